// A theme is data: a small book in the colours, fonts and logo of themes/kade, which has no style sheet of its own, is
// built and tried as every page is. Run by tests/browser/run --theme, which says in PROGRAM what builds it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const project = mkdtempSync(join(tmpdir(), 'praktijkboek-theme-'));
const published = join(project, 'public');
cpSync(fileURLToPath(new URL('../broken/base/', import.meta.url)), project, { recursive: true });
mkdirSync(join(project, 'site'), { recursive: true });
writeFileSync(join(project, 'site', 'site.yaml'), 'theme: kade\nsearch: none\n');
execFileSync(process.env.PROGRAM, ['build', '--project', project, '--only', 'site'], { stdio: 'pipe' });

const browser = await launch();
const server = await serve(published);
after(async () => {
  await browser.close();
  server.close();
  rmSync(project, { recursive: true });
});

test('pages have the colours, fonts and logo of their theme', async () => {
  const page = await browser.newPage({ colorScheme: 'light' });
  await page.goto(server.origin, { waitUntil: 'networkidle' });
  const looks = () => page.evaluate(() => {
    const logo = document.querySelector('.site-name img');
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
      logo: logo.complete && logo.naturalWidth > 0,
      layout: getComputedStyle(document.body).display, // as the style sheet that comes with the program says
    };
  });
  const { fonts, ...light } = await looks();
  assert.deepEqual(light, { paper: 'rgb(248, 250, 250)', logo: true, layout: 'flex' });
  assert.ok(fonts.includes('Noto Serif') && fonts.includes('Noto Sans'), fonts.join());
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal((await looks()).paper, 'rgb(16, 25, 27)');
  await page.close();
});

process.env.PUBLIC_DIR = published;
await import('./pages.test.mjs');
