import { openEngine } from './sheet-engine.js';

async function load(name) {
  const response = await fetch(new URL(name, import.meta.url)).catch(() => undefined);
  if (!response?.ok) throw Object.assign(new Error(`${name} cannot be fetched`), { unreachable: true });
  return new Uint8Array(await response.arrayBuffer());
}

const opened = {}; // by what it makes
let previous = Promise.resolve(); // one question at a time

async function answer({ number, sheetName, answersJson, order }) {
  const what = order ? 'packs' : 'sheets';
  try {
    opened[what] ??= openEngine(load, what);
    const engine = await opened[what];
    const made = order ? await engine.makePack(order) : { pdf: await engine.fill(sheetName, answersJson) };
    self.postMessage({ number, made }, [made.pdf.buffer]);
  } catch (error) {
    const unreachable = error.unreachable === true;
    if (unreachable) delete opened[what]; // the next question begins anew
    self.postMessage({ number, message: error.message, unreachable });
  }
}

self.onmessage = ({ data }) => {
  previous = previous.then(() => answer(data));
};
