import { strings, type Dictionary, type Locale } from '../../../i18n/index.ts';
import type { CommitmentRecord } from '../../../schemas/index.ts';
import type { Corpus } from '../../corpus/types.ts';
import { targetPath } from '../../targets/anchor.ts';
import { writeCommitment } from '../../targets/quantity.ts';
import { chartWidths, type Chart } from '../chart.ts';
import { commitmentSource } from '../commitments/commitment-source.ts';
import { planSign } from '../plan-signs.ts';
import { stripDrawing, type StripMark } from './strip-drawing.ts';
import { stripLanes, type CommitmentLane } from './strip-lanes.ts';

const fields = [
  'id',
  'plan',
  'subject',
  'value',
  'valueMax',
  'comparator',
  'unitOfMeasure',
  'deadline',
  'kind',
  'quote',
  'url',
] as const satisfies readonly (keyof CommitmentRecord)[];

/** Every commitment of every plan, by unit of measure; nothing where no plan promises a number. */
export function stripCharts({ plans }: Corpus, locale: Locale): readonly Chart[] {
  const stating = plans.filter(({ commitments }) => commitments.length > 0);
  const lanes = stripLanes(plans);
  if (lanes.length === 0) return [];
  const text = strings(locale);
  const { strip: words } = text.chartNumbers;
  const signs = new Map(stating.map((plan) => [plan.id, planSign(plan, locale)]));
  const records = lanes.flatMap((lane) => lane.records);
  const marks = new Map(
    records.flatMap((record): [string, StripMark][] => {
      const sign = signs.get(record.plan);
      if (!sign) return [];
      const label = words.mark(
        writeCommitment(record, text),
        record.subject,
        sign.name,
        record.deadline,
      );
      const tags = { kind: record.kind };
      return [[record.id, { sign, label, href: targetPath(record.id), tags }]];
    }),
  );
  const draw = (width: number) =>
    stripDrawing(lanes, {
      width,
      marks,
      nameOf: ({ unit, records: { length } }) => ({
        unit: unit ?? words.noUnit,
        count: words.count(length),
      }),
      writeValue: (least, most) =>
        writeCommitment(
          {
            value: least,
            valueMax: most > least ? most : null,
            comparator: '=',
            unitOfMeasure: null,
          },
          text,
        ),
    });

  return [
    {
      id: 'strip',
      title: titleOf(lanes, records.length, words),
      lead: words.lead,
      plans: stating,
      drawings: { wide: draw(chartWidths.wide), narrow: draw(chartWidths.narrow) },
      table: {
        caption: words.caption,
        head: [words.unit, words.value, words.subject, words.plan, words.deadline, words.kind],
        rows: records.map((record) => ({
          plan: record.plan,
          tags: { kind: record.kind },
          cells: [
            { text: record.unitOfMeasure ?? words.noUnit, chinese: record.unitOfMeasure !== null },
            writeCommitment(record, text),
            { text: record.subject, href: targetPath(record.id), chinese: true },
            signs.get(record.plan)?.name ?? '',
            record.deadline === null
              ? { text: words.notStated, absent: true }
              : text.targets.by(record.deadline),
            text.targets.kinds[record.kind],
          ],
        })),
      },
      sources: stating.map((plan) => commitmentSource(plan, signs.get(plan.id)?.name ?? '', text)),
      csv: {
        fields,
        rows: records.map((record) =>
          Object.fromEntries(fields.map((field) => [field, record[field]])),
        ),
      },
      page: '/targets/',
    },
  ];
}

/** The finding: in which unit most promises are made, and of percentages how many ask for all. */
function titleOf(
  lanes: readonly CommitmentLane[],
  all: number,
  { title, noUnit }: Dictionary['chartNumbers']['strip'],
): string {
  const most = lanes.reduce((best, lane) =>
    lane.records.length > best.records.length ? lane : best,
  );
  const whole = most.unit === '%' ? most.records.filter(({ value }) => value === 100).length : 0;
  return title(
    { all, units: lanes.filter(({ unit }) => unit !== null).length },
    { unit: most.unit ?? noUnit, count: most.records.length, whole },
  );
}
