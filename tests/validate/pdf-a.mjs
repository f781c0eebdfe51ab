// Every PDF without fields says that it is PDF/A-2a (ISO 19005-2:2011), and every PDF that says so passes.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as qpdf from './forms/qpdf.mjs';
import { Report, filesBelow, publishedFolder } from './report.mjs';
import { problemsByFile } from './verapdf.mjs';

const folder = resolve(publishedFolder());
const report = new Report('pdf-a');

/** The claim stands in the metadata, which are not compressed. */
function isClaimed(file) {
  const text = readFileSync(join(folder, file), 'latin1');
  return /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/.test(text);
}

/** A file that no program can list the fields of is for pdf-syntax to complain about. */
function hasFields(file) {
  try {
    return qpdf.list(join(folder, file)).size > 0;
  } catch {
    return true;
  }
}

const files = filesBelow(folder, '.pdf');
const claimed = files.filter(isClaimed);
for (const [file, problems] of problemsByFile('2a', folder, claimed)) report.result(file, problems);
for (const file of files) {
  if (!claimed.includes(file) && !hasFields(file)) report.result(file, ['no fields, but it does not say it is PDF/A-2a']);
}
