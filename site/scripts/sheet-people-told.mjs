// What a sociogram tells, in words: who stands where, who supports with what, who know each other, and what is different
// from an earlier sheet. It counts and names, and judges nobody.

import { isEmpty } from './sheet-answers.mjs';
import { list } from './sheet-words.mjs';

export const ties = ['supporting', 'neutral', 'strained'];

const placeIn = (table, row, key) => {
  const index = table.columns.find((column) => column.key === key)?.options.indexOf(row[key]) ?? -1;
  return index < 0 ? undefined : index;
};

/** People of the table, with places that count from 0; undefined where the table says nothing. */
export function peopleIn(field, table, rows) {
  const { name, sector, ring, tie, support = [] } = field.twin;
  return rows
    .map((row, index) => ({
      row: index, name: row[name], ring: placeIn(table, row, ring), tie: placeIn(table, row, tie),
      sector: sector ? placeIn(table, row, sector) : 0, support: support.map(({ column }) => row[column] === true),
    }))
    .filter((person) => !isEmpty(person.name));
}

/** Lines between people who are both there: {one, other, tie}, by places in `people`. */
export function linesIn(field, table, rows, people) {
  const { one, other, tie } = field.twin.between;
  const placeOf = (name) => people.findIndex((person) => person.name === name);
  return rows
    .map((row) => ({ one: placeOf(row[one]), other: placeOf(row[other]), tie: placeIn(table, row, tie) }))
    .filter((line) => line.one >= 0 && line.other >= 0 && line.one !== line.other);
}

export const hasPlace = ({ ring, sector }) => ring !== undefined && sector !== undefined;

/** @param lines of linesIn  @returns {string} */
export function tellPeople(field, people, word, lines = []) {
  const and = word('and');
  const sentences = [
    ...(people.length > 1 ? [word('rings.count', people.length)] : []),
    word('rings', field.centre ?? word('rings.self'), list(field.rings ?? [], and)),
    ...placesTold(field, people, word),
    ...supportTold(field, people, word),
  ];
  const pairs = lines.map(({ one, other, tie }) => (tie === undefined
    ? word('rings.pair', people[one].name, people[other].name)
    : word('rings.pair.tie', people[one].name, people[other].name, word(`tie.${ties[tie]}`))));
  if (pairs.length > 0) sentences.push(word('rings.between', pairs.join('; ')));
  return sentences.join(' ');
}

function placesTold(field, people, word) {
  const and = word('and');
  const told = ({ name, ring, tie }) => (tie === undefined
    ? word('rings.person.plain', name, field.rings[ring]) : word('rings.person', name, field.rings[ring], word(`tie.${ties[tie]}`)));
  return (field.sectors ?? [undefined]).flatMap((sector, index) => {
    const names = people.filter((person) => hasPlace(person) && person.sector === index).map(told);
    const count = ['none', 'one'][names.length] ?? 'many';
    if (sector !== undefined) return word(`rings.sector.${count}`, ...(names.length ? [sector, list(names, and)] : [sector]));
    return names.length > 0 ? word(`rings.${count}`, list(names, and)) : [];
  });
}

/** Once a kind of support is ticked for somebody, all kinds are told: who gives it, or that nobody does yet. */
function supportTold(field, people, word) {
  const kinds = (field.twin.support ?? []).map(({ words }, index) => ({
    words, names: people.filter(({ support }) => support[index]).map(({ name }) => name),
  }));
  const given = kinds.filter(({ names }) => names.length > 0);
  if (given.length === 0) return [];
  const missing = kinds.filter(({ names }) => names.length === 0).map(({ words }) => words);
  return [
    ...given.map(({ words, names }) => word('rings.support', words[0].toUpperCase() + words.slice(1), list(names, word('and')))),
    ...(missing.length > 0 ? [word('rings.support.none', list(missing, word('or')))] : []),
  ];
}

/** What changed since an earlier sheet, a sentence each. */
export function tellChanges(people, earlier, word) {
  const and = word('and');
  const before = new Map(earlier.filter(hasPlace).map((person) => [person.name, person]));
  const now = people.filter(hasPlace);
  const moved = (isSo) => now.filter(({ name, ring }) => before.has(name) && isSo(ring, before.get(name).ring)).map(({ name }) => name);
  const names = new Set(now.map(({ name }) => name));
  const told = {
    closer: moved((ring, earlierRing) => ring < earlierRing),
    further: moved((ring, earlierRing) => ring > earlierRing),
    fresh: now.filter(({ name }) => !before.has(name)).map(({ name }) => name),
    gone: [...before.keys()].filter((name) => !names.has(name)),
  };
  const sentences = Object.entries(told).filter(([, who]) => who.length > 0).map(([key, who]) => word(`rings.${key}`, list(who, and)));
  return sentences.length > 0 ? sentences.join(' ') : word('rings.unchanged');
}
