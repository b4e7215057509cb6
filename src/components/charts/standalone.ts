/** A chart as a picture that stands alone: title, key of plans, drawing, sources and the address of its page. */
import type { ChartDrawing, ChartMark, ChartRole } from '../../chart/drawing.ts';
import { signMarks } from '../../chart/plan-sign.ts';
import { middle, textWidth, wrapText } from '../../chart/text.ts';
import { strings, type Locale } from '../../i18n/index.ts';
import { pictureColors } from '../picture/colors.ts';
import { identityColors } from '../plan/identity-colors.ts';
import { chartAnchor } from './addresses.ts';
import { chartWidths, type Chart } from './chart.ts';
import { planSign } from './plan-signs.ts';

const margin = 24;
const sizes = { title: 20, text: 13 };
const leading = 1.5;
/** Sources that are named; of more, only how many. */
const mostSources = 6;

/**
 * Compose the picture.
 *
 * @param address
 *   Makes a full address of one in the default language.
 */
export function standalone(
  chart: Chart,
  locale: Locale,
  address: (path: string, locale: Locale) => string,
): ChartDrawing {
  const text = strings(locale);
  const { charts: words, site } = text;
  const width = chartWidths.wide + 2 * margin;
  const marks: ChartMark[] = [];
  let y = margin;

  const lines = (value: string, size: number, look: { weight?: 700; fill?: ChartRole }) => {
    for (const line of wrapText(value, chartWidths.wide, size, Infinity, look.weight)) {
      y += size * leading;
      marks.push({
        kind: 'text',
        text: line,
        x: margin,
        y: y - size * (leading / 2 - middle),
        size,
        ...look,
      });
    }
  };

  lines(chart.title, sizes.title, { weight: 700 });
  if (chart.lead !== undefined) {
    y += 4;
    lines(chart.lead, sizes.text, { fill: 'quiet' });
  }
  y += 10;
  const key = keyOf(chart, locale);
  marks.push({ kind: 'group', x: margin, y, marks: key.marks });
  y += key.height + 10;
  marks.push({ kind: 'group', x: margin, y, marks: chart.drawings.wide.marks });
  y += chart.drawings.wide.height + 14;
  marks.push({ kind: 'line', x1: margin, y1: y, x2: width - margin, y2: y, stroke: 'rule' });
  y += 8;
  const named = chart.sources.slice(0, mostSources).map(({ text, passages = [] }) => {
    if (passages.length === 0) return text;
    const { open, between, close } = words.passages;
    return text + open + passages.map((passage) => passage.text).join(between) + close;
  });
  const more = chart.sources.length > mostSources ? words.moreSources(chart.sources.length) : '';
  lines(words.sources + site.colon + named.join(words.separator) + more, sizes.text, {
    fill: 'quiet',
  });
  lines(words.site(`${address(chart.page, locale)}#${chartAnchor(chart.id)}`), sizes.text, {
    fill: 'quiet',
  });

  return { width, height: Math.ceil(y + margin), marks };
}

/** Signs of the plans with their names, in as many rows as they take. */
function keyOf({ plans }: Chart, locale: Locale): { marks: ChartMark[]; height: number } {
  const [sign, gap, row] = [28, 18, 34];
  const marks: ChartMark[] = [];
  let [x, y] = [0, row / 2];

  for (const plan of plans.map((each) => planSign(each, locale))) {
    const needed = sign + 6 + textWidth(plan.name, sizes.text);
    if (x > 0 && x + needed > chartWidths.wide) [x, y] = [0, y + row];
    marks.push(...signMarks(plan, x + sign / 2, y, sign, { letter: true }), {
      kind: 'text',
      text: plan.name,
      x: x + sign + 6,
      y: y + sizes.text * middle,
      size: sizes.text,
    });
    x += needed + gap;
  }
  return { marks, height: plans.length > 0 ? y + row / 2 : 0 };
}

/** Colour of a role in pictures, which are always light. */
export function pictureColor(role: ChartRole | 'none'): string {
  const [, tint, index] = /^plan-(tint-)?(\d+)$/.exec(role) ?? [];
  if (index !== undefined) {
    const colors = identityColors[Number(index) - 1];
    return (tint ? colors?.tint : colors?.ink)?.light ?? pictureColors.ink;
  }
  return roleColors[role] ?? pictureColors.ink;
}

const roleColors: Readonly<Record<string, string>> = {
  none: 'none',
  ink: pictureColors.ink,
  quiet: pictureColors.quiet,
  rule: pictureColors.rule,
  edge: '#8a8272',
  box: '#f6f3ec',
  page: pictureColors.paper,
  accent: pictureColors.vermilion,
};
