import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import type { TopicView } from '../corpus/types.ts';
import { furtherPassages, furtherWords } from './further.ts';

const unit = (id: string, title: string | null, text: string, kind = 'section') =>
  ({ id, title, text, kind }) as UnitRecord;
const member = unit('a/s1', '社区养老', '发展养老服务。');
const plan = {
  id: 'a',
  units: [
    member,
    unit('a/s2', '其他', '完善设施。支持养老托育，也支持托育。其余不变。'),
    unit('a/s3', '托育', ''),
    unit('a/i1', null, '养老床位', 'indicator'),
    unit('a/s4', '无关', '无关。'),
  ],
};
const topic = (words?: string[]) =>
  ({ words, cells: [{ plan, members: [{ unit: member }] }] }) as unknown as TopicView;

test('furtherPassages() finds units that hold a word, in their text or title, and are no members', () => {
  expect(furtherPassages(topic(['托育', '养老']), plan)).toEqual([
    { unit: plan.units[1], around: { before: '支持', word: '养老', after: '托育，也支持托育。' } },
    { unit: plan.units[2], around: { before: '', word: '托育', after: '' } },
  ]);
});

test('furtherWords() names each word that was found once', () => {
  expect(furtherWords(furtherPassages(topic(['托育', '养老']), plan))).toEqual(['养老', '托育']);
  expect(furtherWords(furtherPassages(topic(['完善', '无关', '其他']), plan))).toEqual([
    '完善',
    '无关',
  ]);
});

test('furtherPassages() of a topic without words are none', () => {
  expect(furtherPassages(topic(), plan)).toEqual([]);
});

test('furtherPassages() cuts a long sentence, and no character', () => {
  const long = unit('a/s9', null, `${'𠮷'.repeat(40)}养老${'社'.repeat(40)}。`);
  const [passage] = furtherPassages(topic(['养老']), { id: 'a', units: [long] });
  expect(passage?.around).toEqual({
    before: `…${'𠮷'.repeat(24)}`,
    word: '养老',
    after: `${'社'.repeat(24)}…`,
  });
});
