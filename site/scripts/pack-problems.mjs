// What is wrong with a pack, shown where it can be mended: at a part that was chosen, at a field.

import { placeInOrganisation, placeInPack } from './pack-yaml.mjs';

const stem = (file) => file.replace(/^.*\/|\.[^.]*$/g, '');

/**
 * The name of the field or the number of the part that the engine means, or nothing.
 * @param {{file: string, line: number}} problem  @param {{name, pack, organisation}} made what its YAML was written from
 */
export function placeOf({ file, line }, { name, pack, organisation }) {
  if (file === `content/packs/${name}.yaml`) return placeInPack(pack, line);
  if (file === 'organisation.yaml') return placeInOrganisation(organisation, line);
  if (file === 'dates') return 'date';
  if (file === 'logo') return 'logo';
  const part = pack.parts.findIndex((one) => one.kind !== 'divider' && one.name === stem(file));
  return part < 0 ? undefined : part;
}

export class PackProblems {
  /** @param {HTMLFormElement} form  @param {HTMLElement} list of the parts that were chosen */
  constructor(form, list) {
    this.form = form;
    this.list = list;
    this.shown = []; // [{place, text}]
  }

  clear() {
    this.shown = [];
    for (const note of this.form.querySelectorAll('.wrong')) note.remove();
    for (const field of this.form.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
  }

  /** @param {Array<{place: string | number | undefined, text: string}>} problems */
  show(problems) {
    this.clear();
    this.shown = problems;
    this.showAgain();
  }

  /** The rows of the parts were made anew. */
  showAgain() {
    for (const { place, text } of this.shown) {
      const at = this.targetOf(place);
      if (!at) continue;
      const note = document.createElement('span');
      note.className = 'wrong';
      note.textContent = text;
      if (at.matches('input, select, textarea')) {
        note.id = `${at.id}_fout`;
        at.setAttribute('aria-invalid', 'true');
        at.setAttribute('aria-describedby', note.id);
        at.closest('p').append(note);
      } else {
        at.append(note);
      }
    }
  }

  /** A row of a part, or a field. */
  targetOf(place) {
    if (typeof place === 'number') return this.list.children[place];
    return place === undefined ? undefined : this.form.querySelector(`[name="${place}"]`);
  }

  /** What a link to it leads to; empty where there is no such place. */
  addressOf(place) {
    const id = this.targetOf(place)?.id;
    return id ? `#${id}` : '';
  }
}
