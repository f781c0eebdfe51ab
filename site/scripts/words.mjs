// The words of the book: which one a reader may have meant, and in which compounds a word is a part.

const shortestPart = 4;  // letters: shorter words turn up inside others by chance
const links = ['', '-', 's', 'e', 'en', 'n'];  // what Dutch puts between the parts of a compound
const endings = ['', 'en', 's', 'e', 'n', 't', 'je', 'jes', 'tje', 'tjes', '’s', "'s"];

/** @typedef {Map<string, number>} WordCounts  every word of the book, in lower case, and how often it is there */

/** @returns {WordCounts} of the published list: a word, a tab and a count a line */
export function readWords(list) {
  return new Map(list.split('\n').filter((line) => line !== '').map((line) => {
    const [word, count] = line.split('\t');
    return [word, Number(count)];
  }));
}

/** The words of a question, in lower case. */
export function wordsOf(question) {
  return question.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Compounds of the book in which the word is the first, the last or a middle part; those used most first. */
export function compoundsOf(part, words) {
  const stems = [part, ...stemsOf(part)].filter((stem, index) => stem.length >= (index === 0 ? 3 : shortestPart));
  const found = [];
  for (const [word, count] of words) {
    if (stems.some((stem) => word !== part && word.length >= stem.length + 3 && hasPart(word, stem, words))) {
      found.push({ word, count });
    }
  }
  return found.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).map(({ word }) => word);
}

function hasPart(word, part, words) {
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
    const before = word.slice(0, at);
    const after = word.slice(at + part.length);
    if ((before === '' || isFront(before, words)) && (after === '' || isBack(after, words))) return true;
  }
  return false;
}

/** What stands in front of a part: words of the book, the last with or without a letter that links. */
function isFront(text, words) {
  return links.some((link) => text.endsWith(link) && isMadeOfWords(text.slice(0, text.length - link.length), words));
}

/** What stands behind a part: its own ending, or a link and more words. */
function isBack(text, words) {
  if (endings.includes(text)) return true;
  return links.some((link) => text.startsWith(link) && isMadeOfWords(text.slice(link.length), words));
}

function isMadeOfWords(text, words) {
  if (text.length < shortestPart) return text.length > 1 && isShortName(text, words);
  if (words.has(text)) return true;
  for (let cut = shortestPart; cut <= text.length - shortestPart; cut += 1) {
    if (words.has(text.slice(0, cut)) && isBack(text.slice(cut), words)) return true;
  }
  return false;
}

/** 'rg' of 'rg-plan': a short part counts when it leads a word with a hyphen. */
function isShortName(text, words) {
  for (const word of words.keys()) if (word.startsWith(`${text}-`)) return true;
  return false;
}

/** Known parts of a word that is not in the book: 'crisiskaart' -> ['crisis', 'kaart']. */
export function partsOf(word, words) {
  for (let cut = word.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const front = links.map((link) => (word.slice(0, cut).endsWith(link) ? word.slice(0, cut - link.length) : ''))
      .find((text) => text.length >= shortestPart && words.has(text));
    const back = word.slice(cut);
    if (front === undefined) continue;
    if (words.has(back)) return [front, back];
    const rest = partsOf(back, words);
    if (rest.length > 0) return [front, ...rest];
  }
  return [];
}

/** Whether two words are forms of one: 'voorbereiden' and 'voorbereiding'. */
export function areForms(a, b) {
  const shorter = Math.min(a.length, b.length);
  if (a === b) return true;
  return shorter >= shortestPart && Math.max(a.length, b.length) - shorter <= 3
    && a.slice(0, shorter - 2) === b.slice(0, shorter - 2) && shorter - 2 >= shortestPart;
}

/** A word without each of the endings that it may have. */
function stemsOf(word) {
  return endings.filter((ending) => ending !== '' && word.endsWith(ending) && word.length - ending.length >= 3)
    .map((ending) => word.slice(0, -ending.length));
}

/** Whether the book has the word, a form of it, or a word that begins so. */
export function isKnown(word, words) {
  if (words.has(word)) return true;
  if (stemsOf(word).some((stem) => words.has(stem))) return true;
  if (word.length < 3) return false;
  for (const candidate of words.keys()) if (candidate.startsWith(word)) return true;
  return false;
}

/** The word of the book that differs least from one that was misspelt; undefined when none is near. */
export function nearest(word, words) {
  const most = word.length <= 4 ? 1 : Math.min(3, Math.floor(word.length / 6) + 1);
  let best;
  for (const [candidate, count] of words) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < 3) continue;
    const distance = edits(word, candidate, most);
    if (distance > most) continue;
    // Of words that are as near, the one with the same first letter, then the one that the book uses most.
    const rank = [distance, candidate[0] === word[0] ? 0 : 1, -count];
    if (best === undefined || isBefore(rank, best.rank)) best = { candidate, rank };
  }
  return best?.candidate;
}

function isBefore(a, b) {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at] < b[at];
}

/** Damerau-Levenshtein; anything above `most` once it is clear that there are more. */
export function edits(from, to, most = Infinity) {
  let twoBack = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        row[j] = Math.min(row[j], twoBack[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
    twoBack = last;
    last = row;
  }
  return last[to.length];
}
