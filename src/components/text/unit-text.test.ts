import { expect, test } from 'vitest';
import type { Table, UnitRecord } from '../../schemas/index.ts';
import type { NumberedNote, PlanView } from '../corpus/types.ts';
import { unitText } from './unit-text.ts';

const base: UnitRecord = {
  id: 'a/s1',
  plan: 'a',
  kind: 'section',
  level: 1,
  marker: '一、',
  ordinal: 1,
  title: '目标',
  parent: null,
  text: '',
  spans: [[0, 1]],
  lines: [1, 1],
  responsibility: null,
  topics: [],
  url: '/plans/a/s1/',
};

function view(units: UnitRecord[], extra: Partial<PlanView> = {}): PlanView {
  return { units, notes: [], tables: new Map(), source: '', ...extra } as PlanView;
}

const shown = (segments: { text: string }[]) => segments.map(({ text }) => text).join('');

test('unitText() shows every paragraph, anchors prose indicators and marks notes', () => {
  const unit = { ...base, text: '到2025年，覆盖率达到 80%。\n完。' };
  const indicator: UnitRecord = {
    ...base,
    id: 'a/i1',
    kind: 'indicator',
    parent: 'a/s1',
    text: '覆盖率达到80%',
  };
  const note = { unit: 'a/s1', text: '率达', index: 1 } as NumberedNote;
  const { blocks, strays } = unitText(unit, view([unit, indicator], { notes: [note] }));
  const segments = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.segments : []));

  expect(blocks.map((block) => block.kind === 'paragraph' && block.id)).toEqual(['s1-p1', 's1-p2']);
  expect(shown(segments)).toBe(unit.text.replace('\n', ''));
  expect(segments.find(({ anchors }) => anchors.includes('i1'))?.text).toBe('覆盖');
  expect(segments.find((segment) => segment.note === 1)?.text).toBe('率达');
  expect(strays).toEqual([]);
});

test('unitText() makes a table of the rows and keeps the lines around it', () => {
  const table: Table = {
    header: ['序号', '指标'],
    rows: [
      ['1', '甲'],
      ['2', '乙'],
    ],
  };
  const unit: UnitRecord = {
    ...base,
    id: 'a/c1',
    kind: 'column',
    text: '单位：%\n序号\t指标\n1\t甲\n2\t乙',
  };
  const indicator: UnitRecord = {
    ...base,
    id: 'a/i2',
    kind: 'indicator',
    parent: 'a/c1',
    text: '2\t乙',
  };
  const { blocks } = unitText(
    unit,
    view([unit, indicator], { tables: new Map([['a/c1', table]]) }),
  );
  const [before, rows] = blocks;

  expect(before?.kind).toBe('paragraph');
  expect(rows?.kind === 'table' && rows.header?.cells.map(shown)).toEqual(['序号', '指标']);
  expect(rows?.kind === 'table' && rows.rows.map(({ indicator }) => indicator)).toEqual([
    null,
    'i2',
  ]);
});

test('unitText() names indicators that its text does not hold', () => {
  const unit = { ...base, text: '完。' };
  const indicator: UnitRecord = {
    ...base,
    id: 'a/i1',
    kind: 'indicator',
    parent: 'a/s1',
    text: '无',
  };

  expect(unitText(unit, view([unit, indicator])).strays).toEqual(['i1']);
});
