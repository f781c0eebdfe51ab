// The engine between its bytes: whoever opens it says how a file that lies beside this script is loaded.
import startProgram from './program.js';

const made = 0;
const faceWanted = 2;
const picturesWanted = 3;

async function unpacked(bytes) {
  // A host may have unpacked it already, and said so to the browser.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Each file is a line 'length path' and as many bytes.
function* filesIn(archive) {
  for (let at = 0; at < archive.length; ) {
    const end = archive.indexOf(10, at);
    const line = new TextDecoder().decode(archive.subarray(at, end));
    const space = line.indexOf(' ');
    const length = Number(line.slice(0, space));
    yield [line.slice(space + 1), archive.subarray(end + 1, end + 1 + length)];
    at = end + 1 + length;
  }
}

// Each line is 'path <tab> line <tab> text'. The message is all texts, for people; `problems` says where they are.
function refusal(text) {
  const problems = text.split('\n').filter((line) => line !== '').map((line) => {
    const [file, at, ...words] = line.split('\t');
    return { file, line: Number(at), text: words.join('\t') };
  });
  return Object.assign(new Error(problems.map((problem) => problem.text).join('\n')), { problems });
}

class Engine {
  constructor(program, faces, pictures, load) {
    this.program = program;
    this.faces = faces; // addresses, by what the program calls them
    this.pictures = pictures;
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

  bytes(begin, length) { return this.program.HEAPU8.slice(begin, begin + length); }

  result() { return this.bytes(this.program._result_bytes(), this.program._result_length()); }

  fill(sheetName, answersJson) { return this.ask('fill_sheet', sheetName, answersJson); }

  async makePack(order) {
    const pdf = await this.askPack(order);
    const calendar = this.bytes(this.program._pack_calendar(), this.program._pack_calendar_length());
    return { pdf, ...this.counts(), calendar };
  }

  async countPack(order) {
    await this.askPack(order, 'pages');
    return this.counts();
  }

  askPack({ name, pack, audience, organisation, dates, logo = '', options = [] }, ...words) {
    return this.ask('make_pack', name, pack, audience, organisation, dates.join(' '), logo, [...options, ...words].join(' '));
  }

  counts() { return { pages: this.program._pack_pages(), sides: this.program._pack_sides() }; }

  /// All at once: a pack tells which pictures it has when its pages are known.
  async addPictures(names) {
    const files = await Promise.all(names.map((name) => {
      if (this.pictures[name] === undefined) throw new Error(`there is no picture '${name}'`);
      return this.load(this.pictures[name]);
    }));
    names.forEach((name, i) => this.call('add_picture', name, files[i]));
  }

  async ask(name, ...values) {
    for (;;) {
      const outcome = this.call(name, ...values);
      if (outcome === made) return this.result();
      const text = new TextDecoder().decode(this.result());
      if (outcome === faceWanted) this.call('add_face', text, await unpacked(await this.load(this.faces[text])));
      else if (outcome === picturesWanted) await this.addPictures(text.split('\n'));
      else throw refusal(text);
    }
  }
}

/** @param what 'sheets' or 'packs': what it is to make */
export async function openEngine(load, what) {
  const names = ['./program.wasm.gz', './engine-faces.json', './engine-sources.gz'];
  if (what === 'packs') names.push('./pack-sources.gz', './pack-pictures.json');
  const [wasmBinary, faces, sources, packSources, pictures] =
    await Promise.all(names.map(async (name) => unpacked(await load(name))));
  const read = (json) => (json ? JSON.parse(new TextDecoder().decode(json)) : {});
  const program = await startProgram({ wasmBinary });
  const engine = new Engine(program, read(faces), read(pictures), load);
  const archives = packSources ? [sources, packSources] : [sources];
  for (const archive of archives) for (const [path, bytes] of filesIn(archive)) engine.call('add_file', path, bytes);
  return engine;
}
