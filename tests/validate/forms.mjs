// Every fillable PDF is the same form to everybody: qpdf, pdf-lib, pdf.js (Firefox) and PDFium (Chrome) list the same
// fields with the same values, and what one of them fills in, letters beyond ASCII included, the others read back.
//
// A reader lists a form as a map from field name to {kind, value}: kind is text, check, radio, choice, or the PDF field
// type; value is the text, the name of the chosen state ('Off' for none), or the chosen options.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pdfJs from './forms/pdf-js.mjs';
import * as pdfLib from './forms/pdf-lib.mjs';
import * as pdfium from './forms/pdfium.mjs';
import * as qpdf from './forms/qpdf.mjs';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const sample = 'ë é ï €';
const readers = [qpdf, pdfLib, pdfJs, pdfium];
const writers = [pdfLib, pdfJs, pdfium];

const folder = publishedFolder();
const report = new Report('forms');
const workFolder = mkdtempSync(join(tmpdir(), 'forms-'));
process.on('exit', () => rmSync(workFolder, { recursive: true }));

for (const file of filesBelow(folder, '.pdf')) {
  const path = join(folder, file);
  let fields = new Map();
  const unreadable = await exceptionOf(() => { fields = qpdf.list(path); });
  if (unreadable.length > 0) report.result(`${file}: readable`, unreadable);
  if (fields.size === 0) continue;
  report.result(`${file}: the same to every reader`, await disagreements(path, fields));
  for (const writer of writers) {
    report.result(`${file}: filled in by ${writer.name}`, await lossesOf(writer, path, fields));
  }
}

async function lossesOf(writer, path, fields) {
  const filled = join(workFolder, 'filled.pdf');
  let entries;
  const refused = await exceptionOf(async () => {
    entries = await pdfLib.fillable(path, sample);
    writeFileSync(filled, await writer.fill(path, entries));
  });
  if (refused.length > 0) return refused;

  const problems = await disagreements(filled, new Map([...fields, ...entries]));
  const whole = [...entries.values()].filter(({ value }) => value === sample).length;
  const shown = textOf(filled).split(sample).length - 1;
  if (shown < whole) problems.push(`${shown} of ${whole} fields show '${sample}'`);
  return problems;
}

/** All text of a PDF, that in its fields included, as their appearance streams paint it. */
function textOf(path) {
  const run = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  return run.stdout;
}

async function disagreements(path, expected) {
  const problems = [];
  for (const reader of readers) {
    problems.push(...await exceptionOf(async () => {
      const found = await reader.list(path);
      for (const name of new Set([...expected.keys(), ...found.keys()])) {
        const [wanted, seen] = [describe(expected.get(name)), describe(found.get(name))];
        if (wanted !== seen) problems.push(`${name}: ${reader.name} has ${seen} for ${wanted}`);
      }
    }));
  }
  return problems;
}

function describe(field) {
  return field ? `${field.kind} ${JSON.stringify(field.value)}` : 'no such field';
}

/** What a reader throws on a file is a problem of the file, not the end of the check. */
async function exceptionOf(step) {
  try {
    await step();
    return [];
  } catch (error) {
    return error.message.split('\n');
  }
}
