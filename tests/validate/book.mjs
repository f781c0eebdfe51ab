// Page numbers printed in the whole book are those of the pages they speak of: in its contents, its lists, its index and
// behind its references. Where a place is, is read from its bookmark or its link, never from the program that made it.

import { join } from 'node:path';
import { readBook } from './book-file.mjs';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const listTitles = ['Inhoud', 'Figuren en tabellen', 'Register'];

/** The pages of the lists, each with the title of its list. */
function pagesOfLists({ bookmarks, labels }) {
  const chapters = bookmarks.filter(({ level }) => level === 1);
  const pages = new Map();
  chapters.forEach(({ title, page }, i) => {
    if (!listTitles.includes(title)) return;
    const end = chapters[i + 1]?.page ?? labels.length;
    for (let at = page; at < end; ++at) pages.set(at, title);
  });
  return pages;
}

/** The page number that a line of a list ends with; '12' of '12–14'. Undefined for the words of an entry. */
const printedNumber = (words) => /^([0-9]+|[ivxlc]+)(?:–\S+)?,?$/.exec(words.at(-1) ?? '')?.[1];

/** An entry of several lines has a link on each: they are one, and its number stands on the last. */
function joinedLines(links) {
  const joined = [];
  for (const link of links) {
    const last = joined.at(-1);
    const goesOn = last?.page === link.page && last.name === link.name && printedNumber(last.words) === undefined;
    if (goesOn) last.words.push(...link.words);
    else joined.push({ ...link, words: [...link.words] });
  }
  return joined;
}

function checkLists(book) {
  const problems = [];
  const lists = pagesOfLists(book);
  const counts = new Map();
  for (const { page, name, target, words } of joinedLines(book.links)) {
    const list = lists.get(page);
    if (list === undefined) continue;
    const printed = printedNumber(words);
    if (printed === undefined && list === 'Register') continue; // the entry itself, which leads to the glossary
    counts.set(list, (counts.get(list) ?? 0) + 1);
    if (printed !== book.labels[target])
      problems.push(`${list}: '${words.join(' ')}' leads to page ${book.labels[target]} (${name})`);
  }
  for (const title of new Set(lists.values()))
    if (!counts.has(title)) problems.push(`${title}: no entry has a page number`);
  if (!counts.has('Inhoud')) problems.push('the book has no contents');
  return problems;
}

/** 'Deel II', '7' of a chapter, '7.2' of a paragraph; undefined for what has no number. */
function numberOf({ title, level }) {
  const forms = [/^Deel\s[IVX]+(?=\s)/, /^[0-9]+(?=\s)/];
  return (forms[level - 1] ?? /^[0-9]+(?:\.[0-9]+)+(?=\s)/).exec(title)?.[0].replace(/\s/, ' ');
}

/** Pages of parts, chapters and paragraphs. Appendices count from 1 again. */
function numberedPlaces({ bookmarks, labels }) {
  const places = new Map();
  let inPart = false;
  for (const bookmark of bookmarks) {
    if (bookmark.level === 1) inPart = numberOf(bookmark) !== undefined;
    if (inPart && numberOf(bookmark) !== undefined) places.set(numberOf(bookmark), labels[bookmark.page]);
  }
  return places;
}

function checkBookmarks(book) {
  const problems = [];
  const lists = pagesOfLists(book);
  const inContents = book.links.filter(({ page }) => lists.get(page) === 'Inhoud');
  for (const bookmark of book.bookmarks) {
    const { title, level, page } = bookmark;
    if (page === undefined) problems.push(`the bookmark '${title}' leads nowhere`);
    const number = numberOf(bookmark);
    if (level < 2 || level > 3 || number === undefined) continue;
    const first = title.slice(number.length).trim().split(/\s+/)[0];
    const line = ({ words, target }) => target === page && words.includes(first);
    if (!inContents.some(line)) problems.push(`the contents have no line for the bookmark '${title}'`);
  }
  return problems;
}

/** 'paragraaf 7.2 (p. 88)', '(hoofdstuk 7, p. 80)', 'figuur 1.1 (p. 6)'. */
const reference = /\b(hoofdstuk|paragraaf|deel|figuur|tabel)\s+(B?[0-9]+(?:\.[0-9]+)*|[IVX]+)(?:\s*\(|,\s*)p\.\s+([0-9]+|[ivxlc]+)/g;

function checkReferences(book) {
  const problems = [];
  const places = numberedPlaces(book);
  const lists = pagesOfLists(book);
  let count = 0;
  book.texts.forEach((text, at) => {
    if (lists.has(at)) return;
    for (const [said, kind, number, printed] of text.replace(/\u00A0/g, ' ').matchAll(reference)) {
      ++count;
      const real = kind === 'figuur' || kind === 'tabel'
        ? captionPages(book, lists, kind, number)
        : [places.get(kind === 'deel' ? `Deel ${number}` : number)];
      if (!real.includes(printed))
        problems.push(`page ${book.labels[at]} says '${said.replace(/\s+/g, ' ')}', but that is on page ${real.join(' or ') || 'none'}`);
    }
  });
  if (count === 0) problems.push('no reference has a page number');
  return problems;
}

/** The pages on which a line begins with the name of a figure or table. */
function captionPages({ texts, labels }, lists, kind, number) {
  const name = `${kind[0].toUpperCase()}${kind.slice(1)} ${number}`;
  return texts.flatMap((text, page) => {
    const lines = text.replace(/\u00A0/g, ' ').split('\n');
    return !lists.has(page) && lines.some((line) => line === name || line.startsWith(`${name} `)) ? [labels[page]] : [];
  });
}

const folder = publishedFolder();
const report = new Report('book');

for (const file of filesBelow(folder, '.pdf').filter((path) => /^praktijkboek[^/]*\.pdf$/.test(path))) {
  const book = await readBook(join(folder, file));
  report.result(`${file}: contents, lists and index have the pages they lead to`, checkLists(book));
  report.result(`${file}: bookmarks and contents agree`, checkBookmarks(book));
  report.result(`${file}: references have the pages of their places`, checkReferences(book));
}
