// The YAML of a pack that was composed on the website. tests/browser/builder.test.mjs has the
// program read it, tests/schemas compares it with the schema.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sumText } from '../../site/scripts/pack-count.mjs';
import { placeOf } from '../../site/scripts/pack-problems.mjs';
import { fileName, organisationYaml, packYaml, placeInOrganisation, placeInPack } from '../../site/scripts/pack-yaml.mjs';

const pack = {
  title: 'Map: "één"', description: 'Voor jou.', audience: 'deelnemer', page: 'a4', slides: 'hand-out-2',
  parts: [{ kind: 'chapter', name: 'begin' }, { kind: 'deck', name: 'uitleg' }, { kind: 'divider', name: 'Dag 1: begin' }],
  cover: true, contents: false, back: true, notes: 2,
};

test('a pack has its parts in their order, between what stands around them', () => {
  assert.equal(packYaml(pack), `title: "Map: \\"één\\""
description: "Voor jou."
audiences: [deelnemer]
page: a4
parts:
  - cover: {}
  - chapter: begin
  - {deck: uitleg, as: hand-out-2}
  - divider: "Dag 1: begin"
  - notes: 2
  - back: {}
`);
});

test('what is not wanted is not there', () => {
  const yaml = packYaml({ ...pack, cover: false, back: false, notes: 0 });
  for (const word of ['cover', 'contents', 'back', 'notes']) assert.ok(!yaml.includes(word), yaml);
});

test('an organisation has what was filled in', () => {
  assert.equal(organisationYaml({ name: '' }), '');
  assert.equal(organisationYaml({
    name: 'Huis', address: ' Straat 1 \n\n1234 AB Dorp', person: '', email: 'a@b.example', logo: { file: 'huis 1.svg', alternative: 'Logo van Huis' }, colours: { primary: '#0b5563' },
  }), `name: "Huis"
address:
  - "Straat 1"
  - "1234 AB Dorp"
contact:
  email: "a@b.example"
logo: "huis 1.svg"
logo_alt: "Logo van Huis"
colours:
  primary: "#0b5563"
`);
});

/** The line of a text, from 1. */
const lineOf = (yaml, text) => yaml.split('\n').findIndex((line) => line.includes(text)) + 1;

test('what the engine says of a line belongs to the part or the field that it was written for', () => {
  const at = (text) => placeInPack(pack, lineOf(packYaml(pack), text));
  assert.deepEqual(['title:', 'page:', 'cover', 'begin', 'uitleg', 'divider', 'notes', 'back', 'parts:'].map(at),
    ['title', 'page', 'cover', 0, 1, 2, 'notes', 'back', undefined]);
  const organisation = { name: 'Huis', address: 'Straat 1\nDorp', email: 'a@b.example', colours: { accent: '#7a2e5d' } };
  const inOrganisation = (text) => placeInOrganisation(organisation, lineOf(organisationYaml(organisation), text));
  assert.deepEqual(['Huis', 'Dorp', 'email', '#7a2e5d', 'colours'].map(inOrganisation),
    ['organisation', 'address', 'email', 'accent', undefined]);
});

test('what is wrong with a source belongs to the part that shows it', () => {
  const made = { name: 'map', pack, organisation: { name: 'Huis' } };
  assert.equal(placeOf({ file: 'content/packs/map.yaml', line: 7 }, made), 0);
  assert.equal(placeOf({ file: 'organisation.yaml', line: 1 }, made), 'organisation');
  assert.equal(placeOf({ file: 'content/training/decks/uitleg.md', line: 3 }, made), 1);
  assert.equal(placeOf({ file: 'dates', line: 1 }, made), 'date');
  assert.equal(placeOf({ file: 'theme.yaml', line: 1 }, made), undefined);
});

test('pages are told with paper and what printing costs', () => {
  const words = { one_page: 'een bladzijde', pages: '{} bladzijden', sides: '{} kanten', one_sheet: 'een vel', sheets: '{} vellen', costs: '€ {} bij {} cent.', decimal_mark: ',' };
  const say = (key, ...parts) => words[key].replace(/\{\}/g, () => parts.shift());
  assert.equal(sumText({ pages: 27, sides: 27 }, 6, say), '27 bladzijden, 14 vellen. € 1,62 bij 6 cent.');
  assert.equal(sumText({ pages: 27, sides: 14 }, 0, say), '27 bladzijden, 14 kanten, 7 vellen.');
  assert.equal(sumText({ pages: 1, sides: 1 }, 0, say), 'een bladzijde, een vel.');
});

test('a file is called after the title', () => {
  assert.equal(fileName('Map voor één dag!', 'pakket'), 'map-voor-een-dag');
  assert.equal(fileName('…', 'pakket'), 'pakket');
  assert.match(fileName('a'.repeat(59) + ' bcd', 'pakket'), /^[a-z0-9]+(-[a-z0-9]+)*$/);
});
