// The window in which one searches. Its markup and words stand in the page as <template id="search_window">.

import { openSearch } from './search.mjs';

const patience = 120;  // milliseconds after the last key

let opened;

/** Shows the window; makes it first when it is not there. */
export function showSearch(question = '') {
  opened ??= makeWindow(document.getElementById('search_window'));
  opened.show(question);
}

function makeWindow(template) {
  document.body.append(template.content.cloneNode(true));
  const dialog = document.querySelector('dialog.search');
  const field = dialog.querySelector('input[type="search"]');
  const list = dialog.querySelector('.found');
  const status = dialog.querySelector('[role="status"]');
  const meant = dialog.querySelector('.meant');
  const kinds = dialog.querySelector('.search-kinds');
  const say = (key, ...values) => values.reduce((text, value) => text.replace('{}', value), dialog.dataset[key]);

  const absolute = (address) => new URL(address, document.baseURI).href;
  const search = openSearch({
    engine: absolute(template.dataset.engine),
    words: absolute(template.dataset.words),
    root: absolute(template.dataset.root),
  });
  search.then(({ kinds: published }) => {
    for (const choice of kinds.querySelectorAll('input')) {
      choice.parentElement.hidden = choice.value !== '' && !published.has(choice.value);
    }
  }, () => { status.textContent = say('failed'); });

  let turn = 0;
  let timer;
  async function update() {
    turn += 1;
    const mine = turn;
    const question = field.value.trim();
    if (question === '') return show({ found: [], total: 0, meant: '' }, '');
    const kind = kinds.querySelector('input:checked').value;
    try {
      const { find } = await search;
      const answer = await find(question, { kind });
      if (mine === turn) show(answer, question);
    } catch {
      if (mine === turn) status.textContent = say('failed');
    }
    return undefined;
  }

  function show(answer, question) {
    list.replaceChildren(...answer.found.map(entry));
    meant.hidden = answer.meant === '';
    meant.querySelector('button').textContent = answer.meant;
    if (question === '') status.textContent = '';
    else if (answer.total === 0) status.textContent = say('none', question);
    else status.textContent = answer.total === 1 ? say('one') : say('many', answer.total);
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(update, patience);
  });
  kinds.addEventListener('change', update);
  meant.querySelector('button').addEventListener('click', () => {
    field.value = meant.querySelector('button').textContent;
    field.focus();
    update();
  });
  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  dialog.querySelector('[data-do="close"]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('.found a') !== null) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { // a search field would only be emptied by it
      event.preventDefault();
      dialog.close();
    } else {
      walk(event, field, list);
    }
  });

  return {
    show(question) {
      if (!dialog.open) dialog.showModal();
      if (question !== '') {
        field.value = question;
        update();
      }
      field.focus();
      field.select();
    },
  };
}

/** Arrow keys go from the question through the answers and back. */
function walk(event, field, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.target.type === 'radio') return;
  const stops = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
}

function entry({ url, title, place, excerpt, parts }) {
  const item = document.createElement('li');
  const link = linkTo(url, 'found-page');
  if (place !== '') link.append(element('span', 'found-place', place), ' ');
  link.append(element('span', 'found-title', title));
  item.append(link);
  if (parts.length === 0) link.append(text(excerpt));
  for (const part of parts) {
    const below = linkTo(part.url, 'found-part');
    below.append(element('span', 'found-heading', part.title.trim()), text(part.excerpt));
    item.append(below);
  }
  return item;
}

function linkTo(url, name) {
  const link = element('a', name, '');
  link.href = url;
  return link;
}

function element(kind, name, content) {
  const made = document.createElement(kind);
  made.className = name;
  made.textContent = content;
  return made;
}

/** An excerpt: text of the index, in which only <mark> is markup. */
function text(excerpt) {
  const made = element('span', 'found-text', '');
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  made.append(...body.childNodes);
  return made;
}
