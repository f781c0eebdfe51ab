// Serves a published folder on 127.0.0.1, the way a plain static host does.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.jpg': 'image/jpeg', '.js': 'text/javascript',
  '.json': 'application/json', '.mjs': 'text/javascript', '.pdf': 'application/pdf', '.png': 'image/png',
  '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2', '.xml': 'application/xml',
};

const compressible = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.webmanifest', '.xml']);

/**
 * @param {string} base where the site lies on its host: '/' or '/boek/'
 * @returns {Promise<{origin: string, close: () => void, has: (path: string) => boolean, nameOf: (script: string) => string}>}
 *   nameOf: the published name of a script, 'search.1f2e….mjs' for 'search.mjs'
 */
export async function serve(folder, base = '/') {
  const headers = headersForAll(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const inside = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : '/outside the site';
    const { status, path } = find(folder, decodeURIComponent(inside));
    const { encoding, bytes } = content(path, request.headers['accept-encoding'] ?? '');
    response.writeHead(status, {
      ...headers, ...encoding, 'Content-Length': bytes.length,
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    });
    response.end(bytes);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close,
    has: (path) => existsSync(join(folder, path)),
    nameOf: (script) => publishedName(folder, script),
  };
}

/** Text goes compressed to who takes that, as hosts do. */
function content(path, accepted) {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (!compressible.has(extname(path))) return { encoding: {}, bytes };
  for (const [name, compress] of Object.entries({ br: brotliCompressSync, gzip: gzipSync })) {
    if (accepted.includes(name)) return { encoding: { 'Content-Encoding': name }, bytes: compress(bytes) };
  }
  return { encoding: {}, bytes };
}

function publishedName(folder, script) {
  const dot = script.lastIndexOf('.');
  return readdirSync(join(folder, 'assets'))
    .find((name) => name.startsWith(`${script.slice(0, dot)}.`) && name.endsWith(script.slice(dot)));
}

function find(folder, address) {
  const path = join(folder, normalize(address), address.endsWith('/') ? 'index.html' : '');
  const found = statSync(path, { throwIfNoEntry: false })?.isFile();
  return found ? { status: 200, path } : { status: 404, path: join(folder, '404.html') };
}

/** What a _headers file has a host send with every page: the indented lines below '/*'. */
function headersForAll(folder) {
  const path = join(folder, '_headers');
  if (!existsSync(path)) return {};
  const [, lines = ''] = /^\/\*\n((?:[ \t]+.*\n?)*)/m.exec(readFileSync(path, 'utf8')) ?? [];
  return Object.fromEntries([...lines.matchAll(/^\s+([\w-]+):\s*(.*)$/gm)].map(([, name, value]) => [name, value]));
}
