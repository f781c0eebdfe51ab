// veraPDF: every PDF passes the machine checks of PDF/UA-1 (ISO 14289-1:2014). One process for the whole folder.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const folder = resolve(publishedFolder());
const report = new Report('pdf-ua');
const classPath = new URL('../../build/setup/verapdf.classpath', import.meta.url);  // written by scripts/setup --tests

/** One line a broken rule: clause, test number, how often, what it asks, and where it went wrong first. */
function problems(job) {
  if (job === undefined) return ['veraPDF skipped this file'];
  if (job.taskException) return [job.taskException.exceptionMessage];
  return job.validationResult
    .filter((result) => !result.compliant)
    .flatMap((result) => [result.statement, ...result.details.ruleSummaries.map(brokenRule).sort()]);
}

function brokenRule(rule) {
  const [first] = rule.checks;
  return `${rule.clause} (test ${rule.testNumber}, ${rule.failedChecks}x): ${rule.description}`
    + ` -- ${first.errorMessage} [${first.context}]`;
}

function validate() {
  const options = ['--flavour', 'ua1', '--format', 'json', '--maxfailuresdisplayed', '1', '--recurse', folder];
  const workFolder = mkdtempSync(join(tmpdir(), 'verapdf-'));  // it leaves its logs behind
  const run = spawnSync('java', [
    `-Djava.io.tmpdir=${workFolder}`,
    '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC',  // a short run: starting fast beats running fast
    '-cp', readFileSync(classPath, 'utf8'), 'org.verapdf.apps.GreenfieldCliWrapper', ...options,
  ], { encoding: 'utf8', maxBuffer: 1 << 30 });
  rmSync(workFolder, { recursive: true });
  if (run.error) throw run.error;
  try {
    return JSON.parse(run.stdout).report.jobs;
  } catch {
    throw new Error(`veraPDF gave no report (exit status ${run.status})\n${run.stdout}${run.stderr}`);
  }
}

const files = filesBelow(folder, '.pdf');
const jobs = new Map(files.length ? validate().map((job) => [relative(folder, job.itemDetails.name), job]) : []);
for (const file of files) report.result(file, problems(jobs.get(file)));
