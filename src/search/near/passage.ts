import { candidates } from './candidates.ts';
import { errorsAllowed } from './errors-allowed.ts';
import type { NearHit } from './hit.ts';
import { plainText, type NearIndex } from './pairs.ts';
import { piecesOf } from './pieces.ts';
import { placesOf, type Place } from './places.ts';
import { matchStretches } from './stretches.ts';

/** A longer text is known by its beginning. */
const mostTyped = 3000;
/** Units compared with the text. */
const mostUnits = 24;
/** Share of the text that a unit must hold, or of the unit that the text must hold. */
const most = 0.5;
const nearlyAll = 0.8;
/** Share of the pairs of a text, or of the characters of a unit, that a unit must have for a closer look. */
const fewest = 0.4;
/** Shorter units, such as bare headings, are not found by standing in the text. */
const shortestUnit = 24;
/** A unit that holds less than the best by more than this share of the text is not meant. */
const margin = 0.25;

/**
 * Units that hold most of a pasted sentence or paragraph, or of which a longer one holds nearly all.
 *
 * The text is cut into pieces, and each is looked for by itself: a wrong character spoils one piece, not the whole.
 *
 * @param typed
 *   Plain text of more than 32 characters, see `plain`.
 */
export function passageHits(index: NearIndex, typed: string): NearHit[] {
  const wanted = typed.slice(0, mostTyped);
  const pieces = piecesOf(wanted);
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const found = candidates(index, wanted, Infinity, mostUnits);
  const units = found.units
    .map(({ record, shared }) => ({
      ...{ record, shared, text: plainText(index, record) },
      ...{ held: 0, cost: 0, places: [] as Place[] },
    }))
    .filter(({ shared, text }) => shared >= fewest * Math.min(found.pairs, text.length));

  for (const piece of pieces) {
    const allowed = errorsAllowed(piece.length);
    const stretches = stretchesOf(piece, units, allowed, index);
    const matches = matchStretches(
      piece,
      new Set(stretches.flatMap((each) => each ?? [])),
      index.sounds,
    );
    for (const [at, unit] of units.entries()) {
      const stretch = stretches[at];
      const match = stretch === undefined ? undefined : matches.get(stretch);
      if (!match) continue;
      const start = unit.text.indexOf(match.taken);
      unit.held += piece.length;
      unit.cost += match.cost;
      unit.places.push({ start, end: start + match.taken.length });
    }
  }

  const best = Math.max(...units.map(({ held }) => held));
  return units
    .filter(
      ({ held, text }) =>
        (held >= most * size && held >= best - margin * size) ||
        (text.length >= shortestUnit && held >= nearlyAll * text.length),
    )
    .sort((a, b) => b.held - b.cost - (a.held - a.cost))
    .map(({ record, cost, places }, rank) => ({ record, rank, cost, places: joined(places) }));
}

/** Where a piece may stand in each unit: there literally, or the likeliest place. */
function stretchesOf(
  piece: string,
  units: readonly { text: string }[],
  allowed: number,
  { sounds }: NearIndex,
): (string | undefined)[] {
  const texts = units.map(({ text }) => text);
  const unsure = texts.map((text) => (text.includes(piece) ? '' : text));
  return placesOf(piece, unsure, allowed, sounds).map((places, at) => {
    if (unsure[at] === '') return piece;
    const most = Math.max(...places.map(({ votes }) => votes));
    const place = places.find(({ votes }) => votes === most);
    return place && texts[at]?.slice(place.start, place.end);
  });
}

/** Places in order, those that all but touch as one: pauses and errors stand between pieces. */
function joined(places: readonly Place[]): Place[] {
  const all: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && place.start <= last.end + 2) last.end = Math.max(last.end, place.end);
    else all.push({ ...place });
  }
  return all;
}
