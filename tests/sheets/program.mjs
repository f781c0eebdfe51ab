// The program under test, as somebody at a terminal uses it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {{status: number, stdout: string, stderr: string}} */
export function praktijkboek(...words) {
  const run = spawnSync(`${project}build/release/praktijkboek`, [...words, '--project', project], {
    encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (run.error) throw run.error;
  return run;
}

/** What it prints to standard output; throws what it prints to standard error. */
export function sheet(...words) {
  const { status, stdout, stderr } = praktijkboek('sheet', ...words);
  if (status !== 0) throw new Error(`sheet ${words.join(' ')}: exit status ${status}\n${stderr}`);
  return stdout;
}

export const answersIn = (pdf) => JSON.parse(sheet('read', pdf, '--format', 'json'));

/** Where two answers differ, a line each. */
export function differences(expected, found, place = '') {
  if (typeof expected !== 'object' || typeof found !== 'object' || expected === null || found === null) {
    return Object.is(expected, found) ? [] : [`${place}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`];
  }
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    .flatMap((key) => differences(expected[key], found[key], place ? `${place}.${key}` : key));
}
