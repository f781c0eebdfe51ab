// Keeps the handbook on this device: all pages, what they are dressed with, the search and the worksheets to print.
// Other PDFs are kept once they were opened. site/static/service-worker.js hands out what is kept.

const manifestFile = 'build-manifest.json';
const atOnce = 6;  // requests

const storeName = (root) => `praktijkboek ${root}`;
// Editions of before are read with a connection.
const isWanted = (path) => (!path.startsWith('uitgaven/') || path === 'uitgaven/index.html')
  && (!path.endsWith('.pdf') || path.startsWith('werkbladen/'))
  && !path.endsWith('.gz') && !path.endsWith('.br') && !path.startsWith('_') && path !== 'service-worker.js';

/** @param {string} root the address of the site  @returns {Promise<boolean>} */
export async function isKept(root) {
  return (await navigator.serviceWorker.getRegistration(root))?.scope === root
    && (await (await caches.open(storeName(root))).match(root + manifestFile)) !== undefined;
}

/**
 * Fetches what is new or changed since the last time, and lets go what is no longer there.
 * @param {(done: number, total: number) => void} progress
 */
export async function keep(root, progress = () => {}) {
  await navigator.serviceWorker.register(`${root}service-worker.js`, { scope: root, updateViaCache: 'none' });
  const cache = await caches.open(storeName(root));
  const before = await hashesOf(await cache.match(root + manifestFile));
  const response = await fetched(root + manifestFile, 'no-store');
  const now = await hashesOf(response.clone());
  const wanted = [...now].filter(([path, hash]) => isWanted(path) && before.get(path) !== hash).map(([path]) => path);
  const total = wanted.length;
  const queue = [...wanted];
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await cache.put(root + path, await fetched(root + path, 'no-cache'));
      progress(total - queue.length, total);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const request of await cache.keys()) {
    const path = request.url.slice(root.length);
    if (!now.has(path) && path !== manifestFile) await cache.delete(request);
  }
  await cache.put(root + manifestFile, response); // the last: what is kept is whole
}

export async function letGo(root) {
  await caches.delete(storeName(root));
  await (await navigator.serviceWorker.getRegistration(root))?.unregister();
}

/** Of a manifest: path -> hash. */
async function hashesOf(response) {
  const { outputs } = response === undefined ? { outputs: [] } : await response.json();
  return new Map(outputs.map(({ path, hash }) => [path, hash]));
}

async function fetched(address, cacheUse) {
  const response = await fetch(address, { cache: cacheUse });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
