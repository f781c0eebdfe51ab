// Shows the slides of a deck one by one, with reveal.js. Without scripts they stand below each other, to read and print.
// `?spreker` at the end of the address shows what the speaker needs beside the slides, in a window of its own.

const actions = document.querySelector('.deck-actions');
const slides = [...document.querySelectorAll('.slides > .slide')];
const channel = new BroadcastChannel(`deck ${location.pathname}`);
const design = { width: 960, height: 540 };
const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;

let reveal = null;

/** A slide as it is shown: without the ids of the page, which stay where they are. */
function copyOf(slide) {
  const copy = document.createElement('section');
  copy.className = slide.className;
  copy.append(...slide.cloneNode(true).childNodes);
  copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  copy.querySelectorAll('.permalink').forEach((element) => element.remove());
  return copy;
}

function titleSlide() {
  const section = document.createElement('section');
  section.className = 'slide slide-title';
  for (const part of document.querySelectorAll('.opening .place, .opening h1, .opening .lead')) {
    section.append(part.cloneNode(true));
  }
  return section;
}

/** Letters as small as is needed for all to fit, but not smaller. */
function fit(section) {
  if (!section || section.dataset.fits) return;
  section.dataset.fits = 'yes';
  for (let size = 100; size >= 50; size -= 5) {
    section.style.fontSize = `${size}%`;
    if (section.scrollHeight <= design.height) return;
  }
}

function tell() {
  const { h, f } = reveal.getIndices();
  channel.postMessage({ shows: h, step: f ?? -1 });
}

async function start() {
  const stage = document.createElement('div');
  stage.className = 'reveal';
  const inner = document.createElement('div');
  inner.className = 'slides';
  inner.append(titleSlide(), ...slides.map(copyOf));
  stage.append(inner);
  document.body.append(stage);
  document.body.classList.add('presenting');
  reveal = new globalThis.Reveal(stage, {
    ...design,
    margin: 0.03,
    center: false,
    transition: reduced ? 'none' : 'fade',
    backgroundTransition: 'none',
    keyboard: { 27: stop, 83: openSpeaker },
    help: false,
  });
  await reveal.initialize();
  reveal.on('slidechanged', ({ currentSlide }) => { fit(currentSlide); tell(); });
  reveal.on('fragmentshown', tell);
  reveal.on('fragmenthidden', tell);
  fit(reveal.getCurrentSlide());
  tell();
}

function stop() {
  location.replace(location.pathname);
}

function openSpeaker() {
  window.open(`${location.pathname}?spreker`, `spreker ${location.pathname}`, 'width=1100,height=750');
}

function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** What the speaker sees: this slide, the next one, what to say, and how late it is. */
function showSpeaker() {
  const words = actions.dataset;
  const all = [titleSlide(), ...slides];
  const began = Date.now();
  const clock = element('p', 'speaker-clock', '0.00');
  const here = element('div', 'speaker-slide');
  const next = element('div', 'speaker-slide speaker-next');
  const notes = element('div', 'speaker-notes');
  const view = element('main', 'speaker');
  view.append(clock, here, next, notes);
  document.body.replaceChildren(view);
  document.title = `${words.speaker} – ${document.title}`;
  setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;
  }, 1000);

  const show = (place) => {
    const slide = all[place];
    const said = slide.querySelector('.notes');
    const without = (one) => {
      const copy = copyOf(one);
      copy.querySelector('.notes')?.remove();
      return copy;
    };
    here.replaceChildren(without(slide));
    next.replaceChildren(element('p', 'speaker-label', words.next), ...(all[place + 1] ? [without(all[place + 1])] : []));
    notes.replaceChildren(...(said ? [...said.cloneNode(true).childNodes] : [element('p', '', words.noNotes)]));
  };
  show(0);
  channel.onmessage = ({ data }) => { if (Number.isInteger(data.shows)) show(Math.min(data.shows, all.length - 1)); };
  document.addEventListener('keydown', ({ key }) => {
    if (['ArrowRight', 'PageDown', ' '].includes(key)) channel.postMessage({ go: 'next' });
    if (['ArrowLeft', 'PageUp'].includes(key)) channel.postMessage({ go: 'prev' });
  });
  channel.postMessage({ ask: true });
}

if (location.search === '?spreker') {
  showSpeaker();
} else if (globalThis.Reveal) {
  actions.hidden = false;
  actions.querySelector('.deck-start').addEventListener('click', start);
  actions.querySelector('.deck-speaker').addEventListener('click', openSpeaker);
  channel.onmessage = ({ data }) => {
    if (!reveal) return;
    if (data.ask) tell();
    if (data.go === 'next') reveal.next();
    if (data.go === 'prev') reveal.prev();
  };
}
