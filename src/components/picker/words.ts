import type { DiffNode } from '../diff/nodes.ts';
import { paragraphsOf } from '../diff/paragraphs.ts';
import type { UnitData } from './unit-data.ts';

/** A unit's own words in order, ready to be made into elements. Joined they are what the source prints. */
export interface Words {
  /** Number as printed, title, and the `。` that closes it; empty where the unit has no heading. */
  heading: DiffNode[];
  paragraphs: DiffNode[][];
}

/**
 * What of a unit is compared: title and text, the title in a line of its own. An indicator is its row or its clause,
 * where its name stands already.
 */
export function comparedWords(unit: Pick<UnitData, 'kind' | 'title' | 'text'>): string {
  return [titleOf(unit), unit.text].filter((part) => part !== '').join('\n');
}

/**
 * Put the heading and the paragraphs of a unit together.
 *
 * @param nodes
 *   Nodes whose texts joined are those of `comparedWords`.
 */
export function wordsOf(
  unit: Pick<UnitData, 'kind' | 'marker' | 'title' | 'closed'>,
  nodes: readonly DiffNode[],
): Words {
  const { marker, closed } = unit;
  const paragraphs = paragraphsOf(nodes);
  const titled = titleOf(unit) !== '';
  const heading = titled ? (paragraphs.shift() ?? []) : [];
  return {
    heading: [...bare(spaced(marker, titled)), ...heading, ...bare(closed ? '。' : '')],
    paragraphs,
  };
}

function titleOf({ kind, title }: Pick<UnitData, 'kind' | 'title'>): string {
  return kind === 'indicator' ? '' : (title ?? '');
}

/** Words without marks. */
export function bare(text: string): DiffNode[] {
  return text === '' ? [] : [{ tag: null, class: '', label: '', text }];
}

/** 专栏6新时代… is printed without a space; a reader wants one. */
function spaced(marker: string | null, titled: boolean): string {
  return marker !== null && titled && /^专栏/.test(marker) ? `${marker} ` : (marker ?? '');
}
