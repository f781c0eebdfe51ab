// A deck as a trainer shows it: by keyboard, with the notes in a window of their own, and on paper.
// Run by tests/browser/run --decks, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await launch();
const server = await serve(process.env.PUBLIC_DIR);
const deck = `${server.origin}/training/zes-fasen-en-rollen/`;
after(async () => {
  await browser.close();
  server.close();
});

async function opened(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options });
  const complaints = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => { if (!request.url().startsWith(server.origin)) complaints.push(request.url()); });
  const page = await context.newPage();
  await page.goto(deck);
  return { context, page, complaints };
}

async function present(page) {
  await page.focus('.deck-start');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.reveal.ready .slides > .present');
}

const shown = (page) => page.evaluate(() => (
  [...document.querySelectorAll('.reveal .slides > section')].findIndex((slide) => slide.classList.contains('present'))));
const titleShown = (page) => page.evaluate(() => document.querySelector('.reveal .present :is(h1, h2)')?.textContent ?? '');

/** Waits for a slide: what a key does is seen a moment later. */
const waitFor = (page, number) => page.waitForFunction((wanted) => (
  document.querySelectorAll('.reveal .slides > section')[wanted]?.classList.contains('present')), number);

/** Presses a key until a slide is shown: slides that are built up take several. */
async function pressUntil(page, key, number) {
  for (let presses = 0; presses < 12 && await shown(page) !== number; presses += 1) await page.keyboard.press(key);
  await waitFor(page, number);
}

async function problemsOf(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

test('a deck is shown by keyboard', async (context) => {
  const { context: tab, page, complaints } = await opened();
  await present(page);
  await context.test('it begins with its title', async () => {
    assert.equal(await shown(page), 0);
    assert.equal(await titleShown(page), 'Zes fasen en de rollen');
  });
  await context.test('the arrow keys go on and back', async () => {
    await pressUntil(page, 'ArrowRight', 2);
    const second = await titleShown(page);
    await pressUntil(page, 'ArrowLeft', 1);
    assert.notEqual(await titleShown(page), second);
    await pressUntil(page, ' ', 2);
    assert.equal(await titleShown(page), second);
  });
  await context.test('End and Home go to the ends', async () => {
    const last = await page.evaluate(() => document.querySelectorAll('.reveal .slides > section').length - 1);
    await page.keyboard.press('End');
    await waitFor(page, last);
    await page.keyboard.press('Home');
    await waitFor(page, 0);
  });
  await context.test('o shows all slides, and one again', async () => {
    await page.keyboard.press('o');
    await page.waitForSelector('.reveal.overview');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('o');
    await page.waitForSelector('.reveal:not(.overview)');
    assert.equal(await shown(page), 1);
  });
  await context.test('every slide fits, and has no barrier that axe knows', async () => {
    const count = await page.evaluate(() => document.querySelectorAll('.reveal .slides > section').length);
    for (let number = 0; number < count; number += 1) {
      await pressUntil(page, number === 0 ? 'Home' : 'ArrowRight', number);
      const over = await page.evaluate(() => {
        const slide = document.querySelector('.reveal .slides > .present');
        return slide.scrollHeight - 540;
      });
      assert.ok(over <= 1, `slide ${number} is ${over} px too high`);
      assert.deepEqual(await problemsOf(page), []);
    }
  });
  await context.test('Escape leads back to the page', async () => {
    await page.keyboard.press('Escape');
    await page.waitForSelector('.deck-start');
    await page.waitForSelector('.reveal', { state: 'detached' });
  });
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('the notes follow in a window of their own', async (context) => {
  const { context: tab, page, complaints } = await opened();
  await present(page);
  const opening = tab.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.waitForSelector('.speaker-notes');
  const saying = (title) => speaker.waitForFunction((wanted) => (
    document.querySelector('.speaker-slide')?.textContent.includes(wanted)), title);
  await context.test('it follows the slides', async () => {
    await pressUntil(page, 'ArrowRight', 2);
    const title = await titleShown(page);
    assert.notEqual(title, '');
    await saying(title);
    assert.match(await speaker.title(), /^.+ – Zes fasen en de rollen/);
  });
  await context.test('its keys move the slides', async () => {
    await speaker.bringToFront();
    await speaker.keyboard.press('ArrowLeft');
    await waitFor(page, 1);
  });
  await context.test('it has no barrier that axe knows', async () => {
    assert.deepEqual(await problemsOf(speaker), []);
  });
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('on paper all slides stand below each other', async () => {
  const { context: tab, page } = await opened();
  await page.emulateMedia({ media: 'print' });
  const { heights, actions } = await page.evaluate(() => ({
    heights: [...document.querySelectorAll('.slides > .slide')].map((slide) => slide.getBoundingClientRect().height),
    actions: getComputedStyle(document.querySelector('.deck-actions')).display,
  }));
  assert.ok(heights.length > 5 && heights.every((height) => height > 20), `${heights}`);
  assert.equal(actions, 'none');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.ok((pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length > 1);
  await tab.close();
});
