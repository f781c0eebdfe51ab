// Every word of a document is in its PDF, in reading order: what is read out of the PDF is compared, word by word, with
// the page of the same document on the website. Words divided over lines must be whole again, ligatures letters again.
//
// The two differ by design in a few places, and only these are let through: figures and tables may stand on a later
// page than the text around them; notes stand at the foot of pages; heads of tables are repeated; behind a reference
// stands its page, behind a link its address; at the end stand the works that the document cites.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
const hasClass = (node, name) => (attribute(node, 'class') ?? '').split(' ').includes(name);

function* elements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}
const find = (node, test) => [...elements(node)].find(test);
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
// Soft hyphens and the marks of direction that pdftotext adds are no letters.
const words = (text) => text.replace(/[\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').split(/\s+/u).filter((word) => word !== '');

const onScreenOnly = ['permalink', 'facts', 'on-page', 'place-part', 'opening-ring', 'actions', 'unseen', 'back',
  'notes', 'narrow', 'task-sign'];
const blockTags = new Set(['address', 'article', 'aside', 'blockquote', 'br', 'caption', 'dd', 'div', 'dl', 'dt',
  'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'li', 'ol', 'p', 'pre', 'section', 'svg',
  'table', 'td', 'text', 'th', 'tr', 'tspan', 'ul']);

/** ' (p. 3)' behind a reference; between brackets ', p. 3', which a citation can have on the website too. */
const pageBehind = /\s\(p\.\s(?:\d+|[ivxlc]+)\)|,\sp\.\s(?:\d+|[ivxlc]+)(?=[\s),;.])/gu;

/** 'https://www.movisie.nl/' stands in print as 'www.movisie.nl'. */
const printed = (address) => address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');

/** The words of an element as print has them, and floats as {float: words, head: words}. */
class PageText {
  parts = [];
  #text = '';

  static of(node) {
    const text = new PageText();
    text.#add(node);
    return text.#finish();
  }

  #finish() {
    this.parts.push(...words(this.#text.replace(pageBehind, '')));
    this.#text = '';
    return this.parts;
  }

  #add(node) {
    if (node.nodeName === '#text') {
      this.#text += node.value;
      return;
    }
    if (onScreenOnly.some((name) => hasClass(node, name)) || node.tagName === 'script') return;
    if (node.tagName === 'figure' || (node.tagName === 'table')) return this.#addFloat(node);
    if (hasClass(node, 'sheet-card-head')) return this.#addReversed(node);
    if (hasClass(node, 'place')) return this.#addPlace(node);
    if (hasClass(node, 'training-facts')) return this.#addFacts(node);
    const block = blockTags.has(node.tagName);
    if (block) this.#text += ' ';
    if (node.tagName === 'li') this.#text += this.#numberOf(node);
    for (const child of node.childNodes ?? []) this.#add(child);
    if (node.tagName === 'a') this.#addAddress(node);
    if (block) this.#text += ' ';
  }

  #addFloat(node) {
    this.#finish();
    const content = [...node.childNodes].flatMap((child) => PageText.of(child));
    const head = find(node, ({ tagName }) => tagName === 'thead');
    this.parts.push({ float: content.filter((part) => typeof part === 'string'), head: head ? PageText.of(head) : [] });
  }

  /** A list among the facts of an exercise is one sentence in print. */
  #addFacts(node) {
    for (const one of elements(node)) {
      if (one.tagName === 'dt' || (one.tagName === 'dd' && !find(one, ({ tagName }) => tagName === 'ul')))
        this.#text += ` ${textOf(one)} `;
      if (one.tagName === 'ul')
        this.#text += one.childNodes.filter(({ tagName }) => tagName === 'li').map(textOf).join('; ');
    }
    this.#text += ' ';
  }

  /** Of the way to a page, print has the number of the document only. */
  #addPlace(node) {
    const number = find(node, (one) => hasClass(one, 'place-number'));
    if (number) this.#text += ` ${textOf(number)} `;
  }

  #addReversed(node) {
    for (const child of [...node.childNodes].reverse()) {
      this.#add(child);
      this.#text += ' ';
    }
  }

  #numberOf(item) {
    const list = item.parentNode;
    if (list.tagName !== 'ol') return '';
    const before = list.childNodes.filter(({ tagName }) => tagName === 'li').indexOf(item);
    return `${Number(attribute(list, 'start') ?? 1) + before}. `;
  }

  #addAddress(link) {
    const address = attribute(link, 'href') ?? '';
    if (!/^(https?:|mailto:)/.test(address) || textOf(link).includes(printed(address))) return;
    this.#text += ` (${printed(address)})`;
  }
}

/** What a page of the website says: its words, its notes, its running head. */
function readPage(path) {
  const article = find(parse(readFileSync(path, 'utf8')), ({ tagName }) => tagName === 'article');
  const number = find(article, (node) => hasClass(node, 'place-number'));
  const title = textOf(find(article, ({ tagName }) => tagName === 'h1'));
  const notes = find(article, (node) => hasClass(node, 'notes'));
  const items = notes ? [...elements(notes)].filter(({ tagName, attrs }) =>
    tagName === 'li' && attrs.some(({ name, value }) => name === 'id' && value.startsWith('noot-'))) : [];
  return {
    parts: PageText.of(article),
    notes: items.flatMap((item, index) => [String(index + 1), ...item.childNodes.flatMap((child) => PageText.of(child))]),
    head: [...words(number ? textOf(number).replace(/^\S+\s/u, '') : ''), ...words(title)].join(' '),
  };
}

/** The works of the literature list, each as its words. */
function readWorks(folder) {
  const path = join(folder, 'bronnen/index.html');
  if (!existsSync(path)) return [];
  const list = find(parse(readFileSync(path, 'utf8')), (node) => hasClass(node, 'literature'));
  return list ? list.childNodes.filter(({ tagName }) => tagName === 'li').map((item) => PageText.of(item)) : [];
}

/** The words of each page of a PDF: [{word, last: whether it ends its line}], without running head and foot. */
function readPdf(path, head) {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const pages = text.split('\f').slice(0, -1);
  return pages.map((page, index) => {
    const lines = page.replace(pageBehind, (suffix) => (suffix.includes('\n') ? '\n' : ''))
      .split('\n').map(words).filter((line) => line.length > 0);
    const foot = lines.pop() ?? [];
    if (foot.at(-1) !== String(index + 1)) throw new Error(`page ${index + 1} ends with '${foot.join(' ')}'`);
    if (index > 0 && lines.pop()?.join(' ') !== head) throw new Error(`page ${index + 1} has no running head '${head}'`);
    return lines.flatMap((line) => line.map((word, place) => ({ word, last: place === line.length - 1 })));
  });
}

/** Follows the words of a PDF and says where they leave what is expected. */
class Reader {
  #page = 0;
  #at = 0;
  #waiting = [];  // floats whose place has passed
  #heads = [];    // of tables that may go on
  #notes;

  constructor(pages, notes) {
    this.pages = pages;
    this.#notes = notes;
  }

  /** Reads all of it; the context of the first difference, or nothing. */
  read(parts) {
    for (const part of parts) {
      const read = typeof part === 'string' ? this.#word(part) : this.#float(part);
      if (!read) return this.#difference(typeof part === 'string' ? part : part.float.join(' '));
    }
    while (this.#waiting.length > 0)
      if (!this.#atPageTop() && !this.#finishPage()) return this.#difference(this.#waiting[0].float.join(' '));
    return null;
  }

  /** Entries of a list in any choice, until nothing is left; the context of the first that is none. */
  readRest(title, entries) {
    if (this.#isAtEnd()) return null;
    for (const word of title) if (!this.#word(word)) return this.#difference(word);
    while (!this.#isAtEnd()) {
      const before = this.#place();
      const known = entries.some((entry) => entry.every((word) => this.#word(word)) || this.#backTo(before));
      if (!known) return this.#difference('a work of the literature list');
    }
    return null;
  }

  get leftNotes() { return this.#notes; }

  #place() { return { page: this.#page, at: this.#at, notes: this.#notes }; }
  #backTo({ page, at, notes }) {
    this.#page = page;
    this.#at = at;
    this.#notes = notes;
    return false;
  }

  /** Whether there are no more words but notes. */
  #isAtEnd() {
    while (this.#finishPage());
    return this.#page >= this.pages.length;
  }

  #word(word) {
    for (;;) {
      if (this.#take(word)) return true;
      if (this.#divided(word)) return true;
      if (!this.#atPageTop() && !this.#repeatedHead() && !this.#finishPage()) return false;
    }
  }

  /** A word, or its parts at the ends of lines of this page. */
  #take(word) {
    const page = this.pages[this.#page] ?? [];
    let at = this.#at;
    let rest = word;
    while (at < page.length && rest !== '') {
      const { word: part, last } = page[at];
      if (part !== rest && !(last && rest.startsWith(part))) return false;
      rest = rest.slice(part.length);
      ++at;
    }
    if (rest !== '') return false;
    this.#at = at;
    return true;
  }

  /** A word that goes on on the next page. */
  #divided(word) {
    const before = this.#place();
    const page = this.pages[this.#page] ?? [];
    let rest = word;
    while (this.#at < page.length && page[this.#at].last && rest.length > page[this.#at].word.length &&
           rest.startsWith(page[this.#at].word)) rest = rest.slice(page[this.#at++].word.length);
    if (rest === word || !this.#finishPage()) return this.#backTo(before);
    while (this.#atPageTop() || this.#repeatedHead());
    return this.#take(rest) || this.#backTo(before);
  }

  #all(expected) {
    const before = this.#place();
    return expected.every((word) => this.#take(word)) || this.#backTo(before);
  }

  #float(part) {
    if (part.head.length > 0) this.#heads.push(part.head);
    if (this.#waiting.length === 0 && this.#all(part.float)) return true;
    // A table that goes on on the next page stands where it is.
    const before = this.#place();
    if (this.#waiting.length === 0 && part.head.length > 0 && part.float.every((word) => this.#word(word))) return true;
    this.#backTo(before);
    this.#waiting.push(part);
    return true;
  }

  /** A float that waited stands here, at the top of a page or below another. */
  #atPageTop() {
    if (this.#waiting.length === 0 || !this.#all(this.#waiting[0].float)) return false;
    this.#waiting.shift();
    return true;
  }

  #repeatedHead() {
    return this.#at === 0 && this.#heads.some((head) => this.#all(head));
  }

  /** What is left of the page is notes: goes on with the next one. */
  #finishPage() {
    if (this.#page >= this.pages.length) return false;
    const before = this.#place();
    while (this.#at < this.pages[this.#page].length) {
      if (this.#notes.length === 0) return this.#backTo(before);
      if (this.#take(this.#notes[0])) {
        this.#notes = this.#notes.slice(1);
        continue;
      }
      const { word, last } = this.pages[this.#page][this.#at];
      const end = this.#at === this.pages[this.#page].length - 1;
      if (!end || !last || !this.#notes[0].startsWith(word)) return this.#backTo(before);
      this.#notes = [this.#notes[0].slice(word.length), ...this.#notes.slice(1)];
      ++this.#at;
    }
    ++this.#page;
    this.#at = 0;
    return true;
  }

  #difference(expected) {
    const page = this.pages[this.#page] ?? [];
    const around = page.slice(Math.max(0, this.#at - 5), this.#at + 8).map(({ word }) => word).join(' ');
    return `page ${this.#page + 1}: expected '${expected.slice(0, 80)}' in '${around}'`;
  }
}

/** What is wrong with a PDF, compared with the page of the same document. */
function problemsOf(folder, pdf, works) {
  const page = readPage(join(folder, pdf.replace(/\.pdf$/, '/index.html')));
  const reader = new Reader(readPdf(join(folder, pdf), page.head), page.notes);
  const title = pdf.startsWith('hoofdstukken/') ? 'Bronnen bij dit hoofdstuk' : 'Bronnen';
  const difference = reader.read(page.parts) ?? reader.readRest(words(title), works);
  if (difference !== null) return [difference];
  return reader.leftNotes.length > 0 ? [`these words of notes are missing: ${reader.leftNotes.join(' ').slice(0, 200)}`] : [];
}

const folder = publishedFolder();
const report = new Report('text');
const works = readWorks(folder);
// Fields, slides and timetables stand on paper as they are used, not as a page is read.
const inAnotherOrder = (pdf, path) => pdf.startsWith('werkbladen/') ||
  /class="(text slides|table programme)"/.test(readFileSync(path, 'utf8'));
for (const pdf of filesBelow(folder, '.pdf')) {
  const path = join(folder, pdf.replace(/\.pdf$/, '/index.html'));
  if (!existsSync(path) || inAnotherOrder(pdf, path)) continue;
  let problems;
  try {
    problems = problemsOf(folder, pdf, works);
  } catch (error) {
    problems = [error.message];
  }
  report.result(`${pdf} says what its page says`, problems);
}
