// A worksheet that can be filled in on the screen. What is filled in stays on this device: nothing here sends anything.
// The answers (sheet-answers.mjs) are the truth; controls, pictures and what is kept follow them.

import { isEmpty } from './sheet-answers.mjs';
import { carriedOver, tellCarried } from './sheet-carried.mjs';
import { problemsOf } from './sheet-check.mjs';
import { prepareDrawings } from './sheet-drawings.mjs';
import { fileName, fileText, readFile } from './sheet-file.mjs';
import { History } from './sheet-history.mjs';
import { fillForm, readForm, showComputed, withoutOutdated } from './sheet-form.mjs';
import { Page, chosenFiles, saveAs } from './sheet-page.mjs';
import { keepEngine, keepPage } from './sheet-offline.mjs';
import { preparePrint } from './sheet-print.mjs';
import { clearProblems, showProblems, unmark } from './sheet-problems.mjs';
import { addButton, firstControl, growRows, prepareRows, rowCount } from './sheet-rows.mjs';
import { sharedBy } from './sheet-share.mjs';
import { Store } from './sheet-store.mjs';
import { speaker } from './sheet-words.mjs';

const form = document.querySelector('form[data-definition]');
const definition = JSON.parse(form.dataset.definition);
const word = speaker(JSON.parse(form.dataset.drawingWords));
const page = new Page(document.querySelector('main'), speaker(JSON.parse(form.dataset.words)));
const store = new Store(localStorage, sessionStorage, new URL(form.dataset.root, location.href).pathname);

const past = new History();
let answers = {};
let isLost = false;  // when the window closes now
let showsEarlier = false;  // of the same sheet, in its pictures
let startsFilling;
const filling = new Promise((resolve) => { startsFilling = resolve; });

preparePrint(form);
prepareRows(form, definition, page, addRow, removeRow);
const drawings = prepareDrawings(form, definition, {
  word,
  page,
  change: (table, index, cells) => {
    const rows = [...(answers[table.key] ?? [])];
    while (rows.length <= index) rows.push({});
    rows[index] = { ...rows[index], ...cells };
    change({ ...answers, [table.key]: rows });
  },
});

const actions = {
  keep: () => { store.keep(); save(); page.announce(page.word('saved')); },
  keep_nothing: () => { store.keepNothing(); showState(); page.announce(page.word('nothing_kept')); },
  print: () => print(),
  save_file: () => { saveAs(fileName(definition), [fileText(definition, answers)], 'application/json'); isLost = false; },
  open_file: () => page.find('[data-file]').click(),
  undo,
  compare: compareFile,
  check: lookOver,
  forget: () => forget('ask_forget', 'forget', () => store.forget(definition.name)),
  forget_all: () => forget('ask_forget_all', 'forget_all', () => store.forgetAll()),
  undo_carried: () => answerCarried({}, 'emptied'),
  take_over: () => answerCarried({ ...answers, ...carriedOver(definition, store, answers) }, 'taken_over'),
  download: downloadPdf,
};

form.addEventListener('input', ({ target }) => {
  unmark(target);
  const read = readForm(form, definition, answers);
  past.note(answers, target.name);
  const key = /^[a-z][a-z0-9_]*/.exec(target.name)?.[0];
  answers = withoutOutdated(definition, read, key);
  startsFilling();
  showComputed(form, definition, answers);
  changed();
});
document.querySelector('main').addEventListener('click', ({ target }) => actions[target.closest('[data-act]')?.dataset.act]?.());
page.find('[data-file]').addEventListener('change', openFile);
addEventListener('beforeunload', (event) => { if (isLost && store.choice !== 'yes') event.preventDefault(); });
addEventListener('storage', ({ key }) => { if (store.isAbout(definition.name, key)) followOther(); });
for (const part of document.querySelectorAll('[data-plain]')) part.remove();  // what holds without this script
for (const part of document.querySelectorAll('[data-with-script]')) part.hidden = false;
for (const { key } of definition.fields.filter(({ type }) => type === 'computed')) form.elements.namedItem(key).readOnly = true;
begin();
prepareOffline().catch(() => { /* no network any more, or a browser that keeps nothing */ });

/** Says on the page when it can do without a network, and once somebody fills in, when that holds for the PDF too. */
async function prepareOffline() {
  const { worker, root, engine } = form.dataset;
  if (!worker || !('serviceWorker' in navigator)) return;
  await keepPage(new URL(worker, location.href).href, new URL(root, location.href).href);
  document.documentElement.dataset.offline = 'ready';
  if (!engine) return;
  await filling;
  await keepEngine(new URL(engine, location.href).href, definition.name);
  document.documentElement.dataset.offline = 'with-pdf';
}

/** Another window changed what is kept; what was typed here and is not kept goes before that. */
function followOther() {
  if (isLost) save();
  else begin();
}

/** From what is on this device. @param takesOver whether an empty sheet begins with what other sheets tell */
function begin(takesOver = true) {
  const kept = store.sheet(definition.name);
  answers = kept?.answers ?? {};
  const carried = carriedOver(definition, store, answers);
  const fills = takesOver && !kept;
  if (fills) answers = carried;
  tellCarried(page, definition, carried, fills ? 'undo_carried' : 'take_over', word('and'));
  isLost = false;
  show();
}

function show() {
  fillForm(form, definition, answers);
  drawings.draw(answers);
  showState();
}

/** New answers that did not come from a control. */
function change(to) {
  past.note(answers);
  startsFilling();
  turnInto(to);
}

function turnInto(to) {
  answers = to;
  fillForm(form, definition, answers);
  changed();
}

function changed() {
  isLost = true;
  page.find('[data-told]').replaceChildren();
  drawings.draw(answers);
  save();
}

/** The notice goes with its button, so the focus goes to the form. */
function answerCarried(to, said) {
  change(to);
  page.find('[data-carried]').hidden = true;
  page.tell(page.word(said));
  form.querySelector('input, select, textarea').focus();
}

function save() {
  const wanted = store.choice === 'yes';
  const saved = wanted && store.save(definition.name, answers, sharedBy(definition, answers));
  if (saved) isLost = false;
  showState(wanted && !saved ? 'failed' : undefined);
}

function showState(failed = undefined) {
  const [whenEmpty, whenFilled] = { yes: ['empty', 'yes'], no: ['no', 'no'] }[store.choice] ?? ['unasked', 'unsaved'];
  page.showCase(failed ?? (isEmpty(answers) ? whenEmpty : whenFilled));
}

function addRow(field) {
  if (!growRows(form, field)) return page.tell(page.word('no_more_rows'));
  const number = rowCount(form, field);
  firstControl(form, field, number - 1).focus();
  page.announce(page.word('row_added', number));
  return undefined;
}

function removeRow(field, index) {
  const before = answers;
  const rows = (answers[field.key] ?? []).filter((_, place) => place !== index);
  change({ ...answers, [field.key]: rows });
  (firstControl(form, field, index) ?? addButton(form, field)).focus();
  if (isEmpty(before[field.key]?.[index])) return page.announce(page.word('row_removed', index + 1));
  return page.tell(page.word('row_removed', index + 1), {
    words: page.word('put_back'),
    run: () => { change(before); firstControl(form, field, index).focus(); page.tell(page.word('row_back', index + 1)); },
  });
}

function lookOver() {
  const problems = problemsOf(definition, answers);
  showProblems(form, page, problems);
  if (problems.length === 0) page.tell(page.word('all_well'));
}

function undo() {
  const before = past.back();
  if (before === undefined) return page.tell(page.word('nothing_to_undo'));
  turnInto(before);
  return page.tell(page.word('undone'));
}

/** An earlier sheet of the same kind, from a file, beside this one. Pressed again, it goes. */
async function compareFile() {
  const earlier = showsEarlier ? undefined : await readEarlier();
  if (!showsEarlier && !earlier) return undefined;
  if (earlier && drawings.isWeb) {
    change(drawings.withEarlier(answers, earlier));
    return page.tell(page.word('compared_web'));
  }
  showsEarlier = !showsEarlier;
  for (const button of document.querySelectorAll('[data-act=compare]')) {
    button.textContent = page.word(showsEarlier ? 'compare_end' : 'compare');
  }
  drawings.compare(earlier);
  return page.tell(page.word(showsEarlier ? 'compared' : 'compared_no_more'));
}

async function readEarlier() {
  const [file] = await chosenFiles(page.find('[data-file]').accept);
  if (!file) return undefined;
  const { answers: read, problem } = readFile(definition, await file.text());
  if (problem) page.tell(page.word(`file.${problem}`));
  return read;
}

async function openFile({ target }) {
  const [file] = target.files;
  if (!file) return;
  const { answers: read, problem, left } = readFile(definition, await file.text());
  target.value = '';
  if (problem) return page.tell(page.word(`file.${problem}`));
  if (!isEmpty(answers) && !await page.confirm(page.word('ask_replace'), page.word('replace'))) return undefined;
  clearProblems(form, page);
  change(read);
  return page.tell(left.length > 0 ? page.word('opened_partly', left.join(', ')) : page.word('opened'));
}

async function forget(question, yes, run) {
  if (!await page.confirm(page.word(question), page.word(yes))) return;
  run();
  past.forget();
  clearProblems(form, page);
  begin(false);
  page.tell(page.word('forgotten'));
}

async function downloadPdf() {
  page.tell(page.word('pdf_made'));
  try {
    const { filledSheet } = await import(new URL(form.dataset.engine, location.href));
    const bytes = await filledSheet(definition.name, fileText(definition, answers));
    saveAs(`${definition.name}.pdf`, [bytes], 'application/pdf');
    page.tell(page.word('pdf_ready'));
  } catch {
    page.tell(page.word('pdf_failed'));
    if (problemsOf(definition, answers).some(({ problem }) => problem !== 'required')) lookOver();  // why it was refused
  }
}
