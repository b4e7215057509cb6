import type { ChartMark, ChartRole } from '../../chart/drawing.ts';
import type { Locale } from '../../i18n/index.ts';
import { siteHref } from '../link.ts';
import { attributes, escapeXml, writeMarks } from './write-marks.ts';

/**
 * Write marks for a page: colours as classes (`charts.css`), what can be pointed at as a link or a named group.
 *
 * A drawing is one stop of the Tab key: its first mark; the script moves on with the arrow keys. Without scripts the table
 * has the same links.
 */
export function pageMarks(marks: readonly ChartMark[], locale: Locale): string {
  let first = true;

  return writeMarks(marks.map(besideTheirText), {
    paint: (fill, stroke) => {
      const names = [
        ...new Set([planClass(fill), planClass(stroke)]),
        fill && `f-${roleClass(fill)}`,
        stroke && `s-${roleClass(stroke)}`,
      ].filter(Boolean);
      return attributes({ class: names.length > 0 ? names.join(' ') : undefined });
    },
    text: ({ text, x, y, size, anchor, weight, halo }, paint) => {
      const place = attributes({
        x,
        y,
        'font-size': size,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'font-weight': weight,
        'stroke-width': halo ? 3 : undefined,
        'paint-order': halo ? 'stroke' : undefined,
        lang: locale !== 'zh-Hans' && /\p{Script=Han}/u.test(text) ? 'zh-Hans' : undefined,
      });
      return `<text${place}${paint}>${escapeXml(text)}</text>`;
    },
    traits: ({ plan, tags, label, href }, inner) => {
      const data = dataOf(plan, tags);
      if (label === undefined) return data === '' ? inner : `<g${data}>${inner}</g>`;
      const tabindex = first ? 0 : -1;
      first = false;
      const named = attributes({ class: 'mark', 'aria-label': label, tabindex });
      return href === undefined
        ? `<g role="img"${named}${data}>${inner}</g>`
        : `<a${attributes({ href: siteHref(href, locale) })}${named}${data}>${inner}</a>`;
    },
  });
}

/**
 * A mark with a label, its texts set beside it instead of inside: what is inside would have to be in its name word for word
 * (WCAG 2.2, 2.5.3), and the label says it better.
 */
function besideTheirText(mark: ChartMark): ChartMark {
  if (mark.kind !== 'group') return mark;
  if (mark.label === undefined) return { ...mark, marks: mark.marks.map(besideTheirText) };
  const { plan, tags, label, href, ...group } = mark;
  const shapes = without(mark.marks, (each) => each.kind === 'text');
  if (shapes.length === 0) return mark;
  return {
    ...group,
    ...(plan !== undefined && { plan }),
    ...(tags && { tags }),
    marks: [
      { kind: 'group', label, ...(href !== undefined && { href }), marks: shapes },
      ...without(mark.marks, (each) => each.kind !== 'text' && each.kind !== 'group'),
    ],
  };
}

/** Marks but for some of them, in groups too; a group that is empty then is left out. */
function without(
  marks: readonly ChartMark[],
  isLeftOut: (mark: ChartMark) => boolean,
): ChartMark[] {
  return marks
    .filter((mark) => !isLeftOut(mark))
    .flatMap((mark) => {
      if (mark.kind !== 'group') return mark;
      const kept = without(mark.marks, isLeftOut);
      return kept.length > 0 ? { ...mark, marks: kept } : [];
    });
}

/** Class that sets the colours of a plan; a mark has those of one plan. */
function planClass(role: ChartRole | 'none' | undefined): string | undefined {
  const [, index] = /^plan-(?:tint-)?(\d+)$/.exec(role ?? '') ?? [];
  return index && `plan-${index}`;
}

function roleClass(role: ChartRole | 'none'): string {
  return role.replace(/^plan-tint-\d+$/, 'tint').replace(/^plan-\d+$/, 'plan');
}

/** What the script finds marks and rows by. */
export function dataOf(
  plan: string | undefined,
  tags: Readonly<Record<string, string>> = {},
): string {
  return attributes({
    'data-plan': plan,
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [`data-tag-${name}`, value])),
  });
}
