// Makes a small book twice: its first edition is frozen, the second one has other text, another page, one page less,
// and a place for that in site.yaml. Then all that the site says of itself is looked up.

import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { handbook, make, praktijkboek } from '../packs/project.mjs';
import { Report, filesBelow } from '../validate/report.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('address');
const project = join(folder, 'project');
const site = join(folder, 'host/boek');  // as it lies on its host
const address = 'https://handboek.voorbeeld.nl/boek/';
const frozen = 'uitgaven/2026-1/';

const read = (path) => readFileSync(join(site, path), 'utf8');
const exists = (path) => statSync(join(site, path), { throwIfNoEntry: false })?.isFile() ?? false;
const fileAt = (path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const check = (name, problems) => report.result(name, problems);
const unless = (isRight, problem) => (isRight ? [] : [problem]);

function change(path, edit) {
  const file = join(project, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

function prepareFirstEdition() {
  cpSync(join(handbook, 'tests/broken/base'), project, { recursive: true });
  change('content/book.yaml', (text) => text.replace('edition: "1"', 'edition: "2026.1"'));
  change('content/chapters/een.md', (text) => `${text}\n## Blijft\n\nDit blijft.\n\n## Gaat weg {#gaat-weg}\n\nDit gaat weg.\n`);
  mkdirSync(join(project, 'site'));
  writeFileSync(join(project, 'site/site.yaml'), `address: ${address.slice(0, -1)}\nsearch: pagefind\n`);
}

function prepareSecondEdition() {
  change('content/book.yaml', (text) => text
    .replace('edition: "2026.1"', 'edition: "2026.2"').replace('2026-11-01', '2026-12-01').replace('twee.md', 'drie.md'));
  change('content/chapters/een.md', (text) => text
    .replace('leest mee', 'leest graag mee').replace(/\n## Gaat weg[^]*/, '\n## Nieuw hier\n\nDit is nieuw.\n'));
  rmSync(join(project, 'content/chapters/twee.md'));
  writeFileSync(join(project, 'content/chapters/drie.md'), '---\ntitle: Drie\ndescription: Erbij.\n---\n\nNieuw.\n');
  writeFileSync(join(project, 'site/site.yaml'), `address: ${address.slice(0, -1)}
search: pagefind
compress: true
security: {contact: 'mailto:veilig@voorbeeld.nl', expires: 2027-06-01}
changes:
  - {date: 2026-12-01, title: Nieuwe uitgave, page: hoofdstukken/een/#eerste}
redirects:
  vroeger/een.html: hoofdstukken/een/#eerste
  vroeger/: begrippen/
  vroeger/twee/: ${frozen}hoofdstukken/twee/
  elders/: https://example.org/
`);
}

prepareFirstEdition();
make('freeze', '--project', project);
const again = praktijkboek('freeze', '--project', project);
check('an edition is frozen once', unless(
  again.status === 1 && again.stderr.includes("edition '2026.1' is frozen already, in site/editions/2026-1"), again.stderr));
make('build', '--project', project, '--output', site);
const sameEdition = read(`${frozen}hoofdstukken/een/index.html`);
check('an edition that is the newest says nothing of a newer one', unless(!sameEdition.includes('newer-edition'), sameEdition));

prepareSecondEdition();
make('build', '--project', project, '--output', site);
const files = filesBelow(site, '');
const pages = files.filter((file) => file.endsWith('.html'));

// Packed files

// What the engine fetches is packed itself, and has no file beside it: 'assets/program.wasm.1f2e3d4c5b6a.gz'.
const packed = files.filter((file) => /\.(gz|br)$/.test(file) && !/\.[0-9a-f]{12}\.gz$/.test(file));
check('packed files unpack to what lies beside them', packed.filter((file) => {
  const bytes = readFileSync(join(site, file));
  const unpacked = file.endsWith('.gz') ? gunzipSync(bytes) : brotliDecompressSync(bytes);
  return !unpacked.equals(readFileSync(join(site, file.slice(0, -3))));
}));
check('every page is packed both ways', pages.flatMap((page) => ['.gz', '.br']
  .map((ending) => page + ending).filter((file) => !packed.includes(file))));

// Redirects

const redirects = read('_redirects').trim().split('\n').map((line) => line.split(' '));
check('each address of before is known to the host', unless(redirects.length === 4, redirects.join('\n')));
check('each address of before leads to what is there', redirects.flatMap(([from, to, status]) => {
  const problems = unless(status === '301' && from.startsWith('/boek/'), `${from} ${to} ${status}`);
  if (to.startsWith('/boek/')) {
    const [path, place] = to.slice('/boek/'.length).split('#');
    problems.push(...unless(exists(fileAt(path)), `${to} is not there`));
    if (place) problems.push(...unless(read(fileAt(path)).includes(`id="${place}"`), `${to} has no such place`));
  }
  const page = fileAt(from.slice('/boek/'.length));
  const [, sentTo] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(read(page)) ?? [];
  if (sentTo === undefined) return [...problems, `${page} sends nobody on`];
  const target = new URL(sentTo, address + page).href;
  const wanted = new URL(to, address).href;
  return [...problems, ...unless(target.replace('index.html', '') === wanted, `${page} sends to ${target}, not ${wanted}`)];
}));

// What the site says of itself

const isFrozen = (page) => page.startsWith(frozen);
const isPassage = (page) => read(page).includes('http-equiv="refresh"');
const canonicalOf = (page) => /<link rel="canonical" href="([^"]+)">/.exec(read(page))?.[1];
const ownPages = pages.filter((page) => !isFrozen(page) && !isPassage(page) && page !== '404.html');
const addressOf = (page) => address + page.replace(/(^|\/)index\.html$/, '$1');
check('each page names its own address', ownPages.filter((page) => canonicalOf(page) !== addressOf(page)));
const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place);
check('the sitemap has all pages of this edition, and nothing else', unless(
  [...listed].sort().join('\n') === ownPages.map(addressOf).sort().join('\n'), `${listed.join('\n')}\n\n${ownPages.join('\n')}`));
const feed = [...read('feed.xml').matchAll(/<link href="([^"]+)"/g)].map(([, place]) => place);
check('the feed leads to pages', [...unless(feed.length === 2, feed.join('\n')), ...feed.filter((place) => (
  !place.startsWith(address) || !exists(fileAt(place.slice(address.length).split('#')[0]))))]);
check('robots and security.txt name addresses of this site', [
  ...unless(read('robots.txt').includes(`Sitemap: ${address}sitemap.xml`), read('robots.txt')),
  ...unless(read('.well-known/security.txt').includes(`Canonical: ${address}.well-known/security.txt`), 'security.txt')]);

// The edition of before

const frozenPages = pages.filter(isFrozen);
check('all pages of the first edition are there, and nothing that is for the root of a site', [
  ...unless(['index.html', 'hoofdstukken/een/index.html', 'hoofdstukken/twee/index.html', 'werkbladen/blad/index.html']
    .every((page) => frozenPages.includes(frozen + page)), frozenPages.join('\n')),
  ...unless(exists(`${frozen}hoofdstukken/twee.pdf`), 'the PDF of chapter two'),
  ...['404.html', 'robots.txt', 'sitemap.xml', '_headers', 'edition.json'].filter((file) => exists(frozen + file))]);
check('each of them says so, above the text', frozenPages.filter((page) => {
  const text = read(page);
  const notice = text.indexOf('Dit is uitgave 2026.1. Er is een nieuwere uitgave.');
  return notice < 0 || notice > text.indexOf('<main');
}));
check('each of them leads search engines to the edition of now', frozenPages.filter((page) => {
  const now = canonicalOf(page);
  const count = read(page).match(/rel="canonical"/g).length;
  return count !== 1 || !read(page).includes('<meta name="robots" content="noindex">') || !listed.includes(now);
}));
const linkOf = (page, words) => new RegExp(`<a href="([^"]+)">${words}</a>`).exec(read(page))?.[1];
check('a page that is still there is one step away', unless(
  linkOf(`${frozen}hoofdstukken/een/index.html`, 'Naar deze pagina in de nieuwe uitgave') === '../../../../hoofdstukken/een/index.html',
  read(`${frozen}hoofdstukken/een/index.html`)));
check('a page that is gone leads to the beginning', unless(
  linkOf(`${frozen}hoofdstukken/twee/index.html`, 'Naar de nieuwe uitgave') === '../../../../index.html'
  && read(`${frozen}hoofdstukken/twee/index.html`).includes('Deze pagina staat daar niet meer in.'),
  read(`${frozen}hoofdstukken/twee/index.html`)));
const sources = filesBelow(join(project, 'site/editions/2026-1'), '').filter((file) => !/\.(html|json)$/.test(file));
check('its other files are as they were frozen', sources.filter((file) => (
  !readFileSync(join(project, 'site/editions/2026-1', file)).equals(readFileSync(join(site, frozen, file))))));

const searched = filesBelow(join(site, 'zoeken/fragment'), '')
  .map((file) => /"url":"([^"]+)"/.exec(gunzipSync(readFileSync(join(site, 'zoeken/fragment', file))).toString())[1]);
check('readers who search find this edition only', [
  ...unless(searched.includes('/hoofdstukken/een/'), searched.join('\n')),
  ...searched.filter((url) => url.includes('uitgaven'))]);

// What changed

const history = read('uitgaven/index.html').replace(/<head>[^]*<\/header>\n<div class="text">/, '').replace(/<\/main>[^]*/, '');
const said = history.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
check('what changed is told, down to the headings', unless(said.includes(
  'Uitgave 2026.2 1 december 2026. Lees uitgave 2026.2 . Veranderd sinds uitgave 2026.1: '
  + 'Nieuw Drie Veranderd Een veranderd: Eerste paragraaf nieuw: Nieuw hier vervallen: Gaat weg Vervallen Twee '
  + 'Uitgave 2026.1 1 november 2026. Lees uitgave 2026.1 . Dit is de eerste uitgave die hier bewaard is.'), said));
check('the foot of each page leads to it', ownPages.filter((page) => !/<a href="[^"]*uitgaven\/index\.html">/.test(read(page))));

// The same sources give the same bytes

const before = new Map(files.map((file) => [file, readFileSync(join(site, file))]));
make('build', '--project', project, '--output', site, '--jobs', '1');
check('made again, it is the same', filesBelow(site, '').filter((file) => !before.get(file)?.equals(readFileSync(join(site, file)))));

// A folder that is no edition

mkdirSync(join(project, 'site/editions/anders'));
writeFileSync(join(project, 'site/editions/anders/index.html'), 'Dag.');
const refused = praktijkboek('build', '--project', project, '--output', site);
check('a folder among the editions that is none is an error', unless(
  refused.status === 1 && refused.stderr.includes('site/editions/anders:1:1: error: this folder is no frozen edition'), refused.stderr));
