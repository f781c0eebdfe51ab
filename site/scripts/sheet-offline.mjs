// A worksheet that was opened once works without a network: the service worker of the site keeps what was read, and is
// given here what the browser had read before it was there.

/**
 * @param {string} worker address of the service worker
 * @param {string} root of the site
 * @returns {Promise<void>} when the page is kept
 */
export async function keepPage(worker, root) {
  await navigator.serviceWorker.register(worker, { scope: root, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) {
    await new Promise((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
  }
  const read = performance.getEntriesByType('resource').map(({ name }) => name.split('#')[0]);
  const own = [location.href.split('#')[0], ...read].filter((address) => address.startsWith(root) && address !== worker);
  await Promise.all([...new Set(own)].map((address) => fetch(address)));
}

/**
 * Makes an empty PDF unseen: what that takes is kept too, so that a PDF can be made without a network. Some megabytes,
 * so it is for who fills in, not for who reads; and not where data is to be saved.
 * @param {string} engine address of the script that makes PDFs
 */
export async function keepEngine(engine, sheetName) {
  if (navigator.connection?.saveData) return;
  const { filledSheet } = await import(engine);
  await filledSheet(sheetName, '{}');
}
