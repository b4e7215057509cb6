import { expect, test, vi } from 'vitest';
import { wireCorpus } from '../components/search-corpus/write-corpus.ts';
import { createEngine } from './engine.ts';
import type { Answer, Question } from './messages.ts';
import { pack } from './pack.ts';
import { emptyState } from './query-state.ts';
import { makeCorpus } from './testing/corpus.ts';

const packed = pack(
  wireCorpus(
    makeCorpus(`# 湖南
    ## 一、养老
    办好养老服务。
    ## 二、助餐
    养老助餐。
    # 吉林
    ## 一、养老服务`),
  ),
);
const load: Question = { ask: 'load', turn: 1, corpus: '/corpus.js' };
const search = (q: string, count = 9): Question => ({
  ask: 'search',
  turn: 2,
  count,
  state: { ...emptyState, q },
});

function ids(answer: Answer): string[] | undefined {
  return 'views' in answer ? answer.views.map(({ id }) => id) : undefined;
}

test('an engine loads once, searches, and shows more of what it found last', () => {
  const get = vi.fn(() => packed);
  const { answerTo } = createEngine(get);
  expect(answerTo(load)).toMatchObject({ answer: 'ready', turn: 1, records: 3 });
  expect(answerTo(load)).toMatchObject({ answer: 'ready' });
  expect(get.mock.calls).toEqual([['/corpus.js']]);

  const found = answerTo(search('养老', 1));
  expect(found).toMatchObject({ answer: 'results', turn: 2, total: 3, hits: 4 });
  const more = answerTo({ ask: 'views', turn: 3, from: 1, to: 9 });
  expect([...(ids(found) ?? []), ...(ids(more) ?? [])].toSorted()).toEqual([
    'p1/s1',
    'p1/s2',
    'p2/s1',
  ]);
});

test('nothing is shown of a search that was not made', () => {
  const { answerTo } = createEngine(() => packed);
  answerTo(load);
  const more: Question = { ask: 'views', turn: 2, from: 0, to: 5 };
  expect(answerTo(more)).toMatchObject({ answer: 'failed', turn: 2 });

  answerTo(search('养老'));
  expect(answerTo(more)).toMatchObject({ answer: 'views' });
  // Neither are those of the search before one that broke.
  answerTo({ ...search(''), state: null } as never);
  expect(answerTo(more)).toMatchObject({ answer: 'failed' });
});

test('what goes wrong is an answer, and the next question is answered', () => {
  const get = vi.fn(() => packed);
  get.mockImplementationOnce(() => {
    throw new Error('no network');
  });
  get.mockImplementationOnce(() => ({ ...packed, code: '' }));
  const { answerTo } = createEngine(get);

  expect(answerTo(search('养老'))).toMatchObject({ answer: 'failed', turn: 2 });
  expect(answerTo(load)).toEqual({ answer: 'failed', turn: 1, message: 'no network' });
  expect(answerTo(load)).toMatchObject({ answer: 'failed' });
  expect(answerTo(load)).toMatchObject({ answer: 'ready' });
  expect(answerTo({ ...search(''), state: null } as never)).toMatchObject({ answer: 'failed' });
  expect(answerTo(search('养老'))).toMatchObject({ answer: 'results', total: 3 });
});

test('preparing before there is a corpus, or twice, does nothing', () => {
  const { answerTo, prepare } = createEngine(() => packed);
  prepare();
  answerTo(load);
  prepare();
  prepare();
  expect(answerTo(search('养老'))).toMatchObject({ total: 3 });
});
