// Files that the program and the browser exchange, and files that are something else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileText, readFile } from '../../site/scripts/sheet-file.mjs';

const definition = { name: 'blad', fields: [
  { key: 'wens', type: 'text', max_length: 5 }, { key: 'nu', type: 'scale', minimum: 0, maximum: 10 }, { key: 'dag', type: 'date' },
  { key: 'via', type: 'check', options: ['post', 'mail'] }, { key: 'gelezen', type: 'check' }, { key: 'tekent', type: 'signature' },
  { key: 'mensen', type: 'rows', columns: [{ key: 'naam', type: 'text' }, { key: 'klaar', type: 'check' }] },
  { key: 'zinnen', type: 'rows', labels: ['een'], columns: [{ key: 'zeker', type: 'number' }] }, { key: 'plek', type: 'drawing' },
] };

test('what is written is read', () => {
  const answers = {
    wens: 'تك 🙂', nu: 0, dag: '2026-05-01', via: ['mail'], gelezen: true, tekent: { handtekening: 'x', naam: 'An', datum: '2026-05-02' },
    mensen: [{}, { naam: 'Łukasz', klaar: true }], zinnen: [{ zeker: 2.5 }],
  };
  assert.deepEqual(readFile(definition, fileText(definition, answers)), { answers, left: [] });
});

test('other ways to write the same are understood', () => {
  const { answers, left } = readFile(definition, '\uFEFF {"nu":"7","dag":"1 mei 2026","via":{"post":true,"mail":"nee"},"gelezen":"ja","wens":null}');
  assert.deepEqual(answers, { nu: 7, dag: '2026-05-01', via: ['post'], gelezen: true });
  assert.deepEqual(left, []);
});

test('what does not fit is named, the rest is taken over', () => {
  const { answers, left } = readFile(definition, JSON.stringify({
    wens: 'veel te lang', nu: 11, dag: 'gisteren', via: ['post', 'fax'], mensen: [{ naam: 'An', leeftijd: 3 }], zinnen: [{}, {}],
    plek: 'hier', tekent: 'An', weg: 1,
  }));
  assert.deepEqual(answers, { wens: 'veel te lang', via: ['post'], mensen: [{ naam: 'An' }] });  // too long, but shown as it is
  assert.deepEqual(left.sort(), ['dag', 'mensen[1].leeftijd', 'nu', 'plek', 'tekent', 'via: fax', 'weg', 'zinnen'].sort());
});

test('a file of something else is not opened', () => {
  const problem = (text) => readFile(definition, text).problem;
  assert.equal(problem('%PDF-1.7'), 'pdf');
  assert.equal(problem('wens: Rust.\n'), 'no_data');
  assert.equal(problem('[]'), 'no_data');
  assert.equal(problem('{"wens": '), 'broken');
  assert.equal(problem('{"groepsnaam": "De brug"}'), 'other_sheet');
  assert.deepEqual(readFile(definition, '{}'), { answers: {}, left: [] });
});
