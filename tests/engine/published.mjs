// The engine as it is published.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The published file whose name is `name` but for its hash: 'engine.1f2e….js' for 'engine.js'. */
export function assetName(publicFolder, name) {
  const [stem, extension] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.'))];
  const pattern = new RegExp(`^${stem}\\.[0-9a-f]{12}${extension.replaceAll('.', '\\.')}$`);
  const found = readdirSync(join(publicFolder, 'assets')).filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`${found.length} files ${name} in ${publicFolder}/assets`);
  return found[0];
}

/**
 * Opens it under node. @param what 'sheets' or 'packs'
 * @returns {Promise<{fill: Function, makePack: Function, countPack: Function, loaded: string[]}>} with the names of the files it asked for
 */
export async function openPublished(publicFolder, scratch, what) {
  // Node takes a script for a module when a package.json says so; and it has no worker's `self`.
  const scripts = join(scratch, 'engine');
  mkdirSync(scripts, { recursive: true });
  writeFileSync(join(scripts, 'package.json'), '{ "type": "module" }');
  for (const file of readdirSync(join(publicFolder, 'assets')).filter((name) => name.endsWith('.js'))) {
    copyFileSync(join(publicFolder, 'assets', file), join(scripts, file));
  }
  globalThis.self = globalThis;
  globalThis.location = { href: pathToFileURL(scripts).href };
  const { openEngine } = await import(pathToFileURL(join(scripts, assetName(publicFolder, 'sheet-engine.js'))).href);
  const loaded = [];
  const engine = await openEngine(async (name) => {
    loaded.push(name);
    return new Uint8Array(readFileSync(join(publicFolder, 'assets', name)));
  }, what);
  return { fill: (...words) => engine.fill(...words), makePack: (order) => engine.makePack(order),
    countPack: (order) => engine.countPack(order), loaded };
}
