// The form of a PDF as Poppler (Evince, Okular) fills it, through its library for Python.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buttonsOf } from './pdf-lib.mjs';

export const name = 'Poppler';

const program = fileURLToPath(new URL('poppler-fill.py', import.meta.url));

/** @returns {Promise<Buffer>} the PDF with these values */
export async function fill(path, values) {
  const folder = mkdtempSync(join(tmpdir(), 'poppler-'));
  const at = (file) => join(folder, file);
  const buttons = await buttonsOf(path);
  const entries = [...values].map(([field, { kind, value }]) => (
    { name: field, kind, value: kind === 'radio' ? buttons.get(field).indexOf(value) : value }));
  writeFileSync(at('values.json'), JSON.stringify(entries));
  // Debian's own Python: the library is a package of Debian.
  const run = spawnSync('/usr/bin/python3', [program, path, at('values.json'), at('filled.pdf')], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Poppler: ${run.stderr}${run.error ?? ''}`);
  const bytes = readFileSync(at('filled.pdf'));
  rmSync(folder, { recursive: true });
  return bytes;
}
