// Debian's Chromium, driven by Playwright, and the pages that are published.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { filesBelow } from '../validate/report.mjs';

/** @param {string[]} more arguments for Chromium */
export function launch(more = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',  // it stays at home too
      ...more,
    ],
  });
}

/** Addresses of all pages of a published folder: '/', '/bijlagen/x/', '/404.html'. */
export function addressesOf(folder) {
  if (!existsSync(folder)) throw new Error(`there is no ${folder}`);
  return filesBelow(folder, '.html').map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}
