// Answers in their one form: the same as generator/model/sheet_answer.cpp, whose tests have the same examples.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkAnswer, isEmpty, tidy } from '../../site/scripts/sheet-answers.mjs';
import { parseDate, parseNumber, parseTime, spellNumber } from '../../site/scripts/sheet-spelled.mjs';

const each = (parse, cases) => {
  for (const [text, expected] of Object.entries(cases)) assert.equal(parse(text), expected, text);
};

describe('spelled', () => {
  test('dates as people write them', () => each(parseDate, {
    '2026-05-01': '2026-05-01', '1-5-2026': '2026-05-01', '01/05/26': '2026-05-01', '1 mei 2026': '2026-05-01',
    '1.5.2026': '2026-05-01', '3 mrt 2026': '2026-03-03', '29-2-2028': '2028-02-29',
    '29-2-2026': undefined, '31-4-2026': undefined, '1-13-2026': undefined, '1-5-1850': undefined, mei: undefined,
    '1-5': undefined, '2026-5-1': undefined,
  }));
  test('times as people write them', () => each(parseTime, {
    '14:30': '14:30', '14.30': '14:30', '9u': '09:00', '14u30': '14:30', '14 uur': '14:00', '9:05 uur': '09:05',
    '24:00': undefined, '9:5': undefined, 14: undefined,
  }));
  test('numbers with a comma, a point, and points between thousands', () => each(parseNumber, {
    '2,5': 2.5, '2.5': 2.5, '-3': -3, '1.250,50': 1250.5, '1.250': 1250, '0.125': 0.125,
    '1,250.50': undefined, 'drie': undefined, '3 km': undefined, '1e16': undefined,
  }));
  test('a number is shown with a comma, as exact as it is', () => {
    assert.equal(spellNumber(2.5), '2,5');
    assert.equal(spellNumber(1250000), '1250000');
    assert.equal(spellNumber(0.1 + 0.2), '0,3');
  });
});

describe('answers', () => {
  const answer = (kind, text) => checkAnswer(kind, text).answer;
  const problem = (kind, text) => checkAnswer(kind, text).problem;

  test('of each kind have one form', () => {
    assert.equal(answer({ type: 'number' }, ' 2,5 '), 2.5);
    assert.equal(answer({ type: 'scale', minimum: 0, maximum: 10 }, '7'), 7);
    assert.equal(answer({ type: 'date' }, '1 mei 2026'), '2026-05-01');
    assert.equal(answer({ type: 'long_text' }, 'een\r\ntwee'), 'een\ntwee');
    assert.equal(answer({ type: 'choice', options: ['Élke dag', 'nooit'] }, 'elke-dag'), 'Élke dag');
    assert.deepEqual(checkAnswer({ type: 'date' }, ' '), {});
  });
  test('that do not fit are said to', () => {
    assert.equal(problem({ type: 'number', minimum: 1 }, '0'), 'minimum');
    assert.equal(problem({ type: 'date', earliest: '2026-03-01' }, '28-02-2026'), 'earliest');
    assert.equal(problem({ type: 'date', latest: '2026-05-31' }, '2026-06-01'), 'latest');
    assert.equal(problem({ type: 'number', maximum: 1 }, '2'), 'maximum');
    assert.equal(problem({ type: 'number' }, 'veel'), 'number');
    assert.equal(problem({ type: 'scale', minimum: 0, maximum: 10 }, '7,5'), 'scale');
    assert.equal(problem({ type: 'date' }, 'gisteren'), 'date');
    assert.equal(problem({ type: 'time' }, 'straks'), 'time');
    assert.equal(problem({ type: 'choice', options: ['ja'] }, 'nee'), 'option');
    assert.equal(problem({ type: 'text' }, 'een\ntwee'), 'one_line');
    assert.equal(problem({ type: 'text', pattern: '0000 AA' }, '12 AB'), 'pattern');
    assert.equal(answer({ type: 'text', pattern: '0000 AA.' }, '1234 ab.'), '1234 ab.');
    assert.deepEqual(checkAnswer({ type: 'text', max_length: 3 }, 'é🙂!'), { problem: 'too_long', arguments: [4, 3] });
  });
  test('0 is an answer, an unchecked box and rows of nothing are none', () => {
    assert.equal(isEmpty(0), false);
    for (const nothing of [undefined, null, '', false, [], [{}], [{ naam: '' }], { naam: '' }]) assert.equal(isEmpty(nothing), true);
  });
  test('are kept in the order of the sheet, without empty rows at the end', () => {
    const definition = { fields: [
      { key: 'een', type: 'text' },
      { key: 'wie', type: 'rows', columns: [{ key: 'a', type: 'text' }, { key: 'b', type: 'check' }] },
    ] };
    const tidied = tidy(definition, { wie: [{}, { b: true, a: 'x' }, { a: '' }], een: '1', weg: 'x' });
    assert.equal(JSON.stringify(tidied), '{"een":"1","wie":[{},{"a":"x","b":true}]}');
  });
});
