// qpdf --check: every PDF is sound in syntax and streams, without even a warning.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const folder = publishedFolder();
const report = new Report('pdf-syntax');

for (const file of filesBelow(folder, '.pdf')) {
  const run = spawnSync('qpdf', ['--check', join(folder, file)], { encoding: 'utf8' });
  if (run.error) throw run.error;
  report.result(file, run.status === 0 ? [] : `${run.stdout}${run.stderr}`.trim().split('\n'));
}
