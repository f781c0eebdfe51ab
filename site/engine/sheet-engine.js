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

  async fill(sheetName, answersJson) {
    for (;;) {
      const outcome = this.call('fill_sheet', sheetName, answersJson);
      if (outcome === made) return this.result();
      const text = new TextDecoder().decode(this.result());
      if (outcome !== faceWanted) throw new Error(text);
      this.call('add_face', text, await unpacked(await this.load(this.faces[text])));
    }
  }
}

export async function openEngine(load) {
  const names = ['./program.wasm.gz', './engine-sources.gz', './engine-faces.json'];
  const [wasmBinary, sources, faces] = await Promise.all(names.map(async (name) => unpacked(await load(name))));
  const program = await startProgram({ wasmBinary });
  const engine = new Engine(program, JSON.parse(new TextDecoder().decode(faces)), load);
  for (const [path, bytes] of files(sources)) engine.call('add_file', path, bytes);
  return engine;
}
