// No page asks another host for anything: not for what it loads, not when a form is sent, and its Content Security
// Policy would stop it if it tried. Plain links to other places are fine.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, readPage, readScript, readStyleSheet } from './references.mjs';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const folder = publishedFolder();
const report = new Report('self-contained');
const here = 'http://site.invalid';

/** The policies that a host which understands the _headers file sends with the pages. */
function policiesOfHost() {
  const headers = join(folder, '_headers');
  if (!existsSync(headers)) return [];
  const lines = readFileSync(headers, 'utf8').matchAll(/^\s+Content-Security-Policy:\s*(.+)$/gim);
  return [...lines].map(([, policy]) => policy);
}

function otherHosts(references) {
  return references
    .filter(({ kind, url }) => kind !== 'link' && namesAnotherHost(url))
    .map(({ kind, url, from }) => `${from} would ${kind === 'send' ? 'send to' : 'load'} ${url}`);
}

function namesAnotherHost(url) {
  if (/^(data|blob|about):/i.test(url)) return false;
  return !URL.canParse(url, here) || new URL(url, here).origin !== here;
}

/** A policy keeps a page at home when its default is nothing or itself, and no directive lets in a host. */
function weaknesses(policy) {
  const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name)
    .map(([name, ...sources]) => [name.toLowerCase(), sources]));
  const found = [];
  if (!directives.has('default-src')) found.push('the policy has no default-src');
  for (const [name, sources] of directives) {
    if (!name.endsWith('-src') && name !== 'form-action' && name !== 'base-uri') continue;
    for (const source of sources) {
      if (!/^('.*'|data:|blob:)$/.test(source)) found.push(`${name} of the policy lets in ${source}`);
      if (/^(default|script)-src/.test(name) && /^'unsafe-(inline|eval)'$/.test(source)) {
        found.push(`${name} of the policy has ${source}`);
      }
    }
  }
  return found;
}

const fromHost = policiesOfHost();
for (const file of filesBelow(folder, '.html')) {
  const page = readPage(join(folder, file));
  const policies = [...fromHost, ...page.policies];
  const unguarded = policies.length === 0 ? ['no Content-Security-Policy before the first file it loads'] : [];
  report.result(file, [...otherHosts(page.references), ...unguarded, ...policies.flatMap(weaknesses)]);
}

const readers = {
  '.svg': (path) => readPage(path).references, '.css': readStyleSheet, '.js': readScript, '.mjs': readScript,
  '.webmanifest': readManifest,
};
for (const [extension, read] of Object.entries(readers)) {
  for (const file of filesBelow(folder, extension)) report.result(file, otherHosts(read(join(folder, file))));
}
