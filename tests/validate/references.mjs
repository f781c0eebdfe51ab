// What a published page or style sheet refers to: the files it loads, the places it links to, the ids it has.

import { readFileSync } from 'node:fs';
import { parse } from 'parse5';

/**
 * @typedef {object} Reference
 * @property {'load' | 'link' | 'send'} kind  fetched with the page, followed by the reader, or sent to by a form
 * @property {string} url                     as written
 * @property {string} from                    the element or rule that says so
 */

/** @returns {{references: Reference[], ids: Set<string>, policies: string[]}} */
export function readPage(path) {
  const page = { references: [], ids: new Set(), policies: [] };
  for (const element of elements(parse(readFileSync(path, 'utf8')))) {
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    if (attributes.id !== undefined) page.ids.add(attributes.id);
    page.references.push(...referencesOf(element, attributes));
    if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
      // Said after something was loaded, it comes too late for that.
      if (!page.references.some(({ kind }) => kind === 'load')) page.policies.push(attributes.content ?? '');
    }
  }
  return page;
}

/** @returns {Reference[]} */
export function readStyleSheet(path) {
  return [...styleReferences(readFileSync(path, 'utf8'), 'style sheet')];
}

/** @returns {Reference[]} what a script could ask for: addresses in string literals, without names of
 * vocabularies and the host that RFC 2606 keeps for examples, with which scripts take addresses apart */
export function readScript(path) {
  const addresses = readFileSync(path, 'utf8').matchAll(/(['"`])((?:https?:|wss?:)?\/\/[\w.-]+\.[a-z]+\b.*?)\1/gi);
  return [...addresses].map(([, , url]) => ({ kind: 'load', url, from: 'script' }))
    .filter(({ url }) => !/^https?:\/\/(www\.w3\.org\/|example\.com\b)/.test(url));
}

/** @returns {Reference[]} icons and other files of a web app manifest */
export function readManifest(path) {
  const { icons = [], screenshots = [], shortcuts = [], start_url: start } = JSON.parse(readFileSync(path, 'utf8'));
  return [
    ...[...icons, ...screenshots].map(({ src }) => ({ kind: 'load', url: src, from: 'manifest' })),
    ...[start, ...shortcuts.map(({ url }) => url)].filter((url) => url !== undefined)
      .map((url) => ({ kind: 'link', url, from: 'manifest' })),
  ];
}

function* elements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
  if (node.content) yield* elements(node.content);  // <template>
}

const loadingAttributes = ['src', 'poster', 'data', 'background', 'xlink:href'];
const sendingAttributes = ['action', 'formaction', 'ping'];
const linkRelationsThatLoadNothing = new Set([
  'alternate', 'author', 'bookmark', 'canonical', 'help', 'license', 'me', 'next', 'prev', 'search', 'terms-of-service',
]);

function* referencesOf(element, attributes) {
  const from = `<${element.tagName}>`;
  for (const name of loadingAttributes) if (attributes[name]) yield { kind: 'load', url: attributes[name], from };
  for (const name of sendingAttributes) if (attributes[name]) yield { kind: 'send', url: attributes[name], from };
  for (const name of ['srcset', 'imagesrcset']) {
    for (const candidate of (attributes[name] ?? '').split(/,\s+/).filter(Boolean)) {
      yield { kind: 'load', url: candidate.trim().split(/\s+/)[0], from };
    }
  }
  const { href } = attributes;
  if (href !== undefined) yield { kind: kindOfHref(element.tagName, attributes), url: href, from };
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const [, url] = /url\s*=\s*['"]?([^'"]*)/i.exec(attributes.content ?? '') ?? [];
    if (url) yield { kind: 'load', url, from };
  }
  if (attributes.style) yield* styleReferences(attributes.style, `${from} style`);
  if (element.tagName === 'style') {
    yield* styleReferences(element.childNodes.map(({ value }) => value).join(''), from);
  }
}

function kindOfHref(tagName, { rel = '' }) {
  if (tagName === 'a' || tagName === 'area') return 'link';
  const relations = rel.toLowerCase().split(/\s+/);
  if (tagName === 'link' && relations.every((relation) => linkRelationsThatLoadNothing.has(relation))) return 'link';
  return 'load';  // <link rel=stylesheet|icon|preload|preconnect...>, <base>, SVG <use>, <image>, ...
}

function* styleReferences(text, from) {
  const style = text.replace(/\/\*.*?\*\//gs, '');
  for (const [, , url] of style.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/gis)) yield { kind: 'load', url, from };
  for (const [, , url] of style.matchAll(/@import\s+(['"])(.*?)\1/gis)) yield { kind: 'load', url, from };
}
