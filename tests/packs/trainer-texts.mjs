// What the sources keep for trainers: boxes with `audience: trainer` in book.yaml, and what a trainer says at a slide.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../validate/report.mjs';

const wordsInARow = 8;  // fewer also meet by chance, where two lines of a page follow each other
export const shortest = 16;  // letters of such a row

/** Letters and digits only, without accents: what is left of a text however it was broken into lines and marked up. */
export const letters = (text) => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The kinds of boxes, in capitals, that only a trainer reads. */
function kindsForTrainers(content) {
  const book = readFileSync(join(content, 'book.yaml'), 'utf8');
  const kinds = [...book.matchAll(/^ {2}([\w-]+): \{.*\baudience: trainer\}$/gm)].map(([, kind]) => kind.toUpperCase());
  return new Set([...kinds, 'NOTITIE']);
}

/** Calls `visit(lines)` for each box for trainers, and gives the text with what that returns in its place. */
export function replaceTrainerBoxes(text, kinds, visit) {
  const kept = [];
  let box = null;
  let fence = false;
  const close = () => { if (box) kept.push(...visit(box)); box = null; };
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) fence = !fence;  // the manual shows how such a box is written
    if (fence) { close(); kept.push(line); continue; }
    const opening = /^> \[!([\w-]+)\]/.exec(line);
    if (box && line.startsWith('>') && !opening) { box.push(line); continue; }
    close();
    if (opening && kinds.has(opening[1])) box = [line];
    else kept.push(line);
  }
  close();
  return kept.join('\n');
}

/** Every Markdown file of a content folder with what it keeps for trainers replaced. */
export function withoutTrainerBoxes(content, visit) {
  const kinds = kindsForTrainers(content);
  return filesBelow(content, '.md')
    .map((path) => [path, replaceTrainerBoxes(readFileSync(join(content, path), 'utf8'), kinds, visit)]);
}

const readAsLink = (text) => text.replace(/\[([^\]@^]+)\]\([^)]*\)/g, '$1');
export const references = /\[[^\]]*\](?:\([^)]*\))?|@[\w-]+|\{[^}]*\}/g;  // these read otherwise when they are published

const marks = /^(?:> ?)*(?:(?:\d+\.|-) )?/gm;  // of quotations, boxes and lists

/** Words in a row, letters only; none over a reference, a paragraph or a point of a list. */
function rowsOf(text) {
  const rows = [];
  const pieces = readAsLink(text).replace(references, '\n\n').split(/\n\n|\n- |\n\d+\. /);
  for (const piece of pieces) {
    const words = piece.split(/\s+/).map(letters).filter((word) => word !== '');
    for (let i = 0; i + wordsInARow <= words.length; i += 1) rows.push(words.slice(i, i + wordsInARow).join(''));
  }
  return rows;
}

/**
 * What no other reader may find.
 * @returns {string[]} rows of words, letters only, that stand in boxes for trainers and nowhere else in the content
 */
export function trainerTexts(content) {
  const boxes = [];
  const others = withoutTrainerBoxes(content, (lines) => {
    boxes.push(lines.map((line) => line.replace(/^> ?(?:\[![\w-]+\])?/, '')).join('\n'));
    return [];
  }).map(([, text]) => text);
  for (const path of filesBelow(content, '.yaml')) others.push(readFileSync(join(content, path), 'utf8'));
  const open = others.flatMap((text) => [letters(text), letters(readAsLink(text).replace(references, '').replace(marks, ''))]).join(' ');
  return [...new Set(boxes.flatMap(rowsOf))].filter((row) => row.length >= shortest && !open.includes(row));
}
