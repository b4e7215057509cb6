import { fold } from '../fold.ts';
import type { Dictionary } from './dictionary.ts';
import { wordBoundaries } from '../segmenter.ts';

/** A part of a query. */
export interface Slot {
  /** Folded, as typed. */
  typed: string;
  /** Whether it is a word of the dictionary. */
  isKnown: boolean;
  /** Whether it is a word of everyday speech, which texts rather say otherwise. */
  isSaid: boolean;
  /** Words that may stand in its place, the usual one first; none where it has to be found as typed. */
  instead: readonly string[];
  /** A single character right before or behind it, in the same piece of the query: 省 of 省卫健委. */
  before: string;
  after: string;
}

const empty: Slot = {
  typed: '',
  isKnown: false,
  isSaid: false,
  instead: [],
  before: '',
  after: '',
};

/** A word this long is no accident inside other words. */
const surelyWord = 4;
/** Signs that change little beside a word: tiers of government, 难 of 停车难, 户 of 低保户. */
export const loose = /^[省市州县区镇乡村难贵坏慢少多好费户院点站员人者家处所室队病车钱事]$/;
/** More parts are a sentence, not a question. */
const mostSlots = 8;

/** What people write around what they look for, and words that say nothing beside others: 身体 of 锻炼身体. */
const asking = new RegExp(
  [
    '请问|家里|家中|我家|身边|附近|这里|那里|现在|平时|经常|一直|一下|一些|怎么办|怎么样|怎么|怎样|如何|哪里|哪儿|在哪|去哪|哪些|哪个|什么时候|什么|多少|为什么|为啥|是不是|有没有|能不能',
    '几点|不用|没有|没人|没地方|不好|不够|不行|不便|不方便|太多|太少|别人|人家|大家|自己|身体|东西|事情|地方|时候|出来|回来|起来|帮忙|帮助|可以|我们|他们|我想|想要|需要|应该|关于|有关|方面|的话',
  ].join('|'),
  'g',
);
/** The same, of one character; other words begin or end with them, too: 能力. */
const small = new Set(
  '谁我你他的地得了吗呢吧啊和与及或在是有去要想找能会给对就都也很太没不哪啥几把被让到从用',
);
const mark = /[^\p{L}\p{N}]+/u;

/**
 * Cut a query into words of the dictionary and what is left between them.
 *
 * @param typed
 *   As typed; spaces part words, and a word of the dictionary may hold them: 老人 吃饭.
 * @returns
 *   `[]` where no word of the dictionary is in it.
 */
export function cutSlots(typed: string, dictionary: Dictionary): Slot[] {
  const pieces = typed
    .split(/\s+/)
    .map(fold)
    .filter((piece) => piece !== '');
  const slots = joinPieces(pieces, dictionary).flatMap((piece) => cutPiece(piece, dictionary));
  const isKnown = slots.some((slot) => slot.isKnown);
  return isKnown && slots.length <= mostSlots ? slots : [];
}

/** Put pieces together that are one word of the dictionary only together. */
function joinPieces(pieces: readonly string[], { leads, longest }: Dictionary): string[] {
  const joined: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length;
    const together = () => pieces.slice(at, end).join('');
    while (end > at + 1 && (together().length > longest || !leads.has(together()))) end -= 1;
    joined.push(together());
    at = end;
  }
  return joined;
}

function cutPiece(piece: string, dictionary: Dictionary): Slot[] {
  const boundaries = wordBoundaries(piece);
  const slots: Slot[] = [];
  const { leads, said, longest } = dictionary;
  let rest = '';
  /** Close what stands between two words; a single sign before the next one is given back. */
  const closeRest = (): string => {
    const last = slots[slots.length - 1];
    const parts = rest.replace(asking, ' ').split(mark).flatMap(withoutSmall);
    const isAlone = parts.length === 1 && rest.length === 1;
    rest = '';
    if (isAlone && last) last.after = parts[0] ?? '';
    else if (isAlone) return parts[0] ?? '';
    else
      for (const part of parts)
        if (part !== '' && !loose.test(part)) slots.push({ ...empty, typed: part });
    return '';
  };

  for (let at = 0; at < piece.length;) {
    const word = wordAt(piece, at, leads, longest, boundaries);
    if (word === '') {
      rest += piece.charAt(at);
      at += 1;
      continue;
    }
    const before = closeRest();
    const instead = leads.get(word) ?? [];
    slots.push({ ...empty, typed: word, isKnown: true, isSaid: said.has(word), instead, before });
    at += word.length;
  }
  closeRest();
  return slots;
}

/** What small words part. */
function withoutSmall(part: string): string[] {
  const boundaries = wordBoundaries(part);
  if (!boundaries) return [part];
  let left = '';
  for (let at = 0; at < part.length; at++) {
    const sign = part.charAt(at);
    const isWord = boundaries.has(at) && boundaries.has(at + 1);
    left += isWord && small.has(sign) ? ' ' : sign;
  }
  return left.split(' ');
}

/** Longest word of the dictionary that stands there as a word. */
function wordAt(
  piece: string,
  at: number,
  leads: Dictionary['leads'],
  longest: number,
  boundaries: ReadonlySet<number> | null,
): string {
  for (let length = Math.min(longest, piece.length - at); length > 1; length--) {
    const word = piece.slice(at, at + length);
    if (!leads.has(word)) continue;
    const end = at + length;
    // A segmenter may take a single sign into the word: 停车难.
    const begins = !boundaries || boundaries.has(at) || at === 1;
    const ends = !boundaries || boundaries.has(end) || end === piece.length - 1;
    const isWord = begins && ends;
    if (isWord || length >= surelyWord || length === piece.length) return word;
  }
  return '';
}
