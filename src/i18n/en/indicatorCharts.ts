import type { Dictionary } from '../index.ts';

const plansOf = (count: number) => (count === 1 ? '1 plan' : `${count} plans`);

export const indicatorCharts: Dictionary['indicatorCharts'] = {
  title: {
    shared: (topics, plans, shared, differing) =>
      `${plansOf(plans)} put numbers on ${topics} indicators: ${shared} ${shared === 1 ? 'is' : 'are'} in all of them, ${
        differing === 0 ? 'with the same targets' : `${differing} of these with different targets`
      }`,
    apart: (topics, plans, widest, count) =>
      `${plansOf(plans)} put numbers on ${topics} indicators and none is in all of them; the most frequent, “${widest}”, is in ${count}`,
    one: (topics, plan) => `The plan of ${plan} puts numbers on ${topics} indicators`,
    alone: (topic, plan, target) => `${topic}: stated by ${plan} alone, target ${target}`,
    same: (topic, plans, target) => `${topic}: ${plansOf(plans)} have the same target, ${target}`,
    range: (topic, low, lowPlans, high, highPlans) =>
      `${topic}: targets from ${low} (${lowPlans}) to ${high} (${highPlans})`,
    units: (topic, plans) =>
      `${topic}: ${plansOf(plans)} state it in units that cannot be compared`,
    noTarget: (topic) => `${topic}: no plan that names it states a target`,
  },
  lead: (base, target) =>
    `Each row is a plan, from baseline${base === null ? '' : ` (${base})`} to target${target === null ? '' : ` (${target})`}. Values as printed; each panel has its own scale.`,
  listSeparator: ', ',
  key: {
    base: 'baseline',
    target: 'target (its shape tells the plan)',
    noBase: 'baseline not stated',
    binding: 'ringed: binding',
    atLeast: 'at least',
    atMost: 'at most',
  },
  noBase: 'baseline not stated',
  noTarget: 'target not stated',
  attributes: { 预期性: 'expected', 约束性: 'binding' },
  noAttribute: 'attribute not stated',
  silent: (plans) => `Not mentioned by: ${plans}`,
  years: (base, target) =>
    `Baseline ${base ?? 'of a year not stated'}, target ${target ?? 'of a year not stated'}`,
  label: (topic, plan, values, attribute) => `${plan}: ${topic}\n${values} (${attribute})`,
  table: {
    caption: (topic) => `${topic}: baselines and targets by plan`,
    captionAll: 'Baselines and targets by indicator and plan',
    head: {
      indicator: 'Indicator',
      plan: 'Plan',
      base: 'Baseline',
      baseYear: 'Year of baseline',
      target: 'Target',
      targetYear: 'Year of target',
      attribute: 'Attribute',
      source: 'Stated in',
    },
    absent: 'Not mentioned in this plan',
    notStated: 'not stated',
  },
  page: {
    title: (name) => `Indicator: ${name}`,
    words: 'In the words of the plans',
    inPlan: 'Where it stands in the plan',
    unit: 'Its own page',
    topic: 'The plans’ words on this indicator, side by side',
    elsewhere: 'The same commitment elsewhere',
    elsewhereLead:
      'Apart from the indicator itself, the plans make the same commitment in these places.',
    neighbours: 'Indicators before and after',
    previous: 'Indicator before',
    next: 'Indicator after',
    indicator: 'Chart and values of this indicator',
  },
  sourceOf: (plan, place) => `${plan}, ${place}`,
};
