// Composes a pack on the page of the packs: what is chosen, its YAML, and its PDF, which the engine makes in this browser.
// Nothing is kept and nothing is sent anywhere.

import { saveAs } from './sheet-page.mjs';
import { speaker } from './sheet-words.mjs';
import { logoAsJpeg } from './pack-logo.mjs';
import { fileName, organisationYaml, packYaml } from './pack-yaml.mjs';

const form = document.querySelector('form[data-words]');
const say = speaker(JSON.parse(form.dataset.words));
const find = (selector) => form.querySelector(selector);
const list = find('[data-chosen]');
const valueOf = (name) => find(`[name="${name}"]`).value.trim();
const isTicked = (name) => find(`[name="${name}"]`).checked;
let chosen = []; // [{kind, name, title, box}] in the order of the pack; a divider has no box
let address; // of the PDF that was made last

const boxes = [...form.querySelectorAll('input[name="part"]')];
for (const box of boxes) box.addEventListener('change', () => tick(box));
find('[data-act="divider"]').addEventListener('click', addDivider);
find('[name="divider"]').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  addDivider();
});
find('[data-act="pack"]').addEventListener('click', () => savePack());
find('[data-act="organisation"]').addEventListener('click', () => saveOrganisation());
find('[data-act="pdf"]')?.addEventListener('click', (event) => makePdf(event.currentTarget));
form.addEventListener('input', changed);
form.addEventListener('submit', (event) => event.preventDefault());
chosen = boxes.filter((box) => box.checked).map(partOf); // a browser that goes back shows what was ticked
showChosen();
showCommand();

function partOf(box) {
  const [kind, name] = box.value.split(':');
  return { kind, name, title: box.dataset.title, box };
}

function tick(box) {
  if (box.checked) chosen.push(partOf(box));
  else chosen = chosen.filter((part) => part.box !== box);
  showChosen();
}

function addDivider() {
  const field = find('[name="divider"]');
  const name = field.value.trim();
  if (name === '') return field.focus();
  chosen.push({ kind: 'divider', name, title: say('divider', name) });
  field.value = '';
  showChosen();
  changed();
  return tell(say('added', say('divider', name)));
}

function showChosen() {
  list.hidden = chosen.length === 0;
  find('[data-nothing]').hidden = chosen.length > 0;
  list.replaceChildren(...chosen.map((part, place) => {
    const row = document.createElement('li');
    const title = document.createElement('span');
    title.className = 'chosen-title';
    title.textContent = part.title;
    row.append(title, button('up', place, place > 0, () => move(place, -1)),
      button('down', place, place + 1 < chosen.length, () => move(place, 1)),
      button('away', place, true, () => takeAway(place)));
    return row;
  }));
}

function button(act, place, possible, run) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
  made.dataset.move = act;
  made.textContent = say(act);
  made.setAttribute('aria-label', `${say(act)}: ${chosen[place].title}`);
  made.disabled = !possible;
  made.addEventListener('click', run);
  return made;
}

/** The same button stays under the hand that pressed it. */
function focusOn(place, act) {
  const row = list.children[Math.min(place, chosen.length - 1)];
  const wanted = row?.querySelector(`[data-move="${act}"]:not(:disabled)`) ?? row?.querySelector('button:not(:disabled)');
  (wanted ?? find('#stap_2')).focus();
}

function move(place, step) {
  const [part] = chosen.splice(place, 1);
  chosen.splice(place + step, 0, part);
  showChosen();
  changed();
  focusOn(place + step, step < 0 ? 'up' : 'down');
  tell(say('moved', part.title, place + step + 1));
}

function takeAway(place) {
  const [part] = chosen.splice(place, 1);
  if (part.box) part.box.checked = false;
  showChosen();
  changed();
  focusOn(place, 'away');
  tell(say('gone', part.title));
}

function packName() { return fileName(valueOf('title'), say('pack_file')); }
function organisationName() { return fileName(valueOf('organisation'), say('organisation_file')); }

function pack() {
  const notes = Math.min(50, Math.max(0, Math.trunc(Number(valueOf('notes'))) || 0));
  return packYaml({
    title: valueOf('title'),
    description: valueOf('description').replace(/\s+/g, ' '),
    audience: valueOf('audience'),
    page: find('[name="page"]')?.value,
    parts: chosen,
    slides: find('[name="slides"]')?.value,
    cover: isTicked('cover'),
    contents: isTicked('contents'),
    back: isTicked('back'),
    notes,
  });
}

function organisation() {
  const colours = {};
  for (const key of ['primary', 'accent']) {
    const field = find(`[name="${key}"]`);
    if (field.value !== field.defaultValue) colours[key] = field.value;
  }
  const [file] = find('[name="logo"]').files;
  const logo = file && { file: file.name, alternative: say('logo_of', valueOf('organisation')) };
  return organisationYaml({
    name: valueOf('organisation'), logo, address: find('[name="address"]').value, person: valueOf('person'),
    email: valueOf('email'), phone: valueOf('phone'), website: valueOf('website'), colours,
  });
}

/** Those that were filled in. */
function dates() {
  return [...form.querySelectorAll('[name="date"]')].map(({ value }) => value).filter((value) => value !== '');
}

/** Why there is no pack yet; shown, and where it can be mended. */
function isMissing(what) {
  const missing = (word, selector) => {
    tell(say(word));
    find(selector).focus();
    return true;
  };
  if (what === 'pack') {
    if (chosen.length === 0) return missing('needs_parts', 'input[name="part"]');
    if (valueOf('title') === '' || valueOf('description') === '')
      return missing('needs_title', valueOf('title') === '' ? '#titel' : '#over');
  }
  const named = valueOf('organisation') !== '';
  return (what === 'organisation' || organisation() !== '') && !named && missing('needs_name', '#naam');
}

function savePack() {
  if (isMissing('pack')) return;
  saveAs(`${packName()}.yaml`, [pack()], 'application/yaml');
  tell(say('saved', `${packName()}.yaml`));
}

function saveOrganisation() {
  if (isMissing('organisation')) return;
  saveAs(`${organisationName()}.yaml`, [organisation()], 'application/yaml');
  tell(say('saved', `${organisationName()}.yaml`));
}

async function makePdf(pressed) {
  if (isMissing('pack')) return;
  pressed.disabled = true;
  hideMade();
  tell(say('busy'));
  try {
    const [file] = find('[name="logo"]').files;
    const logo = file && await logoAsJpeg(file).catch(() => { throw new Error(say('no_picture', file.name)); });
    const { madePack } = await import(new URL(form.dataset.engine, location.href))
      .catch((problem) => { throw Object.assign(problem, { unreachable: true }); });
    const { pdf, pages } = await madePack({
      name: packName(), pack: pack(), audience: valueOf('audience'), organisation: organisation(), dates: dates(), logo,
    });
    showMade(pdf, pages);
  } catch (problem) {
    tell(say('failed'), problem.unreachable ? say('no_connection') : problem.message);
  }
  pressed.disabled = false;
  pressed.focus({ preventScroll: true });
}

function showMade(pdf, pages) {
  address = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
  const [open, save] = ['open', 'save'].map((word) => {
    const link = document.createElement('a');
    link.className = 'action';
    link.href = address;
    link.textContent = say(word);
    return link;
  });
  open.target = '_blank';
  save.download = `${packName()}.pdf`;
  find('[data-made]').replaceChildren(open, save);
  const megabytes = Math.max(0.1, pdf.length / 1e6).toFixed(1).replace('.', say('decimal_mark'));
  tell(say('made', pages, Math.ceil(pages / 2), megabytes));
}

function hideMade() {
  if (address === undefined) return;
  URL.revokeObjectURL(address);
  address = undefined;
  find('[data-made]').replaceChildren();
}

function changed() {
  showCommand();
  if (address === undefined) return;
  hideMade();
  tell(say('changed'));
}

/** What one types to build the same pack. */
function showCommand() {
  const named = valueOf('organisation') !== '';
  find('[data-command]').textContent = [
    `praktijkboek pack ${packName()}`,
    ...(named ? [`--organisation ${organisationName()}.yaml`] : []),
    ...dates().map((date) => `--date ${date}`),
  ].join(' ');
}

function tell(...texts) {
  find('[data-told]').replaceChildren(...texts.flatMap((text) => text.split('\n')).filter((line) => line !== '')
    .map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }));
}
