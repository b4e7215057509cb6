import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** A folder that is being served. */
export interface ServedFolder {
  /** Address without a slash at its end, such as `http://localhost:4321`. */
  url: string;
  /** Stop serving. */
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Types that gzip makes smaller; pictures and fonts are packed as they are. */
const packable = /^(?:text\/|application\/(?:json|manifest\+json|xml)|image\/svg\+xml)/;

/** Ports tried after the first one that is taken. */
const tries = 20;

/**
 * Serve a folder as a static host does: `index.html` for a folder, a redirect to its slash, and
 * `404.html` with status 404 for what is not there. Text is packed with gzip for those who take it.
 *
 * @param root
 *   Folder to serve.
 * @param options
 *   `port`: first port to try, the next free one is taken; 0 or nothing takes any free port.
 */
export async function serveFolder(
  root: string,
  { port = 0 }: { port?: number } = {},
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => {
      // A reader who left takes no other answer.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });

  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;

  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<void> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || first === 0 || port - first >= tries || port >= 65535)
        throw error;
    }
  }
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '/' } = request;

  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }

  const [address = '/', query] = url.split('?', 2);
  const path = localPath(root, address);
  const info = path === undefined ? undefined : await statOrNothing(path);

  if (path === undefined || !info) {
    await send(request, response, join(root, '404.html'), 404);
  } else if (!info.isDirectory()) {
    // `/page.html/` is no address of `/page.html`.
    const file = address.endsWith('/') ? join(root, '404.html') : path;
    await send(request, response, file, file === path ? 200 : 404);
  } else if (!address.endsWith('/')) {
    // Relative, and of the decoded path, so that `//host` cannot lead elsewhere.
    const name = encodeURIComponent(path.slice(path.lastIndexOf(sep) + 1));
    response
      .writeHead(301, { location: `${name}/${query === undefined ? '' : `?${query}`}` })
      .end();
  } else {
    const index = join(path, 'index.html');
    const found = await statOrNothing(index);
    await send(request, response, found ? index : join(root, '404.html'), found ? 200 : 404);
  }
}

/** The file an address names; `undefined` when it is malformed or climbs out of the folder. */
function localPath(root: string, address: string): string | undefined {
  let decoded;

  try {
    decoded = decodeURIComponent(address);
  } catch {
    return;
  }

  const parts = decoded.split(/[\\/]/);
  if (decoded.includes('\0') || parts.includes('..') || !decoded.startsWith('/')) return;
  return join(root, ...parts.filter(Boolean));
}

async function statOrNothing(path: string) {
  return await stat(path).catch(() => undefined);
}

async function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  path: string,
  status: number,
): Promise<void> {
  const info = await statOrNothing(path);

  if (!info?.isFile()) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }

  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const packed = packable.test(type) && takesGzip(headers['accept-encoding']);
  response.writeHead(status, {
    'cache-control': 'no-cache',
    'content-type': type,
    ...(packable.test(type) && { vary: 'accept-encoding' }),
    ...(packed ? { 'content-encoding': 'gzip' } : { 'content-length': info.size }),
  });

  // Whoever leaves early, or a file that goes away meanwhile, ends this answer and no other.
  const ended = () => response.destroy();
  if (method === 'HEAD') response.end();
  else if (packed) pipeline(createReadStream(path), createGzip(), response, ended);
  else pipeline(createReadStream(path), response, ended);
}

/** Whether an `Accept-Encoding` header takes gzip; `gzip;q=0` says that it does not. */
function takesGzip(accepted = ''): boolean {
  return accepted
    .split(',')
    .map((entry) => entry.replace(/\s/g, '').toLowerCase())
    .some(
      (entry) => entry === 'gzip' || (entry.startsWith('gzip;q=') && Number(entry.slice(7)) > 0),
    );
}
