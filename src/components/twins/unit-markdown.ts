import type { BlockContent } from 'mdast';
import { defaultLocale, strings } from '../../i18n/index.ts';
import type { Permalink } from '../../plan/permalinks.ts';
import { paragraph } from '../../plan/markdown/body.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { markedTitle } from '../corpus/marked-title.ts';
import { unitName } from '../corpus/names.ts';
import type { PlanView } from '../corpus/types.ts';
import { formatDate } from '../format.ts';
import type { Addresser } from '../linked-data/linked-data.ts';
import { unitText, type UnitText } from '../text/unit-text.ts';
import { counterpartNodes, type Counterparts } from './counterpart-markdown.ts';
import { factNodes, headingNode, textNodes, writeGfm, type Fact } from './markdown.ts';
import { unitTwinPath } from './twin-path.ts';
import type { Cited } from './unit-twin.ts';

// The texts are Chinese, and so is what stands around them: one file serves every language.
const text = strings(defaultLocale);

/** A unit as Markdown: heading, own text, notes, its parts, and where all of it comes from. */
export function unitMarkdown(
  unit: UnitRecord,
  plan: PlanView,
  { permalink, hash, address, corpus }: Cited & { address: Addresser; corpus: Counterparts },
): string {
  const shown = unitText(unit, plan);
  const parts = plan.children.get(unit.id) ?? [];

  return writeGfm([
    headingNode(printedHeading(shown), 1),
    ...textNodes(shown),
    ...noteNodes(plan, unit.id),
    ...(parts.length === 0
      ? []
      : [
          { type: 'thematicBreak' } as const,
          paragraph(text.units.children),
          factNodes(
            parts.map((part) => ({
              label: part.id,
              value: unitName(part, text),
              link: address(unitTwinPath(part.id, 'md')),
            })),
          ),
        ]),
    ...counterpartNodes(unit, corpus, address),
    ...sourceNodes(plan, [
      { label: text.units.id, value: unit.id },
      { label: text.page.labels.permalink, value: permalink, link: permalink },
      { label: text.page.labels.hash, value: hash },
    ]),
  ]);
}

/** What became of a unit that was published once, as Markdown. */
export function movedMarkdown({ id, target, gone }: Permalink, address: Addresser): string {
  const { moved } = text.units;
  const said = target === null ? moved.gone(id) : moved.movedTo(id);
  const fact: Fact =
    target === null
      ? { label: id, value: gone }
      : { label: id, value: target, link: address(unitTwinPath(target, 'md')) };

  return writeGfm([headingNode(moved.title, 1), paragraph(said), factNodes([fact])]);
}

/** Heading as printed, with the `。` that closes a run-in title; the word for its kind where none is printed. */
export function printedHeading({ unit, closed }: UnitText): string {
  return `${unitName(unit, text)}${closed ? '。' : ''}`;
}

/** Notes on a unit, or on a whole plan, apart from the text they are about. */
export function noteNodes({ notes }: PlanView, unit?: string): BlockContent[] {
  const { plans } = text;
  const own = notes.filter((note) => unit === undefined || note.unit === unit);
  if (own.length === 0) return [];

  return [
    { type: 'thematicBreak' },
    paragraph(plans.notes),
    factNodes(
      own.map(({ unit: id, text: words, reading, note }) => ({
        label: unit === undefined ? `${id}，“${words}”` : `“${words}”`,
        value: `${plans.noteLikely}“${reading}”。${note}`,
      })),
    ),
  ];
}

/** Where a text comes from: plan, issuer, number, date, then what `facts` say of the passage. */
export function sourceNodes(plan: PlanView, facts: readonly Fact[]): BlockContent[] {
  const { plans, site } = text;
  const { record } = plan;

  return [
    { type: 'thematicBreak' },
    factNodes([
      { label: plans.title, value: markedTitle(plan) },
      { label: plans.issuer, value: record.issuer },
      { label: plans.documentNumber, value: record.documentNumber },
      {
        label: plans.date,
        value: record.date === null ? null : formatDate(record.date, defaultLocale),
      },
      ...facts,
    ]),
    paragraph(site.unofficial),
  ];
}
