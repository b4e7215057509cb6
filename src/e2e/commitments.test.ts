/** The commitments of the built site, against the texts and against what a person read in them (`commitments/`). */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { answeredPlans, readAnswers } from '../../scripts/lib/target-bench/answers.ts';
import { fits } from '../../scripts/lib/target-bench/match.ts';
import {
  figuresOf,
  judgeReading,
  notVerbatim,
  type Outcome,
} from '../../scripts/lib/target-bench/outcome.ts';
import { judgePairs } from '../../scripts/lib/target-bench/pairs.ts';
import { solidText, withoutSpace } from '../../scripts/lib/target-bench/solid-text.ts';
import type {
  CommitmentRecord,
  ComparableRecord,
  IndicatorRecord,
  PlanRecord,
  UnitRecord,
} from '../schemas/index.ts';
import { builtTable, content, openSite, type OpenSite } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = new Map(builtTable<UnitRecord>('units').map((unit) => [unit.id, unit]));
const indicators = new Map(builtTable<IndicatorRecord>('indicators').map((row) => [row.id, row]));
const commitments = builtTable<CommitmentRecord>('commitments');
const baselines = builtTable<CommitmentRecord>('baselines');
const comparable = builtTable<ComparableRecord>('comparable');
const records = [...commitments, ...baselines];

const answered = new Set(answeredPlans());
const judged = plans.filter(({ id }) => answered.has(id));
const outcomes = await Promise.all(judged.map(({ id }) => judge(id)));

/** Least F1 over all answered plans, of each of them, of baselines, and of pairs. */
const floors = { all: 0.93, plan: 0.9, baselines: 0.9, pairs: 0.9 };

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function judge(plan: string): Promise<Outcome> {
  const source = solidText(readFileSync(join(content, 'sources', `${plan}.txt`), 'utf8'));
  const ofPlan = (rows: CommitmentRecord[]) => rows.filter((row) => row.plan === plan);
  return judgeReading(
    { plan, source, commitments: ofPlan(commitments), baselines: ofPlan(baselines) },
    await readAnswers(plan, source),
  );
}

function outcomeOf(plan: string): Outcome {
  const outcome = outcomes.find((each) => each.plan === plan);
  if (!outcome) throw new Error(`Unexpected plan \`${plan}\`, expected one with answers`);
  return outcome;
}

test('the answers are about plans of this site', () => {
  expect(judged.length).toBeGreaterThan(0);
  const count = outcomes.reduce((sum, each) => sum + figuresOf([each.commitments]).answers, 0);
  expect(count).toBeGreaterThanOrEqual(150);
});

test('what was taken is what a person takes', () => {
  expect(figuresOf(outcomes.map((each) => each.commitments)).f1).toBeGreaterThanOrEqual(floors.all);
  expect(figuresOf(outcomes.map((each) => each.baselines)).f1).toBeGreaterThanOrEqual(
    floors.baselines,
  );
});

test.each(judged)('what was taken of $id is what a person takes', ({ id }) => {
  const { matches, missed, extra } = outcomeOf(id).commitments;
  const wrong = [
    ...missed.map(({ quote }) => `missed ${quote}`),
    ...extra.map(({ record }) => `too many ${record.quote}`),
  ];
  expect(
    figuresOf([{ matches, missed, extra, doubtful: [] }]).f1,
    wrong.join('\n'),
  ).toBeGreaterThanOrEqual(floors.plan);
});

test.each(judged)('nothing that $id had reached before is taken for a promise', async ({ id }) => {
  const { past, commitments: own, records: placed } = outcomeOf(id);
  expect(past.map(({ record }) => record.quote)).toEqual([]);

  const source = solidText(readFileSync(join(content, 'sources', `${id}.txt`), 'utf8'));
  const answers = await readAnswers(id, source);
  const right = new Set(own.matches.map(({ record }) => record));
  const reached = placed.filter(({ record }) => commitments.includes(record) && !right.has(record));
  for (const answer of answers.baselines.answers)
    expect(reached.filter((record) => fits(record, answer))).toEqual([]);
});

test('what several plans promise stands in one row', async () => {
  const { figures, missed, wrong } = await judgePairs(outcomes, comparable);
  const faults = [
    ...missed.map((pair) => `apart ${pair}`),
    ...wrong.map((pair) => `joined ${pair}`),
  ];
  expect(figures.f1, faults.join('\n')).toBeGreaterThanOrEqual(floors.pairs);
});

const text = z.string().regex(/^\S(?:.*\S)?$/s);
const recordSchema = z.strictObject({
  id: z.string().regex(/^[a-z][\w-]*\/[\w-]+-[tb]\d+$/),
  plan: z.enum(plans.map(({ id }) => id)),
  unit: z.string().refine((id) => units.has(id)),
  paragraph: text,
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  quote: text,
  sentence: text,
  span: z.tuple([z.int().min(0), z.int().min(1)]),
  subject: text,
  value: z.number().min(0),
  valueMax: z.number().nullable(),
  comparator: z.enum(['=', '>=', '<=', 'about']),
  unitOfMeasure: text.nullable(),
  deadline: z.int().nullable(),
  frequency: text.nullable(),
  place: text.nullable(),
  kind: z.enum(['table', 'prose', 'standard', 'coverage']),
  indicator: z.string().nullable(),
  topics: z.array(text),
  comparable: z.string().nullable(),
  url: z.string().regex(/^\/plans\/[\w-]+\/#[\w-]+$/),
});

test('every record has the fields of the open data, and is of its unit and plan', () => {
  for (const record of records) {
    const { error } = recordSchema.safeParse(record);
    expect(error?.issues ?? [], record.id).toEqual([]);
    expect(record.id.startsWith(`${record.unit}-`), record.id).toBe(true);
    expect(record.unit.startsWith(`${record.plan}/`), record.id).toBe(true);
    expect(record.valueMax ?? Infinity, record.id).toBeGreaterThan(record.value);
    const [first, last] = record.lines;
    const [from, to] = units.get(record.unit)?.lines ?? [Infinity, 0];
    expect(first >= from && first <= last && last <= to, `lines of ${record.id}`).toBe(true);
  }
  for (const { id } of commitments) expect(id).toMatch(/-t\d+$/);
  for (const { id } of baselines) expect(id).toMatch(/-b\d+$/);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

test.each(judged)('every quote of $id stands in its lines', ({ id }) => {
  expect(notVerbatim(outcomeOf(id)).map(({ record }) => record.id)).toEqual([]);
});

test('every quote stands in its sentence, and at its span in the text of its unit', () => {
  for (const { id, unit, quote, sentence, span } of records) {
    expect(withoutSpace(sentence), id).toContain(withoutSpace(quote));
    const { text: own, title } = units.get(unit) ?? { text: '', title: null };
    // A title that is a whole sentence promises too.
    if (!withoutSpace(own).includes(withoutSpace(quote))) expect(title, id).toContain(quote);
    else expect(own.slice(...span), id).toBe(quote);
  }
});

test('a record that is an indicator says what the indicator says', () => {
  for (const record of records) {
    if (record.indicator === null) continue;
    const row = indicators.get(record.indicator);
    const stated = record.id.includes('-b') ? row?.baseline : row?.target;
    expect(record.value, record.id).toBe(stated?.value);
    if (commitments.includes(record)) {
      expect(record.comparator, record.id).toBe(row?.target?.comparator);
      expect(record.deadline, record.id).toBe(row?.target?.year ?? record.deadline);
    }
  }
  const promised = new Set(commitments.map(({ indicator }) => indicator));
  for (const { id, target } of indicators.values())
    if (target?.value !== undefined) expect(promised.has(id), id).toBe(true);
});

/**
 * Comparator by the words beside the number of a quote, in its clause too, where there is one number in digits and that is
 * the value; otherwise `undefined`.
 */
function comparatorOf({ quote, sentence, value }: CommitmentRecord): string | undefined {
  const [ahead = '', after = ''] = withoutSpace(sentence).split(withoutSpace(quote));
  const end = /^[^，、；。]*/.exec(after)?.[0] ?? '';
  const solid = `${/[^，、；。：]*$/.exec(ahead)?.[0] ?? ''}${withoutSpace(quote)}${end}`;
  const [, before = '', digits = '', times = '', behind = ''] =
    /^(\D*)(\d[\d.]*)([万亿]?)(\D*)$/.exec(solid) ?? [];
  const factor = { 万: 1e4, 亿: 1e8 }[times] ?? 1;
  if (digits === '' || Math.abs(Number(digits) * factor - value) > 1e-6 * value) return;
  // In `5分钟内` the word is one character, which may also belong to what follows.
  if (/^\D{1,4}内/.test(behind)) return;
  const word = /^[^，、；。]{0,4}?(?:以上|左右|上下|以下|以内)/.exec(behind)?.[0] ?? '';
  const clause = /[^，、；。]*$/.exec(before)?.[0] ?? '';
  const said = clause + word;
  if (/不超过|不高于|不大于|至多|以下|以内/.test(said)) return '<=';
  if (/不少于|不低于|不小于|不得少于|不得低于|至少|超过|高于|大于|突破|以上/.test(said))
    return '>=';
  if (/[约近]$/.test(clause) || /左右|上下/.test(word)) return 'about';
  return '=';
}

test('comparators are what the words beside the number say', () => {
  let compared = 0;
  for (const record of commitments) {
    const expected = record.kind === 'table' ? undefined : comparatorOf(record);
    if (expected === undefined) continue;
    compared++;
    expect(record.comparator, `${record.id} ${record.quote}`).toBe(expected);
  }
  expect(compared).toBeGreaterThan(commitments.length / 4);
});

test('all of something is 100 %, and nothing left is 0', () => {
  for (const { id, quote, value, valueMax, unitOfMeasure, kind } of records) {
    if (kind !== 'coverage') continue;
    expect(valueMax, id).toBeNull();
    expect([0, 100], id).toContain(value);
    if (/清零|零增长/.test(quote)) expect(value, id).toBe(0);
    else if (/全覆盖|全部|所有/.test(quote)) expect([value, unitOfMeasure], id).toEqual([100, '%']);
  }
  const whole = commitments.filter(({ quote }) => /全覆盖$/.test(quote) && !/\d/.test(quote));
  for (const { id, kind, value, unitOfMeasure } of whole)
    expect({ kind, value, unitOfMeasure }, id).toEqual({
      kind: 'coverage',
      value: 100,
      unitOfMeasure: '%',
    });
});

test('deadlines are years in the plan’s reach', () => {
  for (const [rows, least, most] of [
    [commitments, -1, 30],
    [baselines, -20, 0],
  ] as const) {
    for (const { id, plan, deadline } of rows) {
      if (deadline === null) continue;
      const date = plans.find((each) => each.id === plan)?.date;
      const year = date ? Number(date.slice(0, 4)) : deadline;
      expect(deadline - year, id).toBeGreaterThanOrEqual(least);
      expect(deadline - year, id).toBeLessThanOrEqual(most);
    }
  }
});

test.each(plans)('every record of $id leads to its words on the page', async ({ id, url }) => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + url);
  const texts = new Map(
    await page
      .locator('[id]')
      .evaluateAll((elements) =>
        elements.map(({ id: own, textContent }) => [own, textContent] as const),
      ),
  );
  await context.close();

  for (const record of records.filter(({ plan }) => plan === id)) {
    const [address, anchor = ''] = record.url.split('#');
    expect(address, record.id).toBe(url);
    expect(record.paragraph, record.id).toBe(`${id}/${anchor}`);
    expect(withoutSpace(texts.get(anchor) ?? ''), record.id).toContain(withoutSpace(record.quote));
  }
});
