// The YAML of a pack that was composed on the website. tests/browser/builder.test.mjs has the
// program read it, tests/schemas compares it with the schema.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, organisationYaml, packYaml } from '../../site/scripts/pack-yaml.mjs';

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

test('a file is called after the title', () => {
  assert.equal(fileName('Map voor één dag!', 'pakket'), 'map-voor-een-dag');
  assert.equal(fileName('…', 'pakket'), 'pakket');
  assert.match(fileName('a'.repeat(59) + ' bcd', 'pakket'), /^[a-z0-9]+(-[a-z0-9]+)*$/);
});
