// What worksheets have in common: the rules of SharedAnswers (generator/model/carry_over.h). Nothing but fields that say
// they are shared takes part, and private fields never do.

import { checkAnswer, isEmpty, mostRows } from './sheet-answers.mjs';

/**
 * What a filled-in sheet tells the others; kept beside its answers, so that another sheet need not know its fields.
 * @returns {Array<{key: string, answer?: *, rows?: object[], first?: string}>}
 */
export function sharedBy(definition, answers) {
  return definition.fields
    .filter(({ key, shared, private: secret }) => shared && !secret && !isEmpty(answers[key]))
    .flatMap((field) => {
      if (field.type !== 'rows') return [{ key: field.shared, answer: answers[field.key] }];
      const rows = answers[field.key].filter((row) => !isEmpty(row) && (!field.shared_when || row[field.shared_when]));
      return [{ key: field.shared, first: field.columns[0]?.key, rows }];
    })
    .filter(({ answer }) => typeof answer !== 'object' || Array.isArray(answer));
}

/** 'doelen[K1].tekst' in its parts; without brackets everything is the list's name. */
function partsOf(key) {
  const [, list, brackets, id = '', part = ''] = /^([^[]*)(\[([^\]]*)\](?:\.(.*))?)?$/.exec(key);
  return { list, isList: brackets !== undefined, id, part };
}

/** What is known from sheets, of which the later go before the earlier. */
export class SharedAnswers {
  #single = new Map();
  #lists = new Map();

  /** @param {ReturnType<typeof sharedBy>} told by one sheet */
  collect(told) {
    const lists = new Map();
    for (const { key, answer, rows, first } of told) {
      if (!rows) this.#collectOne(key, answer);
      else collectRows(rows, first, listIn(lists, partsOf(key).list));
    }
    for (const [name, items] of lists) this.#lists.set(name, items);
  }

  /** The answers that a sheet begins with. What does not fit there is left out. */
  prefill(definition) {
    const answers = {};
    for (const field of definition.fields.filter(({ shared }) => shared)) {
      const answer = field.type === 'rows'
        ? fittingRows(field, this.#lists.get(partsOf(field.shared).list) ?? [])
        : fitting(field, this.#one(field.shared));
      if (!isEmpty(answer)) answers[field.key] = answer;
    }
    return answers;
  }

  #collectOne(key, answer) {
    const { list, isList, id, part } = partsOf(key);
    if (!isList) {
      this.#single.set(key, answer);
      return;
    }
    if (part === '') return;
    const items = listIn(this.#lists, list);
    let item = items.find((one) => (id === '' ? one.id === undefined : one.id === id));
    if (!item) {
      item = id === '' ? {} : { id };
      items.push(item);
    }
    item[part] = answer;
  }

  #one(key) {
    const { list, isList, id, part } = partsOf(key);
    if (!isList) return this.#single.get(key);
    const items = this.#lists.get(list) ?? [];
    const item = items.find((one) => (id === '' ? items.length === 1 : one.id === id));
    return item?.[part];
  }
}

function listIn(lists, name) {
  if (!lists.has(name)) lists.set(name, []);
  return lists.get(name);
}

/** A second table about the same items adds to them: rows that name the same one belong together. */
function collectRows(rows, first, items) {
  const met = new Set();
  for (const row of rows) {
    const key = 'id' in row || first === undefined ? 'id' : first;
    let item = items.find((one) => row[key] !== undefined && one[key] === row[key] && !met.has(one));
    if (!item) {
      item = {};
      items.push(item);
    }
    met.add(item);
    Object.assign(item, row);
  }
}

function fittingRows(field, items) {
  return items
    .map((item) => Object.fromEntries(field.columns
      .map((column) => [column.key, fitting(column, item[column.key])])
      .filter(([, answer]) => !isEmpty(answer))))
    .filter((row) => !isEmpty(row))
    .slice(0, mostRows);
}

/** The answer as a question of another sheet takes it, or nothing. */
function fitting(kind, answer) {
  if (isEmpty(answer)) return undefined;
  if (kind.type === 'check') {
    if (!kind.options) return answer === true ? true : undefined;
    return Array.isArray(answer) ? kind.options.filter((option) => answer.includes(option)) : undefined;
  }
  const takesText = !['rows', 'drawing'].includes(kind.type) && typeof answer !== 'object' && answer !== true;
  if (!takesText) return undefined;
  return checkAnswer(kind, kind.type === 'long_text' ? answer : String(answer).replaceAll('\n', ' ')).answer;
}
