// What other worksheets on this device already tell.

import { isEmpty } from './sheet-answers.mjs';
import { SharedAnswers } from './sheet-share.mjs';
import { list } from './sheet-words.mjs';

/** Answers for the fields of this sheet that are still empty. */
export function carriedOver(definition, store, answers) {
  const known = new SharedAnswers();
  for (const told of store.toldByOthers(definition.name)) known.collect(told);
  return Object.fromEntries(Object.entries(known.prefill(definition)).filter(([key]) => isEmpty(answers[key])));
}

/** Says which fields were filled in, or can be. @param action 'undo_carried' or 'take_over' */
export function tellCarried(page, definition, carried, action, and) {
  const notice = page.find('[data-carried]');
  const labels = definition.fields.filter(({ key }) => key in carried).map(({ label }) => `‘${label.replace(/[?:]$/, '')}’`);
  notice.hidden = labels.length === 0;
  if (notice.hidden) return;
  const names = list([...new Set(labels)], and);
  notice.querySelector('p').textContent = page.word(action === 'undo_carried' ? 'carried' : 'can_carry', names);
  const button = notice.querySelector('button');
  button.textContent = page.word(action);
  button.dataset.act = action;
}
