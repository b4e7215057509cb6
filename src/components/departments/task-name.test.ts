import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { taskName } from './task-name.ts';

const column = { id: 'a/c5', kind: 'column', marker: '专栏5', title: '行动' } as UnitRecord;
const bare = { id: 'a/c6', kind: 'column', marker: null, title: '行动' } as UnitRecord;
const plan = { unitsById: new Map([column, bare].map((unit) => [unit.id, unit])) };
const item = { kind: 'item', marker: '1.', title: '固本强基', parent: 'a/c5' } as UnitRecord;

test.each([
  [item, '专栏5 1.固本强基'],
  [{ ...item, parent: 'a/c6' }, '1.固本强基'],
  [{ ...item, kind: 'section', parent: 'a/s1' } as UnitRecord, '1.固本强基'],
  [column, '专栏5 行动'],
  [{ ...item, marker: null, title: null }, '专栏5 条目'],
])('taskName() of %j is %j', (unit, name) => {
  expect(taskName(unit, plan, strings('zh-Hans'))).toBe(name);
});
