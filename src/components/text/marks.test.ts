import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { departmentMarks, responsibilityMarks } from './marks.ts';
import type { Mark } from './segments.ts';

function unit(text: string, words: string, lead: string[], participants: string[]): UnitRecord {
  return { text, responsibility: { text: words, lead, participants } } as UnitRecord;
}

const note = (start: number, end: number): Mark => ({
  kind: 'note',
  start,
  end,
  note: 1,
  anchor: null,
});

/** Marks as `lead 市民政局 #市民政局`, in the order of the text. */
function shown(unit: UnitRecord, notes: Mark[] = []): string[] {
  return departmentMarks(unit, notes)
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, start, end, department }) =>
      [
        kind,
        unit.text.slice(start, end),
        ...(department ? [department.replace('/departments/', '')] : []),
      ].join(' '),
    );
}

test('responsibilityMarks() takes the brackets in', () => {
  const words = '市民政局牵头';
  const [mark] = responsibilityMarks(unit(`工作。（${words}）`, words, ['市民政局'], []));
  expect(mark).toMatchObject({ kind: 'responsibility', start: 3, end: 11 });
});

test('departmentMarks() tells leads from participants', () => {
  const words = '市民政局牵头，市财政局、各市、县级政府按职责分工负责';
  const named = unit(
    `市民政局的工作。（${words}）`,
    words,
    ['市民政局'],
    ['市财政局', '各市、县级政府'],
  );
  expect(shown(named)).toEqual([
    'lead 市民政局 #市民政局',
    'participant 市财政局 #市财政局',
    'participant 各市、县级政府 #各市-县级政府',
  ]);
  // Not where the text speaks of it before.
  expect(departmentMarks(named, []).every(({ start }) => start > 8)).toBe(true);
});

test('departmentMarks() does not take a short name out of a long one, and finds one printed twice', () => {
  const words = '市委组织部、市委、市委负责';
  const named = unit(words, words, [], ['市委组织部', '市委', '市委']);
  expect(shown(named)).toEqual([
    'participant 市委组织部 #市委组织部',
    'participant 市委 #市委',
    'participant 市委 #市委',
  ]);
});

test('departmentMarks() finds names with layout spaces inside', () => {
  const named = unit(
    '（市民\n政局、\t市财 政局负责）',
    '市民\n政局、\t市财 政局负责',
    [],
    ['市民政局', '市财政局'],
  );
  expect(shown(named)).toEqual([
    'participant 市民\n政局 #市民政局',
    'participant 市财 政局 #市财政局',
  ]);
});

test('departmentMarks() leaves out what is not printed as one run', () => {
  expect(shown(unit('（各市，县政府负责）', '各市，县政府负责', [], ['各市、县政府']))).toEqual([]);
  expect(departmentMarks({ text: '工作。', responsibility: null } as UnitRecord, [])).toEqual([]);
});

test('departmentMarks() makes no link of a name that a note touches', () => {
  const words = '市民政局、市审批局负责';
  const named = unit(words, words, [], ['市民政局', '市审批局']);
  expect(shown(named, [note(6, 8)])).toEqual([
    'participant 市民政局 #市民政局',
    'participant 市审批局',
  ]);
  expect(shown(named, [note(9, 11)])).toHaveLength(2);
  expect(shown(named, [note(9, 11)]).join()).toContain('#市审批局');
});
