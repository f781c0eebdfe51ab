// What every check here shares: the folder it is given, the lines it prints, its exit status.
//
// A check prints 'ok - ...' and 'not ok - ...' lines, the latter followed by indented details, and exits 1 when one of
// them was not ok or when it found nothing to check: a check of nothing proves nothing.

import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The published folder from the command line; ends the program when there is none. */
export function publishedFolder() {
  const folder = process.argv[2];
  if (process.argv.length !== 3 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`usage: ${relative('', process.argv[1])} PUBLIC_DIR`);
    process.exit(2);
  }
  return folder;
}

/** All files below the folder with one of the extensions, as paths relative to it with forward slashes, sorted. */
export function filesBelow(folder, ...extensions) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => entry.isDirectory()
      ? filesBelow(join(folder, entry.name)).map((path) => `${entry.name}/${path}`)
      : [entry.name])
    .filter((path) => extensions.length === 0 || extensions.some((extension) => path.endsWith(extension)))
    .sort();
}

export class Report {
  #passed = 0;
  #failed = 0;

  /** @param {string} subject what the lines of this check begin with */
  constructor(subject) {
    this.subject = subject;
    process.on('exit', (status) => {
      if (status !== 0) return;  // it crashed, and has said why
      if (this.#passed + this.#failed === 0) this.result('has something to check', ['found nothing']);
      if (this.#failed > 0) process.exitCode = 1;
    });
  }

  /** One verdict: passed when there are no problems. */
  result(name, problems) {
    if (problems.length === 0) {
      this.#passed += 1;
      console.log(`ok - ${this.subject}: ${name}`);
    } else {
      this.#failed += 1;
      console.log(`not ok - ${this.subject}: ${name}`);
      for (const problem of problems) console.log(`    ${problem}`);
    }
  }
}
