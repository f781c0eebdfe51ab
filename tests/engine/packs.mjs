// For every pack of the handbook, the engine makes the PDF that `praktijkboek pack` makes: of nobody in particular, and of
// an organisation with the days of the programme and their calendar. It counts the pages that the program counts. And nothing for trainers is in what it reads.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report, filesBelow } from '../validate/report.mjs';
import { handbook, make } from '../packs/project.mjs';
import { find } from '../packs/search.mjs';
import { trainerTexts } from '../packs/trainer-texts.mjs';
import { assetName, openPublished } from './published.mjs';

const [publicFolder, folder] = process.argv.slice(2);
const report = new Report('packs of the engine');
const packs = join(handbook, 'content/packs');
const dates = { 'tweedaagse-training': ['2027-01-12', '2027-01-26'], 'korte-kennismaking': ['2027-02-03'] };
const organisation = "name: Huis ‘De Linde’\naddress: [Dorpsstraat 1]\ncontact: {email: linde@example.org}\n"
  + "colours: {primary: '#344d18', accent: '#7a2e5d'}\n";
mkdirSync(join(folder, 'packs'), { recursive: true });
const organisationFile = join(folder, 'packs', 'linde.yaml');

const engine = await openPublished(publicFolder, folder, 'packs');
for (const file of filesBelow(packs, '.yaml')) {
  const name = file.replace('.yaml', '');
  const pack = readFileSync(join(packs, file), 'utf8');
  const audience = /^audiences: \[([\w-]+)/m.exec(pack)[1];
  const order = { name, pack, audience, organisation: '', dates: [] };
  report.result(`${name} for ${audience}: the same bytes`, await differences(order));
  if (dates[name] === undefined) continue;
  report.result(`${name} of an organisation, with dates: the same bytes`,
    await differences({ ...order, organisation, dates: dates[name] }));
}
report.result('a booklet in greys: the same bytes', await differences({
  name: 'korte-kennismaking', pack: readFileSync(join(packs, 'korte-kennismaking.yaml'), 'utf8'), audience: 'deelnemer',
  organisation, dates: dates['korte-kennismaking'], options: ['booklet', 'black-and-white'],
}));
for (const [what, image] of [['a photograph that is made smaller', 'foto.jpg'], ['a drawing with a ground that shines through', 'kringen.png'],
  ['a sign', 'teken.png']]) {
  const logo = readFileSync(join(handbook, 'tests/engine/images', image));
  writeFileSync(join(folder, 'packs', image), logo);
  for (const options of [[], ['black-and-white']]) {
    report.result(`${what} as the logo of an organisation ${options}: the same bytes`, await differences({
      name: 'korte-kennismaking', pack: readFileSync(join(packs, 'korte-kennismaking.yaml'), 'utf8'), audience: 'deelnemer',
      organisation: `${organisation}logo: ${image}\nlogo_alt: Ons logo\n`, logo, dates: [], options,
    }));
  }
}
report.result('faces are asked for once', engine.loaded.filter((name, i) => engine.loaded.indexOf(name) !== i));

const order = { name: 'map', audience: 'deelnemer', organisation: '', dates: [] };
const head = 'title: M\ndescription: D.\naudiences: [deelnemer]\nparts:\n';
for (const [what, words, place, change] of [
  ['a part that is not there', 'bestaat-niet', ['content/packs/map.yaml', 5], { pack: `${head}  - chapter: bestaat-niet\n` }],
  ['an audience that is not there', 'niemand', ['content/book.yaml', 1], { pack: `${head}  - cover: {}\n`, audience: 'niemand' }],
  ['a logo that is no picture', 'afbeelding', ['organisation.yaml', 2], { pack: `${head}  - cover: {}\n`, organisation: 'name: H\nlogo: h.png\nlogo_alt: H\n', logo: Buffer.from('geen plaatje') }],
  ['colours without contrast', 'donkerder', ['organisation.yaml', 2], { pack: `${head}  - cover: {}\n`, organisation: "name: H\ncolours: {primary: '#e0e0e0'}\n" }],
]) {
  const problem = await engine.makePack({ ...order, ...change }).catch((refused) => refused);
  const { message = 'it made a PDF', problems = [] } = problem;
  report.result(`${what} is refused, in Dutch`, message.includes(words) && !/\bthe\b/.test(message) ? [] : [message]);
  report.result(`${what} is told by its place`,
    problems.some(({ file, line }) => file === place[0] && line === place[1]) ? [] : problems.map(JSON.stringify));
}

const archives = ['engine-sources.gz', 'pack-sources.gz'].map((name) => join(publicFolder, 'assets', assetName(publicFolder, name)));
for (const [path, rows] of await find(trainerTexts(join(handbook, 'content')), archives)) {
  report.result(`nothing for trainers in ${path.slice(path.lastIndexOf('/') + 1)}`, rows.slice(0, 5));
}

async function differences(wanted) {
  writeFileSync(organisationFile, wanted.organisation);
  const file = join(folder, 'packs', 'program.pdf');
  const output = make('pack', '--project', handbook, wanted.name, '--audience', wanted.audience, '-o', file,
    ...(wanted.organisation ? ['--organisation', organisationFile] : []),
    ...wanted.dates.flatMap((date) => ['--date', date]), ...(wanted.options ?? []).map((option) => `--${option}`));
  const expected = readFileSync(file);
  const counted = await engine.countPack(wanted);
  const { pdf, pages, sides, calendar } = await engine.makePack(wanted);
  const found = Buffer.from(pdf);
  const problems = [];
  for (const counts of [counted, { pages, sides }]) {
    const [, said, sheets] = output.split('\n')[0].split('\t').map(Number);
    if (counts.pages !== said || Math.ceil(counts.sides / 2) !== sheets) problems.push(`${counts.pages} pages on ${counts.sides} sides; the program says: ${output}`);
  }
  const days = file.replace('.pdf', '.ics');
  const expectedDays = existsSync(days) ? readFileSync(days, 'utf8') : '';
  if (Buffer.from(calendar).toString() !== expectedDays) problems.push(`calendar: ${Buffer.from(calendar)}`);
  rmSync(days, { force: true });
  if (!expected.equals(found)) {
    problems.push(`${found.length} bytes for ${expected.length}, different from byte ${expected.findIndex((byte, i) => byte !== found[i])}`);
  }
  return problems;
}
