// Answers for the site when there is no network, once a reader has chosen to keep the handbook on this device
// (site/scripts/offline.mjs fills the store). Asks the network first, so that nobody reads old pages; what has a hash
// in its name never changes and comes from the store at once. Knows only its own host.

const store = `praktijkboek ${self.registration.scope}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(self.registration.scope) || request.headers.has('range')) return;
  event.respondWith(/\/assets\/[^/]+\.[0-9a-f]{12}\.[^/]+$/.test(url.pathname) ? fromStoreFirst(request) : fromNetworkFirst(request));
});

/** One name for each page and file: pages by their file, nothing behind a question mark. */
function nameOf(request) {
  const url = new URL(request.url);
  return url.origin + url.pathname.replace(/\/$/, '/index.html');
}

async function fromStoreFirst(request) {
  const cache = await caches.open(store);
  return (await cache.match(nameOf(request))) ?? keep(cache, request, await fetch(request));
}

async function fromNetworkFirst(request) {
  const cache = await caches.open(store);
  try {
    return keep(cache, request, await fetch(request));
  } catch (problem) {
    const kept = await cache.match(nameOf(request));
    if (kept === undefined) throw problem;
    return kept;
  }
}

/** What was read is kept too. */
function keep(cache, request, response) {
  if (response.ok && response.type === 'basic' && !response.redirected) cache.put(nameOf(request), response.clone());
  return response;
}
