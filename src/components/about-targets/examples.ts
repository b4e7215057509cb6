import type { CommitmentRecord, UnitRecord } from '../../schemas/index.ts';
import { readEverything } from '../../target/commitments/read-commitments.ts';
import type { LeftOut } from '../../target/commitments/draft.ts';
import type { Reason } from '../../target/commitments/types.ts';
import { localId, planAddress } from '../../plan/address.ts';
import type { PlanView } from '../corpus/types.ts';

/** Words of a plan that show a rule at work. */
export interface RuleExample {
  /** What stands before the words in question, those words, and what stands behind. */
  before: string;
  words: string;
  after: string;
  /** Id of the plan; `null` for an example that was invented. */
  plan: string | null;
  /** Address of its paragraph or unit under the site's root; `null` for an invented one. */
  url: string | null;
}

/** What counts, each with the records that show it. */
export const accepted = {
  table: ({ kind }: CommitmentRecord) => kind === 'table',
  number: ({ kind, unitOfMeasure }: CommitmentRecord) =>
    kind === 'prose' && /^[个所家处支]$/.test(unitOfMeasure ?? ''),
  percent: ({ kind, unitOfMeasure }: CommitmentRecord) => kind === 'prose' && unitOfMeasure === '%',
  whole: ({ kind, value, quote }: CommitmentRecord) =>
    kind === 'coverage' && value === 100 && quote.endsWith('全覆盖'),
  every: ({ kind, quote }: CommitmentRecord) => kind === 'coverage' && /^所有/.test(quote),
  none: ({ kind, value }: CommitmentRecord) => kind === 'coverage' && value === 0,
  standard: ({ kind }: CommitmentRecord) => kind === 'standard',
  frequency: ({ frequency, kind }: CommitmentRecord) =>
    frequency !== null && kind === 'prose' && !/[省市州县]/.test(frequency),
  share: ({ place, kind }: CommitmentRecord) =>
    kind === 'prose' && place !== null && /每个/.test(place),
} satisfies Record<string, (record: CommitmentRecord) => boolean>;

/** Kinds of what counts; a list is shown by two records at once. */
export type Accepted = keyof typeof accepted | 'list';

/** Where no plan of the site has one: invented, in the manner of the genre. */
const invented: Record<Accepted | 'reached' | Reason, readonly [string, string, string]> = {
  table: ['', '社区食堂覆盖率（%）　60　90', ''],
  number: ['新建', '社区食堂300个', ''],
  percent: ['', '居民满意度达到90%以上', ''],
  list: ['改造', '敬老院4所', '、村卫生室12所'],
  whole: ['实现', '家庭医生签约服务全覆盖', ''],
  every: ['', '所有社区均建立议事协商制度', ''],
  none: ['', '信访积案动态清零', ''],
  standard: ['', '开放时间每天不少于8小时', ''],
  frequency: ['每年组织', '2次应急演练', ''],
  share: ['每个街道至少建成', '1所养老机构', ''],
  reached: ['截至2020年底，', '建成社区服务中心56个', ''],
  title: ['《国家新型城镇化规划（', '2021', '—2035年）》'],
  date: ['到', '2025年', '末'],
  period: ['用', '三年', '时间完成改造'],
  ordinal: ['第', '二', '代健身器材'],
  name: ['社区', '三张', '清单'],
  code: ['〔2021〕', '56', '号'],
  denominator: ['每', '5000人', '配备1名社工'],
  age: ['', '65岁', '以上老年人'],
  condition: ['', '800户', '以上的小区'],
  article: ['培育', '一批', '品牌组织'],
  bare: ['', '12345', '热线'],
  existing: ['覆盖全省', '14个', '市州'],
  forecast: ['预计老年人口将达到', '120万人', ''],
  had: ['巩固', '全覆盖', '成果'],
  repeated: ['', '所有', '村均设置1名灾害信息员'],
  office: ['（', '12345', '热线办公室负责）'],
  time: ['每天', '8', '时至17时开放'],
};

/** Which reasons are shown, in this order; those left out happen to be rare or are part of another. */
export const shownReasons = [
  'date',
  'ordinal',
  'title',
  'code',
  'name',
  'article',
  'denominator',
  'condition',
  'age',
  'period',
  'existing',
  'had',
  'forecast',
  'repeated',
] as const satisfies readonly Reason[];

export type ShownReason = (typeof shownReasons)[number];

/** Examples of what counts, of what was reached before, and of what does not count. */
export interface RuleExamples {
  accepted: Record<Accepted, RuleExample>;
  reached: RuleExample;
  left: Record<ShownReason, RuleExample>;
}

/** Choose examples from the plans by the reader itself; plans take turns, so that none has all of them. */
export function ruleExamples(plans: readonly PlanView[]): RuleExamples {
  const read = plans.map((plan) => ({
    plan,
    left: readEverything({
      id: plan.id,
      units: plan.units,
      indicators: plan.indicators,
      source: plan.source,
    }).left,
  }));
  const record = (key: Accepted, number: number) =>
    turn(number, read).flatMap(({ plan }) =>
      key === 'list'
        ? listExample(plan)
        : recordExamples(plan, plan.commitments.filter(accepted[key])),
    )[0];
  const left = (reason: Reason, number: number) =>
    turn(number, read).flatMap(({ plan, left: items }) =>
      clearest(
        items.filter((item) => item.reason === reason),
        plan,
      ),
    )[0];
  const reached = turn(1, read).flatMap(({ plan }) =>
    recordExamples(
      plan,
      plan.baselines.filter(({ kind, quote }) => kind === 'prose' && quote.length > 8),
    ),
  )[0];

  return {
    accepted: fill([...(Object.keys(accepted) as Accepted[]), 'list'], record),
    reached: reached ?? inventedExample('reached'),
    left: fill([...shownReasons], left),
  };
}

/** The list, begun at another place each time. */
function turn<Item>(number: number, items: readonly Item[]): Item[] {
  const from = items.length === 0 ? 0 : number % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

function fill<Key extends keyof typeof invented>(
  keys: readonly Key[],
  find: (key: Key, index: number) => RuleExample | undefined,
): Record<Key, RuleExample> {
  return Object.fromEntries(
    keys.map((key, index) => [key, find(key, index) ?? inventedExample(key)]),
  ) as Record<Key, RuleExample>;
}

function inventedExample(key: keyof typeof invented): RuleExample {
  const [before, words, after] = invented[key];
  return { before, words, after, plan: null, url: null };
}

/** The record that is said in the fewest words, with what stands before it in its clause. */
function recordExamples(plan: PlanView, records: readonly CommitmentRecord[]): RuleExample[] {
  return records
    .map((record): RuleExample => {
      const { quote, span, url, unit } = record;
      const text = plan.unitsById.get(unit)?.text ?? '';
      const before = text.slice(Math.max(0, span[0] - 24), span[0]);
      const clause = /[^，。；：！？\n\t、（(]*$/.exec(before)?.[0] ?? '';
      const words = quote.replace(/\t/g, '　');
      // A quotation mark that was opened is closed.
      const after = clause.includes('“') && text.charAt(span[1]) === '”' ? '”' : '';
      return {
        before: record.kind === 'table' ? '' : clause,
        words,
        after,
        plan: plan.id,
        url,
      };
    })
    .filter(({ words }) => words.length <= 40)
    .toSorted((a, b) => a.before.length + a.words.length - b.before.length - b.words.length)
    .slice(0, 1);
}

/** Two records with nothing but 、 between them. */
function listExample({ commitments, unitsById, id }: PlanView): RuleExample[] {
  return commitments.flatMap((record, index): RuleExample[] => {
    const next = commitments[index + 1];
    const text = unitsById.get(record.unit)?.text ?? '';
    if (!next || next.unit !== record.unit) return [];
    if (text.slice(record.span[1], next.span[0]) !== '、') return [];
    const words = text.slice(record.span[0], next.span[1]);
    return [{ before: '', words, after: '', plan: id, url: record.url }];
  });
}

/** The one whose clause is short but not bare, so that it is understood by itself. */
function clearest(items: readonly LeftOut[], plan: PlanView): RuleExample[] {
  return items
    .flatMap((item) => leftExample(item, plan.unitsById.get(item.unit)))
    .filter(({ before, words, after }) => {
      const length = before.length + words.length + after.length;
      return length >= words.length + 3 && length <= 26;
    })
    .toSorted((a, b) => Math.min(b.words.length, 3) - Math.min(a.words.length, 3))
    .slice(0, 1);
}

function leftExample({ span: [start, end], inTitle }: LeftOut, unit?: UnitRecord): RuleExample[] {
  if (!unit || inTitle || unit.kind === 'tail') return [];
  const { text } = unit;
  const before =
    /[^，。；：！？\n\t]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[^，。；：！？\n\t]*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return [
    {
      before,
      words: text.slice(start, end),
      after,
      plan: unit.plan,
      url: `${planAddress(unit.plan)}#${localId(unit.id)}`,
    },
  ];
}
