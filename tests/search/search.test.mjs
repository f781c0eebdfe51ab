// Asks the published search, in the browser that readers have, what queries.yaml says that readers ask.
// Run by tests/search/run, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { launch } from '../browser/browser.mjs';
import { serve } from '../browser/server.mjs';

const shown = 5;
const least = 0.95;  // of the expected pages among the first five

const server = await serve(process.env.PUBLIC_DIR, '/boek/');
const browser = await launch();
after(async () => {
  await browser.close();
  server.close();
});

const page = await browser.newPage();
await page.goto(`${server.origin}/boek/`);
await page.evaluate(async (name) => {
  const { dataset } = document.getElementById('search_window');
  const absolute = (address) => new URL(address, document.baseURI).href;
  const { openSearch } = await import(absolute(`assets/${name}`));
  globalThis.search = await openSearch({
    engine: absolute(dataset.engine), words: absolute(dataset.words), root: absolute(dataset.root),
  });
}, await server.nameOf('search.mjs'));

const ask = (question, options) => page.evaluate(([text, more]) => globalThis.search.find(text, more), [question, options]);
const pagesOf = ({ found }) => found.map(({ url }) => url.replace(/^\/boek\/|\/$/g, ''));

const queries = readFileSync(new URL('queries.yaml', import.meta.url), 'utf8').split('\n')
  .map((line) => /^(.+): \[(.+)\]$/.exec(line)).filter((match) => match !== null)
  .map(([, question, expected]) => ({ question, expected: expected.split(', ') }));

test(`readers find what they ask for: at least ${least * 100}% of the pages among the first ${shown}`, async (context) => {
  assert.ok(queries.length >= 60, `${queries.length} queries`);
  const missed = [];
  let recall = 0;
  for (const { question, expected } of queries) {
    const found = pagesOf(await ask(question, { most: shown }));
    const there = expected.filter((wanted) => found.includes(wanted));
    recall += there.length / expected.length / queries.length;
    if (there.length < expected.length) missed.push(`${question}: ${expected.join(', ')} not in ${found.join(', ')}`);
  }
  // The figure is part of the name, so that it is printed when all is well too.
  await context.test(`recall@${shown} of ${queries.length} queries is ${(100 * recall).toFixed(1)}%`, () => {
    assert.ok(recall >= least, missed.join('\n'));
  });
});

test('every page that is expected was published', () => {
  const missing = queries.flatMap(({ expected }) => expected).filter((path) => !server.has(`${path}/index.html`));
  assert.deepEqual(missing, []);
});

test('a part of a compound finds the compound', async () => {
  const { found } = await ask('signalering');
  assert.ok(found.some(({ url, excerpt, parts }) => url.endsWith('/werkbladen/signaleringsplan/')
    && /<mark>[^<]*signalering/i.test(excerpt + parts.map((part) => part.excerpt).join(''))));
});

test('a typing error is answered with a suggestion, a good word is not', async () => {
  assert.equal((await ask('sociogrm')).meant, 'sociogram');
  assert.equal((await ask('sociogram')).meant, '');
  assert.deepEqual(await ask('  ?  '), { found: [], total: 0, meant: '' });
});

test('answers lead to headings, and stay in the folder of the site', async () => {
  const { found } = await ask('crisisafspraken');
  const parts = found.flatMap((entry) => entry.parts);
  assert.ok(parts.length > 0);
  for (const { url } of [...found, ...parts]) assert.match(url, /^\/boek\//);
  for (const { url } of parts) assert.match(url, /#./);
});

test('a search can be narrowed to a kind', async () => {
  const found = pagesOf(await ask('plan', { kind: 'sheet', most: 50 }));
  assert.ok(found.length > 1);
  for (const path of found) assert.match(path, /^werkbladen\//);
});
