// What cannot be read or filled in gives a clear error, exit status 1, and leaves no file.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Report } from '../validate/report.mjs';
import { praktijkboek, sheet } from './program.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('refusals');
mkdirSync(join(folder, 'refusals'), { recursive: true });
const at = (name) => join(folder, 'refusals', name);

writeFileSync(at('jan.yaml'), 'groepsnaam: De brug\nl1_streefdatum: 2026-12-31\n');
sheet('fill', 'rg-plan', at('jan.yaml'), '-o', at('jan.pdf'));
const whole = readFileSync(at('jan.pdf'));
spawnSync('qpdf', ['--encrypt', 'geheim', 'geheim', '256', '--', at('jan.pdf'), at('encrypted.pdf')]);
writeFileSync(at('broken.pdf'), whole.subarray(0, whole.length / 2));
writeFileSync(at('foreign.pdf'), readFileSync(new URL('../fuzz/corpus/pdf/texts.pdf', import.meta.url)));
writeFileSync(at('letter.pdf'), 'Beste Jan,\n');
writeFileSync(at('unknown.yaml'), 'groepsnam: De brug\n');
writeFileSync(at('dates.yaml'), 'l1_streefdatum: 31-2-2026\n');
writeFileSync(at('long.yaml'), `groepsnaam: ${'x'.repeat(10_001)}\n`);

refuses('an encrypted PDF', 'this PDF is encrypted', 'read', at('encrypted.pdf'), '-o', at('out'));
refuses('a broken PDF', 'this PDF is damaged', 'read', at('broken.pdf'), '-o', at('out'));
refuses('a PDF of something else', 'this PDF is no worksheet', 'read', at('foreign.pdf'), '-o', at('out'));
refuses('what is no PDF', 'this file is no PDF', 'read', at('letter.pdf'), '-o', at('out'));
refuses('a file that is not there', 'missing.pdf', 'read', at('missing.pdf'), '-o', at('out'));
refuses('an unknown key', "did you mean 'groepsnaam'?", 'fill', 'rg-plan', at('unknown.yaml'), '-o', at('out'));
refuses('a day that is none', "'l1_streefdatum' must be a date", 'fill', 'rg-plan', at('dates.yaml'), '-o', at('out'));
refuses('a text that is too long', 'at most 10000 fit', 'fill', 'rg-plan', at('long.yaml'), '-o', at('out'));
refuses('a folder with one wrong file', 'unknown.yaml:1:1', 'fill', 'rg-plan', at('.'), '-o', at('out'));
refuses('an unknown worksheet', "did you mean 'rg-plan'?", 'fill', 'rg-plam', at('jan.yaml'), '-o', at('out'));
refuses('the next sheet of a broken one', 'this PDF is damaged', 'next', at('broken.pdf'), 'agenda', '-o', at('out'));

function refuses(what, message, ...words) {
  const { status, stderr } = praktijkboek('sheet', ...words);
  const problems = [];
  if (status !== 1) problems.push(`exit status ${status}`);
  if (!stderr.includes(message)) problems.push(`it says: ${stderr}`);
  if (existsSync(at('out'))) problems.push('something was written');
  report.result(what, problems);
}
