// Every published page in a real browser: quiet, at home, accessible, narrow enough, and reached by keyboard.
// Run by tests/browser/run, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { after, describe, test } from 'node:test';
import { addressesOf, launch } from './browser.mjs';
import { serve } from './server.mjs';

const folder = process.env.PUBLIC_DIR;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

const addresses = addressesOf(folder);
assert.ok(addresses.length > 0, `no page in ${folder}`);
const server = await serve(folder);
const browser = await launch();
after(async () => {
  await browser.close();
  server.close();
});

// As many tabs as cores, used again and again: a fresh one for each page takes twice the time.
const idleTabs = [];

describe('pages', { concurrency: availableParallelism() }, () => {
  for (const address of addresses) {
    test(address, async (context) => {
      const tab = idleTabs.pop() ?? await openTab();
      await tryPage(tab, address, (name, action) => context.test(name, action));
      idleTabs.push(tab);
    });
  }
});

async function openTab() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });  // colours are looked at, not their way there
  return { page: await context.newPage(), heard: listen(context) };
}

async function tryPage({ page, heard }, address, step) {
  heard.length = 0;
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'light' });
  await step('loads without a complaint or a call to another host', async () => {
    await page.goto(server.origin + address);
    none(heard);
  });
  const alreadyTold = heard.length;
  for (const [name, viewport] of Object.entries({ desk, phone })) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    await step(`is accessible on a ${name}`, () => accessible(page, { type: 'tag', values: standards }));
    await page.emulateMedia({ colorScheme: 'dark' });  // the same page in other colours: only those need another look
    await step(`has contrast in the dark on a ${name}`, () => accessible(page, { type: 'tag', values: ['cat.color'] }));
  }
  await step('does not scroll sideways on a phone', async () => none(await tooWide(page)));
  await step('offers to skip to its content at the first Tab', () => skipLink(page));
  heard.splice(0, alreadyTold);
  await step('stays quiet afterwards', () => none(heard));
}

/** Fails with just the problems: where they were noticed here is of no use to anyone. */
function none(problems) {
  if (problems.length === 0) return;
  const error = new Error(problems.join('\n'));
  error.stack = error.message;
  throw error;
}

/** Collects console errors, uncaught exceptions, failed requests, and requests to other hosts. */
function listen(context) {
  const heard = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.push(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== server.origin) {
      heard.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    // A browser drops what it still fetches, like the icon, when a page goes away: no fault of the page.
    const { errorText } = request.failure();
    if (errorText !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${errorText}`);
  });
  return heard;
}

async function accessible(page, runOnly) {
  if (!await page.evaluate('typeof axe === "object"')) await page.evaluate(axe);
  const { violations } = await page.evaluate((options) => globalThis.axe.run(options), { runOnly });
  const where = ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`;
  none(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${where(node)}`)));
}

/** The innermost elements that stick out when the page can be scrolled sideways. */
function tooWide(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().left + element.scrollWidth > clientWidth);
    const innermost = wide.filter((element) => !wide.some((other) => element !== other && element.contains(other)));
    return [
      `${scrollWidth} px wide in ${clientWidth} px`,
      ...innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

async function skipLink(page) {
  await page.keyboard.press('Tab');
  const link = await page.evaluate(() => {
    const element = document.activeElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      html: element.outerHTML.slice(0, 120),
      href: element.getAttribute('href') ?? '',
      visible: width > 1 && height > 1 && element.contains(onTop),
    };
  });
  if (!/^#./.test(link.href)) none([`the first Tab reaches ${link.html}`]);
  if (!link.visible) none([`cannot be seen: ${link.html}`]);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  none(await page.evaluate((href) => {
    const target = document.querySelector(href);
    if (target === null) return [`${href} is nowhere`];
    const { activeElement } = document;
    if (activeElement === document.body || target.contains(activeElement)) return [];  // nothing is left, or content
    const isBehind = target.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBehind ? [] : [`after skipping, Tab goes to ${activeElement.outerHTML.slice(0, 120)}`];
  }, link.href));
}
