// What every page can do beyond reading. Each part finds what it needs on the page, or does nothing.

(() => {
  chooseTheme();
  printOnDemand();

  function chooseTheme() {
    const choice = document.querySelector('[data-choose="theme"]');
    if (choice === null) return;
    const root = document.documentElement;
    choice.value = root.dataset.theme ?? 'auto';
    choice.addEventListener('change', () => {
      const { value } = choice;
      if (value === 'auto') delete root.dataset.theme;
      else root.dataset.theme = value;
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
})();
