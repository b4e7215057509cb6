import { visit } from 'unist-util-visit';
import { cutPieces } from '../plan/text/pieces.ts';
import { ownParts } from '../plan/units.ts';
import type { PlanParagraph, PlanRoot, PlanSection } from '../plan/types.ts';
import type { IndicatorDraft } from './table-indicators.ts';
import { statedValue, valuePattern } from './value.ts';

/** Indicators of a sentence, and the section it stands in. */
export interface ProseIndicators {
  section: PlanSection;
  indicators: IndicatorDraft[];
}

/** A list of indicators has at least so many values; one or two are a commitment in passing. */
const fewest = 3;

/** Words between a subject and its value. */
const verbs =
  /(?:总体|基本)?(?:稳定)?(?:将)?(?:达到|达|保持在?|稳定在|控制在|提高到|提升到|提升至|提高至|增加到|扩大到|实现|为|有|至|到)?(?:了)?$/;

/**
 * Read indicators from a sentence of the objectives, where a plan has no table.
 *
 * One clause with one value is one indicator, even with two subjects. Its name is its subject as printed, up to
 * 达到, 不低于 or the number.
 *
 * @returns
 *   The paragraph with the most values among the sections whose titles speak of 目标 or 总体要求, if it has at
 *   least three.
 */
export function proseIndicators(root: PlanRoot): ProseIndicators | undefined {
  let best: ProseIndicators | undefined;
  visit(root, 'section', (section: PlanSection) => {
    if (!/目标|总体要求|总体思路/.test(section.title ?? '')) return;
    for (const part of ownParts(section)) {
      if (part.type !== 'paragraph') continue;
      const indicators = paragraphIndicators(part);
      if (indicators.length >= fewest && indicators.length > (best?.indicators.length ?? 0)) {
        best = { section, indicators };
      }
    }
  });
  return best;
}

const clauseValue = new RegExp(valuePattern, 'g');

function paragraphIndicators(paragraph: PlanParagraph): IndicatorDraft[] {
  const text = paragraph.value;
  const found: IndicatorDraft[] = [];
  for (const clause of text.matchAll(/[^，,；;。：:]+/g)) {
    const match = lastValue(clause[0]);
    if (!match) continue;
    const { value, comparator, unit } = statedValue(match);
    // So many digits that no number holds them.
    if (!Number.isFinite(value)) continue;
    const before = clause[0].slice(0, match.index).trimEnd();
    const name = before
      .replace(verbs, '')
      .replace(/^(?:到?\d{4}年[底末]?|其中|力争|确保|全[省市州县])/, '')
      .replace(/\s+/g, '');
    if (name.length < 2) continue;
    const lead = clause[0].length - clause[0].trimStart().length;
    found.push({
      number: found.length + 1,
      name,
      unit,
      baseline: null,
      target: {
        year: targetYear(text.slice(0, clause.index + clause[0].length)),
        raw: match[0].trim(),
        value,
        comparator,
      },
      attribute: null,
      source: 'prose',
      quote: clause[0].trim(),
      spans: cutPieces(
        paragraph.pieces,
        clause.index + lead,
        clause.index + clause[0].trimEnd().length,
      ),
      text: clause[0].trim(),
    });
  }
  return found;
}

/** The last value of a clause: a number with a unit. 年, 月 and 日 make dates. */
function lastValue(clause: string): RegExpExecArray | undefined {
  const values = [...clause.matchAll(clauseValue)].filter(({ groups, index, 0: whole }) => {
    const behind = clause.charAt(index + whole.length);
    return groups?.['unit'] !== undefined && groups['unit'] !== '年' && !/[年月日]/.test(behind);
  });
  return values.at(-1);
}

/** The last year named with 到 up to the end of the clause; `null` where none is. */
function targetYear(before: string): number | null {
  const years = [...before.matchAll(/到\s*(\d{4})\s*年/g)];
  const year = years.at(-1)?.[1];
  return year === undefined ? null : Number(year);
}
