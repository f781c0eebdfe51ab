import { openEngine } from './sheet-engine.js';

async function load(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let opened;
let previous = Promise.resolve(); // one question at a time

async function answer({ number, sheetName, answersJson }) {
  try {
    opened ??= openEngine(load);
    const engine = await opened;
    const pdf = await engine.fill(sheetName, answersJson);
    self.postMessage({ number, pdf }, [pdf.buffer]);
  } catch (error) {
    self.postMessage({ number, message: error.message });
  }
}

self.onmessage = ({ data }) => {
  previous = previous.then(() => answer(data));
};
