// Every internal link leads somewhere: to a file that was published, and to a place that exists on it.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, readPage, readStyleSheet } from './references.mjs';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const folder = publishedFolder();
const report = new Report('links');
const here = 'http://site.invalid/';

const pages = new Map(filesBelow(folder, '.html').map((file) => [file, readPage(join(folder, file))]));

function problem({ url, from }, file) {
  // The error page is shown at any address, so only addresses from the root lead anywhere.
  if (file === '404.html' && !/^(\/|#|[a-z]+:)/i.test(url)) return `${from} ${url}: relative, on a page shown anywhere`;
  if (!URL.canParse(url, here + file)) return `${from} ${url}: is no address`;
  const target = new URL(url, here + file);
  if (!target.href.startsWith(here)) return undefined;

  const path = decodeURIComponent(target.pathname.slice(1));
  const targetFile = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = statSync(join(folder, targetFile), { throwIfNoEntry: false });
  if (!found) return `${from} ${url}: there is no ${targetFile}`;
  if (found.isDirectory()) return `${from} ${url}: a folder; its page is at ${url}/`;

  const fragment = decodeURIComponent(target.hash.slice(1));
  const page = pages.get(targetFile);
  if (!page || fragment === '' || page.ids.has(fragment)) return undefined;
  return `${from} ${url}: ${targetFile} has no id '${fragment}'`;
}

function check(file, references) {
  report.result(file, references.map((reference) => problem(reference, file)).filter((text) => text !== undefined));
}

for (const [file, { references }] of pages) check(file, references);
for (const file of filesBelow(folder, '.css')) check(file, readStyleSheet(join(folder, file)));
for (const file of filesBelow(folder, '.webmanifest')) check(file, readManifest(join(folder, file)));
