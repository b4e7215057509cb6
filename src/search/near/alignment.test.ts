import { expect, test } from 'vitest';
import { align } from './alignment.ts';
import { soundsOf } from './sounds.ts';

const sounds = soundsOf({
  pinyin: { fu: '服付', hui: '慧', neng: '能', she: '社设', tuan: '团', wu: '务物' },
});

test.each([
  ['智慧社区', '建设智慧社区平台', '智慧社区', 0],
  ['智慧设区', '建设智慧社区平台', '智慧社区', 0.5],
  ['智能社区', '建设智慧社区平台', '智慧社区', 1],
  ['智社区', '建设智慧社区平台', '智慧社区', 0.8],
  ['智慧的社区', '建设智慧社区平台', '智慧社区', 1],
  ['智慧区社', '建设智慧社区平台', '智慧社区', 0.6],
  ['智慧社团', '建设智慧社区平台', '智慧社区', 1], // Wrong at the edge: part of the stretch.
  ['智慧社区呀', '建设智慧社区', '智慧社区', 1.2], // Nothing stands there.
  ['服务社区', '优质服务,社区参与', '服务,社区', 0.25],
  ['服务,社区', '优质服务社区参与', '服务社区', 0.25],
  ['付物', '公共服务', '服务', 1],
])('align(%j, %j) takes %j for it, with %d', (query, text, taken, cost) => {
  const found = align(query, text, sounds);
  expect(text.slice(found.start, found.end)).toBe(taken);
  expect(found.cost).toBeCloseTo(cost, 9);
});

test('a text of no length holds nothing', () => {
  expect(align('社区', '', sounds)).toMatchObject({ start: 0, end: 0 });
});
