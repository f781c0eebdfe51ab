// Between the controls of the page and answers by key. How controls are named is in generator/html/field.h.

import { checkAnswer, isEmpty, isNumber, tidy } from './sheet-answers.mjs';
import { computedAnswer } from './sheet-compute.mjs';
import { rowCount, setRowCount } from './sheet-rows.mjs';
import { spellNumber } from './sheet-spelled.mjs';

/** @param before answers that the page has no control for stay as they were */
export function readForm(form, definition, before) {
  const answers = { ...before };
  for (const field of definition.fields) answers[field.key] = readField(form, field, before[field.key]);
  return tidy(definition, answers);
}

function readField(form, field, before) {
  switch (field.type) {
    case 'drawing': return undefined;
    case 'computed': return before;
    case 'signature': return { ...before, naam: textAt(form, `${field.key}-naam`), datum: textAt(form, `${field.key}-datum`) };
    case 'rows': return Array.from({ length: rowCount(form, field) }, (_, index) => Object.fromEntries(
      field.columns.map((column) => [column.key, readOne(form, column, `${field.key}-${index + 1}-${column.key}`)]),
    ));
    default: return readOne(form, field, field.key);
  }
}

function readOne(form, kind, name) {
  if (kind.type === 'check') {
    const boxes = controlsOf(form, name);
    return kind.options ? boxes.filter((box) => box.checked).map((box) => box.value) : boxes.some((box) => box.checked);
  }
  const text = textAt(form, name);
  return isNumber(kind) ? checkAnswer(kind, text).answer ?? text : text;
}

const textAt = (form, name) => {
  const control = form.elements.namedItem(name);
  return control instanceof RadioNodeList || control ? control.value : '';
};

export function controlsOf(form, name) {
  const found = form.elements.namedItem(name);
  if (!found) return [];
  return found instanceof RadioNodeList ? [...found] : [found];
}

/** Shows answers; what has none becomes empty. */
export function fillForm(form, definition, answers) {
  for (const field of definition.fields) {
    const value = answers[field.key];
    if (field.type === 'rows') fillRows(form, field, value ?? []);
    else if (field.type === 'signature') {
      fillOne(form, { type: 'text' }, `${field.key}-naam`, value?.naam);
      fillOne(form, { type: 'date' }, `${field.key}-datum`, value?.datum);
    } else if (field.type !== 'drawing') fillOne(form, field, field.key, value);
  }
  showComputed(form, definition, answers);
}

function fillRows(form, field, rows) {
  setRowCount(form, field, rows.length);
  for (let index = 0; index < rowCount(form, field); ++index) {
    for (const column of field.columns) {
      fillOne(form, column, `${field.key}-${index + 1}-${column.key}`, rows[index]?.[column.key]);
    }
  }
}

function fillOne(form, kind, name, value) {
  for (const control of controlsOf(form, name)) {
    if (control.type === 'checkbox') control.checked = kind.options ? (value ?? []).includes(control.value) : value === true;
    else if (control.type === 'radio') control.checked = !isEmpty(value) && control.value === String(value);
    else control.value = shown(kind, value);
  }
}

function shown(kind, value) {
  if (isEmpty(value)) return '';
  return kind.type !== 'scale' && typeof value === 'number' ? spellNumber(value) : String(value);
}

/** An answer that a file brought goes before what we compute. */
export function showComputed(form, definition, answers) {
  for (const field of definition.fields.filter(({ type }) => type === 'computed')) {
    fillOne(form, field, field.key, answers[field.key] ?? computedAnswer(field, answers));
  }
}

/** Drops what a file brought for computed fields once something that they are computed of changes. */
export function withoutOutdated(definition, answers, changedKey) {
  const outdated = definition.fields.filter(({ type, of }) =>
    type === 'computed' && of?.some((source) => source.split('.')[0] === changedKey));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !outdated.some((field) => field.key === key)));
}
