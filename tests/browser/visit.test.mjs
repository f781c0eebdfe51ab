// A visit from beginning to end by keyboard alone, from a folder of a host, without a connection, and from disk.
// Run by tests/browser/run --visit, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const folder = process.env.PUBLIC_DIR;
const base = '/boek/';
const chapter = 'hoofdstukken/het-plan-maken/';
const browser = await launch();
const server = await serve(folder, base);
const site = server.origin + base;
after(async () => {
  await browser.close();
  server.close();
});

/** A page of a reader who was never here, and every address that it asks for. */
async function visitor(options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const asked = [];
  const complaints = [];
  const pending = new Set();
  context.on('request', (request) => { asked.push(request.url()); pending.add(request); });
  for (const end of ['requestfinished', 'requestfailed']) context.on(end, (request) => pending.delete(request));
  context.on('weberror', (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  /** All that was asked for has come: a page that is left before that complains, and rightly. */
  const settled = async () => {
    for (let quiet = 0; quiet < 5; quiet = pending.size === 0 ? quiet + 1 : 0) await page.waitForTimeout(50);
  };
  return { context, page, asked, complaints, settled };
}

const focused = (page, property) => page.evaluate((name) => document.activeElement[name], property);

test('a visit by keyboard asks nothing of another host', async (context) => {
  const { context: tab, page, asked, complaints, settled } = await visitor();
  await context.test('the slash opens the search, arrow keys and Enter lead to a page', async () => {
    await page.goto(site);
    await page.keyboard.press('/');
    await page.waitForSelector('dialog.search[open]');
    await page.keyboard.type('sociogrm');
    await page.waitForSelector('.found a');
    assert.equal(await page.textContent('.meant button'), 'sociogram');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(page, 'href'), /\/boek\/werkbladen\/sociogram\/$/);
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(page, 'id'), 'search_question');
    await page.keyboard.press('ArrowDown');
    await settled();
    await page.keyboard.press('Enter');
    await page.waitForURL(/werkbladen\/sociogram/);
  });
  await context.test('Escape closes the search and leads back to its button', async () => {
    await page.goto(site + chapter);
    await page.focus('[data-do="search"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog.search[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.search:not([open])', { state: 'attached' });
    assert.equal(await page.evaluate(() => document.activeElement.dataset.do), 'search');
    await settled();
  });
  await context.test('colours are chosen by keyboard and stay chosen', async () => {
    await page.focus('[data-choose="theme"]');
    await page.keyboard.press('End');
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.reload();
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), dark);
    await page.focus('[data-choose="theme"]');
    await page.keyboard.press('Home');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), dark);
  });
  await context.test('a term opens in place and closes with Escape', async () => {
    await page.focus('.text a.term');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.in-place dd');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.in-place', { state: 'detached' });
    assert.match(await focused(page, 'className'), /term/);
  });
  await context.test('a source opens in place too', async () => {
    await page.focus('.text a.citation');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.in-place');
    assert.ok((await page.textContent('.in-place')).length > 40);
    await page.keyboard.press('Escape');
  });
  await context.test('a worksheet is filled in, and a choice made', async () => {
    await page.goto(`${site}werkbladen/doelevaluatie/`);
    await page.waitForSelector('.sheet-tools:not([hidden])');
    await page.focus('form input[type="text"]');
    await page.keyboard.type('Yara');
    await page.keyboard.press('Tab');
    assert.notEqual(await focused(page, 'tagName'), 'BODY');
    await page.focus('form input[type="radio"]');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(page, 'checked'), true);
    assert.equal(await page.inputValue('form input[type="text"]'), 'Yara');
    await page.focus('[data-act="keep_nothing"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-when="no"]:not([hidden])');
    page.once('dialog', (dialog) => dialog.accept()); // leaving loses what was typed
    await page.goto(site + chapter);
  });
  await context.test('the menu on a phone opens and closes', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.focus('.book > .fold > summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.book > .fold[open]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.book > .fold:not([open])');
    assert.equal(await focused(page, 'tagName'), 'SUMMARY');
  });
  await context.test('nothing went to another host, and nothing was complained of', () => {
    assert.deepEqual(asked.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url)), []);
    assert.deepEqual(complaints, []);
  });
  await tab.close();
});

test('the contents of a page follow the reader', async () => {
  const { context: tab, page } = await visitor({ viewport: { width: 1440, height: 900 } });
  await page.goto(site + chapter);
  const last = page.locator('.on-page a').last();
  const anchor = await last.getAttribute('href');
  await page.evaluate((id) => document.getElementById(decodeURIComponent(id.slice(1))).scrollIntoView(), anchor);
  await page.waitForSelector(`.on-page a[href="${anchor}"][aria-current]`);
  await tab.close();
});

test('who keeps the handbook on the device reads and searches it without a connection', async () => {
  const own = await serve(folder, base);
  const { context: tab, page } = await visitor();
  await page.goto(own.origin + base);
  await page.click('.keep-offline button');
  await page.waitForFunction(() => document.querySelector('.keep-offline button').textContent
    === document.querySelector('.keep-offline').dataset.forget);
  own.close();
  await page.goto(`${own.origin}${base}${chapter}`);
  assert.match(await page.title(), /Het plan maken/);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog.search[open]');
  await page.keyboard.type('sociogram');
  await page.waitForSelector('.found a');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.keep-offline button').textContent
    === document.querySelector('.keep-offline').dataset.forget);
  await page.click('.keep-offline button');
  await page.waitForFunction(() => document.querySelector('.keep-offline button').textContent
    === document.querySelector('.keep-offline').dataset.keep);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  await tab.close();
});

test('nothing is kept of who did not choose so', async () => {
  const { context: tab, page } = await visitor();
  await page.goto(site);
  await page.goto(site + chapter);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)), 0);
  assert.equal(await page.evaluate(() => document.cookie + Object.keys(localStorage).join()), '');
  await tab.close();
});

test('pages are read from disk, with their looks and links', async () => {
  const { context: tab, page, complaints } = await visitor();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).display), 'flex');
  await page.click(`.book-contents a[href="${chapter}index.html"]`);
  await page.waitForURL(/het-plan-maken\/index\.html$/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).display), 'flex');
  assert.equal(await page.locator('[data-do="search"]').isVisible(), false);
  await page.click('.pager .next');
  await page.waitForURL(/hoofdstukken\/investeren\/index\.html$/);
  await page.click('.text a.term');
  await page.waitForURL(/begrippen\/index\.html#/);
  await page.goto(pathToFileURL(join(folder, 'werkbladen', 'sociogram', 'index.html')).href);
  assert.equal(await page.locator('.keep [data-plain]').isVisible(), true); // its scripts do not run from disk
  assert.equal(await page.locator('.keep button').first().isVisible(), false);
  // Chromium gives no fonts and modules to pages from disk: they are read in the fonts of the device.
  assert.deepEqual(complaints.filter((text) => !/^Access to (font|script)|ERR_FAILED$/.test(text)), []);
  await tab.close();
});

test('no box looks ticked in forced colours that is not', async () => {
  const { context: tab, page } = await visitor({ forcedColors: 'active' });
  await page.goto(`${site}werkbladen/sociogram/`);
  const drawn = await page.evaluate(() => [...document.querySelectorAll('input[type="checkbox"], input[type="radio"]')]
    .map((box) => getComputedStyle(box, '::before').content));
  assert.deepEqual([...new Set(drawn)], ['none']);
  await tab.close();
});
