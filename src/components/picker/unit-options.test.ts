import { expect, test } from 'vitest';
import { unitOptions } from './unit-options.ts';

const unit = {
  id: 'a/s1',
  kind: 'section',
  marker: null,
  title: null,
  parent: null,
  text: '',
};

test('unitOptions() sets headings in, and names what has none', () => {
  const units = [
    { ...unit, id: 'a/head', kind: 'head', text: '某市人民政府关于印发\n规划的通知' },
    { ...unit, marker: '一、', title: '目标' },
    { ...unit, id: 'a/c1', kind: 'column', marker: '专栏1', title: '指标', parent: 'a/s1' },
    { ...unit, id: 'a/i1', kind: 'indicator', title: '率', parent: 'a/c1', text: '1\t率\t90' },
    { ...unit, id: 'a/tail', kind: 'tail' },
  ];

  expect(
    unitOptions(units, { head: '文首', tail: '文尾', indicator: '指标' }).map(({ label }) => label),
  ).toEqual([
    '文首 某市人民政府关于印发 规划的通知',
    '一、目标',
    '　专栏1 指标',
    '　　指标 1 率 90',
    '文尾',
  ]);
});

test('unitOptions() cuts no character in two', () => {
  const [option] = unitOptions([{ ...unit, text: '𠮷'.repeat(30) }], {});
  expect(option?.label).toBe('𠮷'.repeat(24));
});
