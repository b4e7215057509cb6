import type { Span } from '../../schemas/index.ts';
import { findDates, isPast } from './grammar/dates.ts';
import type { ParagraphContext } from './reading.ts';
import { reach } from './site.ts';
import { findReached, isAttribute } from './text/past.ts';
import type { Site } from './types.ts';

/** Whether what stands at a place of a paragraph had been reached, is promised, or is only expected. */
export function pastOf(
  text: string,
  sentences: readonly Span[],
  { period, looksBack }: ParagraphContext,
): (place: number, sentence: Span) => 'reached' | 'promise' | 'forecast' {
  const cues = [
    ...findDates(text).flatMap((date) =>
      date.compared ? [] : [{ place: date.start, past: isPast(date, period), opens: true }],
    ),
    ...findReached(text).map((place) => ({ place, past: true, opens: false })),
  ].sort((a, b) => a.place - b.place);
  const opening = cues.find(({ place, opens }) => opens && place <= (sentences[0]?.[0] ?? 0) + 8);
  let next = 0;
  let last: (typeof cues)[number] | undefined;
  let lastDate: (typeof cues)[number] | undefined;

  return (place, sentence) => {
    for (; next < cues.length && (cues[next]?.place ?? 0) < place; next++) {
      last = cues[next];
      if (last?.opens) lastDate = last;
    }
    const within = (cue: typeof last) => (cue && cue.place >= sentence[0] ? cue : undefined);
    const nearest = within(last);
    // 已建成小区按…配建 speaks of what is there, and says nothing of when.
    const isSaid =
      nearest?.opens !== false ||
      !isAttribute(text.slice(nearest.place, Math.min(place, nearest.place + reach)));
    const own = isSaid ? nearest : within(lastDate);
    if (own) return own.past ? 'reached' : looksBack ? 'forecast' : 'promise';
    if (looksBack) return 'reached';
    // A paragraph that opens with the past stays there until it names the future.
    return opening?.past && last?.past ? 'reached' : 'promise';
  };
}

/** 由20%提高到30%: the first is what the second starts from. */
export function isChangedFrom({ text, mention: { span }, tail, rest, head }: Site): boolean {
  return (
    /(?:由|从)[^，。；]{0,12}$/.test(text.slice(Math.max(0, span[0] - 14), span[0])) &&
    /^[^，。；]{0,8}?(?:提高|提升|增加|增长|扩大|上升|降低|下降|减少|压减|压缩|缩短|缩减|延长|增|升|降)?(?:到|至|为)/.test(
      tail + rest,
    ) &&
    !/(?:起步|开始)/.test(head)
  );
}
