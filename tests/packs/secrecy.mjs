// What the sources keep for trainers is in no file for other readers: no pack, no page, no search index. The same search
// finds it in what is for trainers, so it can be trusted.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Report, filesBelow } from '../validate/report.mjs';
import { audiences, handbook, make, organisations } from './project.mjs';
import { find } from './search.mjs';
import { trainerTexts } from './trainer-texts.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('secrecy');
const packs = join(folder, 'packs');
const secrets = trainerTexts(join(handbook, 'content'));
report.result('the sources keep something for trainers', secrets.length < 1000 ? [`${secrets.length} rows of words`] : []);

mkdirSync(packs);
for (const audience of audiences()) {
  make('pack', '--project', handbook, '--audience', audience, '--organisation', organisations, '-o', packs);
}
const all = filesBelow(packs, '.pdf');
const trainers = all.filter((file) => file.includes('-trainer-'));
const others = all.filter((file) => !trainers.includes(file));
report.result('all packs are made for all audiences and both organisations',
  all.length === audiences().length * filesBelow(join(handbook, 'content/packs')).length * 2 ? [] : all);

/** Nothing of it in any of these files. */
async function expectNothing(place, files) {
  for (const [path, rows] of await find(secrets, files.map((file) => join(place, file)))) {
    report.result(`nothing for trainers in ${path.slice(folder.length + 1)}`, rows.slice(0, 5));
  }
}

/** These together hold as much of it as is said. */
async function expectFound(what, place, files, part) {
  const found = new Set([...(await find(secrets, files.map((file) => join(place, file)))).values()].flat());
  report.result(what, found.size < part * secrets.length ? [`${found.size} of ${secrets.length} rows of words`] : []);
}

// Of one organisation: untouched.mjs compares the bytes of both.
const [organisation] = filesBelow(organisations, '.yaml').map((file) => file.replace('.yaml', '.pdf'));
const ofOne = (files) => files.filter((file) => file.endsWith(organisation));
await expectNothing(packs, ofOne(others));
await expectFound('packs for trainers hold what is for trainers', packs, ofOne(trainers), 0.8);

for (const audience of ['deelnemer', 'trainer']) {
  make('build', '--project', handbook, '--audience', audience, '--output', join(folder, audience));
}
const site = join(folder, 'deelnemer');
const published = filesBelow(site);
const leaking = [...await find(secrets, published.map((file) => join(site, file)))].filter(([, rows]) => rows.length > 0);
report.result(`nothing for trainers in the ${published.length} files of a website for participants`,
  leaking.map(([path, rows]) => `${path}: ${rows[0]}`));
const theirs = filesBelow(join(folder, 'trainer'));
await expectFound('pages for trainers hold what is for trainers', join(folder, 'trainer'),
  theirs.filter((file) => file.endsWith('.html')), 0.9);
await expectFound('the search index for trainers finds what is for trainers', join(folder, 'trainer'),
  theirs.filter((file) => file.endsWith('.pf_fragment')), 0.3);
