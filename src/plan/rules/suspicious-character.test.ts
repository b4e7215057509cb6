import { expect, test } from 'vitest';
import { check } from './support/check.ts';
import { suspiciousCharacter } from './suspicious-character.ts';

const brief = (value: string) =>
  check(suspiciousCharacter, value).map((message) => message.replace(/, expected.*$/, ''));

test.each([
  ['一、任务\n开发APP和5G应用，办好𠀀村服务。\n\f\t二、保障\r\n办好。', []],
  ['\ufeff一、任务\n办好。', []],
  ['一、任务\n落实精神 and 决策部署。', ['2:6-2:9: Unexpected `and` in a Chinese sentence']],
  ['二○三五年\n一、任务\n办好。', ['1:2-1:3: Unexpected `○` (U+25CB) in a Chinese number']],
  ['一、任务\n○办好二十〇条。', []],
  ['一、任务\n办好��服务。', ['2:3-2:5: Unexpected replacement character U+FFFD']],
  ['一、任务\n办好\ue5e5服务。', ['2:3-2:4: Unexpected private-use character U+E5E5']],
  [
    '一、任务\n办好\0服务\0。',
    ['2:3-2:4: Unexpected control character U+0000 (2 times, first here)'],
  ],
  [
    '一、任务\n办\u200b好\u202e服务\ufeff。',
    [
      '2:2-2:3: Unexpected invisible character U+200B',
      '2:4-2:5: Unexpected invisible character U+202E',
      '2:7-2:8: Unexpected invisible character U+FEFF',
    ],
  ],
  // Menus of web pages stand before the plan.
  ['HOME About us 首页\n一、任务\n办好。', []],
])('suspiciousCharacter on %j', (value, expected) => {
  expect(brief(value)).toEqual(expected);
});
