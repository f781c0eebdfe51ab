// The form of a PDF as qpdf sees it: the yardstick for the other readers.

import { spawnSync } from 'node:child_process';
import { pdfDocEncodingDecode } from 'pdf-lib';

export const name = 'qpdf';

/** @returns {Map<string, {kind: string, value: string}>} see ../forms.mjs */
export function list(path) {
  const run = spawnSync('qpdf', ['--json=2', '--json-key=acroform', path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(run.stderr.trim());
  return new Map(JSON.parse(run.stdout).acroform.fields.map((field) => [field.fullname, {
    kind: kindOf(field), value: valueOf(field),
  }]));
}

function kindOf(field) {
  if (field.istext) return 'text';
  if (field.isradiobutton) return 'radio';
  if (field.ischeckbox) return 'check';
  if (field.ischoice) return 'choice';
  return field.fieldtype;
}

function valueOf({ value, isradiobutton, ischeckbox }) {
  const values = [value].flat().filter((one) => one !== null).map(decode);
  return values.join('\n') || (isradiobutton || ischeckbox ? 'Off' : '');
}

// 'u:text', 'b:hexadecimal bytes' in PDFDocEncoding, or '/Name'
function decode(value) {
  if (value.startsWith('b:')) return pdfDocEncodingDecode(Buffer.from(value.slice(2), 'hex'));
  return value.replace(/^(u:|\/)/, '');
}
