// Runs before the page is drawn, so that it is drawn once: in the colours that the reader chose on this device, and
// with room for what only works with scripts.

(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  if (location.protocol === 'file:') root.classList.add('from-disk');
  try {
    const theme = localStorage.getItem('praktijkboek.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing follows the device.
  }
})();
