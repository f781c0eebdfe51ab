// What the sheet was before each change, so that changes can be taken back one by one.

const longest = 100;

export class History {
  #past = [];
  #last;

  /** @param answers before a change  @param what is changed: what is typed in one place in one go is one change */
  note(answers, what = undefined) {
    if (what !== undefined && what === this.#last) return;
    this.#last = what;
    this.#past.push(answers);
    if (this.#past.length > longest) this.#past.shift();
  }

  /** @returns the answers before the last change; undefined when there is none */
  back() {
    this.#last = undefined;
    return this.#past.pop();
  }

  forget() {
    this.#past = [];
    this.#last = undefined;
  }
}
