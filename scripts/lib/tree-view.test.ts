import { expect, test } from 'vitest';
import { viewTree } from './tree-view.ts';

test('viewTree() prints a node a line, without the fields that are not there', () => {
  const tree = {
    type: 'column',
    marker: undefined,
    title: '主要指标',
    children: [{ type: 'paragraph', value: '到2025年。' }],
  };
  expect(viewTree(tree)).toBe('column title="主要指标"\n  paragraph "到2025年。"');
});
