/** A host of static files as they are in the world: the headers that the app is shipped with, packed where that is asked for. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from './build/headers.mjs';

/** @typedef {{ readonly status: number, readonly head: Readonly<Record<string, string>>, readonly body: Buffer }} Answer */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const CAN_BE_PACKED = /json|text|svg/;

/** How a body is packed for who accepts that. @param {string} type @param {string} accepted */
function packing(type, accepted) {
  if (!CAN_BE_PACKED.test(type)) return undefined;
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', pack: brotliCompressSync };
  return /\bgzip\b/.test(accepted) ? { encoding: 'gzip', pack: gzipSync } : undefined;
}

/** @param {string} file */
const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * What is answered at an address, whoever asks again.
 * @param {string} folder
 * @param {string} pathname
 * @param {string} accepted Encodings; none where nothing is packed.
 * @returns {Answer}
 */
function answerAt(folder, pathname, accepted) {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const headers = Object.fromEntries(headersFor(rules, pathname));
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!isFile(file)) return { status: 404, head: headers, body: Buffer.from('Not found') };
  const body = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = packing(type, accepted);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const head = { ...headers, 'Content-Type': type, ETag: etag };
  if (packed === undefined) return { status: 200, head, body };
  const encoded = { 'Content-Encoding': packed.encoding, Vary: 'Accept-Encoding' };
  return { status: 200, head: { ...head, ...encoded }, body: packed.pack(body) };
}

/**
 * Serves a folder, at a free port where none is named. What is served is read, and packed, once.
 * @param {string} folder
 * @param {{ readonly port?: number, readonly packs?: boolean }} [how]
 * @returns {Promise<{ readonly port: number, readonly close: () => void }>}
 */
export function serve(folder, { port = 0, packs = false } = {}) {
  /** @type {Map<string, Answer>} */
  const known = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const accepted = packs ? String(request.headers['accept-encoding']) : '';
    const key = `${accepted} ${pathname}`;
    const answer = known.get(key) ?? answerAt(folder, pathname, accepted);
    known.set(key, answer);
    const isKnown = answer.status === 200 && request.headers['if-none-match'] === answer.head['ETag'];
    const { status, body } = isKnown ? { status: 304, body: undefined } : answer;
    response.writeHead(status, answer.head).end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      const at = server.address();
      resolve({
        port: typeof at === 'object' && at !== null ? at.port : 0,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
