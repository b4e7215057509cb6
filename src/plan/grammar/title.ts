import { findResponsibility } from './responsibility.ts';

/** A title cut out of the text behind a marker: `[from, to)` of the title, and where the text goes on. */
export interface TitleCut {
  /** Where the title ends. */
  end: number;
  /** Where the text begins; the `。` between the two belongs to neither. */
  text: number;
}

/** Longest title, in characters: what goes on longer without a `。` is a sentence. */
const longestTitle = 60;
/** A title parted by a space or colon only is short. */
const longestLabel = 30;

/** Words that open a paragraph of the genre, never a title. */
const openings =
  /“?十[一二三四五六七八九]?五”?(?:时期|期间|以来)|以习近平|到\s*\d{4}\s*年|为(?:深入|全面|进一步|贯彻|加快)|高举|坚持以|近年来|当前|一是/;

/**
 * Find the end of a title in the text behind a marker.
 *
 * A run-in title ends at the first `。`; a heading that stands alone is all title. Where the first sentence
 * is too long for a title, a colon, a space or the usual opening words of a paragraph are tried.
 *
 * @param value
 *   Text behind the marker, without white space at its ends.
 * @returns
 *   The cut, or `undefined` where there is no title.
 */
export function cutTitle(value: string): TitleCut | undefined {
  const stop = value.indexOf('。');
  // `强化引领（牵头单位：…）`: those responsible close a heading, too.
  const duty = stop === -1 ? findResponsibility(value) : undefined;
  if (duty && duty.start > 1) return { end: duty.start - 1, text: duty.start - 1 };
  const first = stop === -1 ? value.length : stop;
  const label = /^([^，。；：！？,;:、\s]{2,30})(\s+)(?=[^\s]{12})/.exec(value);
  const isLabel =
    label?.[1] !== undefined &&
    stop !== -1 &&
    first > longestLabel &&
    /[，；]/.test(value.slice(0, first)) &&
    !/[A-Za-z0-9]$/.test(label[1]);
  if (isLabel) return { end: label[1]?.length ?? 0, text: label[0].length };

  const colon = /^[^，。；：！？,;:]{2,30}[：:]/.exec(value)?.[0].length;
  if (colon !== undefined && first > longestLabel) return { end: colon, text: colon };
  if (first <= longestTitle) {
    return { end: first, text: Math.min(value.length, first + 1) };
  }
  const opening = openings.exec(value.slice(0, longestTitle));
  if (opening && opening.index >= 2 && !/[，；]/.test(value.slice(0, opening.index))) {
    return { end: opening.index, text: opening.index };
  }
  return undefined;
}
