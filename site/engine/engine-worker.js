import { openEngine } from './sheet-engine.js';

async function load(name) {
  const response = await fetch(new URL(name, import.meta.url)).catch(() => undefined);
  if (!response?.ok) throw Object.assign(new Error(`${name} cannot be fetched`), { unreachable: true });
  return new Uint8Array(await response.arrayBuffer());
}

const opened = {}; // by what it makes
let previous = Promise.resolve(); // one question at a time

async function make(engine, { sheetName, answersJson, order, counted }) {
  if (!order) return { pdf: await engine.fill(sheetName, answersJson) };
  return counted ? engine.countPack(order) : engine.makePack(order);
}

async function answer({ number, ...question }) {
  const what = question.order ? 'packs' : 'sheets';
  try {
    opened[what] ??= openEngine(load, what);
    const made = await make(await opened[what], question);
    self.postMessage({ number, made }, made.pdf ? [made.pdf.buffer] : []);
  } catch (error) {
    const unreachable = error.unreachable === true;
    if (unreachable) delete opened[what]; // the next question begins anew
    self.postMessage({ number, message: error.message, problems: error.problems, unreachable });
  }
}

self.onmessage = ({ data }) => {
  previous = previous.then(() => answer(data));
};
