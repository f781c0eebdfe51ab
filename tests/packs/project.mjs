// The program under test, and projects to try it on.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const handbook = fileURLToPath(new URL('../../', import.meta.url));
export const organisations = `${handbook}content/organisations`;

/** @returns {{status: number, stdout: string, stderr: string}} */
export function praktijkboek(...words) {
  const run = spawnSync(`${handbook}build/release/praktijkboek`, words, {
    encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (run.error) throw run.error;
  return run;
}

/** Throws what the program says when it fails. */
export function make(...words) {
  const { status, stdout, stderr } = praktijkboek(...words);
  if (status !== 0) throw new Error(`${words.join(' ')}: exit status ${status}\n${stderr}`);
  return stdout;
}

/** A copy of the handbook whose content may be changed. */
export function copyOfHandbook(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(handbook, 'content'), join(folder, 'content'), { recursive: true });
  for (const name of ['site', 'templates', 'themes']) symlinkSync(join(handbook, name), join(folder, name));
  return folder;
}

/** The audiences that the handbook knows. */
export function audiences() {
  const [, list] = /^audiences:\n((?: {2}- .*\n)+)/m.exec(readFileSync(`${handbook}content/book.yaml`, 'utf8'));
  return [...list.matchAll(/- ([\w-]+)/g)].map(([, name]) => name);
}
