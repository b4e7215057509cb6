import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageScale } from './page-weight.ts';

const files: Readonly<Record<string, string>> = {
  'plans/index.html':
    '<!doctype html><head><link rel="stylesheet" href="/a/main.css"><link rel="icon" href="/mark.svg">' +
    '<script src="../early.js"></script><script type="module" src="/a/page.js"></script>' +
    '<link rel="modulepreload" href="/a/both.js"><script type="application/ld+json">{}</script></head>',
  'a/main.css': '@import "more.css"; a { color: red }',
  'a/more.css': 'b { color: blue }',
  'early.js': 'document.title = "early"',
  'a/page.js': 'import { both } from "./both.js"; both(); import("./later.js")',
  'a/both.js': 'export * from "./deep.js"; export const both = () => {}',
  'a/deep.js': 'import "./page.js"; export const deep = 1',
};

const packed = (...names: string[]) =>
  names.reduce((all, name) => all + gzipSync(files[name] ?? '', { level: 9 }).length, 0);

test('pageScale() counts what a page needs before it runs, each file once', () => {
  const weigh = pageScale((path) => Buffer.from(files[path] ?? ''));

  expect(weigh('plans/index.html')).toEqual({
    html: packed('plans/index.html'),
    css: packed('a/main.css', 'a/more.css'),
    js: packed('early.js', 'a/page.js', 'a/both.js', 'a/deep.js'),
  });
});
