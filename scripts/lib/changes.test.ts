import { expect, test } from 'vitest';
import { compareReadings, firstDifference } from './changes.ts';

function unit(id: string, title: string | null, text: string) {
  return {
    id,
    plan: 'a',
    kind: 'section' as const,
    level: 1,
    marker: null,
    ordinal: null,
    title,
    parent: null,
    text,
    spans: [],
    lines: [1, 1] as [number, number],
    responsibility: null,
    order: 0,
    table: null,
  };
}

test('compareReadings() tells same, reworded, moved, shifted, gone and added apart', () => {
  const before = [
    unit('a/s1', '背景', '甲。'),
    unit('a/s2', '目标', '乙。'),
    unit('a/s3', '任务', '丙。'),
    unit('a/s4', '保障', '丁。'),
    unit('a/s5', '附则', '戊。'),
    unit('a/s6', '删', '己。'),
    unit('a/head', null, '庚'),
  ];
  const after = [
    unit('a/s1', '背景', '甲 。'),
    unit('a/s2', '目标', '乙乙。'),
    unit('a/s3', '新', '新。'),
    unit('a/s3-1', '任务', '丙。'),
    unit('a/s7', '保障', '丁丁。'),
    unit('a/s8', '附则', '戊。'),
  ];

  expect(compareReadings(before, after)).toEqual({
    same: ['a/s1'],
    reworded: [
      { id: 'a/s2', before: '目标乙。', after: '目标乙乙。' },
      { id: 'a/s3', before: '任务丙。', after: '新新。' },
    ],
    moved: [
      { from: 'a/s4', to: 'a/s7' },
      { from: 'a/s5', to: 'a/s8' },
    ],
    shifted: [{ from: 'a/s3', to: 'a/s3-1' }],
    gone: ['a/s6', 'a/head'],
    added: ['a/s3-1', 'a/s7', 'a/s8'],
  });
});

test('firstDifference() shows the passage that changed', () => {
  expect(firstDifference('建设社工站2000个，提质升级', '建设社工站150个，提质升级')).toEqual([
    '建设社工站[-200-]0个，提质升级',
    '建设社工站{+15+}0个，提质升级',
  ]);
  expect(firstDifference('甲', '甲乙')).toEqual(['甲[--]', '甲{+乙+}']);
});
