// The form of a PDF as MuPDF (SumatraPDF, many phones) fills it, by a script inside its own program.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const name = 'MuPDF';

// Its widgets do not tell their names, but stand in the order of the annotations of the page, which do.
const script = `
var values = JSON.parse(read(scriptArgs[1]));
var document = new PDFDocument(scriptArgs[0]);
function nameOf(object) {
  if (!object || object.isNull()) return '';
  var title = object.get('T');
  var own = title && !title.isNull() ? title.asString() : '';
  var above = nameOf(object.get('Parent'));
  return above && own ? above + '.' + own : above || own;
}
function stateOf(object) {
  var state;
  object.get('AP').get('N').forEach(function (one, other) { // key and value: their order differs between versions
    var key = typeof one === 'string' ? one : other;
    if (key !== 'Off') state = key;
  });
  return state;
}
for (var number = 0; number < document.countPages(); ++number) {
  var page = document.loadPage(number);
  var objects = [];
  var annotations = document.findPage(number).get('Annots') || []; // none on a page without fields
  for (var place = 0; place < annotations.length; ++place)
    if (annotations.get(place).get('Subtype').asName() === 'Widget') objects.push(annotations.get(place));
  page.getWidgets().forEach(function (widget, index) {
    var object = objects[index];
    var entry = values[nameOf(object)];
    if (!entry) return;
    if (entry.kind === 'text') widget.setTextValue(entry.value);
    else if (entry.kind === 'choice') widget.setChoiceValue(entry.value);
    else if (stateOf(object) === entry.value) widget.toggle();
  });
  page.update();
}
document.save(scriptArgs[2], 'incremental');
`;

/** @returns {Buffer} the PDF with these values */
export function fill(path, values) {
  const folder = mkdtempSync(join(tmpdir(), 'mupdf-'));
  const at = (file) => join(folder, file);
  writeFileSync(at('fill.js'), script);
  writeFileSync(at('values.json'), JSON.stringify(Object.fromEntries(values)));
  const run = spawnSync('mutool', ['run', at('fill.js'), path, at('values.json'), at('filled.pdf')], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`mutool: ${run.stderr}${run.error ?? ''}`);
  const bytes = readFileSync(at('filled.pdf'));
  rmSync(folder, { recursive: true });
  return bytes;
}
