// veraPDF: what a profile of ISO asks of a PDF, as far as a machine can tell. One process for all files of a check.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const classPath = new URL('../../build/setup/verapdf.classpath', import.meta.url);  // written by scripts/setup --tests

/**
 * @param {string} flavour veraPDF's name of the profile: 'ua1', '2a'
 * @param {string} folder absolute
 * @param {string[]} files paths relative to the folder
 * @returns {Map<string, string[]>} the problems of each file
 */
export function problemsByFile(flavour, folder, files) {
  const jobs = files.length > 0 ? validate(flavour, files.map((file) => join(folder, file))) : [];
  const byFile = new Map(jobs.map((job) => [relative(folder, job.itemDetails.name), job]));
  return new Map(files.map((file) => [file, problems(byFile.get(file))]));
}

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

function validate(flavour, paths) {
  const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1', ...paths];
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
