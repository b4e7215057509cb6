import { expect, test } from 'vitest';
import { sentencePath } from './sentence-path.ts';
import { sentenceCells } from './sentence.ts';

const written = (sentence: string, quote: string) =>
  sentenceCells({ sentence, quote }).map((pieces) =>
    pieces.map(({ text, isQuote }) => (isQuote ? `[${text}]` : text)).join(''),
  );

test.each([
  ['建设社会工作室2000个。', '社会工作室2000个', ['建设[社会工作室2000个]。']],
  ['覆盖率\t60%\t≥80%\t预期性', '覆盖率\t60%\t≥80%', ['[覆盖率]', '[60%]', '[≥80%]', '预期性']],
  ['\t甲\t', '甲', ['[甲]']],
  ['甲乙', '丙', ['甲乙']],
])('sentenceCells(%j) marks %j', (sentence, quote, cells) => {
  expect(written(sentence, quote)).toEqual(cells);
});

test.each([
  ['/plans/a/#c1-p1', '室2个', `/plans/a/?mark=${encodeURIComponent('室2个')}#c1-p1`],
  ['/plans/a/#i1', '名\t1%', `/plans/a/?mark=${encodeURIComponent('名')}#i1`],
])('sentencePath(%j)', (url, quote, path) => {
  expect(sentencePath({ url, quote })).toBe(path);
});
