// What could be better, said at the top with the way to each field, and at the fields themselves.

import { controlsOf } from './sheet-form.mjs';

/** @param problems of sheet-check.mjs */
export function showProblems(form, page, problems) {
  clearProblems(form, page);
  const summary = page.find('[data-problems]');
  const list = summary.querySelector('ul');
  for (const { name, label, problem, arguments: parts } of problems) {
    const [control] = controlsOf(form, name);
    const target = control ?? form.querySelector(`#veld-${name}`);
    if (!target) continue;
    const words = page.word(`problem.${problem}`, ...parts);
    mark(target, words);
    list.append(entry(`${label}: ${words}`, target));
  }
  if (list.childElementCount === 0) return;
  summary.hidden = false;
  summary.focus();
}

export function clearProblems(form, page) {
  const summary = page.find('[data-problems]');
  summary.hidden = true;
  summary.querySelector('ul').replaceChildren();
  for (const control of form.querySelectorAll('[aria-invalid]')) unmark(control);
}

/** Once something was changed there, what was said of it no longer holds. */
export function unmark(control) {
  const group = control.type === 'radio' ? control.form.querySelectorAll(`[name="${control.name}"]`) : [control];
  for (const one of group) {
    if (!one.hasAttribute('aria-invalid')) continue;
    one.removeAttribute('aria-invalid');
    const id = `${one.id}-probleem`;
    const rest = one.getAttribute('aria-describedby').split(' ').filter((part) => part !== id).join(' ');
    if (rest) one.setAttribute('aria-describedby', rest);
    else one.removeAttribute('aria-describedby');
    document.getElementById(id)?.remove();
  }
}

function mark(control, words) {
  const message = document.createElement('p');
  message.className = 'problem';
  message.id = `${control.id}-probleem`;
  message.textContent = words;
  const place = control.closest('.points, .options, .with-unit') ?? control;
  place.before(message);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${message.id} ${control.getAttribute('aria-describedby') ?? ''}`.trim());
}

function entry(words, target) {
  const link = document.createElement('a');
  link.href = `#${target.id}`;
  link.textContent = words;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'center' });
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
