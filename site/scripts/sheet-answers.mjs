// What somebody filled in on a worksheet, in the form that `praktijkboek sheet fill` takes and `sheet read --format json`
// gives: an object by the keys of fields. Dates are '2026-05-01', times '14:30', numbers are numbers, choices the text of
// their option, boxes true, rows a list of objects. What is empty is not there.
//
// A definition is what the page knows of its fields, with the names of the YAML: {name, fields: [{key, type, …}]}.

import { parseDate, parseNumber, parseTime, spellDate } from './sheet-spelled.mjs';

export const mostRows = 500;
const longestText = 10000;

export const signatureParts = [
  { key: 'handtekening', type: 'text' }, { key: 'naam', type: 'text' }, { key: 'datum', type: 'date' },
];

export const isNumber = ({ type }) => type === 'number' || type === 'scale' || type === 'computed';
const isFreeText = ({ type }) => type === 'text' || type === 'long_text' || type === 'signature';

export function isEmpty(value) {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** An answer of one text or number in its one form, or what is wrong with it: {answer} or {problem, arguments}. */
export function checkAnswer(kind, given) {
  const text = String(given);
  const written = isFreeText(kind) ? text.replace(/\r\n?/g, '\n') : text.trim();
  if (written === '') return {};
  return checks[kind.type](kind, written);
}

const wrong = (problem, ...words) => ({ problem, arguments: words });

const checks = {
  text(kind, text) {
    if (text.includes('\n')) return wrong('one_line');
    if (kind.pattern && !patternOf(kind.pattern).test(text)) return wrong('pattern', kind.pattern);
    return checkLength(kind, text);
  },
  long_text: checkLength,
  signature: (kind, text) => checks.text({}, text),
  computed: (kind, text) => checks.number({}, text),
  number(kind, text) {
    const number = parseNumber(text);
    if (number === undefined) return wrong('number');
    if (number < kind.minimum) return wrong('minimum', kind.minimum);
    if (number > kind.maximum) return wrong('maximum', kind.maximum);
    return { answer: number };
  },
  scale(kind, text) {
    const number = /^-?\d+$/.test(text) ? Number(text) : NaN;
    const fits = number >= kind.minimum && number <= kind.maximum;
    return fits ? { answer: number } : wrong('scale', kind.minimum, kind.maximum);
  },
  date(kind, text) {
    const date = parseDate(text);
    if (!date) return wrong('date');
    if (date < kind.earliest) return wrong('earliest', spellDate(kind.earliest));
    if (date > kind.latest) return wrong('latest', spellDate(kind.latest));
    return { answer: date };
  },
  time(kind, text) {
    const time = parseTime(text);
    return time ? { answer: time } : wrong('time');
  },
  choice: checkOption,
};

function checkLength(kind, text) {
  const longest = kind.max_length ?? longestText;
  return text.length > longest ? wrong('too_long', text.length, longest) : { answer: text };
}

export function checkOption(kind, text) {
  const given = text.trim();
  const option = kind.options.find((one) => one === given) ?? kind.options.find((one) => slug(one) === given);
  return option === undefined ? wrong('option', given) : { answer: option };
}

function slug(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** '0000 AA': 0 for a digit, A for a letter, others for themselves. */
function patternOf(form) {
  const parts = [...form].map((sign) => {
    if (sign === '0') return '[0-9]';
    return sign === 'A' ? '[A-Za-z]' : sign.replace(/[\\^$.|?*+()[\]{}/]/, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** The same answers in the order of the sheet, without what is empty. */
export function tidy(definition, answers) {
  return inOrder(definition.fields, answers, (field, value) => {
    if (field.type === 'rows') return tidyRows(field, value);
    return field.type === 'signature' ? inOrder(signatureParts, value) : value;
  });
}

function tidyRows(field, rows) {
  const tidied = rows.map((row) => inOrder(field.columns, row ?? {}));
  while (tidied.length > 0 && isEmpty(tidied.at(-1))) tidied.pop();
  return tidied;
}

function inOrder(fields, values, change = (field, value) => value) {
  return Object.fromEntries(fields
    .filter(({ key }) => !isEmpty(values[key]))
    .map((field) => [field.key, change(field, values[field.key])]));
}
