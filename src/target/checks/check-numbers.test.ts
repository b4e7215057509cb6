import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readPlan } from '../read-plan.ts';
import { addFindings, checkBesideOthers, checkPlan } from './check-numbers.ts';
import { checkedPlan } from './checked-plan.ts';
import { planWithRows, planWithSentences } from './support/testing.ts';

test('checkPlan() gives findings in the order of places', () => {
  const plan = planWithRows(['覆盖率\t50%\t—', '满意度\t90%\t120%', '满意度\t90%\t80%']);
  expect(checkPlan(plan).map(({ ruleId, place }) => [place.start.line, ruleId])).toEqual([
    [6, 'indicator-without-target'],
    [7, 'percentage-over-hundred'],
    [8, 'indicator-twice'],
    [8, 'target-below-base'],
  ]);
});

test('checkPlan() says a hundred things of one kind at most', () => {
  const quotes = Array.from({ length: 150 }, (_, index) => `建设${index}个`);
  const plan = planWithSentences(quotes.map((quote) => ({ quote, value: -1 })));
  const findings = checkPlan(plan);
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)?.reason).toContain('expected at most 100 of one check');
});

test('every finding says what is unexpected, what was expected, and how to mend it', () => {
  const plans = ['个', '处'].map((unit, index) =>
    planWithRows([`覆盖率\t90%\t80%`, `设施（${unit}）\t—\t5`, '设备\t2\t—', '设备\t2\t3'], {
      id: `p${index}`,
      topic: 't',
    }),
  );
  const findings = plans.flatMap((plan) => [...checkPlan(plan), ...checkBesideOthers(plan, plans)]);
  expect(findings.length).toBeGreaterThan(6);
  for (const { reason } of findings) expect(reason).toMatch(/^Unexpected .+, expected .+; compare/);
});

test('addFindings() does not miss a target that is there and was not read', () => {
  const source = planWithRows(['覆盖率\t50%\t很高', '满意度\t50%\t—']).source;
  const reading = readPlan(source, { id: 'some', path: 'some.txt' });
  addFindings(reading.file, checkPlan(checkedPlan(reading)));
  expect(reading.file.messages.map(({ line, ruleId, fatal }) => [line, ruleId, fatal])).toEqual([
    [6, 'indicator-value', false],
    [7, 'indicator-without-target', undefined],
  ]);
});

test('addFindings() keeps place and severity', () => {
  const plan = planWithRows(['满意度\t90%\t120%']);
  const file = new VFile({ path: 'some.txt', value: plan.source });
  addFindings(file, checkPlan(plan));
  expect(String(file.messages[0])).toMatch(/^some\.txt:6:11-6:15: Unexpected `120%`/);
  expect(file.messages[0]?.fatal).toBe(false);
});

test('whatever stands in a table, checks do not throw, and say places that are there', () => {
  const cell = fc.oneof(
    fc.constantFrom('一百二十', '120%', '≥', '', '10-20', '1e999', '−5', '-5', '9'.repeat(400)),
    fc.constantFrom(
      '1,2,3',
      '2019年',
      '\u200f5',
      '<script>',
      '—',
      '0',
      '100',
      '5个',
      '[5]',
      '1.2.3',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join('\t'));

  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const plan = planWithRows(rows, { topic: 't' });
      const lines = plan.source.split(/\r\n|[\r\n]/);
      for (const { place, reason } of [
        ...checkPlan(plan),
        ...checkBesideOthers(plan, [
          plan,
          planWithRows(['甲（亩）\t1\t2'], { id: 'b', topic: 't' }),
        ]),
      ]) {
        expect(place.start.line).toBeLessThanOrEqual(lines.length);
        expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
        expect(reason).not.toMatch(/undefined|NaN|null/);
      }
      for (const { target, baseline } of plan.indicators)
        for (const stated of [target, baseline])
          expect(stated === null || Number.isFinite(stated.value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
