// Shows a term, a note or a source beside the words that name it, as a pop-over: Escape or a click elsewhere closes it
// and the reader is back where they were.

const pages = new Map(); // address -> document

/** @param {HTMLAnchorElement} link leads to what is to be shown */
export async function openInPlace(link) {
  const source = await entryOf(new URL(link.href));
  document.querySelector('.in-place')?.remove();
  const box = document.createElement('div');
  box.className = 'in-place text';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'note');
  box.setAttribute('aria-label', link.textContent.trim());
  box.append(...contentOf(source, link.href));
  // It follows the link in the page, so that Tab goes on from there.
  (link.closest('sup') ?? link).after(box);
  box.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    if (box.contains(document.activeElement)) link.focus();
    box.remove();
  });
  box.showPopover();
  place(box, link);
  box.focus({ preventScroll: true });
}

async function entryOf(address) {
  const page = `${address.origin}${address.pathname}`;
  if (page === location.origin + location.pathname) return found(document, address);
  if (!pages.has(page)) {
    const response = await fetch(page);
    if (!response.ok) throw new Error(`${page}: ${response.status}`);
    pages.set(page, new DOMParser().parseFromString(await response.text(), 'text/html'));
  }
  return found(pages.get(page), address);
}

function found(page, address) {
  const entry = page.getElementById(decodeURIComponent(address.hash.slice(1)));
  if (entry === null) throw new Error(`${address}: there is no such place`);
  return entry;
}

/** A copy without ids and ways back, with links that lead from here. */
function contentOf(entry, address) {
  const copy = document.importNode(entry, true);
  for (const element of copy.querySelectorAll('.back')) element.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[href]')) link.href = new URL(link.getAttribute('href'), address).href;
  if (copy.querySelector('dt, dd') === null) return copy.childNodes;
  const list = document.createElement('dl'); // a term and what it means
  list.className = 'glossary';
  list.append(...copy.childNodes);
  return [list];
}

/** Below the link, or above it when there is no room; within the window. */
function place(box, link) {
  const edge = 12;
  const { left, top, bottom } = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = bottom + edge / 2;
  const fits = below + height + edge < innerHeight;
  box.style.left = `${Math.max(edge, Math.min(left, document.documentElement.clientWidth - width - edge))}px`;
  box.style.top = `${fits ? below : Math.max(edge, top - height - edge / 2)}px`;
}
