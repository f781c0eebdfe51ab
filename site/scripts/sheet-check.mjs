// Looks answers over, for who asks for it: nothing is ever refused.

import { checkAnswer, isEmpty } from './sheet-answers.mjs';

/** @returns {Array<{name: string, label: string, problem: string, arguments: Array}>} `name` of the control */
export function problemsOf(definition, answers) {
  return definition.fields.flatMap((field) => {
    const value = answers[field.key];
    if (isEmpty(value)) return field.required ? [{ name: field.key, label: field.label, problem: 'required', arguments: [] }] : [];
    if (field.type === 'rows') return problemsOfRows(field, value);
    return problemOf(field, value, field.key, field.label);
  });
}

function problemsOfRows(field, rows) {
  return rows.flatMap((row, index) => field.columns.flatMap((column) =>
    problemOf(column, row[column.key], `${field.key}-${index + 1}-${column.key}`, `${index + 1}. ${column.label}`)));
}

function problemOf(kind, value, name, label) {
  if (isEmpty(value) || typeof value === 'object' || value === true) return [];
  const found = checkAnswer(kind, value);
  return found.problem ? [{ name, label, problem: found.problem, arguments: found.arguments }] : [];
}
