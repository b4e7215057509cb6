/**
 * Exact results are those units whose text holds the query, all of them and no other: told apart by a scan of the source texts
 * that shares nothing with the search.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holding, plain, readPassages, sliceOf } from '../../scripts/lib/search-bench/literal.ts';
import { seeded } from '../../scripts/lib/search-bench/random.ts';
import type { UnitRecord } from '../schemas/index.ts';
import { builtTable, content, openSite, type OpenSite } from './site.ts';
import { ask, ids, numbersIn, openSearch, type ShownResults } from './searching.ts';

const units = builtTable<UnitRecord>('units');
const passages = readPassages(units);
const seed = Number(process.env['SEED'] ?? 20261122);

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await openSearch(site);
});

afterAll(() => site.close());

/** Where the page and the sources disagree, one line a query. */
function disagreements(shown: readonly ShownResults[]): string[] {
  return shown.flatMap((answer) => {
    const expected = holding(passages, answer.query);
    const exact = ids(answer, 'exact');
    const missing = expected.filter((id) => !exact.includes(id));
    const wrong = exact.filter((id) => !expected.includes(id));
    const twice = ids(answer).length - new Set(ids(answer)).size;
    const unsaid = expected.length > 0 && !numbersIn(answer.status).includes(expected.length);
    const unmarked = answer.results.filter(
      ({ match, marked }) => match === 'exact' && marked.length === 0,
    );
    const lines = [
      missing.length > 0 && `misses ${missing.join(' ')}`,
      wrong.length > 0 && `has wrongly ${wrong.join(' ')}`,
      twice > 0 && `lists ${twice} twice`,
      unsaid && `says “${answer.status}” of ${expected.length}`,
      unmarked.length > 0 && `marks nothing in ${unmarked.map(({ id }) => id).join(' ')}`,
    ].filter(Boolean);
    return lines.length > 0 ? [`${JSON.stringify(answer.query)} ${lines.join('; ')}`] : [];
  });
}

/** Strings of 2 to 8 characters, each from somewhere in a unit, longer units more often. */
function randomStrings(count: number): string[] {
  const random = seeded(seed);
  const own = units
    .filter(({ kind }) => kind !== 'indicator')
    .map((unit) => {
      const source = readFileSync(join(content, 'sources', `${unit.plan}.txt`), 'utf8');
      return sliceOf(unit, source).replace(/\s+/g, ' ').trim();
    });
  const all = own.flatMap((slice) => Array.from({ length: slice.length }, () => slice));
  const strings: string[] = [];
  while (strings.length < count) {
    const slice = random.pick(all);
    const start = random.below(slice.length);
    const length = 2 + random.below(7);
    const string = [...slice.slice(start)].slice(0, length).join('');
    if ([...plain(string)].length >= 2 && /[\p{L}\p{N}]/u.test(string)) strings.push(string);
  }
  return strings;
}

test(`200 strings of the texts are found where they stand (SEED=${seed})`, async () => {
  const strings = randomStrings(200);

  const shown = await ask(page, strings);

  expect(strings.filter((string) => holding(passages, string).length === 0)).toEqual([]);
  expect(disagreements(shown)).toEqual([]);
  // Whoever waits for results must not take those of the query before for them.
  expect(shown.filter(({ busyAtOnce }) => !busyAtOnce)).toEqual([]);
});

test('every unit is found by its heading, and indicators by their names', async () => {
  const headings = [
    ...new Set(
      units.flatMap(({ marker, title }) => (title ? [(marker ?? '') + title, title] : [])),
    ),
  ];
  const random = seeded(seed);
  const chosen = Array.from({ length: 80 }, () => random.pick(headings));

  expect(disagreements(await ask(page, chosen))).toEqual([]);
});

/** Words that other sites could not find, and what is written in more than one way. */
const chosen = [
  ...[
    '网格员',
    '一老一小',
    '一肩挑',
    '社工站',
    '助餐',
    '托育',
    '彩礼',
    '雁',
    '灾害信息员',
    '五社联动',
  ],
  // Brackets, quotes, dashes of another kind.
  ...['国办发〔2021〕56号', '国办发[2021]56号', '国办发（2021）56号', '国办发(2021)56号'],
  ...['国办发【2021】56号', '国办发﹝2021﹞56号', '国办发［２０２１］５６号'],
  ...['湘政办发 (2022) 52 号', '邵市政办发[2023]15号', '云政办发〔2022〕29 号', '红政发[2021]18号'],
  ...['HNPR―2022―01036', 'HNPR-2022-01036', 'hnpr—2022—01036', 'ＨＮＰＲ－２０２２－０１０３６'],
  ...['SYCR-2023-01007', 'sycr–2023–01007'],
  ...['“一肩挑”比例', '"一肩挑"比例', '「一肩挑」比例', '一肩挑比例', '‘一肩挑’比例'],
  ...['《红白理事会章程》', '〈红白理事会章程〉', '«红白理事会章程»'],
  ...['村（社区）', '村(社区)', '村[社区]', '村 （ 社区 ）', '乡镇（街道）党（工）委'],
  // Width, case, spaces.
  ...[
    '２０２５年',
    '2025 年',
    '2 0 2 5 年',
    '到 2025年',
    '18人',
    '18 人',
    '１８人',
    '14.6人',
    '14.6 人',
  ],
  ...['80%', '80％', '1.8‰', '≥10', '≥30平方米', '100户', '10万余家', '42.6岁', '41.11'],
  ...['5G', '5g', '５Ｇ', 'app', 'APP', 'ＡＰＰ', 'AB岗', 'ab岗', 'e站', '社区e站', 'Internet'],
  ...['互联网+', '互联网＋', '“互联网+政务服务”', '社工+志愿者', 'and', 'AND'],
  ...['二○三五年', '二〇三五年', '2035年'],
  // Across what is set apart: heading and text, paragraphs, cells, lines of the source.
  ...['行动。健全', '一、背景“十三五”时期', '（一）指导思想。以', '1.强化党建引领。压实'],
  ...[
    '指标属性1农村社区',
    '预期性2城市',
    '41.1143预期性',
    '—≥10%预期性',
    '认真贯彻落实习近平总书记',
  ],
  // Where the name of an indicator meets its row: that stands nowhere.
  ...units
    .filter(({ kind }) => kind === 'indicator')
    .map(({ title, text }) => (title ?? '').slice(-2) + text.replace(/\s/g, '').slice(0, 2)),
  // Long ones.
  '健全以社区为平台、社会工作者为支撑、社会组织为载体、社区志愿者为辅助、社区公益慈善资源为补充的“五社联动”服务机制',
  '社区',
  '服务',
  '的',
  '。',
];

test('words are found however they are typed', async () => {
  expect(disagreements(await ask(page, chosen))).toEqual([]);
});

test('a whole unit, pasted, finds itself', async () => {
  const random = seeded(seed);
  const long = units.filter(({ kind, text }) => kind !== 'indicator' && text.length > 300);
  const whole = Array.from({ length: 10 }, () => random.pick(long).text);

  const shown = await ask(page, whole);

  // A field of one line drops line breaks.
  expect(
    disagreements(shown.map((answer, index) => ({ ...answer, query: whole[index] ?? '' }))),
  ).toEqual([]);
});

test('what is marked in an exact result is the query as it is printed', async () => {
  const strings = randomStrings(60);

  const shown = await ask(page, strings);

  const wrong = shown.flatMap(({ query, results }) =>
    results
      .filter(({ match }) => match === 'exact')
      .filter(({ marked }) => !plain(marked.join('')).includes(plain(query)))
      .map(({ id, marked }) => `${query} in ${id}: ${marked.join('|')}`),
  );
  expect(wrong).toEqual([]);
});
