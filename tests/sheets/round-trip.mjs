// Filling in and reading are each other's inverse, for every worksheet and answers of every kind: as the program fills
// them in, as pdf.js (Firefox) and PDFium (Chrome) save them, and as those, MuPDF and Poppler (Evince, Okular) save what
// was typed there. What is typed in PDFium loses characters beyond U+FFFF, emoji among them: that is a fault of its own,
// so they are not typed there.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Report, filesBelow } from '../validate/report.mjs';
import * as mupdf from '../validate/forms/mupdf.mjs';
import * as pdfJs from '../validate/forms/pdf-js.mjs';
import * as pdfium from '../validate/forms/pdfium.mjs';
import * as poppler from '../validate/forms/poppler.mjs';
import * as qpdf from '../validate/forms/qpdf.mjs';
import { answersIn, differences, project, sheet } from './program.mjs';

const [folder, count = '3'] = process.argv.slice(2);
const report = new Report('round trip');

const made = spawnSync(`${project}build/release/tests/sheets/random_answers`, [project, project, join(folder, 'answers'), count],
  { encoding: 'utf8' });
if (made.status !== 0) throw new Error(`random_answers: ${made.stderr}`);
const files = filesBelow(join(folder, 'answers'), '.json');
const names = [...new Set(files.map((file) => file.split('/')[0]))];

for (const name of names) {
  sheet('fill', name, join(folder, 'answers', name), '-o', join(folder, 'filled', name));
  writeFileSync(join(folder, 'empty.json'), '{}');
  const empty = join(folder, 'empty', `${name}.pdf`);
  sheet('fill', name, join(folder, 'empty.json'), '-o', empty);
  report.result(`${name}: an empty one has no answers`, differences({}, answersIn(empty)));
  for (const file of files.filter((path) => path.startsWith(`${name}/`))) {
    const answers = JSON.parse(readFileSync(join(folder, 'answers', file), 'utf8'));
    const filled = join(folder, 'filled', file.replace('.json', '.pdf'));
    report.result(`${file}: filled in`, problemsOf(() => differences(answers, answersIn(filled))));
    for (const reader of [pdfJs, pdfium]) {
      const typed = reader === pdfium ? (text) => text.replace(/[\u{10000}-\u{10FFFF}]/gu, '') : (text) => text;
      report.result(`${file}: saved by ${reader.name}`, await lossesOf(reader, filled, new Map(), answers));
      report.result(`${file}: typed in ${reader.name}`,
        await lossesOf(reader, empty, valuesOf(filled, typed), withTexts(answers, typed)));
    }
    if (!file.endsWith('/0.json')) continue;  // programs of their own, slow to start
    for (const reader of [mupdf, poppler]) {
      report.result(`${file}: typed in ${reader.name}`, await lossesOf(reader, empty, valuesOf(filled, (text) => text), answers));
    }
  }
}

/** What the fields of a PDF hold, changed by `typed`. */
function valuesOf(filled, typed) {
  return new Map([...qpdf.list(filled)]
    .map(([field, { kind, value }]) => [field, { kind, value: typed(value) }])
    .filter(([, { value }]) => value !== '' && value !== 'Off'));
}

/** The same answers with other texts; what is empty then is not there, nor are the last rows when all in them is. */
function withTexts(answers, change) {
  if (typeof answers === 'string') return change(answers);
  if (typeof answers !== 'object') return answers;
  if (Array.isArray(answers)) {
    const changed = answers.map((answer) => withTexts(answer, change));
    return changed.slice(0, changed.findLastIndex((answer) => !isEmpty(answer)) + 1);
  }
  return Object.fromEntries(Object.entries(answers)
    .map(([key, answer]) => [key, withTexts(answer, change)])
    .filter(([, answer]) => !isEmpty(answer)));
}

function isEmpty(answer) {
  return answer === '' || (typeof answer === 'object' && Object.keys(answer).length === 0);
}

async function lossesOf(reader, pdf, values, answers) {
  const saved = join(folder, 'saved.pdf');
  writeFileSync(saved, await reader.fill(pdf, values));
  return problemsOf(() => differences(answers, answersIn(saved)));
}

function problemsOf(step) {
  try {
    return step();
  } catch (error) {
    return error.message.split('\n');
  }
}
