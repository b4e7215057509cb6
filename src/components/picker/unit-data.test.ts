import { expect, test } from 'vitest';
import { unitAnswer } from './unit-data.ts';

const unit = { id: 'a/s1', plan: 'a', text: '' };
const answering = (status: number, data: unknown) => () =>
  Promise.resolve({ ok: status === 200, status, json: () => Promise.resolve(data) });
const broken = () => Promise.reject(new TypeError('no network'));
const notJson = () =>
  Promise.resolve({ ok: true, status: 200, json: () => Promise.reject(new SyntaxError('<')) });

test.each([
  ['a unit', answering(200, unit), { state: 'shown', unit }],
  [
    'one that moved',
    answering(200, { id: 'a/s1', movedTo: 'a/s2', gone: null }),
    { state: 'moved', to: 'a/s2' },
  ],
  [
    'one that is gone',
    answering(200, { id: 'a/s1', movedTo: null, gone: '撤回' }),
    { state: 'gone', reason: '撤回' },
  ],
  ['none', answering(404, {}), { state: 'missing' }],
  ['a server in trouble', answering(503, {}), { state: 'failed' }],
  ['no network', broken, { state: 'failed' }],
  ['a page in place of the file', notJson, { state: 'failed' }],
  ['a file of something else', answering(200, null), { state: 'failed' }],
])('unitAnswer() of %s', async (_, fetchFile, expected) => {
  expect(await unitAnswer('a/s1', fetchFile)).toEqual(expected);
});

test('unitAnswer() asks for no file of what is no id', async () => {
  const asked: string[] = [];
  const fetchFile = (path: string) => (asked.push(path), broken());
  expect(await unitAnswer('../data/units', fetchFile)).toEqual({ state: 'malformed' });
  expect(await unitAnswer('a/s1-2', fetchFile)).toEqual({ state: 'failed' });
  expect(asked).toEqual(['plans/a/s1-2.json']);
});
