/** A host of static files as they are in the world: brotli or gzip, and the headers that the app is shipped with. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../build/headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const IS_PACKED = /json|text|svg/;

/** @param {string} folder @param {string} accepted */
function reader(folder, accepted) {
  const encoding = accepted.includes('br') ? 'br' : 'gzip';
  const pack = encoding === 'br' ? brotliCompressSync : gzipSync;
  return (/** @type {string} */ path) => {
    const body = readFileSync(join(folder, path));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return IS_PACKED.test(type) ? { type, encoding, body: pack(body) } : { type, encoding: undefined, body };
  };
}

/** Serves a folder, at a free port where none is named. @param {string} folder @param {number} at @returns {Promise<{ address: string, close: () => void }>} */
export function serve(folder, at = 0) {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  /** Each file is packed once, as a host does. @type {Map<string, { type: string, encoding: string | undefined, body: Buffer }>} */
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    if (!existsSync(join(folder, path))) return response.writeHead(404).end('Not found');
    const accepted = String(request.headers['accept-encoding']);
    const key = `${accepted.includes('br')} ${path}`;
    const file = packed.get(key) ?? reader(folder, accepted)(path);
    packed.set(key, file);
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    response.setHeader('Content-Type', file.type);
    if (file.encoding !== undefined) response.setHeader('Content-Encoding', file.encoding);
    response.setHeader('Vary', 'Accept-Encoding').end(file.body);
    return response;
  });
  return new Promise((resolve) => {
    server.listen(at, '127.0.0.1', () => {
      const found = server.address();
      const port = typeof found === 'object' && found !== null ? found.port : 0;
      resolve({
        address: `http://localhost:${port}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
