// site/scripts/words.mjs: compounds, forms and typing errors, on a small list of words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  areForms, compoundsOf, edits, isKnown, nearest, partsOf, readWords, wordsOf,
} from '../../site/scripts/words.mjs';

const words = readWords([
  'crisis\t9', 'crisisplan\t3', 'groep\t20', 'kaart\t4', 'plan\t30', 'planten\t1', 'planning\t2', 'resourcegroep\t40',
  'resourcegroepen\t12', 'resourcegroepplan\t5', 'resourcegroepsplannen\t1', 'rg-plan\t25', 'signalering\t2',
  'signaleringsplan\t7', 'sociogram\t8', '',
].join('\n'));

test('the words of a question are in lower case, with what joins them', () => {
  assert.deepEqual(wordsOf('Wat is een RG-plan, zo’n één?'), ['wat', 'is', 'een', 'rg-plan', 'zo’n', 'één']);
});

test('a compound is found by its first, last or middle part, with linking letters and endings', () => {
  const found = compoundsOf('plan', words);
  assert.deepEqual(found, ['rg-plan', 'signaleringsplan', 'resourcegroepplan', 'crisisplan']);
  assert.ok(compoundsOf('groep', words).includes('resourcegroepplan') === false, 'resource is no word here');
  assert.ok(compoundsOf('resourcegroep', words).includes('resourcegroepplan'));
  assert.ok(compoundsOf('signaleringen', words).includes('signaleringsplan'), 'a form of a word is a part too');
});

test('a word that only begins alike is no compound', () => {
  assert.ok(!compoundsOf('plan', words).includes('planning'));
  assert.ok(!compoundsOf('plan', words).includes('planten'));
});

test('a compound that is not in the book falls into words that are', () => {
  assert.deepEqual(partsOf('crisiskaart', words), ['crisis', 'kaart']);
  assert.deepEqual(partsOf('signaleringskaart', words), ['signalering', 'kaart']);
  assert.deepEqual(partsOf('fietsenmaker', words), []);
});

test('forms of one word are seen', () => {
  for (const [a, b] of [['plan', 'plan'], ['voorbereiden', 'voorbereiding'], ['bijeenkomst', 'bijeenkomsten']]) {
    assert.ok(areForms(a, b), `${a} ${b}`);
  }
  for (const [a, b] of [['plan', 'plant'], ['groep', 'groot'], ['crisis', 'criterium']]) assert.ok(!areForms(a, b), `${a} ${b}`);
});

test('forms and beginnings of words are known, typing errors are not', () => {
  for (const word of ['plan', 'kaarten', 'kaartje', 'sociog']) assert.ok(isKnown(word, words), word);
  for (const word of ['sociogrm', 'crissi', 'palnning']) assert.ok(!isKnown(word, words), word);
});

test('a typing error leads to the nearest word', () => {
  assert.equal(nearest('sociogrm', words), 'sociogram');
  assert.equal(nearest('crissi', words), 'crisis');
  assert.equal(nearest('signaleringspaln', words), 'signaleringsplan');
  assert.equal(nearest('xyzxyz', words), undefined);
});

test('edits count letters that are added, left out, changed and exchanged', () => {
  assert.equal(edits('plan', 'plan'), 0);
  assert.equal(edits('paln', 'plan'), 1);
  assert.equal(edits('plannen', 'plan'), 3);
  assert.equal(edits('plan', 'groep', 2), 3);
});
