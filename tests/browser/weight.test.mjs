// What a reader who was never here fetches for one page: little. Compressed as hosts do; without headers, of which
// HTTP/2 sends hardly anything after the first.
// Run by tests/browser/run --weight, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addressesOf, launch } from './browser.mjs';
import { serve } from './server.mjs';

const pageLimit = 100_000; // bytes
const scriptLimit = 15_000; // before anything is opened

const folder = process.env.PUBLIC_DIR;
const addresses = addressesOf(folder).filter((address) => address === '/' || /^\/(hoofdstukken|bijlagen)\//.test(address));
const server = await serve(folder);
const browser = await launch();
after(async () => {
  await browser.close();
  server.close();
});

test('home and chapters are there to be weighed', () => assert.ok(addresses.length > 10, addresses.join()));

for (const address of addresses) {
  test(`${address} is light`, async () => {
    const fetched = await firstVisit(address);
    const weights = fetched.map(({ path, weight }) => `${weight} ${path}`).join('\n');
    const total = sum(fetched);
    const scripts = sum(fetched.filter(({ type }) => type === 'script'));
    console.log(`# ${address}: ${total} bytes, of which ${scripts} scripts`);
    assert.ok(fetched.some(({ type }) => type === 'font') && scripts > 0, `not all is there:\n${weights}`);
    assert.ok(total < pageLimit, `${total} bytes:\n${weights}`);
    assert.ok(scripts < scriptLimit, `${scripts} bytes of scripts:\n${weights}`);
  });
}

const sum = (requests) => requests.reduce((total, { weight }) => total + weight, 0);

async function firstVisit(address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const requests = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(server.origin + address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const fetched = await Promise.all(requests.map(async (request) => {
    const { responseBodySize } = await request.sizes();
    return { path: new URL(request.url()).pathname, type: request.resourceType(), weight: responseBodySize };
  }));
  await context.close();
  return fetched;
}
