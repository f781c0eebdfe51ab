// The choice at the foot of each page to keep the handbook on this device, and what it says about that.

import { isKept, keep, letGo } from './offline.mjs';

/** @param {HTMLElement} place holds a button and an output, and the sentences as data */
export async function offerOffline(place, root) {
  const button = place.querySelector('button');
  const output = place.querySelector('output');
  const say = (key, ...values) => values.reduce((text, value) => text.replace('{}', value), place.dataset[key]);
  let kept = await isKept(root);

  function show() {
    button.textContent = say(kept ? 'forget' : 'keep');
    output.textContent = kept ? say('kept') : '';
  }

  async function act() {
    button.disabled = true;
    try {
      if (kept) await letGo(root);
      else await keep(root, (done, total) => { output.textContent = say('busy', done, total); });
      kept = !kept;
      show();
    } catch {
      output.textContent = say('failed');
    }
    button.disabled = false;
  }

  show();
  return {
    act,
    refresh: () => (kept ? keep(root).catch(() => { /* no network: what is kept stays */ }) : undefined),
  };
}
