import fc from 'fast-check';
import { pinyin as readingsOf } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { foldedRecord, searchIndex } from '../search-index.ts';
import { makeCorpus } from '../testing/corpus.ts';
import { nearFound } from './near.ts';

const passage =
  '依托村（社区）综合服务设施，为居家老年人提供助餐、助浴、助洁、助行等服务，支持社会力量建设老年食堂，让老年人在家门口吃上热饭。';

const lines = `# 湖南
    湖南省“十四五”城乡社区服务体系建设规划
    ## 一、重点任务
    ### （一）发展居家养老服务
    ${passage}
    ### （二）建设智慧社区
    建设智慧社区平台，智慧社区覆盖城乡。
    ### （三）培育社会组织
    加强社会组织培育，每个网格配一名网格员和灾害信息员。就业服务的工作，社会工作。
    # 吉林
    ## 一、重点任务
    ### （一）防灾减灾
    村（社区）都有灾害信息员。
    ### （二）养老服务
    养老服务有保障。养老服务进社区，社区工作者参与养老服务。
    ### （三）残疾人服务
    残疾人康复服务。`;

/** As the build makes it. */
const pinyin: Record<string, string> = {};
for (const sign of new Set(lines.match(/\p{Script=Han}/gu)))
  for (const reading of readingsOf(sign, { toneType: 'none', type: 'array' }))
    pinyin[reading] = (pinyin[reading] ?? '') + sign;

const index = searchIndex(makeCorpus(lines, { pinyin }));

/** What is found: `<id> <what was taken for the query>`. */
const near = (query: string) =>
  nearFound(index, query).map(({ record, reason }) => {
    const printed = reason?.by === 'near' ? reason.printed : '';
    return `${index.corpus.records[record]?.id ?? ''} ${printed}`;
  });

test.each([
  // One wrong character, read alike or not.
  ['居家养老付务', ['p1/s1-1 居家养老服务']],
  ['智慧设区', ['p1/s1-2 智慧社区']],
  ['智能社区', ['p1/s1-2 智慧社区']],
  ['社会组织陪育', ['p1/s1-3 社会组织培育']],
  ['网格圆', ['p1/s1-3 网格员']],
  // Two of a word that is all that is typed.
  ['设区', ['p1/s1-2 社区', 'p2/s1-2 社区', 'p1/head 社区', 'p2/s1-1 社区', 'p1/s1-1 社区']],
  // Missing, too many, swapped.
  ['智慧区平台', ['p1/s1-2 智慧社区平台']],
  ['智慧的社区', ['p1/s1-2 智慧社区']],
  ['智慧区社', ['p1/s1-2 智慧社区']],
  // Other punctuation, and none; what is marked is as printed.
  ['村社区综合服务', ['p1/s1-1 村（社区）综合服务']],
  ['湖南省十四五乡城社区', ['p1/head 湖南省“十四五”城乡社区']],
  // Several words, one of them wrong; the others may stand above.
  ['湖南 灾害信息圆', ['p1/s1-3 灾害信息员']],
  ['网格 灾害信息圆', ['p1/s1-3 灾害信息员']],
  ['量子 灾害信息圆', []],
  // Like nothing that stands here.
  ['量子计算机', []],
  ['区块链挖矿', []],
  ['找工作', []],
  ['养老金', []],
  ['粮油', []],
  ['社', []],
  ['，。', []],
  ['', []],
])('%j finds %j', (query, found) => {
  expect(near(query)).toEqual(found);
});

test.each([
  ['two wrong', passage.replace('设施', '没施').replace('热饭', '热饮')],
  ['no punctuation', passage.replace('老年食堂', '老年石堂').replace(/[，。、（）]/g, '')],
  ['other punctuation', passage.replace('老年食堂', '老年石堂').replace(/[，。、]/g, ' ; ')],
  ['a part', passage.slice(20).replace('老年食堂', '老年石堂')],
  [
    'two passages',
    `${passage.replace('助浴', '助玉')}\n养老服务有保障。养老服务进社区，社区工作者参于养老服务。`,
  ],
])('a pasted passage is found: %s', (_, typed) => {
  expect(near(typed)[0]).toMatch(/^p1\/s1-1 /);
});

test('a pasted passage of something else is not', () => {
  const other =
    '量子计算机遵循量子力学规律进行高速运算，运行的是量子算法，与传统计算机不同，速度快得多。';
  expect(near(other)).toEqual([]);
});

test('terms are what is marked: as folded, each once, all as good ones', () => {
  const [found] = nearFound(index, '智慧设区');
  expect(found).toMatchObject({ match: 'near', count: 3, terms: ['智慧社区'] });
  const [bracketed] = nearFound(index, '村社区综合服务');
  expect(bracketed?.terms).toEqual(['村(社区)综合服务']);
  const [withWords] = nearFound(index, '网格 灾害信息圆');
  expect(withWords?.terms).toEqual(['灾害信息员', '网格']);
});

test('of one reading, units with it in the heading come first', () => {
  expect(near('养老服物').map((each) => each.split(' ')[0])).toEqual(['p2/s1-2', 'p1/s1-1']);
});

const corners = [
  "'",
  '!',
  '^',
  '|',
  '=',
  '$',
  '\ud83d',
  '😀',
  '\u202e',
  '<b>',
  '(',
  '[',
  '\\',
  ' ',
];
const characters = [...new Set(index.folded)].filter((sign) => sign !== '\n');
const anything = fc
  .array(fc.oneof(fc.constantFrom(...corners, ...characters), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

test('any string is searched for without throwing, and what is marked stands in the unit', () => {
  fc.assert(
    fc.property(anything, (query) => {
      for (const { record, terms, count } of nearFound(index, query)) {
        expect(terms.length).toBeGreaterThan(0);
        expect(count).toBeGreaterThan(0);
        for (const term of terms) expect(foldedRecord(index, record)).toContain(term);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(['社区', 'a', '=', '，', '😀', '\ud83d', '社 '])('10,000 characters of %j', (sign) => {
  expect(() => nearFound(index, sign.repeat(10_000))).not.toThrow();
});

test('long words are looked for as passages, each by itself', () => {
  const wrong = passage.replace('老年食堂', '老年饭堂').replace(/[，。]/g, '');
  expect(nearFound(index, `湖南 ${wrong}`)[0]).toMatchObject({ record: 2 });
  expect(nearFound(index, `社区 ${[...passage].reverse().join('').repeat(150)}`)).toEqual([]);
});

test('traditional characters are read as simplified ones', () => {
  const texts = makeCorpus(lines, { traditional: ['務養', '务养'] });
  const found = (query: string) => nearFound(searchIndex(texts), query);
  expect(found('居家養老付務')).toEqual(found('居家养老付务'));
  expect(found('居家養老付務')[0]).toMatchObject({ terms: ['居家养老服务'] });
});

test('one wrong character in 4 to 12 that stand somewhere is forgiven', () => {
  const texts = index.corpus.records.flatMap(({ title, text }) => [fold(title), fold(text)]);
  const stretch = fc
    .record({
      text: fc.constantFrom(...texts.filter(({ length }) => length >= 12)),
      at: fc.nat(),
      length: fc.integer({ min: 4, max: 12 }),
      wrong: fc.nat(),
    })
    .map(({ text, at, length, wrong }) => {
      const start = at % (text.length - length + 1);
      return { original: text.slice(start, start + length), wrong: wrong % length };
    })
    .filter(({ original }) => /^\p{Script=Han}+$/u.test(original));

  fc.assert(
    fc.property(stretch, ({ original, wrong }) => {
      // A character that stands nowhere in these texts.
      const query = `${original.slice(0, wrong)}龘${original.slice(wrong + 1)}`;
      const found = nearFound(index, query).flatMap(({ terms }) => terms);
      expect(found).toContain(original);
    }),
    { numRuns: 2000 },
  );
});

test('nothing is found in an empty corpus', () => {
  expect(nearFound(searchIndex(makeCorpus('')), '智慧社区')).toEqual([]);
});
