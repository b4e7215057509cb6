import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyinTable } from '../../components/search-corpus/pinyin.ts';
import { traditionalTable } from '../../components/search-corpus/traditional.ts';
import type { SearchSynonyms } from '../corpus.ts';
import { fold } from '../fold.ts';
import { foldedRecord, searchIndex } from '../search-index.ts';
import { makeCorpus } from '../testing/corpus.ts';
import { relatedFound, understood } from './related.ts';

const lines = `# 湖南
## 一、总体要求
到2025年末，建设社会工作室2000个，培训12000人次。
## 二、重点任务
### （一）社区养老服务。为农村老年人提供助餐、助浴服务，建设银行网点。
### （二）社区托育服务。发展社区托育，婴幼儿照护覆盖率达到20%。由省卫生健康委牵头。
### （三）社区就业服务。服务高校毕业生，推动停车场建设，十五分钟内到达，覆盖率百分之三十。
### （四）社区卫生服务。落实基本卫生公共服务项目，专职网格员进家庭。
# 红河
## 一、总体要求
发展社区养老，沿着绿色道路，成效显著。到二〇三五年实现现代化。`;

const synonyms: SearchSynonyms[] = [
  { find: ['助餐', '社区食堂'], say: ['老人吃饭', '送餐'] },
  { find: ['托育', '婴幼儿照护'], say: ['托儿所', '带小孩'] },
  { find: ['卫生健康委', '卫健委'], say: ['卫生局'] },
  { find: ['就业'], say: ['找工作'] },
  { find: ['停车', '停车场'], say: ['车位'] },
];

const table = lines.split('\n');
const index = searchIndex(
  makeCorpus(lines, {
    synonyms,
    pinyin: pinyinTable(table),
    traditional: traditionalTable([...table, ...synonyms.flatMap(({ say }) => say)]),
    topics: [
      { title: '社区养老服务', en: 'Community elderly care', members: ['p1/s2-1', 'p2/s1'] },
      { title: '就业帮扶', en: 'Employment services', members: ['p1/s2-3'] },
    ],
    en: { 'p1/s2-2': 'Community nursery services', 'p1/s2': 'Key tasks' },
    notes: [{ unit: 'p1/s2-4', text: '基本卫生公共服务', reading: '基本公共卫生服务' }],
  }),
);
const found = (query: string) => relatedFound(index, query);
const first = (query: string) => {
  const [best] = found(query);
  if (!best) return null;
  const { reason } = best;
  const instead = reason && 'instead' in reason ? reason.instead : '';
  return [index.corpus.records[best.record]?.id, reason?.by, instead];
};

describe('relatedFound()', () => {
  test.each([
    // Synonyms: alone, within a query, beside other words, with signs around them.
    ['老人吃饭', 'p1/s2-1', 'synonym', '助餐'],
    ['老人吃饭 农村', 'p1/s2-1', 'synonym', '助餐'],
    ['农村送餐', 'p1/s2-1', 'synonym', '助餐'],
    ['社区托儿所', 'p1/s2-2', 'synonym', '托育'],
    ['省卫健委', 'p1/s2-2', 'synonym', '省卫生健康委'],
    ['县卫健委', 'p1/s2-2', 'synonym', '卫生健康委'],
    ['怎么找工作', 'p1/s2-3', 'synonym', '就业'],
    ['湖南 找工作', 'p1/s2-3', 'synonym', '就业'],
    ['停车难', 'p1/s2-3', 'synonym', '停车'],
    // Numbers, both ways.
    ['二千个', 'p1/s1', 'number', '2000个'],
    ['2,000', 'p1/s1', 'number', '2000'],
    ['15分钟', 'p1/s2-3', 'number', '十五分钟'],
    ['百分之二十', 'p1/s2-2', 'number', '20%'],
    ['30%', 'p1/s2-3', 'number', '百分之三十'],
    ['２０３５年', 'p2/s1', 'number', '二〇三五年'],
    ['二零二五年', 'p1/s1', 'number', '2025年'],
    ['培训 1.2万人次', 'p1/s1', 'number', '培训12000人次'],
    // Traditional characters; what is both itself and another character stays where it is itself.
    ['網格員', 'p1/s2-4', 'traditional', '网格员'],
    ['社區养老', 'p1/s2-1', 'traditional', '社区养老'],
    ['成效顯著', 'p2/s1', 'traditional', '成效显著'],
    ['沿著', 'p2/s1', 'traditional', '沿着'],
    ['托兒所', 'p1/s2-2', 'synonym', '托育'],
    // Pinyin.
    ['wanggeyuan', 'p1/s2-4', 'pinyin', '网格员'],
    ['Wang Ge Yuan', 'p1/s2-4', 'pinyin', '网格员'],
    ['yinhang', 'p1/s2-1', 'pinyin', '银行'],
    ['lvse', 'p2/s1', 'pinyin', '绿色'],
    ['sqyl', 'p1/s2-1', 'pinyin', '社区养老'],
    ['SQTY', 'p1/s2-2', 'pinyin', '社区托育'],
    ['shequtuoy', 'p1/s2-2', 'pinyin', '社区托育'],
  ])('%s', (query, id, by, instead) => {
    expect(first(query)).toEqual([id, by, instead]);
  });

  test.each([
    // Beside an everyday word a part that stands nowhere, or whose words do not stand together, is left out.
    ['托儿所在哪里报名', [['p1/s2-2', '托儿所']]],
    ['找工作看报', [['p1/s2-3', '找工作']]],
    ['农村找工作', [['p1/s2-3', '找工作']]],
    [
      '送餐和车位',
      [
        ['p1/s2-1', '送餐'],
        ['p1/s2-3', '车位'],
      ],
    ],
    // Plans that are named stay.
    ['红河找工作', []],
    // One strange word weighs as much as the everyday word.
    ['火星车位', []],
    ['车位火星探险', []],
    // Nothing of it is said otherwise in the texts.
    ['就业探险', []],
  ])('%s leads to what its telling parts lead to', (query, expected) => {
    const told = found(query).map(({ record, reason }) => [
      index.corpus.records[record]?.id,
      reason && 'word' in reason ? reason.word : '',
    ]);
    expect(told.sort()).toEqual(expected);
  });

  test('units that have all of a phrase come before those that have parts of it', () => {
    const scores = new Map(
      found('养老带小孩').map(({ record, score }) => [index.corpus.records[record]?.id, score]),
    );
    expect([...scores.keys()]).toContain('p1/s2-2');
    for (const { score } of found('农村送餐').slice(1))
      expect(score).toBeLessThan(found('农村送餐')[0]?.score ?? 0);
    expect(understood(found('送餐和车位'))).toBe(true);
    expect(understood(found('找工作看报'))).toBe(false);
  });

  test('notes: what a text should read finds it, and the printed words are marked', () => {
    const [best] = found('公共卫生服务');
    expect(best).toMatchObject({
      match: 'related',
      reason: { by: 'note', printed: '基本卫生公共服务', reading: '基本公共卫生服务' },
      terms: ['基本卫生公共服务'],
      count: 1,
    });
  });

  test('topics: the title holds the query', () => {
    const ids = found('就业帮扶').map(({ record }) => index.corpus.records[record]?.id);
    expect(ids).toEqual(['p1/s2-3']);
    expect(found('就业帮扶')[0]).toMatchObject({ reason: { by: 'topic', topic: 1 }, count: 0 });
  });

  test.each([
    ['elderly care', ['p1/s2-1', 'p2/s1']],
    ['Employment service', ['p1/s2-3']],
    ['nurseries', ['p1/s2-2']],
    ['elder', ['p1/s2-1', 'p2/s1']],
    ['key tasks of plan 1', ['p1/s2']],
    ['community elderly of the plan 2', ['p2/s1']],
    ['Plan 2', ['p2/s1']],
    ['the', []],
    ['elderly banana', []],
  ])('glosses: %s', (query, expected) => {
    const ids = found(query).map(({ record }) => index.corpus.records[record]?.id ?? '');
    expect(ids.sort()).toEqual(expected);
  });

  test.each([
    '量子计算机',
    '火星车位',
    '居家养老付务',
    '社区托育复务',
    'quantum',
    'women',
    'asdf',
    'zzzz',
    '9999',
    '2',
    '一',
    '',
    '   ',
    '？！',
    "'!^|",
  ])('%s means nothing in other words', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('a number is found whole only', () => {
    expect(found('二千').map(({ record }) => index.corpus.records[record]?.id)).toEqual(['p1/s1']);
    expect(found('二千人次')).toEqual([]);
    expect(found('二〇〇〇')).toMatchObject([{ count: 1 }]);
  });

  test('one department in place of another only where the asked one is unknown', () => {
    expect(found('省卫生健康委')).toEqual([]);
  });

  test('any string is safe, units come once with a reason, and hold what is to be marked', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '社区',
        '托儿所',
        '找工作',
        'she',
        'qu',
        '2000',
        '區',
        '万',
        '百分之',
        ' ',
        "'",
        '(?',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('\uD800', '\uDC00', '\u202E', '😀', '\0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const all = found(pieces.join(''));
        expect(new Set(all.map(({ record }) => record)).size).toBe(all.length);
        for (const { record, match, reason, terms } of all) {
          expect(match).toBe('related');
          expect(reason).not.toBeNull();
          for (const term of terms) expect(foldedRecord(index, record)).toContain(fold(term));
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '社'.repeat(10_000),
    'she '.repeat(2500),
    '1'.repeat(10_000),
    'a b '.repeat(90),
    '二'.repeat(390),
    '著'.repeat(390),
    'shi'.repeat(130),
  ])('a long query is answered at once (%#)', (query) => {
    const from = performance.now();
    found(query);
    expect(performance.now() - from).toBeLessThan(200);
  });
});

test.each([
  ['找工作', true],
  ['sqyl', true],
  ['elderly', true],
  ['托儿所 卫生局', true],
  ['托育农村', false],
  ['就业柜', false],
  ['量子', false],
])('understood(): %s is %s', (query, expected) => {
  expect(understood(found(query))).toBe(expected);
});
