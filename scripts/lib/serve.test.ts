import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-serve-'));
const root = join(folder, 'dist');
let served: ServedFolder;

beforeAll(async () => {
  mkdirSync(join(root, 'plans/规划'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'nothing here');
  writeFileSync(join(root, 'plans/index.html'), 'plans');
  writeFileSync(join(root, 'plans/规划/index.html'), '一份规划');
  writeFileSync(join(root, 'data.csv'), 'a,b');
  writeFileSync(join(root, 'card.png'), 'picture');
  served = await serveFolder(root);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  type: string;
  location: string;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

/** Ask for an address as it is; `fetch` would tidy it up first. */
function get(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    request(served.url, { path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { location = '', 'content-type': type = '' } = response.headers;
        const bytes = Buffer.concat(chunks);
        const status = response.statusCode ?? 0;
        resolve({ status, type, location, headers: response.headers, bytes, body: String(bytes) });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 200, 'home'],
  ['/plans/', 200, 'plans'],
  [`/plans/${encodeURIComponent('规划')}/`, 200, '一份规划'],
  ['/plans/?q=1', 200, 'plans'],
  ['/data.csv', 200, 'a,b'],
  ['/none/', 404, 'nothing here'],
  ['/empty/', 404, 'nothing here'],
  ['/data.csv/', 404, 'nothing here'],
  ['/../secret.txt', 404, 'nothing here'],
  ['/%2e%2e/secret.txt', 404, 'nothing here'],
  ['/..%5csecret.txt', 404, 'nothing here'],
  ['/%', 404, 'nothing here'],
  ['/a%00b', 404, 'nothing here'],
])('serveFolder() answers %s with %i', async (path, status, body) => {
  expect(await get(path)).toMatchObject({ status, body });
});

test('serveFolder() redirects a folder to its slash', async () => {
  expect(await get('/plans?q=1')).toMatchObject({ status: 301, location: 'plans/?q=1' });
});

test('serveFolder() names types with their charset', async () => {
  expect((await get('/data.csv')).type).toBe('text/csv; charset=utf-8');
  expect((await get('/none')).type).toBe('text/html; charset=utf-8');
});

test('serveFolder() answers HEAD without a body, and nothing but GET and HEAD', async () => {
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await get('/', 'POST')).toMatchObject({ status: 405 });
});

test.each(['gzip', 'br, GZIP', 'deflate, gzip;q=0.5'])(
  'serveFolder() packs text for who takes %j',
  async (accepted) => {
    const { headers, bytes } = await get('/plans/', 'GET', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(gunzipSync(bytes).toString()).toBe('plans');
  },
);

test.each(['', 'br', 'gzip;q=0', 'xgzip'])(
  'serveFolder() sends text as it is to who takes %j',
  async (accepted) => {
    const { headers, body } = await get('/plans/', 'GET', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers).toMatchObject({ 'content-length': '5', vary: 'accept-encoding' });
    expect(body).toBe('plans');
  },
);

test('serveFolder() sends pictures as they are, and HEAD says what GET would', async () => {
  const picture = await get('/card.png', 'GET', { 'accept-encoding': 'gzip' });
  const head = await get('/', 'HEAD', { 'accept-encoding': 'gzip' });

  expect(picture.headers['content-encoding']).toBeUndefined();
  expect(picture.body).toBe('picture');
  expect(head.headers['content-encoding']).toBe('gzip');
  expect(head.body).toBe('');
});

test('serveFolder() takes the next port when one is taken', async () => {
  const port = Number(new URL(served.url).port);
  const other = await serveFolder(root, { port });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
  await other.close();
});

test('serveFolder() goes on when readers leave in the middle of an answer', async () => {
  const failures: unknown[] = [];
  const note = (reason: unknown) => failures.push(reason);
  process.on('unhandledRejection', note);

  // Some leave before the answer begins, some after: what matters is that nobody's leaving is an error.
  for (let count = 0; count < 400; count++) await leave((count % 8) / 4);
  await new Promise((resolve) => setTimeout(resolve, 100));
  process.off('unhandledRejection', note);

  expect(failures).toEqual([]);
  expect((await get('/')).status).toBe(200);
});

/** Ask for a page, and leave after some milliseconds. */
function leave(after: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(served.url).port), 'localhost');
    socket.on('error', () => resolve());
    socket.on('close', () => resolve());
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip\r\n\r\n', () =>
      setTimeout(() => socket.destroy(), after),
    );
  });
}
