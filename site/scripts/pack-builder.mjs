// Composes a pack on the page of the packs: what is chosen, its YAML, and its PDF, which the engine makes in this browser.
// Nothing is kept and nothing is sent anywhere.

import { saveAs } from './sheet-page.mjs';
import { speaker } from './sheet-words.mjs';
import { PackCount } from './pack-count.mjs';
import { logoForPrint } from './pack-logo.mjs';
import { PackForm } from './pack-order.mjs';
import { PackProblems, placeOf } from './pack-problems.mjs';
import { organisationYaml, packYaml } from './pack-yaml.mjs';

const form = document.querySelector('form[data-words]');
const say = speaker(JSON.parse(form.dataset.words));
const find = (selector) => form.querySelector(selector);
const list = find('[data-chosen]');
const filled = new PackForm(form, say);
const problems = new PackProblems(form, list);
let chosen = []; // [{kind, name, title, box}] in the order of the pack; a divider has no box
let addresses = []; // of the files that were made last
let changes = 0;
let logoTaken = Promise.resolve(); // when the file that was chosen is read
let logoProblem; // why it cannot be used

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
find('[name="logo"]').addEventListener('change', () => { logoTaken = takeLogo(); });
form.addEventListener('input', changed);
form.addEventListener('submit', (event) => event.preventDefault());
const bar = find('[data-sum]');
const count = bar && new PackCount(bar, {
  engine, say,
  order: () => (chosen.length > 0 ? filled.orderToCount(chosen) : undefined),
  pageCost: () => filled.pageCost,
  wrong: (found) => showProblems(found),
});
find('[name="page_cost"]')?.addEventListener('input', () => count?.counts && count.show(count.counts));
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
  return tell([{ text: say('added', say('divider', name)) }]);
}

/** Dates are asked for the days of the programmes that were chosen. */
function showDays() {
  let days = chosen.reduce((sum, { box }) => sum + Number(box?.dataset.days ?? 0), 0);
  const all = find('[data-days-of-programmes]');
  if (!all) return;
  all.hidden = days === 0;
  for (const field of form.querySelectorAll('[name="date"]')) field.closest('p').hidden = (days -= 1) < 0;
}

function showChosen() {
  showDays();
  list.hidden = chosen.length === 0;
  find('[data-nothing]').hidden = chosen.length > 0;
  list.replaceChildren(...chosen.map((part, place) => {
    const row = document.createElement('li');
    row.id = `onderdeel_${place + 1}`;
    row.tabIndex = -1;
    const title = document.createElement('span');
    title.className = 'chosen-title';
    title.textContent = part.title;
    row.append(title, button('up', place, place > 0, () => move(place, -1)),
      button('down', place, place + 1 < chosen.length, () => move(place, 1)),
      button('away', place, true, () => takeAway(place)));
    return row;
  }));
  problems.showAgain();
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
  tell([{ text: say('moved', part.title, place + step + 1) }]);
}

function takeAway(place) {
  const [part] = chosen.splice(place, 1);
  if (part.box) part.box.checked = false;
  showChosen();
  changed();
  focusOn(place, 'away');
  tell([{ text: say('gone', part.title) }]);
}

/** Why there is no pack yet; shown, and where it can be mended. */
function isMissing(what) {
  const missing = (word, field) => {
    tell([{ text: say(word) }]);
    field.focus();
    return true;
  };
  if (logoProblem) {
    tell([logoProblem]);
    filled.field('logo').focus();
    return true;
  }
  if (what === 'pack') {
    if (chosen.length === 0) return missing('needs_parts', find('input[name="part"]'));
    for (const name of ['title', 'description'])
      if (filled.value(name) === '') return missing('needs_title', filled.field(name));
    if (filled.someDates && filled.dates.length === 0)
      return missing('needs_dates', filled.days.find(({ value }) => value === ''));
  }
  const asked = what === 'organisation' || organisationYaml(filled.organisation()) !== '';
  return asked && filled.value('organisation') === '' && missing('needs_name', filled.field('organisation'));
}

function savePack() {
  if (isMissing('pack')) return;
  saveAs(`${filled.packName}.yaml`, [packYaml(filled.pack(chosen))], 'application/yaml');
  tell([{ text: say('saved', `${filled.packName}.yaml`) }]);
}

function saveOrganisation() {
  if (isMissing('organisation')) return;
  saveAs(`${filled.organisationName}.yaml`, [organisationYaml(filled.organisation())], 'application/yaml');
  tell([{ text: say('saved', `${filled.organisationName}.yaml`) }]);
}

/** Rejected as `unreachable` when it cannot be fetched. */
function engine() {
  return import(new URL(form.dataset.engine, location.href))
    .catch((problem) => { throw Object.assign(problem, { unreachable: true }); });
}

/** A file that is no picture is told at once, at its field. */
async function takeLogo() {
  const field = filled.field('logo');
  const [file] = field.files;
  const logo = file && await logoForPrint(file).catch(() => undefined);
  if (field.files[0] !== file) return; // another was chosen in the meantime
  filled.logo = logo;
  logoProblem = file && !logo ? { place: 'logo', text: say('no_picture', file.name) } : undefined;
  showProblems([]);
  changed();
}

/** @returns {Array<{text, href}>} with the address of each place */
function showProblems(found) {
  const organisation = filled.organisation();
  const made = { name: filled.packName, pack: filled.pack(chosen), organisation: { ...organisation, name: organisation.name || '…' } };
  const placed = found.map((problem) => {
    const place = placeOf(problem, made);
    const pale = place === 'primary' || place === 'accent'; // a field for colours lets nothing else be wrong
    return { place, text: pale ? say('pale') : problem.text };
  });
  problems.show(logoProblem ? [logoProblem, ...placed] : placed);
  return placed.map(({ place, text }) => ({ text, href: problems.addressOf(place) }));
}

async function makePdf(pressed) {
  await logoTaken;
  if (isMissing('pack')) return;
  pressed.disabled = true;
  hideMade();
  tell([{ text: say('busy') }]);
  let module;
  try {
    const before = changes;
    const order = filled.order(chosen);
    module = await engine();
    const made = await module.madePack(order);
    count?.follow(module);
    if (changes === before) {
      count?.show(made);
      showProblems([]);
      showMade(made, order);
    } else {
      count?.changed();
      tell([{ text: say('changed') }]);
    }
  } catch (problem) {
    if (problem.problems) count?.follow(module); // it has answered, so it is there
    const reasons = problem.unreachable ? [{ text: say('no_connection') }]
      : problem.problems ? showProblems(problem.problems) : [{ text: problem.message }];
    tell([{ text: say('failed') }, ...reasons]);
  }
  pressed.disabled = false;
  pressed.focus({ preventScroll: true });
}

function showMade({ pdf, pages, sides, calendar }, { name, options }) {
  const link = (word, bytes, type, change) => {
    const made = document.createElement('a');
    made.className = 'action';
    made.textContent = say(word);
    made.href = URL.createObjectURL(new Blob([bytes], { type }));
    addresses.push(made.href);
    return Object.assign(made, change);
  };
  const file = `${name}${options.includes('booklet') ? `-${say('booklet_file')}` : ''}`;
  find('[data-made]').replaceChildren(
    link('open', pdf, 'application/pdf', { target: '_blank' }),
    link('save', pdf, 'application/pdf', { download: `${file}.pdf` }),
    ...(calendar.length > 0 ? [link('save_days', calendar, 'text/calendar', { download: `${file}.ics` })] : []));
  find('[data-made]').scrollIntoView({ block: 'nearest' }); // the sum is in front of the foot of the page
  const megabytes = Math.max(0.1, pdf.length / 1e6).toFixed(1).replace('.', say('decimal_mark'));
  tell([{ text: say('made', pages, Math.ceil(sides / 2), megabytes) }]);
}

function hideMade() {
  addresses.forEach((address) => URL.revokeObjectURL(address));
  addresses = [];
  find('[data-made]').replaceChildren();
}

function changed() {
  changes += 1;
  showCommand();
  count?.changed();
  if (addresses.length === 0) return;
  hideMade();
  tell([{ text: say('changed') }]);
}

/** What one types to build the same pack. */
function showCommand() {
  const named = filled.value('organisation') !== '';
  find('[data-command]').textContent = [
    `praktijkboek pack ${filled.packName}`,
    ...(named ? [`--organisation ${filled.organisationName}.yaml`] : []),
    ...filled.dates.map((date) => `--date ${date}`),
    ...filled.options.map((option) => `--${option}`),
  ].join(' ');
}

/** @param {Array<{text: string, href: string}>} messages  href: where it can be mended, or empty */
function tell(messages) {
  find('[data-told]').replaceChildren(...messages.map(({ text, href }) => {
    const paragraph = document.createElement('p');
    if (!href) {
      paragraph.textContent = text;
      return paragraph;
    }
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    paragraph.append(link);
    return paragraph;
  }));
}
