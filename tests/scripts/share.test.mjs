// What travels from sheet to sheet: the examples of tests/unit/model/carry_over_test.cpp.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedAnswers, sharedBy } from '../../site/scripts/sheet-share.mjs';

const text = (key, shared, more = {}) => ({ key, type: 'text', shared, ...more });
const rows = (key, shared, columns, more = {}) => ({ key, type: 'rows', rows: 4, shared, columns, ...more });
const sheet = (...fields) => ({ name: 'blad', fields });

function carried(from, answers, to) {
  const known = new SharedAnswers();
  known.collect(sharedBy(from, answers));
  return known.prefill(to);
}

test('only what is shared travels, and nothing private', () => {
  const from = sheet(text('een', 'groepsnaam'), text('twee', 'roepnaam', { private: true }), text('drie'));
  const to = sheet(text('naam', 'groepsnaam'), text('roepnaam', 'roepnaam'), text('drie'));
  assert.deepEqual(carried(from, { een: 'De brug', twee: 'geheim', drie: 'x' }, to), { naam: 'De brug' });
});

test('rows travel by the keys of their columns', () => {
  const from = sheet(rows('mensen', 'leden[]', [text('naam'), text('kring'), text('lijn')]));
  const to = sheet(rows('kandidaten', 'leden[]', [text('naam'), text('kring'), text('waarom')]));
  assert.deepEqual(carried(from, { mensen: [{ naam: 'An', kring: 'buurt', lijn: 'x' }, {}, { naam: 'Bo' }] }, to),
    { kandidaten: [{ naam: 'An', kring: 'buurt' }, { naam: 'Bo' }] });
});

test('only rows that are checked travel when the sheet says so', () => {
  const columns = [text('naam'), { key: 'groep', type: 'check' }];
  const from = sheet(rows('mensen', 'leden[]', columns, { shared_when: 'groep' }));
  const to = sheet(rows('leden', 'leden[]', columns));
  assert.deepEqual(carried(from, { mensen: [{ naam: 'An', groep: true }, { naam: 'Bo' }] }, to), { leden: [{ naam: 'An', groep: true }] });
  assert.deepEqual(carried(from, { mensen: [{ naam: 'Bo' }] }, to), {});
});

test('two tables about the same people are one list', () => {
  const from = sheet(rows('een', 'leden[]', [text('naam'), text('relatie')]), rows('twee', 'leden[]', [text('naam'), text('doet_mee')]));
  const to = sheet(rows('leden', 'leden[]', [text('naam'), text('relatie'), text('doet_mee')]));
  assert.deepEqual(carried(from, {
    een: [{ naam: 'An', relatie: 'zus' }, { naam: 'Jan' }, { naam: 'Jan' }],
    twee: [{ naam: 'Jan', doet_mee: 'ja' }, { naam: 'An', doet_mee: 'nee' }],
  }, to), { leden: [{ naam: 'An', relatie: 'zus', doet_mee: 'nee' }, { naam: 'Jan', doet_mee: 'ja' }, { naam: 'Jan' }] });
});

test('an item of a list is found by its id, as a field or as a row', () => {
  const plan = sheet({ key: 'k1', type: 'long_text', shared: 'doelen[K1].tekst' }, text('l1', 'doelen[L1].tekst'));
  const table = sheet(rows('doelen', 'doelen[]', [text('id'), text('tekst')]));
  const filled = { k1: 'bellen\nen gaan', l1: 'werk' };
  assert.deepEqual(carried(plan, filled, plan), filled);
  const told = carried(plan, filled, table);
  assert.deepEqual(told, { doelen: [{ id: 'K1', tekst: 'bellen en gaan' }, { id: 'L1', tekst: 'werk' }] });
  assert.deepEqual(carried(table, told, plan), { k1: 'bellen en gaan', l1: 'werk' });
});

test('a field about the only member is filled in, one of many is not guessed', () => {
  const from = sheet(rows('leden', 'leden[]', [text('naam')]));
  const to = sheet(text('aan', 'leden[].naam'));
  assert.deepEqual(carried(from, { leden: [{ naam: 'An' }] }, to), { aan: 'An' });
  assert.deepEqual(carried(from, { leden: [{ naam: 'An' }, { naam: 'Bo' }] }, to), {});
});

test('an answer that does not fit the next sheet is left out', () => {
  const from = sheet(text('een', 'een'), { key: 'twee', type: 'check', options: ['ja'], shared: 'twee' });
  const to = sheet({ key: 'een', type: 'choice', options: ['ja', 'nee'], shared: 'een' }, { key: 'twee', type: 'check', shared: 'twee' });
  assert.deepEqual(carried(from, { een: 'misschien', twee: ['ja'] }, to), {});
  assert.deepEqual(carried(from, { een: 'ja' }, to), { een: 'ja' });
});

test('of two sheets that tell the same, the last counts', () => {
  const one = sheet(text('naam', 'roepnaam'), text('plaats', 'plaats'));
  const known = new SharedAnswers();
  known.collect(sharedBy(one, { naam: 'Jan', plaats: 'thuis' }));
  known.collect(sharedBy(one, { naam: 'Johan' }));
  assert.deepEqual(known.prefill(one), { naam: 'Johan', plaats: 'thuis' });
});

test('numbers go to texts and back, a signature stays where it is', () => {
  const from = sheet({ key: 'nr', type: 'number', shared: 'nr' }, { key: 'tekent', type: 'signature', shared: 'tekent' });
  const to = sheet(text('nr', 'nr'), text('tekent', 'tekent'));
  assert.deepEqual(carried(from, { nr: 2.5, tekent: { naam: 'An' } }, to), { nr: '2.5' });
  assert.deepEqual(carried(to, { nr: '2,5' }, from), { nr: 2.5 });
});
