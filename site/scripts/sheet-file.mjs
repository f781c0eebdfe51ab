// Worksheets as files: the same JSON that the program reads and writes.

import { checkAnswer, checkOption, isEmpty, mostRows, signatureParts, tidy } from './sheet-answers.mjs';

export const fileName = (definition) => `${definition.name}.json`;
export const fileText = (definition, answers) => `${JSON.stringify(tidy(definition, answers), null, 2)}\n`;

/**
 * What a file holds for a sheet.
 * @returns {{answers?: object, problem?: string, arguments?: Array, left: string[]}} `problem` when nothing can be used;
 *   `left`: keys of what could not be taken over
 */
export function readFile(definition, text) {
  const parsed = parse(text);
  if (parsed.problem) return { ...parsed, left: [] };
  const known = definition.fields.filter(({ key }) => key in parsed.value);
  if (known.length === 0 && !isEmpty(parsed.value)) return { problem: 'other_sheet', left: [] };

  const left = Object.keys(parsed.value).filter((key) => !known.some((field) => field.key === key));
  const reader = { leave: (name) => left.push(name) };
  const answers = {};
  for (const field of known) {
    const value = parsed.value[field.key];
    if (value !== null) answers[field.key] = valueOf(field, value, field.key, reader);
  }
  return { answers: tidy(definition, answers), left };
}

function parse(text) {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('%PDF')) return { problem: 'pdf' };
  if (!start.startsWith('{')) return { problem: 'no_data' };
  try {
    return { value: JSON.parse(start) };
  } catch {
    return { problem: 'broken' };
  }
}

function valueOf(field, value, name, reader) {
  if (field.type === 'rows') return rowsOf(field, value, name, reader);
  if (field.type === 'signature') return rowOf(signatureParts, value, name, reader);
  if (field.type === 'drawing') return leave(name, reader);
  return answerOf(field, value, name, reader);
}

function rowsOf(field, value, name, reader) {
  const most = field.labels?.length ?? mostRows;
  if (!Array.isArray(value) || value.length > most) return leave(name, reader);
  return value.map((row, index) => (row === null ? {} : rowOf(field.columns, row, `${name}[${index + 1}]`, reader)));
}

function rowOf(columns, value, name, reader) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return leave(name, reader);
  const row = {};
  for (const [key, cell] of Object.entries(value)) {
    const column = columns.find((one) => one.key === key);
    if (!column) reader.leave(`${name}.${key}`);
    else if (cell !== null) row[key] = answerOf(column, cell, `${name}.${key}`, reader);
  }
  return row;
}

function answerOf(kind, value, name, reader) {
  if (kind.type === 'check') return kind.options ? optionsOf(kind, value, name, reader) : boxOf(value, name, reader);
  if (typeof value !== 'string' && typeof value !== 'number') return leave(name, reader);
  const { answer, problem } = checkAnswer(kind, value);
  if (!problem) return answer;
  // What can be shown as it was typed, is: 'Kijk na' tells what is wrong with it.
  return ['text', 'long_text', 'number'].includes(kind.type) ? String(value) : leave(name, reader);
}

function boxOf(value, name, reader) {
  if (value === true || value === 'ja') return true;
  return value === false || value === 'nee' ? undefined : leave(name, reader);
}

function optionsOf(kind, value, name, reader) {
  const given = Array.isArray(value) ? value : Object.keys(value ?? {}).filter((option) => boxOf(value[option], name, reader));
  const checked = given.map((option) => checkOption(kind, String(option)).answer ?? leave(`${name}: ${option}`, reader));
  return kind.options.filter((option) => checked.includes(option));
}

function leave(name, reader) {
  reader.leave(name);
  return undefined;
}
