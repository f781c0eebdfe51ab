// What is kept on this device, and nowhere else: one entry a sheet, and that the user wants it. Entries carry the root of
// the site in their name, so that two handbooks on one host do not see each other's.

/** @param {Storage} storage localStorage; a Map-like double in tests */
export class Store {
  #storage;
  #session;
  #prefix;

  constructor(storage, session, root) {
    this.#storage = storage;
    this.#session = session;
    this.#prefix = `praktijkboek:${root}:`;
  }

  /** 'yes', 'no' (until the window closes), or undefined: not asked yet. */
  get choice() {
    return this.#read(this.#storage, 'keep') ?? this.#read(this.#session, 'keep');
  }

  keep() {
    this.#session.removeItem(`${this.#prefix}keep`);
    return this.#write(this.#storage, 'keep', 'yes');
  }

  keepNothing() {
    this.forgetAll();
    this.#write(this.#session, 'keep', 'no');
  }

  /** @returns {{answers: object, told: Array, saved: number} | undefined} */
  sheet(name) {
    return this.#read(this.#storage, `sheet:${name}`);
  }

  /** @returns {boolean} whether it could be kept */
  save(name, answers, told) {
    return this.#write(this.#storage, `sheet:${name}`, { answers, told, saved: Date.now() });
  }

  /** What sheets other than this one tell, the one that was saved last at the end. */
  toldByOthers(name) {
    return this.#names()
      .filter((key) => key.startsWith('sheet:') && key !== `sheet:${name}`)
      .map((key) => this.#read(this.#storage, key))
      .filter((sheet) => Array.isArray(sheet?.told))
      .sort((one, other) => one.saved - other.saved)
      .map(({ told }) => told);
  }

  forget(name) {
    this.#storage.removeItem(`${this.#prefix}sheet:${name}`);
  }

  forgetAll() {
    for (const key of this.#names()) this.#storage.removeItem(this.#prefix + key);
    this.#session.removeItem(`${this.#prefix}keep`);
  }

  /** Whether a change in another window is about this sheet. */
  isAbout(name, key) {
    return key === null || key === `${this.#prefix}sheet:${name}` || key === `${this.#prefix}keep`;
  }

  #names() {
    return Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index))
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length));
  }

  #read(storage, key) {
    try {
      return JSON.parse(storage.getItem(this.#prefix + key)) ?? undefined;
    } catch {
      return undefined;  // somebody else wrote it
    }
  }

  #write(storage, key, value) {
    try {
      storage.setItem(this.#prefix + key, JSON.stringify(value));
      return true;
    } catch {
      return false;  // full, or switched off
    }
  }
}
