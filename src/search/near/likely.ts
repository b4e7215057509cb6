import { holders } from './holders.ts';
import type { NearIndex } from './pairs.ts';
import { isWhole } from './whole.ts';

/** Share of the places of the rarer of two characters that are places of both together: in 服务 nearly all, in 区的 few. */
const bound = 0.2;
/** Share of the units that hold all but the character at the edge that hold that character too. */
const expected = 0.7;
/** Fewer units make nothing expect anything. */
const fewest = 3;

/**
 * Whether a short query can stand for words of the texts, which longer ones can without further question.
 *
 * Two or three characters resemble something in every text: 找工作 the words 的工作, 养老金 the beginning of 养老服务. So what is found
 * must be whole words, and what is not there in the query must be what the rest makes expect.
 *
 * @param held
 *   Units that hold them, with how often.
 */
export function isLikely(
  index: NearIndex,
  typed: string,
  taken: string,
  held: ReadonlyMap<number, number>,
): boolean {
  if (typed.length === 2)
    return taken.length === 2 && isBound(index, taken, held) && isWhole(index, taken, held);
  if (typed.length > 3 || sameCharacters(typed, taken)) return true;
  if (differing(typed, taken) === 1 && soundsLike(index, typed, taken)) return true;
  return taken.length >= 3 && isWhole(index, taken, held) && isExpected(index, typed, taken, held);
}

function isBound(
  { frequencies }: NearIndex,
  taken: string,
  held: ReadonlyMap<number, number>,
): boolean {
  let times = 0;
  for (const count of held.values()) times += count;
  const [first, second] = [0, 1].map((at) => frequencies[taken.charCodeAt(at)] as number);
  return times >= bound * Math.min(first as number, second as number);
}

function isExpected(
  index: NearIndex,
  typed: string,
  taken: string,
  held: ReadonlyMap<number, number>,
): boolean {
  const first = soundsLike(index, typed.charAt(0), taken.charAt(0));
  const last = soundsLike(index, typed.slice(-1), taken.slice(-1));
  if (first && last) return true;
  const rest = holders(index, first ? taken.slice(0, -1) : taken.slice(1)).size;
  return rest >= fewest && held.size >= expected * rest;
}

function sameCharacters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** At how many places two words differ. */
function differing(a: string, b: string): number {
  if (a.length !== b.length) return Infinity;
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) count += 1;
  return count;
}

function soundsLike({ sounds }: NearIndex, a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other && !sounds.alike(one, other)) return false;
  }
  return true;
}
