// The engine between its bytes: whoever opens it says how a file that lies beside this script is loaded.
import startProgram from './program.js';

const made = 0;
const faceWanted = 2;

async function unpacked(bytes) {
  // A host may have unpacked it already, and said so to the browser.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Each file is a line 'length path' and as many bytes.
function* files(archive) {
  for (let at = 0; at < archive.length; ) {
    const end = archive.indexOf(10, at);
    const line = new TextDecoder().decode(archive.subarray(at, end));
    const space = line.indexOf(' ');
    const length = Number(line.slice(0, space));
    yield [line.slice(space + 1), archive.subarray(end + 1, end + 1 + length)];
    at = end + 1 + length;
  }
}

class Engine {
  constructor(program, faces, load) {
    this.program = program;
    this.faces = faces;
    this.load = load;
  }

  // Calls a function of the program with texts and bytes, each as a pointer and a length.
  call(name, ...values) {
    const { program } = this;
    const parts = values.map((value) => (typeof value === 'string' ? new TextEncoder().encode(value) : value));
    const places = parts.map((part) => {
      const place = program._malloc(part.length || 1);
      program.HEAPU8.set(part, place);
      return place;
    });
    const outcome = program[`_${name}`](...places.flatMap((place, i) => [place, parts[i].length]));
    places.forEach((place) => program._free(place));
    return outcome;
  }

  result() {
    const begin = this.program._result_bytes();
    return this.program.HEAPU8.slice(begin, begin + this.program._result_length());
  }

  fill(sheetName, answersJson) { return this.ask('fill_sheet', sheetName, answersJson); }

  async makePack({ name, pack, audience, organisation, dates, logo = '' }) {
    const pdf = await this.ask('make_pack', name, pack, audience, organisation, dates.join(' '), logo);
    return { pdf, pages: this.program._result_pages() };
  }

  async ask(name, ...values) {
    for (;;) {
      const outcome = this.call(name, ...values);
      if (outcome === made) return this.result();
      const text = new TextDecoder().decode(this.result());
      if (outcome !== faceWanted) throw new Error(text);
      this.call('add_face', text, await unpacked(await this.load(this.faces[text])));
    }
  }
}

/** @param what 'sheets' or 'packs': what it is to make */
export async function openEngine(load, what) {
  const names = ['./program.wasm.gz', './engine-faces.json', './engine-sources.gz'];
  if (what === 'packs') names.push('./pack-sources.gz');
  const [wasmBinary, faces, ...archives] = await Promise.all(names.map(async (name) => unpacked(await load(name))));
  const program = await startProgram({ wasmBinary });
  const engine = new Engine(program, JSON.parse(new TextDecoder().decode(faces)), load);
  for (const archive of archives) for (const [path, bytes] of files(archive)) engine.call('add_file', path, bytes);
  return engine;
}
