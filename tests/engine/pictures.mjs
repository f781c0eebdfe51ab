// A book with a PNG that has transparency, a JPEG and an SVG: the engine makes the packs that `praktijkboek pack` makes, on
// both papers, as a booklet, with every hand-out. A browser fetches what the pack shows and nothing else, and what only
// trainers see is not published. Of a file of numbers nothing goes out but what a line shows.

import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Report } from '../validate/report.mjs';
import { handbook, make, praktijkboek } from '../packs/project.mjs';
import { openPublished } from './published.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('pictures of the engine');
const project = join(folder, 'picture-book');

const figure = (image, text) => `\`\`\`figure\nimage: images/${image}\nalt: ${text}\ncaption: ${text}\n\`\`\`\n`;
const line = (data) => `\`\`\`diagram\nkind: run\nlabel: lijn-${data}\ncaption: Groepen\ndata: metingen/${data}.csv\ncolumns: {label: maand, value: groepen}\n\`\`\`\n`;
const opening = (title, more = '') => `---\ntitle: ${title}\ndescription: Met plaatjes.\n${more}---\n\n`;
const files = {
  'content/book.yaml': `title: Prentenboek\ndescription: Een boek met plaatjes.\nlanguage: nl\nedition: '1'
date: 2026-11-01\nhome: index.md\naudiences: [deelnemer, naaste, trainer]
boxes:
  tip: {label: Tip}
  kring: {label: Kring, audience: naaste}
  trainer: {label: Voor de trainer, audience: trainer}
parts: [{title: Deel, chapters: [chapters/een.md, chapters/twee.md, chapters/drie.md]}]
appendices: [{number: 1, sheet: blad}]
training: {programmes: [], decks: [dias], exercises: [], skills: []}
print: {masters: [a4], packs: [a5]}\n`,
  'content/index.md': `${opening('Welkom')}Dag.\n`,
  'content/chapters/een.md': `${opening('Een')}## Foto {#foto}\n\n${figure('foto.jpg', 'Een foto')}
Een teken ![kruis](images/teken.png) in een zin.\n\n## Kringen {#kringen}\n\n> [!TIP]\n>\n${figure('kringen.png', 'Kringen').replace(/^/gm, '> ').trimEnd()}
\n> [!TRAINER]\n>\n${figure('alleen-trainers.png', 'Geheim').replace(/^/gm, '> ').trimEnd()}\n`,
  'content/metingen/team.csv': 'maand;groepen;notitie\nlentemaand;3;Zwijgzaam\nzomermaand;4,5;Zwijgzaam\n',
  'content/metingen/trainers.csv': 'maand;groepen\nlentemaand;3\nStilstaand;4\n',
  'content/chapters/drie.md': `${opening('Drie')}## Lijn {#lijn}\n\n${line('team')}\n> [!TRAINER]\n>\n${line('trainers').replace(/^/gm, '> ').trimEnd()}\n`,
  'content/chapters/twee.md': `${opening('Twee')}## Nog eens {#nog-eens}\n\n- In een lijst:\n\n${figure('huis.svg', 'Een huis').replace(/^/gm, '  ')}\n`,
  'content/training/decks/dias.md': `${opening('Dia’s', 'minutes: 5\n')}## Huis\n\n${figure('huis.svg', 'Een huis')}\n## Kringen\n
Een zin erboven.\n\n> [!KRING]\n> Alleen een naaste leest deze regel, die de figuur kleiner maakt.\n\n${figure('kringen.png', 'Kringen')}\n## Foto\n\n${figure('foto.jpg', 'Een foto')}\n`,
  'content/sheets/blad.yaml': 'title: Blad\npurpose: Oefenen.\nfilled_by: cliënt\nsections: [{title: S, fields: [{key: wie, type: text, label: Wie}]}]\n',
  'content/packs/klaar.yaml': 'title: Klaar\ndescription: D.\naudiences: [deelnemer]\nparts: [{chapter: een}]\n',
  'site/site.yaml': 'theme: ring\nsearch: none\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}
cpSync(join(handbook, 'tests/engine/images'), join(project, 'content/images'), { recursive: true });
for (const name of ['templates', 'themes', 'site/engine', 'site/scripts']) symlinkSync(join(handbook, name), join(project, name));
mkdirSync(join(project, 'build'), { recursive: true });
symlinkSync(join(handbook, 'build/engine'), join(project, 'build/engine'));
make('build', '--project', project, '--only', 'site');

const engine = await openPublished(join(project, 'public'), join(folder, 'pictures'), 'packs');
const pictures = () => engine.loaded.filter((name) => name.endsWith('.bin'));
report.result('nothing that only trainers see is published',
  readdirSync(join(project, 'public/assets')).filter((name) => name.includes('alleen-trainers')));

const published = readdirSync(join(project, 'public/assets')).map((name) => [name, readFileSync(join(project, 'public/assets', name))])
  .map(([name, bytes]) => [name, (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')]);
const having = (word) => published.filter(([, text]) => text.includes(word)).map(([name]) => name);
report.result('the engine has the columns that a line shows', having('zomermaand').length > 0 ? [] : ['they are nowhere']);
report.result('and no other columns, and no lines of the trainers', [...having('Zwijgzaam'), ...having('Stilstaand')]);

const head = 'title: Map\ndescription: D.\n';
await compare('a pack without pictures', 'sheet: blad', 'a4');
report.result('it fetches none', pictures());
await compare('a chapter with a photograph, a drawing and a sign', 'chapter: een', 'a4');
report.result('it fetches those of the chapter', pictures().length === 3 && !pictures().some((name) => name.includes('huis'))
  ? [] : pictures());
for (const page of ['a4', 'a5']) {
  await compare(`a paragraph on ${page}`, 'paragraph: kringen', page);
  await compare(`a line from a file on ${page}`, 'chapter: drie', page);
  await compare(`an SVG in a list on ${page}`, 'chapter: twee', page);
  await compare(`a chapter in greys on ${page}`, 'chapter: een', page, ['black-and-white']);
  for (const slides of [1, 2, 3, 6]) await compare(`slides, ${slides} to a page, on ${page}`, `{deck: dias, as: hand-out-${slides}}`, page);
  await compare(`all of it as a booklet on ${page}`, 'chapter: een\n  - chapter: twee\n  - deck: dias', page, ['booklet']);
  await compare(`slides with a line for others on ${page}`, '{deck: dias, as: hand-out-2}', page, [], 'naaste');
}
report.result('each is fetched once', pictures().filter((name, i) => pictures().indexOf(name) !== i));

async function compare(what, part, page, options = [], audience = 'deelnemer') {
  const pack = `${head}audiences: [${audience}]\npage: ${page}\nparts:\n  - cover: {}\n  - ${part}\n`;
  writeFileSync(join(project, 'content/packs/map.yaml'), pack);
  const file = join(folder, 'pictures.pdf');
  const { status, stderr } = praktijkboek('pack', '--project', project, 'map', '--audience', audience, '-o', file,
    ...options.map((option) => `--${option}`));
  if (status !== 0) return report.result(what, [stderr]);
  const expected = readFileSync(file);
  const found = await engine.makePack({ name: 'map', pack, audience, organisation: '', dates: [], options })
    .then(({ pdf }) => Buffer.from(pdf), (problem) => problem);
  if (found instanceof Error) return report.result(what, [found.message]);
  return report.result(`${what}: the same bytes`, expected.equals(found) ? [] : [`${found.length} bytes for ${expected.length}`]);
}
