import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/index.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import type { Corpus, PlanView } from '../corpus/types.ts';
import { planFiles } from '../../plan/markdown/files.ts';
import { facts, readBack } from '../../plan/testing/read-back.ts';
import { readPlan } from '../../target/read-plan.ts';
import { changedCharts } from './changed/changed-chart.ts';
import type { Chart } from './chart.ts';
import { commitmentsCharts } from './commitments/commitments-chart.ts';
import { coverageCharts } from './coverage/coverage-chart.ts';
import { stripCharts } from './strip/strip-chart.ts';

const makers = { changedCharts, commitmentsCharts, stripCharts, coverageCharts };
const locales: readonly Locale[] = ['zh-Hans', 'en'];

/** A plan with one column of an item, and a topic that holds the item of every plan. */
function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const words = { zh: '甲', en: 'A' };
  const members = Object.keys(texts).map((id) => `${id}/c1-1`);
  return buildCorpus({
    contents: Object.entries(texts).map(([id, item]) => {
      const text = `某市规划\n\n一、任务\n\n专栏1 行动\n\n1.服务行动。${item}\n`;
      const plan = readPlan(text, { id, path: `${id}.txt` });
      return readBack(
        planFiles(plan, { ...facts, shortTitle: id, parent: id === 'b' ? 'a' : null }),
      );
    }),
    notes: new Map(),
    glosses: new Map(),
    groups: [
      {
        id: 'g',
        title: words,
        order: 1,
        topics: [{ id: 't', level: 'item', title: words, definition: words, members }],
      },
    ],
    proposals: new Map(),
    sources: new Map(),
    synonyms: [],
    permalinks: [],
  });
}

/** The same corpus with commitments that are given, not read. */
function promising(corpus: Corpus, values: Readonly<Record<string, number>>): Corpus {
  const plans = corpus.plans.map((plan): PlanView => {
    const value = values[plan.id];
    if (value === undefined) return { ...plan, commitments: [] };
    const unit = `${plan.id}/c1-1`;
    const quote = `社会工作室${value}个`;
    return {
      ...plan,
      commitments: [
        {
          id: `${unit}-t1`,
          plan: plan.id,
          unit,
          paragraph: `${unit}-p1`,
          lines: [7, 7],
          quote,
          sentence: `建设${quote}。`,
          span: [0, quote.length],
          subject: '社会工作室',
          value,
          valueMax: null,
          comparator: '=',
          unitOfMeasure: '个',
          deadline: null,
          frequency: null,
          place: null,
          kind: 'prose',
          indicator: null,
          topics: ['t'],
          comparable: null,
          url: `/plans/${plan.id}/#c1-1-p1`,
        },
      ],
    };
  });
  const ids = plans.flatMap(({ commitments }) => commitments.map(({ id }) => id));
  return {
    ...corpus,
    plans,
    plansById: new Map(plans.map((plan) => [plan.id, plan])),
    comparable:
      ids.length < 2
        ? []
        : [
            {
              id: ids[0] ?? '',
              subject: '社会工作室',
              unitOfMeasure: '个',
              topics: ['t'],
              members: ids,
              absent: [],
            },
          ],
  };
}

const made = (corpus: Corpus, locale: Locale): Record<string, readonly Chart[]> =>
  Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make(corpus, locale)]));
const titles = (corpus: Corpus, locale: Locale) =>
  Object.values(made(corpus, locale)).flatMap((charts) =>
    charts.map(({ id, title }) => `${id}: ${title}`),
  );

test.each(locales)('without plans there are no charts (%s)', (locale) => {
  const empty = { ...corpusOf({}), groups: [] };
  expect(titles(empty, locale)).toEqual([]);
});

test('a plan alone has its own finding', () => {
  const corpus = promising(corpusOf({ a: '建设社会工作室。' }), { a: 3 });
  expect(titles(corpus, 'zh-Hans').map(plain)).toEqual([
    'commitments: a规划写下 1 条量化目标，“甲”最多，有 1 条',
    'strip: 1 条量化目标用了 1 种单位，“个”最多，有 1 条',
    'coverage: a规划谈到 1 个主题，着墨最多的是“甲”，12 字',
  ]);
});

test('plans that promise no numbers have no charts of numbers', () => {
  const corpus = promising(corpusOf({ a: '服务更好。', b: '服务更好。' }), {});
  expect(titles(corpus, 'en').map(plain)).toEqual([
    'coverage: Of 1 topic, both plans speak of 1, and one alone of none',
  ]);
});

test('a number that the child changed', () => {
  const corpus = promising(corpusOf({ a: '建设社会工作室。', b: '建设社会工作室。' }), {
    a: 2000,
    b: 150,
  });
  const [chart] = changedCharts(corpus, 'zh-Hans');
  expect(plain(chart?.title ?? '')).toBe(
    'b沿用了a的 1 条量化目标，改了 1 条的数值；相差最大的是“社会工作室”，2000个改为 150个',
  );
  expect(chart?.page).toBe('/compare/a/b/');
  expect(chart?.csv.rows).toMatchObject([
    { fromPrinted: '2000个', toPrinted: '150个', ratio: 0.075 },
  ]);
  const label =
    '社会工作室：2000个 → 150个\na：“建设社会工作室2000个。”\nb：“建设社会工作室150个。”';
  expect(JSON.stringify(chart?.drawings.narrow)).toContain(JSON.stringify(label));
});

test('a number that the child kept is counted, not drawn', () => {
  const corpus = promising(corpusOf({ a: '建设社会工作室。', b: '建设社会工作室。' }), {
    a: 5,
    b: 5,
  });
  expect(changedCharts(corpus, 'zh-Hans')).toEqual([]);
});

test.each(locales)(
  'every chart has as many rows in its file as in its table, and no hole (%s)',
  (locale) => {
    const corpus = promising(
      corpusOf({ a: '建设社会工作室。', b: '建设社会工作室。', c: '服务更好。' }),
      { a: 2000, b: 0 },
    );
    for (const chart of Object.values(made(corpus, locale)).flat()) {
      expect(chart.csv.rows).toHaveLength(chart.table.rows.length);
      const { csv: _, plans: __, ...shown } = chart;
      expect(JSON.stringify(shown)).not.toMatch(/NaN|null|undefined|Infinity/);
      for (const row of chart.csv.rows) {
        expect(Object.keys(row).toSorted()).toEqual([...chart.csv.fields].toSorted());
      }
      for (const { cells } of chart.table.rows) expect(cells).toHaveLength(chart.table.head.length);
    }
  },
);

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
