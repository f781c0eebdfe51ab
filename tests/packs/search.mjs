// Everything that can be read out of a published file, however it is packed.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { letters, shortest } from './trainer-texts.mjs';

const run = promisify(execFile);
const large = { encoding: 'latin1', maxBuffer: 1 << 29 };

/** The strings of an unpacked PDF: titles, bookmarks, alternative texts, tooltips, names. */
function stringsOf(pdf) {
  const bytes = [];
  for (const [, literal, hex] of pdf.matchAll(/\(((?:\\[^]|[^\\()])*)\)|<([0-9A-Fa-f\s]+)>/g)) {
    bytes.push(literal === undefined
      ? Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1')
      : literal.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal, other) => (
        octal ? String.fromCharCode(parseInt(octal, 8)) : other ?? '')));
  }
  return bytes.map((string) => (string.startsWith('\xfe\xff')
    ? new TextDecoder('utf-16be').decode(Buffer.from(string, 'latin1').subarray(2))
    : string)).join(' ');
}

const asUtf8 = (latin1) => Buffer.from(latin1, 'latin1').toString('utf8');
const plainLetters = (bytes) => bytes.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();  // ASCII and UTF-16 alike

/** What is shown, what its strings say, what its metadata say, and all of its bytes. */
async function readablePdf(path) {
  const [shown, unpacked] = await Promise.all([
    run('pdftotext', ['-raw', path, '-'], large),
    run('qpdf', ['--qdf', '--object-streams=disable', '--decode-level=all', path, '-'], large),
  ]);
  const bytes = unpacked.stdout;
  const metadata = [...bytes.matchAll(/<x:xmpmeta[^]*?<\/x:xmpmeta>/g)].join(' ');
  return [letters(asUtf8(shown.stdout)), letters(stringsOf(bytes)), letters(asUtf8(metadata)), plainLetters(bytes)];
}

function readableText(text) {
  const decoded = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|lt|gt|quot|shy|nbsp);/g, ' ');
  return [decoded, decoded.replace(/<[^>]*>/g, '')];
}

/** @returns {Promise<string[]>} letters only, in all ways of reading the file */
export async function readable(path) {
  if (path.endsWith('.pdf')) return readablePdf(path);
  const bytes = readFileSync(path);
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return readableText(unpacked.toString('utf8')).map(letters);
}

/** Gives a function that tells which of the rows stand in a text, in one pass over it. */
function finder(rows) {
  const byBeginning = new Map();
  for (const row of rows) {
    const beginning = row.slice(0, shortest);
    byBeginning.set(beginning, [...byBeginning.get(beginning) ?? [], row]);
  }
  return (text, found) => {
    for (let at = 0; at + shortest <= text.length; at += 1) {
      for (const row of byBeginning.get(text.slice(at, at + shortest)) ?? []) if (text.startsWith(row, at)) found.add(row);
    }
  };
}

/** What of `rows` is found in each file; several files at a time. @returns {Promise<Map<string, string[]>>} */
export async function find(rows, paths) {
  const found = new Map();
  const look = finder(rows);
  const left = [...paths];
  const search = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const here = new Set();
      for (const text of await readable(path)) look(text, here);
      found.set(path, [...here]);
    }
  };
  await Promise.all(cpus().map(search));
  return found;
}
