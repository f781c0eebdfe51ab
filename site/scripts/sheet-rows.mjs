// Rows that can be added and taken away. The page comes with as many as are printed, some of them folded away; here are
// as many as are filled in, at least a few, and a button for one more.

import { mostRows } from './sheet-answers.mjs';

const rowsAtLeast = 4;

const fieldsetOf = (form, field) => form.querySelector(`#veld-${field.key}`);
const rowsIn = (fieldset) => [...fieldset.querySelectorAll('.row')];

export const rowCount = (form, field) => rowsIn(fieldsetOf(form, field)).length;
const canGrow = (field) => !field.labels;

/** @param {{button: (words: string, after?: string) => HTMLButtonElement, word: function}} page */
export function prepareRows(form, definition, page, onAdd, onRemove) {
  for (const field of definition.fields.filter(({ type }) => type === 'rows')) {
    if (!canGrow(field)) continue;
    const fieldset = fieldsetOf(form, field);
    const folded = fieldset.querySelector('.more-rows');
    if (folded) {
      folded.before(...rowsIn(folded));
      folded.remove();
    }
    fieldset.classList.add('growing');
    for (const row of rowsIn(fieldset)) row.append(removeButton(page));
    renumber(fieldset, field);
    const add = page.button(page.word('add_row'));
    add.classList.add('add-row');
    fieldset.append(add);
    fieldset.addEventListener('click', ({ target }) => {
      if (target.closest('.add-row')) onAdd(field);
      const remove = target.closest('.remove-row');
      if (remove) onRemove(field, rowsIn(fieldset).indexOf(remove.closest('.row')));
    });
  }
}

function removeButton(page) {
  const button = page.button(page.word('remove_row'));
  button.classList.add('remove-row');
  const which = document.createElement('span');
  which.className = 'unseen';
  button.append(which);
  return button;
}

/** Shows a row for each that is filled in, and some to go on with. */
export function setRowCount(form, field, filled) {
  if (!canGrow(field)) return;
  const count = Math.min(Math.max(filled, Math.min(rowsAtLeast, field.rows)), mostRows);
  const fieldset = fieldsetOf(form, field);
  const rows = rowsIn(fieldset);
  for (const row of rows.slice(count)) row.remove();
  for (let number = rows.length + 1; number <= count; ++number) addRow(fieldset, field);
}

/** @returns {HTMLElement} the new row */
export function growRows(form, field) {
  const fieldset = fieldsetOf(form, field);
  return rowsIn(fieldset).length < mostRows ? addRow(fieldset, field) : undefined;
}

function addRow(fieldset, field) {
  const rows = rowsIn(fieldset);
  const row = rows[0].cloneNode(true);
  for (const control of row.querySelectorAll('input, select, textarea')) {
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = false;
    else control.value = '';
    control.removeAttribute('aria-invalid');
  }
  for (const problem of row.querySelectorAll('.problem')) problem.remove();
  rows.at(-1).after(row);
  renumber(fieldset, field);
  return row;
}

function renumber(fieldset, field) {
  rowsIn(fieldset).forEach((row, index) => {
    const number = String(index + 1);
    const prefix = new RegExp(`^(veld-)?${field.key}-\\d+-`);
    for (const element of row.querySelectorAll('[id], [name], [for]')) {
      for (const attribute of ['id', 'name', 'for']) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.replace(prefix, `$1${field.key}-${number}-`));
      }
    }
    row.querySelector('legend').lastChild.textContent = number;
    row.querySelector('.remove-row .unseen').textContent = ` ${row.querySelector('legend').textContent.trim()}`;
  });
}

/** The first control of a row, to go on with. */
export const firstControl = (form, field, index) =>
  rowsIn(fieldsetOf(form, field))[index]?.querySelector('input, select, textarea');
export const addButton = (form, field) => fieldsetOf(form, field).querySelector('.add-row');
