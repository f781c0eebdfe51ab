// A page that `praktijkboek serve` shows, while its sources change: it reloads by itself, shows what is wrong, and is well
// again. Run by tests/browser/run --serve, which says in PROGRAM what serves.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';

const longest = 60_000; // milliseconds; what is waited for comes long before
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const project = mkdtempSync(join(tmpdir(), 'praktijkboek-serve-'));
cpSync(fileURLToPath(new URL('../broken/base/', import.meta.url)), project, { recursive: true });
const chapter = join(project, 'content/chapters/een.md');

const server = spawn(process.env.PROGRAM, ['serve', '--project', project, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const origin = await new Promise((found, failed) => {
  createInterface(server.stdout).on('line', (line) => {
    const address = /http:\/\/localhost:\d+/.exec(line);
    if (address !== null) found(address[0]);
  });
  server.on('exit', () => failed(new Error('the server has ended')));
});
const browser = await launch();
after(async () => {
  await browser.close();
  server.kill('SIGINT');
  rmSync(project, { recursive: true });
});

const page = await browser.newPage();
page.setDefaultTimeout(longest);
const complaints = [];
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});
page.on('pageerror', (error) => complaints.push(error.message));
await page.goto(`${origin}/hoofdstukken/een/`);

test('a paragraph that is saved is there without a hand on the browser', async () => {
  appendFileSync(chapter, '\nDit is zojuist geschreven.\n');
  await page.getByText('Dit is zojuist geschreven.').waitFor();
});

test('what is wrong stands in the page that is there, and can be folded away by keyboard', async () => {
  const good = readFileSync(chapter, 'utf8');
  writeFileSync(chapter, `${good}\nKijk bij [](#bestaat-niet).\n`);
  const panel = page.locator('#serve_problems');
  await panel.waitFor();
  assert.match(await panel.innerText(), /1 fout[^]*content\/chapters\/een\.md:\d+:10\s+er is geen label ‘bestaat-niet’[^]*\^{17}/);
  assert.ok(await page.getByText('Dit is zojuist geschreven.').isVisible(), 'the last good page is gone');
  await panel.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await panel.locator('details').evaluate((element) => element.open), false);
  await page.keyboard.press('Enter');
});

test('what is wrong can be read by everybody, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const other = await browser.newPage({ colorScheme });
    await other.goto(`${origin}/hoofdstukken/twee/`);
    await other.evaluate(axe);
    const { violations } = await other.evaluate(() => window.axe.run('#serve_problems'));
    assert.deepEqual(violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join()}`), []);
    await other.close();
  }
});

test('what is mended is gone, and what was written meanwhile is there', async () => {
  const broken = readFileSync(chapter, 'utf8');
  writeFileSync(chapter, broken.replace('[](#bestaat-niet)', 'de eerste keer'));
  await page.getByText('Kijk bij de eerste keer.').waitFor();
  assert.equal(await page.locator('#serve_problems').count(), 0);
});

test('the content security policy of the page allows all of it', () => assert.deepEqual(complaints, []));
