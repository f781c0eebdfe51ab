// What Lighthouse says of the home page, a chapter and a worksheet, on the phone that it imitates: everything in order.
// Its judgement of speed depends on the machine, so that is told and not tested; that nothing moves is tested.
// Run by tests/browser/run --lighthouse, which says in PUBLIC_DIR what was published.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, test } from 'node:test';
import lighthouse from 'lighthouse';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const port = await freePort();
const server = await serve(process.env.PUBLIC_DIR);
const browser = await launch([`--remote-debugging-port=${port}`]);
after(async () => {
  await browser.close();
  server.close();
});

for (const address of ['/', '/hoofdstukken/het-plan-maken/', '/werkbladen/sociogram/']) {
  let report;
  test(`${address} leaves Lighthouse nothing to better`, async () => {
    report = await visit(address);
    const scores = Object.entries(report.categories).map(([name, { score }]) => `${name} ${Math.round(score * 100)}`);
    console.log(`# ${address}: ${scores.join(', ')}`);
    for (const category of ['accessibility', 'best-practices', 'seo']) {
      assert.equal(report.categories[category].score, 1, `${category}:\n${complaints(report, category)}`);
    }
  });
  test(`nothing on ${address} moves while it loads`, async () => {
    // A busy machine may draw before the fonts are there. What moves by itself moves on every visit.
    for (let visits = 1; visits < 3 && shift(report) > 0; visits += 1) report = await visit(address);
    assert.equal(shift(report), 0, JSON.stringify(report.audits['layout-shifts'].details?.items));
  });
}

/** Now and then Lighthouse loses the trace of a visit, and then has no score at all: it is asked again. */
async function visit(address, tries = 3) {
  const { lhr } = await lighthouse(server.origin + address, { port, logLevel: 'error' });
  const measured = Object.values(lhr.categories).every(({ score }) => score !== null);
  return measured || tries === 1 ? lhr : visit(address, tries - 1);
}

const shift = ({ audits }) => audits['cumulative-layout-shift'].numericValue;

function freePort() {
  const listener = createServer();
  return new Promise((resolve) => {
    listener.listen(0, '127.0.0.1', () => {
      const { port: found } = listener.address();
      listener.close(() => resolve(found));
    });
  });
}

function complaints(report, category) {
  return report.categories[category].auditRefs
    .map(({ id }) => report.audits[id])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details?.items ?? '').slice(0, 600)}`)
    .join('\n');
}
