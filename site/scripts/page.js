// What every page can do beyond reading. Each part finds what it needs on the page, or does nothing; what is seldom
// used is fetched when it is asked for.

(() => {
  const root = new URL(document.currentScript.dataset.root, document.baseURI).href;
  chooseTheme();
  printOnDemand();
  searchOnDemand();
  followReader();
  showInPlace();
  closeMenuByKey();
  keepOnDevice();

  function chooseTheme() {
    const choice = document.querySelector('[data-choose="theme"]');
    if (choice === null) return;
    const page = document.documentElement;
    choice.value = page.dataset.theme ?? 'auto';
    choice.addEventListener('change', () => {
      const { value } = choice;
      if (value === 'auto') delete page.dataset.theme;
      else page.dataset.theme = value;
      try {
        if (value === 'auto') localStorage.removeItem('praktijkboek.theme');
        else localStorage.setItem('praktijkboek.theme', value);
      } catch {
        // Then the choice holds for this page.
      }
    });
  }

  function printOnDemand() {
    for (const button of document.querySelectorAll('[data-do="print"]')) {
      button.addEventListener('click', () => window.print());
    }
  }

  function searchOnDemand() {
    const template = document.getElementById('search_window');
    if (template === null) return;
    const show = async () => (await import('./search-dialog.mjs')).showSearch();
    for (const button of document.querySelectorAll('[data-do="search"]')) button.addEventListener('click', show);
    document.addEventListener('keydown', (event) => {
      const writes = event.target.closest('input, select, textarea, [contenteditable], dialog') !== null;
      if (event.key !== '/' || writes || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      show();
    });
  }

  /** Marks in the contents of the page what is being read: the last heading above the first third of the window. */
  function followReader() {
    const entries = new Map([...document.querySelectorAll('.on-page a[href^="#"]')]
      .map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]));
    entries.delete(null);
    if (entries.size === 0) return;
    const mark = () => {
      let current;
      for (const heading of entries.keys()) {
        if (heading.getBoundingClientRect().top < innerHeight / 3) current = heading;
      }
      for (const [heading, link] of entries) {
        if (heading === current) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of entries.keys()) observer.observe(heading);
  }

  /** Terms, notes and sources open where they are named; without this they are links to where they stand. */
  function showInPlace() {
    if (!('showPopover' in HTMLElement.prototype)) return;
    document.addEventListener('click', async (event) => {
      const link = event.target.closest('a.term, a.citation, a[role="doc-noteref"]');
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (link.closest('.in-place') !== null || location.protocol === 'file:') return;
      event.preventDefault();
      try {
        const { openInPlace } = await import('./in-place.mjs');
        await openInPlace(link);
      } catch {
        location.assign(link.href);
      }
    });
  }

  /** Escape closes the folded contents on a phone and goes back to what opened them. */
  function closeMenuByKey() {
    for (const fold of document.querySelectorAll('.book > .fold, .on-page > .fold')) {
      fold.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !fold.open) return;
        fold.open = false;
        fold.querySelector('summary').focus();
      });
    }
  }

  function keepOnDevice() {
    const place = document.querySelector('.keep-offline');
    if (place === null || !('serviceWorker' in navigator) || location.protocol === 'file:') return;
    place.hidden = false;
    let choice;
    const load = () => {
      choice ??= import('./offline-choice.mjs').then(({ offerOffline }) => offerOffline(place, root));
      return choice;
    };
    const button = place.querySelector('button');
    button.addEventListener('click', async () => (await load()).act());
    navigator.serviceWorker.getRegistration(root).then(async (found) => {
      if (found?.scope === root) (await load()).refresh(); // who has chosen already gets what changed since
    }).catch(() => { choice = undefined; }); // no network: what is kept stays as it is
  }
})();
