import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare.ts';
import type { Comparison, Edit } from './types.ts';

const folder = new URL('../../content/sources/', import.meta.url);
const plans = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** Edits as one line: `[deleted]`, `{inserted}`, with the kind where it is not words. */
function shown({ edits }: Comparison): string {
  return edits.map(shownEdit).join('');
}

function shownEdit({ op, text, kind }: Edit): string {
  const label = kind === 'words' ? '' : `${kind} `;
  return op === 'equal' ? text : op === 'delete' ? `[${label}${text}]` : `{${label}${text}}`;
}

function side({ edits }: Comparison, op: 'delete' | 'insert'): string {
  return edits
    .filter((edit) => edit.op === 'equal' || edit.op === op)
    .map(({ text }) => text)
    .join('');
}

/** What must hold of any two texts. */
function expectExact(a: string, b: string): void {
  const comparison = compareTexts(a, b);
  const { edits, numbers, similarity } = comparison;
  expect(side(comparison, 'delete')).toBe(a);
  expect(side(comparison, 'insert')).toBe(b);

  let inserted = false;
  for (const [index, { op, text, kind, partner }] of edits.entries()) {
    expect(text).not.toBe('');
    if (op === 'equal') expect(edits[index - 1]?.op).not.toBe('equal');
    if (op === 'delete') expect(inserted).toBe(false);
    inserted = op === 'insert';
    expect(partner !== undefined).toBe(kind === 'moved');
    if (partner === undefined) continue;
    const other = edits[partner];
    expect([other?.partner, other?.kind]).toEqual([index, 'moved']);
    expect([op, other?.op].sort()).toEqual(['delete', 'insert']);
    expect(bare(other?.text ?? '')).toBe(bare(text));
  }
  for (const { from, to, startA, startB } of numbers) {
    expect(a.slice(startA).replace(/\s+/g, '')).toMatch(startOf(from));
    expect(b.slice(startB).replace(/\s+/g, '')).toMatch(startOf(to));
  }
  expect(similarity).toBeGreaterThanOrEqual(0);
  expect(similarity).toBeLessThanOrEqual(1);
}

const bare = (text: string) => text.replace(/[\p{P}\p{Z}\s]/gu, '');
const startOf = (text: string) =>
  new RegExp(`^${text.replace(/\s+/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

describe('compareTexts() keeps every character', () => {
  const random = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    // Pieces that plans are made of, halves of characters among them.
    fc
      .array(
        fc.constantFrom(
          ...['建设', '社区', '服务', '2000个', '１５０个', '50%', '全省', '全市', '省级', '市级'],
          ...['，', '、', '。', '“', '”', '"', '（', '(', ' ', '\n', '\u3000', '\uD842', '\uDFB7'],
          ...['𠮷', 'e\u0301', '十四五', '推动社会治理重心向基层下沉，', '完善服务设施网络布局。'],
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  test('of any two texts', () => {
    fc.assert(fc.property(random, random, expectExact), { numRuns: 2000 });
  });

  test('of a text and what became of it', () => {
    const parts = fc.array(fc.constantFrom('建设，', '社区。', '150个', '全省', '\n', '服务'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(parts, fc.nat(60), fc.nat(60), (list, cut, at) => {
        const rest = [...list.slice(0, cut), ...list.slice(cut + 3)];
        const moved = [...rest.slice(0, at), ...list.slice(cut, cut + 3), ...rest.slice(at)];
        expectExact(list.join(''), rest.join(''));
        expectExact(list.join(''), moved.join(''));
      }),
    );
  });

  test.each(plans.flatMap((a) => plans.map((b) => [a.name, b.name, a.text, b.text] as const)))(
    'of %s and %s',
    (_, __, a, b) => {
      expectExact(a, b);
    },
  );
});

describe('compareTexts() the other way round is the mirror', () => {
  const expectMirror = (a: string, b: string) => {
    const [there, back] = [compareTexts(a, b), compareTexts(b, a)];
    const turned = back.numbers
      .map(({ kind, from, to, contextA, contextB, startA, startB }) => ({
        kind,
        from: to,
        to: from,
        contextA: contextB,
        contextB: contextA,
        startA: startB,
        startB: startA,
      }))
      .sort((x, y) => x.startA - y.startA);
    expect(there.numbers).toEqual(turned);
    expect(there.similarity).toBe(back.similarity);
    expect(there.cut).toBe(back.cut);
    const ops = { equal: 'equal', delete: 'insert', insert: 'delete' } as const;
    const pieces = ({ edits }: Comparison, turn: boolean) =>
      edits.map(({ op, text, kind }) => `${turn ? ops[op] : op} ${kind} ${text}`).sort();
    expect(pieces(there, false)).toEqual(pieces(back, true));
  };

  test('for any two texts', () => {
    const text = fc
      .array(
        fc.constantFrom('建设', '150个', '3个', '全省', '全市', '，', '社区', '。', '50%', '60%'),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, expectMirror), { numRuns: 1000 });
  });

  test.each(plans.flatMap((a) => plans.map((b) => [a.name, b.name, a.text, b.text] as const)))(
    'for %s and %s',
    (_, __, a, b) => {
      expectMirror(a, b);
    },
  );
});

describe('compareTexts() shows phrases', () => {
  test.each([
    ['', '', ''],
    ['', '社区', '{社区}'],
    ['社区服务', '社区服务', '社区服务'],
    // Numbers keep their unit, and are told apart.
    ['建设2000个左右工作室', '建设150个左右工作室', '建设[number 2000个]{number 150个}左右工作室'],
    ['覆盖率达到50%', '覆盖率达到６０％', '覆盖率达到[number 50%]{number ６０％}'],
    ['培训三十人次', '培训五十人次', '培训[number 三十人次]{number 五十人次}'],
    ['到2025年建成', '到2026年建成', '到[number 2025年]{number 2026年}建成'],
    // A number written otherwise is no other number.
    ['建设5个中心', '建设五个中心', '建设[5个]{五个}中心'],
    // Reach.
    ['支持全省乡镇', '支持全市乡镇', '支持[scope 全省]{scope 全市}乡镇'],
    ['启动省级试点', '启动市级试点', '启动[scope 省级]{scope 市级}试点'],
    ['全縣推廣', '全鄉推廣', '[scope 全縣]{scope 全鄉}推廣'],
    ['各乡镇组织实施', '各街道组织实施', '[scope 各乡镇]{scope 各街道}组织实施'],
    // Marks of one kind for those of another.
    ['村，社区', '村、社区', '村[punctuation ，]{punctuation 、}社区'],
    [
      '“一门式”服务',
      '"一门式"服务',
      '[punctuation “]{punctuation "}一门式[punctuation ”]{punctuation "}服务',
    ],
    ['达到100％', '达到100%', '达到100[punctuation ％]{punctuation %}'],
    ['社区 服务', '社区服务', '社区[punctuation  ]服务'],
    // What was put in ends where its clause does.
    ['推进建设，加强管理。', '推进建设，优化服务，加强管理。', '推进建设，{优化服务，}加强管理。'],
    // An island of two characters between two changes goes with them.
    ['着力完善社区治理机制', '不断健全社区动员机制', '[着力完善社区治理]{不断健全社区动员}机制'],
  ])('%j and %j', (a, b, expected) => {
    expect(shown(compareTexts(a, b))).toBe(expected);
  });

  test('a sentence that stands elsewhere has moved', () => {
    const [x, y, z] = [
      '加强党对社区工作的领导。',
      '推动社会治理重心向基层下沉。',
      '到2025年实现全覆盖。',
    ];
    const { edits, similarity } = compareTexts(x + y + z, x + z + y);
    expect(
      edits
        .filter(({ kind }) => kind === 'moved')
        .map(({ op }) => op)
        .sort(),
    ).toEqual(['delete', 'insert']);
    expect(similarity).toBe(1);
  });
});

describe('compareTexts() lists numbers', () => {
  const listed = (a: string, b: string) =>
    compareTexts(a, b).numbers.map(
      ({ kind, from, to, contextA, contextB }) =>
        `${kind}: ${contextA.before}|${from}|${contextA.after} → ${contextB.before}|${to}|${contextB.after}`,
    );

  test.each([
    [
      '每年建设2000个左右社区工作室，成效明显。',
      '每年建设150个左右社区工作室，成效明显。',
      ['number: 每年建设|2000个|左右社区工作室 → 每年建设|150个|左右社区工作室'],
    ],
    // The words around a number tell which one it was.
    [
      '建设50个实验区、100所优质老年大学',
      '建设3个实验区、5所优质老年大学',
      [
        'number: 建设|50个|实验区、100所优质老年大学 → 建设|3个|实验区、5所优质老年大学',
        'number: 建设50个实验区、|100所|优质老年大学 → 建设3个实验区、|5所|优质老年大学',
      ],
    ],
    ['到2021年建成', '到2022年建成', ['date: 到|2021年|建成 → 到|2022年|建成']],
    // Different things, though both are counted by 个.
    ['培育50个品牌社会组织', '建设3个街道养老中心', []],
    ['到二〇二五年建成', '到2026年建成', ['date: 到|二〇二五年|建成 → 到|2026年|建成']],
    ['到二〇二五年建成', '到2025年建成', []],
    // Numbers that changed places do not become one another.
    ['新建养老站50个，新建托育站80个', '新建托育站90个，新建养老站20个', []],
    // Ordinals count nothing, nor do names.
    ['建设5G网络', '建设6G网络', []],
    ['专栏6　社区养老', '专栏5　社区养老', []],
    ['第三方评估', '第二方评估', []],
  ])('%j and %j', (a, b, expected) => {
    expect(listed(a, b)).toEqual(expected);
  });
});

describe('compareTexts() comes to an end', () => {
  const many = (count: number, seed: number, kinds = 300) => {
    let state = seed;
    return Array.from({ length: count }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return String.fromCodePoint(0x4e00 + ((state >>> 12) % kinds));
    }).join('');
  };

  const dots = '…'.repeat(50_000);

  test.each([
    ['nothing in common', many(100_000, 1), many(100_000, 7)],
    ['one phrase over and over', '社区服务，'.repeat(20_000), '服务社区。'.repeat(20_000)],
    ['marks only', '，。'.repeat(50_000), '。；'.repeat(50_000)],
    ['marks that moved', `${many(50_000, 3, 3000)}${dots}`, `${dots}${many(50_000, 3, 3000)}`],
    ['marks between numbers', `5个${dots}6个`, `7个${dots}9个`],
    ['digits only', '1,'.repeat(50_000), '2,'.repeat(50_000)],
    ['numbers only', '建设5个'.repeat(20_000), '建设3个'.repeat(20_000)],
  ])('of 100,000 characters: %s', (_, a, b) => {
    const start = performance.now();
    const comparison = compareTexts(a, b);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(side(comparison, 'delete')).toBe(a);
    expect(side(comparison, 'insert')).toBe(b);
  });

  test('and says when it gave up', () => {
    expect(compareTexts(many(20_000, 1, 2), many(20_000, 7, 2)).cut).toBe(true);
    expect(compareTexts('社区服务', '社区治理').cut).toBe(false);
  });
});
