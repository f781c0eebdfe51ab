// The parts of the page around the form: what is said, shown, asked and announced.

export class Page {
  #root;
  #announcer;

  /** @param say speaker of sheet-words.mjs */
  constructor(root, say) {
    this.#root = root;
    this.#announcer = root.querySelector('[data-announcer]');
    this.word = say;
  }

  find(selector) { return this.#root.querySelector(selector); }

  /** Shows the parts that are there for one of several cases: data-when="yes no". */
  showCase(name) {
    for (const part of this.#root.querySelectorAll('[data-when]')) part.hidden = !part.dataset.when.split(' ').includes(name);
  }

  /** For who hears the page. The same words twice are said twice. */
  announce(words) {
    this.#announcer.textContent = this.#announcer.textContent === words ? `${words}\u00A0` : words;
  }

  /** What is told where people work: seen, and heard. @param action {words, run} a button behind it */
  tell(words, action = undefined) {
    const place = this.find('[data-told]');
    place.replaceChildren(words);
    if (action) {
      const button = this.button(action.words);
      button.addEventListener('click', action.run, { once: true });
      place.append(' ', button);
    }
    this.announce(words);
  }

  button(words) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    return button;
  }

  /** Asks before something cannot be undone. @returns {Promise<boolean>} */
  confirm(question, yes) {
    const dialog = this.find('dialog');
    dialog.querySelector('[data-question]').textContent = question;
    dialog.querySelector('[value="yes"]').textContent = yes;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    });
  }
}

/** Hands a file to the browser, which keeps it where its user wants. */
export function saveAs(name, parts, type) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Lets somebody choose a file. @returns {Promise<File[]>} empty when they do not */
export function chosenFiles(accept) {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...input.files]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}
