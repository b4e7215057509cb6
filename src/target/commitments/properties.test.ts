/**
 * The promises of the reader of commitments, each tried on mixtures of numerals, units, verbs and signs, on the plans of
 * this site cut and noised, and on any string.
 */

import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anything, damaged } from '../../plan/testing/arbitrary.ts';
import { testSeed } from '../../plan/testing/seed.ts';
import type { CommitmentRecord } from '../../schemas/index.ts';
import { readPlan } from '../read-plan.ts';
import { readingIndicators, readingUnits } from '../reading-records.ts';
import { readEverything } from './read-commitments.ts';
import { readSentence } from './testing.ts';

const seed = testSeed('Property tests of commitments');

const folder = new URL('../../../content/sources/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const pieces = [
  ...'0123456789一二三四五六七八九十百千万亿两半零点成倍番个名所家张户元次年月日天岁级届项类%％‰',
  ...'，。；：、！？“”《》（）()〔〕〈〉"\'\t \u3000\u00a0·—-~～至到第每各共约近余多超不足上下内',
  '2025年',
  '2020年底',
  '“十四五”',
  '“十三五”',
  '截至',
  '已建成',
  '到',
  '比',
  '预计',
  '百分之',
  '分之',
  '翻一番',
  '以上',
  '以内',
  '左右',
  '不少于',
  '不超过',
  '达到',
  '提高到',
  '由',
  '建设',
  '培育',
  '配备',
  '完成',
  '实现',
  '力争',
  '所有',
  '均',
  '全部',
  '全覆盖',
  '动态清零',
  '覆盖所有',
  '社区',
  '村（社区）',
  '每个街道',
  '全省',
  '每年',
  '每2年',
  '覆盖率',
  '的标准',
  '分钟',
  '生活圈',
  '1:50',
  '1/3',
  '（省民政厅牵头，省财政厅负责）',
  '\n',
  '\n\n',
  '一、',
  '（一）',
  '1.',
  '专栏1 ',
  '序号\t指标\t2020年\t2025年\n1\t',
];
const genre = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(''));

function read(value: string) {
  const reading = readPlan(value, { id: 'some', path: 'some.txt' });
  const units = readingUnits(reading);
  const indicators = readingIndicators(reading);
  return { units, ...readEverything({ id: 'some', units, indicators, source: value }) };
}

/** Try a promise on whole texts of every kind. */
function always(check: (value: string) => void): void {
  for (const [arbitrary, numRuns] of [
    [genre, 1500],
    [anything, 500],
    [damaged(texts), 120],
  ] as const) {
    fc.assert(fc.property(arbitrary, check), { seed, numRuns });
  }
}

test('quotes and sentences are verbatim, in their unit, and hold to their lines', () => {
  always((value) => {
    const { units, commitments, baselines } = read(value);
    const lines = value.split(/\r\n|\n|\r/).length;
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const { unit: id, span, quote, sentence, lines: place } of [
      ...commitments,
      ...baselines,
    ]) {
      const unit = byId.get(id);
      const inTitle = span[1] === 0;
      expect(quote).not.toBe('');
      if (inTitle) expect(unit?.title).toContain(quote);
      else expect(unit?.text.slice(...span)).toBe(quote);
      expect(inTitle ? unit?.title : unit?.text).toContain(sentence);
      expect(place[0]).toBeGreaterThanOrEqual(1);
      expect(place[1]).toBeGreaterThanOrEqual(place[0]);
      expect(place[1]).toBeLessThanOrEqual(lines);
    }
  });
});

test('values are finite numbers, upper ends above them, and no field is empty', () => {
  always((value) => {
    const { commitments, baselines } = read(value);
    for (const record of [...commitments, ...baselines]) {
      expect(Number.isFinite(record.value)).toBe(true);
      expect(record.value).toBeGreaterThanOrEqual(0);
      if (record.valueMax !== null) expect(record.valueMax).toBeGreaterThan(record.value);
      for (const field of Object.values(record)) expect([undefined, '', NaN]).not.toContain(field);
    }
  });
});

test('ids are counted from 1 in each unit, and none comes twice', () => {
  always((value) => {
    const { commitments, baselines } = read(value);
    const ids = ({ id }: CommitmentRecord) => id;
    for (const list of [commitments.map(ids), baselines.map(ids)]) {
      expect(new Set(list).size).toBe(list.length);
      for (const id of list) {
        const count = Number(/\d+$/.exec(id)?.[0]);
        if (count > 1) expect(list).toContain(id.replace(/\d+$/, String(count - 1)));
      }
    }
  });
});

test('the same text gives the same records', () => {
  always((value) => {
    expect(read(value)).toEqual(read(value));
  });
});

test('ranges of a sentence lie inside it', () => {
  fc.assert(
    fc.property(fc.oneof(genre, anything), (value) => {
      for (const reading of readSentence(value)) {
        const { span, start, end } = reading.mention;
        const ranges = [span, [start, end], reading.sentence];
        if (reading.verdict !== 'left') ranges.push(reading.found.subject, reading.found.quote);
        for (const [from = -1, to = -1] of ranges) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(value.length);
        }
      }
    }),
    { seed, numRuns: 3000 },
  );
});

// Any of these would take hours if a pattern were tried over again from every place.
test.each([
  ['digits', '7', 2 ** 20],
  ['digits with commas', '7,', 2 ** 17],
  ['digits with spaces', '7 ', 2 ** 17],
  ['spaces', ' ', 2 ** 20],
  ['opening quotes', '“', 2 ** 20],
  ['opening brackets', '（', 2 ** 20],
  ['commas', '，', 2 ** 19],
  ['numerals', '三', 2 ** 20],
  ['所有', '所有', 2 ** 20],
  ['每', '每', 2 ** 20],
  ['verbs', '建设', 2 ** 20],
  ['全覆盖', '全覆盖', 2 ** 16],
  ['dates', '到2025年', 2 ** 16],
  ['dates with numbers', '到2025年建成5个', 2 ** 16],
  ['sentences', '已建成5个。', 2 ** 16],
  ['a list', '3个书屋、', 2 ** 16],
  ['numbers in one clause', '建设5个', 2 ** 16],
  ['numerals with units', '三百个', 2 ** 16],
  ['cells', '1\t', 2 ** 16],
])('a text of nothing but %s is read', (_, piece, size) => {
  const text = piece.repeat(Math.ceil(size / piece.length));
  expect(Array.isArray(readSentence(text))).toBe(true);
});
