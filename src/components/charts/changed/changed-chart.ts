import { strings, type Dictionary, type Locale } from '../../../i18n/index.ts';
import type { CommitmentRecord } from '../../../schemas/index.ts';
import { inCommonUnit } from '../../../target/comparable/measure.ts';
import { pairAddress } from '../../compare/labels.ts';
import { unitName } from '../../corpus/names.ts';
import type { Corpus, PlanView } from '../../corpus/types.ts';
import { sentencePath } from '../../targets/sentence-path.ts';
import { chartWidths, type Chart, type ChartSource } from '../chart.ts';
import { planSign } from '../plan-signs.ts';
import { printedValue } from '../printed-value.ts';
import { changedDrawing, type ChangedDrawn } from './changed-drawing.ts';
import {
  changedPairs,
  ratioOf,
  type ChangedNumber,
  type ChangedPair,
  unitsOf,
} from './changed-numbers.ts';

const fields = [
  'subject',
  'change',
  'from',
  'fromValue',
  'fromPrinted',
  'fromQuote',
  'to',
  'toValue',
  'toPrinted',
  'toQuote',
  'unitOfMeasure',
  'ratio',
] as const;

/** Id of the chart of two plans, whichever comes first on the page. */
export function changedChartIds(a: string, b: string): [string, string] {
  return [`changed-${a}-${b}`, `changed-${b}-${a}`];
}

/** What one plan has otherwise than another, a chart for every pair of plans with comparable promises that differ. */
export function changedCharts(corpus: Corpus, locale: Locale): readonly Chart[] {
  return changedPairs(corpus)
    .filter(({ changed }) => changed.length > 0)
    .map((pair) => changedChart(pair, locale));
}

function changedChart(pair: ChangedPair, locale: Locale): Chart {
  const text = strings(locale);
  const { changed: words } = text.chartNumbers;
  const { from, to, changed } = pair;
  const signs = { from: planSign(from, locale), to: planSign(to, locale) };
  const rows = changed.map((number) => drawnRow(number, signs, text));
  const draw = (width: number) =>
    changedDrawing(rows, {
      width,
      ...signs,
      ratioHead: words.ratioHead(signs.from.name),
      writeTick: (value) => writeTick(value, locale),
    });

  return {
    id: `changed-${from.id}-${to.id}`,
    title: titleOf(pair, rows, signs, words),
    lead: leadOf(pair, words),
    plans: [from, to],
    drawings: { wide: draw(chartWidths.wide), narrow: draw(chartWidths.narrow) },
    table: {
      caption: words.caption(signs.from.name, signs.to.name),
      head: [
        words.subject,
        words.valueOf(signs.from.name),
        words.valueOf(signs.to.name),
        words.unit,
        words.ratioHead(signs.from.name),
        words.sentenceOf(signs.from.name),
        words.sentenceOf(signs.to.name),
      ],
      rows: changed.map((number, index) => {
        const row = rows[index];
        return {
          cells: [
            { text: number.from.subject, chinese: true },
            { text: row?.from.printed ?? '', href: sentencePath(number.from), chinese: true },
            { text: row?.to.printed ?? '', href: sentencePath(number.to), chinese: true },
            unitsOf(number) ?? words.noUnit,
            row?.ratio === '' ? words.noRatio : (row?.ratio ?? ''),
            { text: number.from.sentence, chinese: true },
            { text: number.to.sentence, chinese: true },
          ],
        };
      }),
    },
    sources: (['from', 'to'] as const).map((side) => ({
      text: signs[side].name,
      href: pair[side].record.url,
      passages: passagesOf(
        pair[side],
        changed.map((number) => number[side]),
        text,
      ),
    })),
    csv: {
      fields,
      rows: changed.map((number, index) => ({
        subject: number.from.subject,
        change: number.kind,
        from: number.from.id,
        fromValue: number.from.value,
        fromPrinted: rows[index]?.from.printed ?? null,
        fromQuote: number.from.quote,
        to: number.to.id,
        toValue: number.to.value,
        toPrinted: rows[index]?.to.printed ?? null,
        toQuote: number.to.quote,
        unitOfMeasure: unitsOf(number),
        ratio: rounded(ratioOf(number)),
      })),
    },
    page: pairAddress(from.id, to.id),
  };
}

/** Sections and items of a plan that state some commitments, in document order. */
function passagesOf(
  { units }: PlanView,
  records: readonly CommitmentRecord[],
  text: Dictionary,
): ChartSource['passages'] & {} {
  const stating = new Set(records.map(({ unit }) => unit));
  return units
    .filter(({ id }) => stating.has(id))
    .map((unit) => ({ text: unitName(unit, text), href: unit.url }));
}

/** A power of ten as short as readers write it: `1,000`, `10万`, `1亿`. */
function writeTick(value: number, locale: Locale): string {
  const notation = value >= 1e4 ? 'compact' : 'standard';
  return new Intl.NumberFormat(locale, { notation }).format(value);
}

function drawnRow(
  number: ChangedNumber,
  signs: Record<'from' | 'to', { name: string }>,
  text: Dictionary,
): ChangedDrawn {
  const { from, to, kind } = number;
  const ratio = ratioOf(number);
  const printed = { from: printedValue(from, text), to: printedValue(to, text) };
  const end = (record: CommitmentRecord, shown: string) => ({
    // One scale: an hour stands where sixty minutes do.
    value: inCommonUnit(record).value,
    printed: shown,
    href: sentencePath(record),
  });
  const { changed: words } = text.chartNumbers;
  const written = ratio === null ? '' : kind === 'bound' ? words.same : writeRatio(ratio, words);

  return {
    subject: from.subject,
    from: end(from, printed.from),
    to: end(to, printed.to),
    ratio: written,
    ratioSentence:
      ratio === null || kind === 'bound' ? written : words.ratioOf(signs.from.name, written),
    isMeasured: ratio !== null,
    label: [
      `${from.subject}${words.colon}${printed.from} → ${printed.to}`,
      words.said(signs.from.name, oneLine(from.sentence)),
      words.said(signs.to.name, oneLine(to.sentence)),
    ].join('\n'),
  };
}

/** A table row's cells apart. */
function oneLine(sentence: string): string {
  return sentence.replaceAll('\t', ' · ').trim();
}

/** A ratio in per cent up to twice as much, beyond that in times; two digits say enough. */
export function writeRatio(
  ratio: number,
  { times }: Pick<Dictionary['chartNumbers']['changed'], 'times'>,
): string {
  const digits = (value: number) =>
    new Intl.NumberFormat('en', {
      maximumSignificantDigits: value >= 100 ? 3 : 2,
      useGrouping: 'min2',
    }).format(value);
  return ratio > 2 ? times(digits(ratio)) : `${digits(ratio * 100)}%`;
}

function titleOf(
  { changed, same, isChild }: ChangedPair,
  rows: readonly ChangedDrawn[],
  { from, to }: Record<'from' | 'to', { name: string }>,
  { title }: Dictionary['chartNumbers']['changed'],
): string {
  const values = changed.filter(({ kind }) => kind === 'value').length;
  const first = rows[0];
  const most =
    values > 0 && first?.isMeasured
      ? { subject: first.subject, from: first.from.printed, to: first.to.printed }
      : null;
  const counts = { all: changed.length + same, values, bounds: changed.length - values };
  return isChild
    ? title.child(from.name, to.name, counts, most)
    : title.pair(from.name, to.name, counts, most);
}

function leadOf(
  { changed, same }: ChangedPair,
  { lead, same: _, ...words }: Dictionary['chartNumbers']['changed'],
): string {
  const values = changed.filter(({ kind }) => kind === 'value');
  const hasWords = values.some((number) => ratioOf(number) === null);
  return [
    values.length > 0 && lead,
    same > 0 && words.unchanged(same),
    changed.length > values.length && words.bounds(changed.length - values.length),
    hasWords && words.zero,
  ]
    .filter(Boolean)
    .join(words.gap);
}

/** Four digits are all that a spreadsheet needs. */
function rounded(ratio: number | null): number | null {
  return ratio === null ? null : Number(ratio.toPrecision(4));
}
