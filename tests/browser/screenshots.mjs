// Pictures of published pages to look at: phone, tablet and desk, light and dark, from top to bottom.
//
//   node tests/browser/screenshots.mjs PUBLIC_DIR PICTURES_DIR [ADDRESS...]      all pages when none is named

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, launch } from './browser.mjs';
import { serve } from './server.mjs';

const [folder, pictures, ...wanted] = process.argv.slice(2);
if (pictures === undefined) {
  console.error('usage: screenshots.mjs PUBLIC_DIR PICTURES_DIR [ADDRESS...]');
  process.exit(2);
}
mkdirSync(pictures, { recursive: true });

const server = await serve(folder);
const browser = await launch();
for (const address of wanted.length > 0 ? wanted : addressesOf(folder)) {
  const name = address.replace(/^\/|\/$/g, '').replace(/\//g, '-') || 'index';
  const page = await browser.newPage();
  await page.goto(server.origin + address, { waitUntil: 'networkidle' });
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const path = join(pictures, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
  }
  await page.close();
}
await browser.close();
server.close();
