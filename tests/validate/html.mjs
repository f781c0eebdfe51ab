// Nu Html Checker: every page is valid HTML, without even a warning. One process for the whole folder.

import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import checkerJar from 'vnu-jar';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const folder = resolve(publishedFolder());
const report = new Report('html');

// It reads the pages from disk, where no file is of the same origin ('self') as another. What the policy of a page does
// to its files is seen in tests/browser, and that it lets no other host in by self-contained.mjs.
const sameOriginUnknown = 'Resource violates Content Security Policy .*';

function validate(files) {
  const run = spawnSync('java', [
    '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC',  // a short run: starting fast beats running fast
    '-Xss8m',  // the schemas recurse deeply
    '-jar', checkerJar, '--format', 'json', '--stdout', '--exit-zero-always', '--filterpattern', sameOriginUnknown,
    ...files,
  ], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`the checker failed (exit status ${run.status})\n${run.stderr}`);
  return JSON.parse(run.stdout).messages;
}

const files = filesBelow(folder, '.html');
const problems = new Map(files.map((file) => [file, []]));
for (const message of files.length > 0 ? validate(files) : []) {
  const { lastLine = '?', firstColumn = message.lastColumn, subType = message.type } = message;
  problems.get(relative(folder, fileURLToPath(message.url)))
    .push(`${lastLine}:${firstColumn}: ${subType}: ${message.message}`);
}
for (const [file, messages] of problems) report.result(file, messages);
