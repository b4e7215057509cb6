import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedHeading, type SearchCorpus } from './corpus.ts';
import { exactFound } from './exact.ts';
import { fold } from './fold.ts';
import { readQuery } from './query.ts';
import { findAll } from './search.ts';
import { searchIndex } from './search-index.ts';
import { arbitrarySearch } from './testing/arbitrary-corpus.ts';
import { makeCorpus } from './testing/corpus.ts';

const corpus = makeCorpus(`
  # 湖南
  ## 一、社区助餐服务
  ### （一）助餐点。建设助餐点，每个助 餐点服务“一老一小”。
  国办发〔2021〕56号，支持５Ｇ。
  ### （二）养老
  到2025年——
  助餐点达到100%，助餐点都有人管，助餐服务覆盖全体老年人，做到应助尽助。
  ### （三）安全
  助餐
  % 助餐点数量 = 1\t助餐点数量（个）\t100`);

function idsOf(query: string, from: SearchCorpus = corpus): string[] {
  return findAll(searchIndex(from), readQuery(query))
    .filter(({ match }) => match === 'exact')
    .map(({ record }) => from.records[record]?.id.replace('p1/', '') ?? '');
}

/** Every unit that holds the query, found by looking. */
function naive({ records }: SearchCorpus, query: string): number[] {
  const sought = fold(query);
  if (sought === '') return [];
  return [...records.entries()].flatMap(([number, record]) => {
    const pieces = [printedHeading(record), record.text];
    const texts = record.kind === 'indicator' ? pieces : [pieces.join('')];
    return texts.some((text) => fold(text).includes(sought)) ? [number] : [];
  });
}

function countIn(text: string, word: string): number {
  return fold(text).split(fold(word)).length - 1;
}

test('exactly the units that hold the query are found, however it is written', () => {
  fc.assert(
    fc.property(arbitrarySearch, ({ corpus: any, query }) => {
      const found = exactFound(searchIndex(any), readQuery(query));
      expect(found.map(({ record }) => record)).toEqual(naive(any, query));
    }),
    { numRuns: 2000 },
  );
});

test('hits are counted without overlap', () => {
  fc.assert(
    fc.property(arbitrarySearch, ({ corpus: any, query }) => {
      for (const { record, count } of exactFound(searchIndex(any), readQuery(query))) {
        const each = any.records[record];
        if (!each || each.kind === 'indicator') continue;
        expect(count).toBe(countIn(printedHeading(each) + each.text, query));
      }
    }),
    { numRuns: 500 },
  );
});

describe('order', () => {
  test.each([
    // Whole headings first, then parts of headings, then what says it most for its length.
    ['助餐点', ['s1-1', 'i1', 's1-2']],
    ['助餐', ['s1-1', 'i1', 's1', 's1-2', 's1-3']],
    ['养老', ['s1-2']],
  ])('%s is found in %j', (query, expected) => {
    expect(idsOf(query)).toEqual(expected);
  });

  test('what says it alike stays in the order of the document', () => {
    const alike = makeCorpus('# 湖南\n## 甲\n养老\n## 乙\n养老\n## 丙\n养老');
    expect(idsOf('养老', alike)).toEqual(['s1', 's2', 's3']);
  });
});

test.each([
  ['一老一小', ['s1-1']],
  ['国办发[2021] 56 号', ['s1-1']],
  ['5g', ['s1-1']],
  ['每个助餐点', ['s1-1']],
  ['助餐点。建设', ['s1-1']],
  ['2025年-', ['s1-2']],
  ['2025年——助餐', ['s1-2']],
  ['助餐点数量1', []],
  ['量（个）100', ['i1']],
  ['.*', []],
  ['助餐|养老', []],
  ['。', ['s1-1', 's1-2']],
  ['“”', []],
  [' \u200b\u3000', []],
  ['', []],
])('%j is found in %j', (query, expected) => {
  expect(idsOf(query)).toEqual(expected);
});
