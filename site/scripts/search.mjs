// Finds places of the book: Pagefind's index, asked for the words of a question, for compounds that hold them, and for
// what a misspelt word must have been.

import { areForms, compoundsOf, isKnown, nearest, partsOf, readWords, wordsOf } from './words.mjs';

const mostCompounds = 10;  // asked for a word
const wholeShare = 0.5;  // more for a page that has all words
const lookedAt = 8;  // pages beyond those shown, whose title may bring them among these
const titleShare = 1;  // of a page's score, when its title has all words
const compoundShare = 0.8;  // of a word inside another, beside the word itself

/**
 * @typedef {object} Found
 * @property {string} url
 * @property {string} title
 * @property {string} place    'Hoofdstuk 9'; may be empty
 * @property {string} excerpt  HTML with <mark>
 * @property {{url: string, title: string, excerpt: string}[]} parts  below which headings
 */

/**
 * @param {{engine: string, words: string, root: string}} addresses
 * @returns {Promise<{find: Function, kinds: Map<string, number>}>}
 */
export async function openSearch(addresses) {
  const [pagefind, list] = await Promise.all([
    import(addresses.engine),
    fetch(addresses.words).then((response) => response.text()),
  ]);
  const engine = pagefind.createInstance({
    noWorker: true, baseUrl: new URL(addresses.root).pathname, excerptLength: 24, ranking: { pageLength: 0.3 },
  });
  const words = readWords(list);
  const { kind = {} } = await engine.filters();
  const kinds = new Map(Object.entries(kind));
  const pageCount = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const find = (question, options) => findPages({ engine, words, pageCount }, question, options);
  return { find, kinds };
}

/** @returns {Promise<{found: Found[], total: number, meant: string}>} `meant`: the question as it was understood, when that differs */
async function findPages(book, question, { kind = '', most = 8 } = {}) {
  const asked = wordsOf(question);
  if (asked.length === 0) return { found: [], total: 0, meant: '' };
  const corrected = asked.map((word) => correct(word, book.words));
  const understood = corrected.flatMap(({ parts }) => parts);
  const differs = corrected.some(({ misspelt }) => misspelt);
  const { pages, weights } = await rank(book, understood, kind);
  const first = pages.slice(0, most + lookedAt);
  await Promise.all(first.map((page) => weighTitle(page, weights)));
  first.sort((a, b) => b.score - a.score);
  const found = await Promise.all(first.slice(0, most).map(describe));
  return { found, total: pages.length, meant: differs ? corrected.map(({ shown }) => shown).join(' ') : '' };
}

/** What to look for when somebody writes this word. */
function correct(word, words) {
  if (isKnown(word, words) || compoundsOf(word, words).length > 0) return { parts: [word], shown: word, misspelt: false };
  const parts = partsOf(word, words);
  const candidate = nearest(word, words);
  if (candidate !== undefined) return { parts: [candidate], shown: candidate, misspelt: true };
  if (parts.length > 0) return { parts, shown: word, misspelt: false };
  return { parts: [word], shown: word, misspelt: false };
}

/** Pages by how much they have of the words, and what the words weigh: more when they are on few pages. */
async function rank(book, words, kind) {
  const pages = new Map();
  const add = (result, gain) => {
    const page = pages.get(result.id) ?? { score: 0, hits: [] };
    page.score += gain;
    page.hits.push({ gain, result });
    pages.set(result.id, page);
  };

  const weights = new Map();
  for (const word of words) {
    const own = await ask(book, word, kind);
    const weight = rarity(own.length, book.pageCount);
    weights.set(word, weight);
    const best = new Map(); // of each page: the form of the word that speaks for it most
    for (const { results, share } of [{ results: own, share: 1 }, ...await related(book, word, kind)]) {
      for (const { result, strength } of strengths(results)) {
        const gain = weight * share * strength;
        if (gain > (best.get(result.id)?.gain ?? 0)) best.set(result.id, { result, gain });
      }
    }
    for (const { result, gain } of best.values()) add(result, gain);
  }
  if (words.length > 1) {
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    for (const { result, strength } of strengths(await ask(book, words.join(' '), kind))) add(result, all * wholeShare * strength);
  }
  return { pages: [...pages.values()].sort((a, b) => b.score - a.score), weights };
}

/** A title is about what the page is about. */
async function weighTitle(page, weights) {
  const { meta } = await page.hits[0].result.data();
  const title = wordsOf(meta.title);
  let all = 0;
  let there = 0;
  for (const [word, weight] of weights) {
    all += weight;
    if (title.some((other) => areForms(word, other))) there += weight;
  }
  page.score *= 1 + titleShare * (there / all);
}

/** BM25's weight of a word that is on so many of all pages. */
function rarity(count, pageCount) {
  return 0.1 + Math.log(1 + Math.max(pageCount - count, 0.5) / (count + 0.5));
}

/** What is found for the compounds of a word, and for the parts of one: 'signalerings- en crisisplan'. */
async function related(book, word, kind) {
  const found = [];
  for (const compound of compoundsOf(word, book.words).slice(0, mostCompounds)) {
    found.push({ results: await ask(book, compound, kind), share: compoundShare });
  }
  const parts = partsOf(word, book.words);
  if (parts.length > 0) found.push({ results: await ask(book, parts.join(' '), kind), share: compoundShare });
  return found;
}

/** How strongly each result speaks, up to 1 for the first. */
function strengths(results) {
  const top = Math.max(...results.map(({ score }) => score), 0) || 1;
  return results.map((result) => ({ result, strength: 0.1 + 0.9 * (result.score / top) }));
}

async function ask({ engine }, text, kind) {
  const { results } = await engine.search(text, kind === '' ? {} : { filters: { kind } });
  return results;
}

/** Shows a page by what speaks for it most. */
async function describe({ hits }) {
  const [{ result }] = [...hits].sort((a, b) => b.gain - a.gain);
  const { url, meta, excerpt, sub_results: parts } = await result.data();
  const below = parts.filter((part) => part.url !== url && part.url.includes('#'))
    .sort((a, b) => b.locations.length - a.locations.length).slice(0, 3)
    .sort((a, b) => a.locations[0] - b.locations[0]);
  return {
    url,
    title: meta.title,
    place: meta.place ?? '',
    excerpt,
    parts: below.map(({ url: address, title, excerpt: text }) => ({ url: address, title, excerpt: text })),
  };
}
