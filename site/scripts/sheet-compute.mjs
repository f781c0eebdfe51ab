// What other answers come to: sums, means and counts (generator/model/computed_answer.cpp).

import { isEmpty } from './sheet-answers.mjs';
import { parseNumber } from './sheet-spelled.mjs';

/** The number for a computed field; undefined while there is nothing to compute with. */
export function computedAnswer(field, answers) {
  const given = (field.of ?? []).flatMap((source) => answersAt(source, answers));
  if (field.computation === 'count') return given.length > 0 ? given.length : undefined;
  const numbers = given.map((answer) => parseNumber(String(answer))).filter((number) => number !== undefined);
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  return field.computation === 'mean' ? sum / numbers.length : sum;
}

/** @param source 'lichaam', or 'onderwerpen.minuten' for a column of rows */
function answersAt(source, answers) {
  const [key, column] = source.split('.');
  const value = answers[key];
  if (column === undefined) return isEmpty(value) ? [] : [value];
  return Array.isArray(value) ? value.map((row) => row[column]).filter((cell) => !isEmpty(cell)) : [];
}
