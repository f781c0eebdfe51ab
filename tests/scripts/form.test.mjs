// What is computed, looked over, kept and drawn.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsOf } from '../../site/scripts/sheet-check.mjs';
import { computedAnswer } from '../../site/scripts/sheet-compute.mjs';
import { History } from '../../site/scripts/sheet-history.mjs';
import { stepped } from '../../site/scripts/sheet-people-moved.mjs';
import { linesIn, peopleIn, tellChanges, tellPeople } from '../../site/scripts/sheet-people-told.mjs';
import { RingsGeometry } from '../../site/scripts/sheet-rings-geometry.mjs';
import { Store } from '../../site/scripts/sheet-store.mjs';
import { tellWeb, valuesIn } from '../../site/scripts/sheet-web.mjs';
import { list, speaker } from '../../site/scripts/sheet-words.mjs';

test('sums, means and counts of fields and columns', () => {
  const answers = { punten: [{ minuten: 10 }, {}, { minuten: '2,5' }, { minuten: 'veel' }], pauze: 5, nul: 0 };
  const computed = (computation, ...of) => computedAnswer({ computation, of }, answers);
  assert.equal(computed('sum', 'punten.minuten', 'pauze'), 17.5);
  assert.equal(computed('mean', 'pauze', 'nul'), 2.5);
  assert.equal(computed('count', 'punten.minuten', 'nul'), 4);
  assert.equal(computed('sum', 'weg', 'punten.weg'), undefined);
  assert.equal(computed('count', 'weg'), undefined);
});

test('what is looked over is named by its control', () => {
  const fields = [
    { key: 'wens', label: 'Wens', type: 'text', required: true }, { key: 'nu', label: 'Nu', type: 'number' },
    { key: 'wie', label: 'Wie', type: 'rows', columns: [{ key: 'sinds', label: 'Sinds', type: 'number', minimum: 1 }] },
  ];
  const found = problemsOf({ fields }, { nu: 'veel', wie: [{}, { sinds: 0 }] });
  assert.deepEqual(found.map(({ name, problem }) => [name, problem]), [['wens', 'required'], ['nu', 'number'], ['wie-2-sinds', 'minimum']]);
  assert.deepEqual(problemsOf({ fields }, { wens: 'x', nu: 2 }), []);
});

/** A Storage of the browser, in memory. */
class MemoryStorage {
  entries = new Map();
  get length() { return this.entries.size; }
  key(index) { return [...this.entries.keys()][index]; }
  getItem(key) { return this.entries.get(key) ?? null; }
  setItem(key, value) { this.entries.set(key, value); }
  removeItem(key) { this.entries.delete(key); }
}

describe('on this device', () => {
  test('nothing is there before somebody wants it', () => {
    const [local, session] = [new MemoryStorage(), new MemoryStorage()];
    const store = new Store(local, session, '/');
    assert.equal(store.choice, undefined);
    store.keepNothing();
    assert.equal(store.choice, 'no');
    assert.equal(local.length, 0);
    store.keep();
    assert.equal(store.choice, 'yes');
  });
  test('what is forgotten leaves nothing, but for other sites on the same host', () => {
    const [local, session] = [new MemoryStorage(), new MemoryStorage()];
    const store = new Store(local, session, '/boek/');
    const other = new Store(local, session, '/ander-boek/');
    for (const one of [store, other]) one.keep();
    store.save('een', { wens: 'x' }, []);
    store.save('twee', {}, []);
    store.forget('een');
    assert.equal(store.sheet('een'), undefined);
    assert.deepEqual(store.sheet('twee').answers, {});
    store.forgetAll();
    assert.deepEqual([...local.entries.keys()], ['praktijkboek:/ander-boek/:keep']);
  });
  test('other sheets tell what they share, the last that was saved at the end', () => {
    const store = new Store(new MemoryStorage(), new MemoryStorage(), '/');
    store.save('een', {}, ['van een']);
    store.save('ik', {}, ['van mij']);
    assert.deepEqual(store.toldByOthers('ik'), [['van een']]);
  });
  test('a full device, or an entry of somebody else, is no accident', () => {
    const full = new MemoryStorage();
    full.setItem = () => { throw new Error('full'); };
    full.entries.set('praktijkboek:/:sheet:een', '{');
    const store = new Store(full, new MemoryStorage(), '/');
    assert.equal(store.save('een', {}, []), false);
    assert.equal(store.sheet('een'), undefined);
  });
});

const word = speaker({
  and: 'en', 'rings.self': 'ik', rings: 'Ringen om {}: {}.', 'rings.person': '{} ({}, {})', 'rings.person.plain': '{} ({})', 'rings.count': '{} mensen.', or: 'of',
  'rings.support': '{}: {}.', 'rings.support.none': 'Niemand voor {}.', 'rings.between': 'Lijnen: {}.', 'rings.pair': '{}-{}',
  'rings.pair.tie': '{}-{} ({})', 'rings.closer': 'Dichterbij: {}.', 'rings.further': 'Verder: {}.', 'rings.fresh': 'Nieuw: {}.',
  'rings.gone': 'Weg: {}.', 'rings.unchanged': 'Hetzelfde.', 'tie.strained': 'gespannen',
  'rings.sector.none': 'Niemand in {}.', 'rings.sector.one': 'In {}: {}.', 'rings.sector.many': 'In {}: {}.',
  radar: 'Web van {} tot {}.', 'radar.axis': '{} is {}.', 'radar.axis.before': '{} is {}, was {}.',
});

test('a sociogram is the table in a picture, and in words', () => {
  const field = { rings: ['dichtbij', 'ver'], sectors: ['Familie', 'Buurt'], twin: { rows: 'wie', name: 'naam', sector: 'vak', ring: 'ring', tie: 'lijn' } };
  const table = { columns: [
    { key: 'naam' }, { key: 'vak', options: ['familie', 'buurt'] }, { key: 'ring', options: ['1', '2'] }, { key: 'lijn', options: ['goed', 'gewoon', 'stroef'] },
  ] };
  const people = peopleIn(field, table, [{ naam: 'An', vak: 'familie', ring: '2', lijn: 'stroef' }, { vak: 'buurt' }, { naam: 'Bo', ring: '1' }]);
  assert.deepEqual(people, [
    { row: 0, name: 'An', ring: 1, tie: 2, sector: 0, support: [] },
    { row: 2, name: 'Bo', ring: 0, tie: undefined, sector: undefined, support: [] },
  ]);
  assert.equal(tellPeople(field, people, word), '2 mensen. Ringen om ik: dichtbij en ver. In Familie: An (ver, gespannen). Niemand in Buurt.');
});

test('a sociogram tells who supports with what, who know each other, and what changed', () => {
  const field = {
    rings: ['dichtbij', 'ver'],
    twin: {
      name: 'naam', ring: 'ring', support: [{ column: 'raad', words: 'advies' }, { column: 'troost', words: 'troost' }],
      between: { rows: 'lijnen', one: 'een', other: 'ander', tie: 'lijn' },
    },
  };
  const table = { columns: [{ key: 'naam' }, { key: 'ring', options: ['1', '2'] }, { key: 'raad' }, { key: 'troost' }] };
  const lineTable = { columns: [{ key: 'een' }, { key: 'ander' }, { key: 'lijn', options: ['goed', 'gewoon', 'stroef'] }] };
  const people = peopleIn(field, table, [{ naam: 'An', ring: '1', raad: true }, { naam: 'Bo', ring: '2' }, { naam: 'Cas', ring: '2' }]);
  const lines = linesIn(field, lineTable, [
    { een: 'Bo', ander: 'An', lijn: 'stroef' }, { een: 'Bo', ander: 'Cas' }, { een: 'Bo', ander: 'iemand' }, { een: 'Bo', ander: 'Bo' },
  ], people);
  assert.deepEqual(lines, [{ one: 1, other: 0, tie: 2 }, { one: 1, other: 2, tie: undefined }]);
  const told = tellPeople(field, people, word, lines);
  assert.ok(told.endsWith('Advies: An. Niemand voor troost. Lijnen: Bo-An (gespannen); Bo-Cas.'), told);
  const earlier = peopleIn(field, table, [{ naam: 'An', ring: '2' }, { naam: 'Bo', ring: '1' }, { naam: 'Dé', ring: '1' }, { naam: 'zonder plek' }]);
  assert.equal(tellChanges(people, earlier, word), 'Dichterbij: An. Verder: Bo. Nieuw: Cas. Weg: Dé.');
  assert.equal(tellChanges(people, people, word), 'Hetzelfde.');
});

test('arrows move somebody from ring to ring and from part to part', () => {
  const places = { rings: 3, sectors: 4 };
  assert.deepEqual(stepped({}, { nearer: 1 }, places), { ring: 2, sector: 0 });
  assert.deepEqual(stepped({ ring: 2, sector: 0 }, { nearer: 1 }, places), { ring: 1, sector: 0 });
  assert.deepEqual(stepped({ ring: 0, sector: 0 }, { nearer: 1 }, places), { ring: 0, sector: 0 });
  assert.deepEqual(stepped({ ring: 2, sector: 3 }, { nearer: -1 }, places), { ring: 2, sector: 3 });
  assert.deepEqual(stepped({ ring: 1, sector: 3 }, { onward: 1 }, places), { ring: 1, sector: 0 });
  assert.deepEqual(stepped({ ring: 1, sector: 0 }, { onward: -1 }, places), { ring: 1, sector: 3 });
});

test('changes are taken back one by one; what is typed in one go is one', () => {
  const past = new History();
  past.note('leeg', 'naam');
  past.note('Z', 'naam');
  past.note('Zoë', 'datum');
  past.note('Zoë, 1 mei');
  assert.deepEqual([past.back(), past.back(), past.back(), past.back()], ['Zoë, 1 mei', 'Zoë', 'leeg', undefined]);
});

test('every seat on the rings lies in its own place', () => {
  for (const [rings, sectors] of [[3, 4], [2, 3], [1, 1], [5, 8]]) {
    const geometry = new RingsGeometry({ centre: { x: 9, y: 7 }, disc: 20, radius: 200, rings, sectors });
    for (let ring = 0; ring < rings; ++ring) {
      for (let sector = 0; sector < sectors; ++sector) {
        for (const seat of geometry.seats(ring, sector, 5)) assert.deepEqual(geometry.placeOf(seat), { ring, sector });
      }
    }
    assert.equal(geometry.placeOf({ x: 300, y: 7 }), undefined);
  }
});

test('a web is the table in a picture, and in words', () => {
  const field = { most: 10, axes: ['Lichaam', 'Meedoen'], twin: { rows: 'cijfers', now: 'nu', before: 'vorige' } };
  const table = { columns: [{ key: 'nu', type: 'scale', minimum: 0, maximum: 10 }, { key: 'vorige', type: 'number' }] };
  const values = valuesIn(field, table, [{ nu: 7, vorige: '2,5' }]);
  assert.deepEqual(values, [{ axis: 'Lichaam', now: 7, before: 2.5 }, { axis: 'Meedoen', now: undefined, before: undefined }]);
  assert.equal(tellWeb(field, values, word), 'Web van 2 tot 10. Lichaam is 7, was 2,5.');
});

test('names are listed as people say them', () => {
  assert.equal(list([], 'en'), '');
  assert.equal(list(['An'], 'en'), 'An');
  assert.equal(list(['An', 'Bo', 'Jan'], 'en'), 'An, Bo en Jan');
});
