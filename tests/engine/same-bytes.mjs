// For every worksheet, the engine makes the PDF that `praktijkboek sheet fill` makes: with no answers, and with made-up
// ones of every kind, among them names and texts in Polish, Arabic and emoji.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Report, filesBelow } from '../validate/report.mjs';
import { project, sheet } from '../sheets/program.mjs';
import { openPublished } from './published.mjs';

const [publicFolder, folder, count] = process.argv.slice(2);
const report = new Report('engine');

const made = spawnSync(`${project}build/release/tests/sheets/random_answers`, [project, project, join(folder, 'answers'), count],
  { encoding: 'utf8' });
if (made.status !== 0) throw new Error(`random_answers: ${made.stderr}`);
const names = [...new Set(filesBelow(join(folder, 'answers'), '.json').map((file) => file.split('/')[0]))];

const engine = await openPublished(publicFolder, folder, 'sheets');
const beside = (name) => engine.loaded.filter((file) => file.includes(name));

for (const name of names) {
  writeFileSync(join(folder, 'answers', name, 'empty.json'), '{}');
  sheet('fill', name, join(folder, 'answers', name), '-o', join(folder, 'program', name));
  if (name === names[0]) {
    await engine.fill(name, '{}');
    report.result('an empty worksheet asks for no faces of other scripts', beside('Noto'));
  }
  for (const file of filesBelow(join(folder, 'answers', name), '.json')) {
    const expected = readFileSync(join(folder, 'program', name, file.replace('.json', '.pdf')));
    const found = await engine.fill(name, readFileSync(join(folder, 'answers', name, file), 'utf8'));
    report.result(`${name}/${file}: the same bytes`, difference(expected, Buffer.from(found)));
  }
}
report.result('faces are asked for once', engine.loaded.filter((file, i) => engine.loaded.indexOf(file) !== i));

for (const [what, name, answers] of [
  ['an unknown worksheet', 'rg-plann', '{}'],
  ['an unknown key', names[0], '{"bestaat-niet": "x"}'],
  ['answers that are cut off', names[0], '{"naam": '],
]) {
  report.result(`${what} is refused`, await engine.fill(name, answers).then(() => ['it made a PDF'], () => []));
}

function difference(expected, found) {
  if (expected.equals(found)) return [];
  const at = expected.findIndex((byte, i) => byte !== found[i]);
  return [`${found.length} bytes for ${expected.length}, different from byte ${at}`];
}
