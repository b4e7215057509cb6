import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedHeading, printedText } from './corpus.ts';
import { exactFound } from './exact.ts';
import { fold } from './fold.ts';
import { readQuery } from './query.ts';
import type { Excerpt, Found, ResultView } from './results.ts';
import { searchIndex } from './search-index.ts';
import { arbitrarySearch } from './testing/arbitrary-corpus.ts';
import { makeCorpus } from './testing/corpus.ts';
import { viewOf } from './views.ts';

const corpus = makeCorpus(
  `
  # 湖南
  总则。
  ## 一、社区服务
  ### （一）助餐点。建设助 餐点，服务老人。各地落实；不得收费。
  1\t助餐点\t100
  （省民政厅负责）
  % 助餐点数量 = 1\t助餐点\t100
  ### （二）无文字`,
  { en: { 'p1/s1-1': 'Meals' }, topics: [{ title: '助餐', en: 'Meals', members: ['p1/s1-1'] }] },
);

function found(id: string, terms: readonly string[]): Found {
  const record = corpus.records.findIndex((each) => each.id === id);
  return { record, match: 'exact', score: 1, count: 1, reason: null, terms };
}

/** A view with its marks written into the texts. */
function shown({ heading, excerpts, anchor, words, path }: ResultView) {
  return {
    path,
    heading: bracket(heading),
    excerpts: excerpts.map((each) => `${each.anchor}: ${bracket(each)}`),
    anchor,
    words,
  };
}

function bracket({ text, ranges }: Pick<Excerpt, 'text' | 'ranges'>): string {
  let at = 0;
  let marked = '';
  for (const [start, end] of ranges) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

test.each([
  [
    'every sentence with a hit is shown, under its paragraph',
    found('p1/s1-1', ['助餐点']),
    {
      path: ['一、社区服务'],
      heading: '（一）[助餐点]',
      excerpts: ['s1-1-p1: 建设[助 餐点]，服务老人。', 's1-1-p2: 1\t[助餐点]\t100'],
      anchor: 's1-1',
      words: ['助餐点'],
    },
  ],
  [
    'a hit may reach from the heading into the text, which shows the stop between',
    found('p1/s1-1', ['点。建设']),
    {
      path: ['一、社区服务'],
      heading: '（一）助餐[点。]',
      excerpts: ['s1-1-p1: [建设]助 餐点，服务老人。'],
      anchor: 's1-1',
      words: ['点。建设'],
    },
  ],
  [
    'a hit may reach over sentences, paragraphs and cells',
    found('p1/s1-1', ['老人。各地落实;不得收费。1助']),
    {
      path: ['一、社区服务'],
      heading: '（一）助餐点',
      excerpts: [
        's1-1-p1: 建设助 餐点，服务[老人。各地落实；不得收费。]',
        's1-1-p2: [1\t助]餐点\t100',
      ],
      anchor: 's1-1-p1',
      words: ['老人。各地落实；不得收费。1助'],
    },
  ],
  [
    'a hit in the third paragraph is reached there',
    found('p1/s1-1', ['民政厅']),
    {
      path: ['一、社区服务'],
      heading: '（一）助餐点',
      excerpts: ['s1-1-p3: （省[民政厅]负责）'],
      anchor: 's1-1-p3',
      words: ['民政厅'],
    },
  ],
  [
    'what an indicator says stands under its own anchor',
    found('p1/i1', ['100']),
    {
      path: ['一、社区服务', '（一）助餐点'],
      heading: '助餐点数量',
      excerpts: ['i1: 1\t助餐点\t[100]'],
      anchor: 'i1',
      words: ['100'],
    },
  ],
  [
    'where nothing is marked, the text begins',
    found('p1/s1-1', []),
    {
      path: ['一、社区服务'],
      heading: '（一）助餐点',
      excerpts: ['s1-1-p1: 建设助 餐点，服务老人。'],
      anchor: 's1-1',
      words: [],
    },
  ],
  [
    'a unit may have no text, or no heading',
    found('p1/s1-2', ['文字']),
    {
      path: ['一、社区服务'],
      heading: '（二）无[文字]',
      excerpts: [],
      anchor: 's1-2',
      words: ['文字'],
    },
  ],
  [
    'a unit may have no heading',
    found('p1/head', ['总则']),
    {
      path: [],
      heading: '',
      excerpts: ['head-p1: [总则]。'],
      anchor: 'head-p1',
      words: ['总则'],
    },
  ],
])('%s', (_, each, expected) => {
  expect(shown(viewOf(corpus, each))).toEqual(expected);
});

test('words that overlap make one mark, words that touch two', () => {
  const { heading } = viewOf(corpus, found('p1/s1-1', ['助餐', '餐点']));
  expect(bracket(heading)).toBe('（一）[助餐点]');
  const touching = viewOf(corpus, found('p1/s1-1', ['助餐', '点']));
  expect(bracket(touching.heading)).toBe('（一）[助餐][点]');
});

test('a view names its topics', () => {
  expect(viewOf(corpus, found('p1/s1-1', [])).topics).toEqual([
    { index: 0, id: 't1', name: '助餐', en: 'Meals' },
  ]);
});

test('marks are the hits and all of them, in sentences of the text', () => {
  fc.assert(
    fc.property(arbitrarySearch, ({ corpus: any, query }) => {
      const sought = fold(query);
      for (const each of exactFound(searchIndex(any), readQuery(query))) {
        const record = any.records[each.record]!;
        const { heading, excerpts, words, anchor, count } = viewOf(any, each);
        const pieces = [heading, ...excerpts];
        const marks = pieces.flatMap(({ text, ranges }) =>
          ranges.map(([start, end]) => text.slice(start, end)),
        );

        expect(printedHeading(record).startsWith(heading.text)).toBe(true);
        for (const { text } of excerpts) {
          expect(record.text).toContain(text);
          expect(text).not.toContain('\n');
        }
        for (const { ranges } of pieces) {
          for (const [place, [start]] of ranges.entries()) {
            expect(start).toBeGreaterThanOrEqual(ranges[place - 1]?.[1] ?? 0);
          }
        }
        expect(marks.every((mark) => mark !== '' && mark === mark.trim())).toBe(true);
        expect(pieces.some(({ ranges }) => ranges.length > 0)).toBe(true);
        expect(words.length).toBeGreaterThan(0);
        expect(anchor).not.toBe('');

        // A character that folds to several may be hit in part, and is marked whole; else marks are the hits, one by one.
        if (/[…㎡①]/.test(printedText(record))) {
          expect(fold(marks.join(''))).toContain(sought);
        } else {
          expect(fold(marks.join(''))).toBe(sought.repeat(count));
          expect(words.map(fold)).toEqual([sought]);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
