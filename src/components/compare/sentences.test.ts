import { expect, test } from 'vitest';
import { runGrams } from '../../diff/runs.ts';
import { loneSentences, sentencesOf } from './sentences.ts';

test.each([
  ['', []],
  ['一句。', ['一句。']],
  ['一句。“两句！”三句；\n没有句号', ['一句。', '“两句！”', '三句；', '没有句号']],
  ['。。', []],
])('sentencesOf(%j)', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('loneSentences() leaves out what is short, and what stands anywhere in the other plan', () => {
  const other = runGrams('加强社区养老服务设施建设，完善服务网络。');
  expect(
    loneSentences(
      '很短一句。加强社区养老服务设施建设，完善服务网络。建立健全本地独有的工作机制和办法。',
      other,
    ),
  ).toEqual(['建立健全本地独有的工作机制和办法。']);
});
