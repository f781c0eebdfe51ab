// What stands in the form of the pack builder: a pack, an organisation, and how they are printed.

import { fileName, organisationYaml, packYaml } from './pack-yaml.mjs';

export class PackForm {
  /** @param {HTMLFormElement} form  @param say words, as speaker makes them */
  constructor(form, say) {
    this.form = form;
    this.say = say;
    this.logo = undefined; // of the file that was chosen, as logoForPrint gives it
  }

  field(name) { return this.form.querySelector(`[name="${name}"]`); }
  value(name) { return this.field(name)?.value.trim() ?? ''; }
  ticked(name) { return this.field(name)?.checked === true; }
  get packName() { return fileName(this.value('title'), this.say('pack_file')); }
  get organisationName() { return fileName(this.value('organisation'), this.say('organisation_file')); }

  pack(parts) {
    return {
      title: this.value('title'),
      description: this.value('description').replace(/\s+/g, ' '),
      audience: this.value('audience'),
      page: this.field('page')?.value,
      parts,
      slides: this.field('slides')?.value,
      cover: this.ticked('cover'),
      contents: this.ticked('contents'),
      back: this.ticked('back'),
      notes: Math.min(50, Math.max(0, Math.trunc(Number(this.value('notes'))) || 0)),
    };
  }

  organisation() {
    const colours = {};
    for (const key of ['primary', 'accent']) {
      const field = this.field(key);
      if (field.value !== field.defaultValue) colours[key] = field.value;
    }
    const [file] = this.field('logo').files;
    return {
      name: this.value('organisation'),
      logo: file && { file: file.name, alternative: this.say('logo_of', this.value('organisation')) },
      address: this.field('address').value,
      person: this.value('person'),
      email: this.value('email'),
      phone: this.value('phone'),
      website: this.value('website'),
      colours,
    };
  }

  /** The fields of days that the chosen programmes have. */
  get days() { return [...this.form.querySelectorAll('[name="date"]')].filter((field) => !field.closest('[hidden]')); }

  /** Those of all days, or none. */
  get dates() {
    const dates = this.days.map(({ value }) => value);
    return dates.every((date) => date !== '') ? dates : [];
  }

  get someDates() { return this.days.some(({ value }) => value !== ''); }

  get options() { return ['booklet', 'black-and-white'].filter((name) => this.ticked(name)); }

  /** Cents a printed side; 0: not said. */
  get pageCost() { return Math.min(1000, Math.max(0, Math.trunc(Number(this.value('page_cost'))) || 0)); }

  order(parts) {
    return {
      name: this.packName, pack: packYaml(this.pack(parts)), audience: this.value('audience'),
      organisation: organisationYaml(this.organisation()), dates: this.dates, logo: this.logo, options: this.options,
    };
  }

  /** As far as it is filled in: what still has to be said takes the room of a word. */
  orderToCount(parts) {
    const pack = this.pack(parts);
    const organisation = this.organisation();
    const asked = organisationYaml(organisation) !== '';
    return {
      ...this.order(parts),
      pack: packYaml({ ...pack, title: pack.title || this.field('title').defaultValue, description: pack.description || this.field('description').defaultValue }),
      organisation: asked ? organisationYaml({ ...organisation, name: organisation.name || '…' }) : '',
    };
  }
}
