import type { Period } from '../../plan/period.ts';
import { findResponsibility } from '../../plan/grammar/responsibility.ts';
import type { CommitmentKind, Span } from '../../schemas/index.ts';
import { deadlineOf, timelineOf, yearReached } from './deadline.ts';
import { readBound, readEarlierBound } from './grammar/comparator.ts';
import { findCoverage } from './grammar/coverage.ts';
import { findDates, isPast } from './grammar/dates.ts';
import { findFrequencies } from './grammar/frequency.ts';
import { findNumbers, type NumberMention } from './grammar/numbers.ts';
import { isForecast } from './forecast.ts';
import { readPlace } from './grammar/place.ts';
import { whyLeft, whyNoQuantity } from './rejected.ts';
import { kindOf } from './standards.ts';
import { findPhrase } from './subject.ts';
import { cutClauses, rangeAt } from './text/clauses.ts';
import { type Enclosed, findEnclosed, holding } from './text/enclosed.ts';
import { foldDigits } from './text/fold.ts';
import { findReached, isAttribute } from './text/past.ts';
import type { Mention, Reason, Site } from './types.ts';

/** A number or word of coverage of a paragraph, and what became of it. Ranges are of the paragraph. */
export type Reading =
  | { verdict: 'promise' | 'reached'; mention: Mention; sentence: Span; found: Found }
  | { verdict: 'left'; mention: Mention; sentence: Span; reason: Reason };

/** What is said of a quantity. */
export interface Found {
  subject: Span;
  quote: Span;
  deadline: number | null;
  frequency: string | null;
  place: string | null;
  kind: CommitmentKind;
}

/** What must be known of a paragraph's place. */
export interface ParagraphContext {
  period: Period;
  /** Whether its unit looks back. */
  looksBack: boolean;
  /** Whether it stands among the goals, where a year holds for what follows. */
  isGoal: boolean;
  /** Year that stands before it among the goals; `null` for none. */
  carried: number | null;
}

/** How far around a number is looked. */
const reach = 160;

/**
 * Read one paragraph: every number and every word of coverage in it, with a verdict.
 *
 * Never throws; takes time in proportion to the text.
 */
export function readParagraph(text: string, context: ParagraphContext): Reading[] {
  const enclosed = findEnclosed(text);
  const { sentences, clauses } = cutClauses(text, [
    enclosed.brackets,
    enclosed.titles,
    enclosed.quotes,
  ]);
  const dates = findDates(text);
  const timeline = timelineOf(text, dates, context.period, context.isGoal, context.carried);
  const office = findResponsibility(text);
  const mentions = findMentions(text);
  const looksBack = pastOf(text, sentences, context);
  const readings: Reading[] = [];

  // What is no quantity by its own form does not part the words around it.
  const plain = mentions.map((mention) => whyNoQuantity(text, mention, enclosed));
  const quantities = neighbours(mentions, plain);

  for (const [index, mention] of mentions.entries()) {
    const place = mention.span;
    const clause = innerClause(
      rangeAt(clauses, mention.start),
      holding(enclosed.brackets, mention.start, mention.end),
    );
    const sentence = rangeAt(sentences, mention.start);
    if (office && mention.start >= office.start && mention.end <= office.end) {
      readings.push({ verdict: 'left', mention, sentence, reason: 'office' });
      continue;
    }
    const { previous, next } = quantities[index] ?? {};
    const last = previous === undefined ? undefined : readings[previous];
    const site = siteOf(
      { text, mention, clause, sentence },
      last,
      next === undefined ? undefined : mentions[next],
      enclosed,
    );
    const reason = plain[index] ?? whyLeft(site);
    if (reason) {
      readings.push({ verdict: 'left', mention, sentence, reason });
      continue;
    }
    const back = looksBack(mention.start, sentence);
    if (isForecast(site) || back === 'forecast') {
      readings.push({ verdict: 'left', mention, sentence, reason: 'forecast' });
      continue;
    }
    const isBase = isChangedFrom(site);
    const { subject, quote } = findPhrase(site);
    // 每个乡镇建好1个服务中心、1个文化站: what a list shares.
    const shared = site.listed && last?.verdict !== 'left' ? last?.found : undefined;
    readings.push({
      verdict: back === 'reached' || isBase ? 'reached' : 'promise',
      mention: withEarlierBound(site, last),
      sentence,
      found: {
        subject,
        quote,
        deadline: (back === 'reached' || isBase ? yearReached : deadlineOf)(
          timeline,
          place,
          clause,
          sentence,
          context.period,
        ),
        frequency: frequencyOf(site) ?? shared?.frequency ?? null,
        place: mention.coverage
          ? readPlace(
              text.slice(Math.max(clause[0], mention.start - reach), mention.end) + site.tail,
            )
          : (readPlace(site.head, site.tail) ?? shared?.place ?? null),
        kind: back === 'reached' && !mention.coverage ? 'prose' : kindOf(site),
      },
    });
  }
  return withoutShadows(
    readings,
    (a, b) => rangeAt(clauses, a.start)[0] === rangeAt(clauses, b.start)[0],
  );
}

/** Numbers and words of coverage, in order, with the words that bound them. */
export function findMentions(text: string): Mention[] {
  const folded = foldDigits(text);
  const numbers = shareUnits(folded, findNumbers(text)).map((number): Mention => {
    const { comparator, start, end } = readBound(folded, number.start, number.end);
    return {
      start: number.start,
      end: number.end,
      value: number.value,
      valueMax: number.valueMax,
      unit: number.unit,
      script: number.script,
      coverage: null,
      comparator: comparator === '=' && number.more ? '>=' : comparator,
      span: [start, end],
    };
  });
  const words = findCoverage(text).map(({ start, end, value, unit, form }): Mention => ({
    start,
    end,
    value,
    valueMax: null,
    unit,
    script: 'word',
    coverage: form,
    comparator: '=',
    span: [start, end],
  }));
  return [...numbers, ...words].sort((a, b) => a.start - b.start);
}

/** 23.4和11.2个百分点, 3、5、8月: numbers that are listed share the unit behind the last. */
function shareUnits(text: string, numbers: readonly NumberMention[]): NumberMention[] {
  const shared = [...numbers];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [number, next] = [shared[index], shared[index + 1]];
    if (!number || !next || number.unit !== null || next.unit === null) continue;
    if (number.script !== 'digits' || next.script !== 'digits') continue;
    if (!/^\s?[、和及与或]\s?$/.test(text.slice(number.end, Math.min(next.start, number.end + 4))))
      continue;
    shared[index] = { ...number, unit: next.unit };
  }
  return shared;
}

/** What stands in brackets is a clause of its own. */
function innerClause(clause: Span, bracket: Span | undefined): Span {
  return bracket && bracket[0] >= clause[0] && bracket[1] <= clause[1]
    ? [bracket[0] + 1, bracket[1] - 1]
    : clause;
}

/** For each mention, the place of the quantity before it and of the one behind it. */
function neighbours(
  mentions: readonly Mention[],
  plain: readonly (Reason | undefined)[],
): { previous: number | undefined; next: number | undefined }[] {
  const found = mentions.map(() => ({
    previous: undefined as number | undefined,
    next: undefined as number | undefined,
  }));
  let last: number | undefined;
  for (const [index, place] of found.entries()) {
    place.previous = last;
    if (plain[index] === undefined) last = index;
  }
  last = undefined;
  for (const [index, place] of [...found.entries()].reverse()) {
    place.next = last;
    if (plain[index] === undefined) last = index;
  }
  return found;
}

function siteOf(
  { text, mention, clause, sentence }: Pick<Site, 'text' | 'mention' | 'clause' | 'sentence'>,
  last: Reading | undefined,
  next: Mention | undefined,
  { quotes, titles, brackets }: Enclosed,
): Site {
  const [from, to] = mention.span;
  const previous = last?.mention;
  const own = (place: number) => place >= clause[0] && place < clause[1];
  const between =
    previous && own(previous.start)
      ? text.slice(previous.span[1], Math.max(previous.span[1], from))
      : null;
  const goesOn = between !== null && /[、和及与]/.test(between);
  const listed =
    goesOn &&
    last !== undefined &&
    last.verdict !== 'left' &&
    between.length < 60 &&
    /[、和及与]\s*$/.test(between);
  const headStart = Math.max(
    clause[0],
    from - reach,
    previous && goesOn ? lastSeparator(text, previous.span[1], from) : 0,
  );
  const tailEnd = Math.min(
    clause[1],
    to + reach,
    next && own(next.start) && next.span[0] > to ? listEnd(text, to, next.span[0]) : Infinity,
  );
  // 200个（其中新建80个）: the bracket speaks of something else.
  const tail = text.slice(to, Math.max(tailEnd, to));
  return {
    text,
    mention,
    clause,
    sentence,
    head: text.slice(Math.min(headStart, from), from),
    tail: /^\s*[（(][^）)]*\d/.test(tail) || /^\s*[（(]其中/.test(tail) ? '' : tail,
    rest: text.slice(to, Math.min(clause[1], to + reach)),
    quote: holding(quotes, mention.start, mention.end) ?? null,
    title: holding(titles, mention.start, mention.end) ?? null,
    bracket: holding(brackets, mention.start, mention.end) ?? null,
    listed,
    before:
      last !== undefined && last.verdict !== 'left' && last.sentence[0] === sentence[0]
        ? last.found.subject
        : null,
  };
}

/** Behind the last 、 between two numbers. */
function lastSeparator(text: string, from: number, to: number): number {
  const piece = text.slice(Math.max(from, to - reach), to);
  const place = Math.max(piece.lastIndexOf('、'), piece.search(/[和及与]\s*$/));
  return place < 0 ? from : to - piece.length + place + 1;
}

/** A list goes on at 、 or 和 right before the next number; otherwise its words belong to this one. */
function listEnd(text: string, from: number, next: number): number {
  const piece = text.slice(from, Math.min(next, from + reach));
  if (from + piece.length < next) return next;
  const joint = /[、和及与][^、，]{0,30}$/.exec(piece);
  return joint ? from + joint.index : next;
}

/** 所有村均设置1名: the number is the record and 所有村 its place; 全覆盖 beside a number of its own clause says nothing more. */
function withoutShadows(
  readings: readonly Reading[],
  sharesClause: (a: Mention, b: Mention) => boolean,
): Reading[] {
  return readings.map((reading, index): Reading => {
    const { mention } = reading;
    if (reading.verdict === 'left' || mention.coverage === null) return reading;
    const near = [readings[index + 1], readings[index - 1], readings[index + 2]];
    const shadowed = near.some(
      (other) =>
        other !== undefined &&
        other.verdict !== 'left' &&
        other.mention.coverage === null &&
        other.sentence[0] === reading.sentence[0] &&
        (mention.coverage === 'every'
          ? sharesClause(other.mention, mention)
          : other.mention.start >= reading.found.quote[0] &&
            other.mention.end <= reading.found.quote[1]),
    );
    return shadowed
      ? { verdict: 'left', mention, sentence: reading.sentence, reason: 'repeated' }
      : reading;
  });
}

/** Whether what stands at a place of a paragraph had been reached, is promised, or is only expected. */
function pastOf(
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
function isChangedFrom({ text, mention: { span }, tail, rest, head }: Site): boolean {
  return (
    /(?:由|从)[^，。；]{0,12}$/.test(text.slice(Math.max(0, span[0] - 14), span[0])) &&
    /^[^，。；]{0,8}?(?:提高|提升|增加|增长|扩大|上升|降低|下降|减少|压减|压缩|缩短|缩减|延长|增|升|降)?(?:到|至|为)/.test(
      tail + rest,
    ) &&
    !/(?:起步|开始)/.test(head)
  );
}

/** A bound may stand earlier: 每年至少对…培训一次; or hold for a whole list: 分别不低于95%和98%. */
function withEarlierBound(site: Site, last: Reading | undefined): Mention {
  const { mention, head } = site;
  if (mention.comparator !== '=' || mention.coverage) return mention;
  if (site.listed && head.trim() === '' && last && last.mention.span[0] < last.mention.start) {
    return { ...mention, comparator: last.mention.comparator };
  }
  return { ...mention, comparator: readEarlierBound(head) };
}

/** How often: the last that its clause names before the number, or that stands right behind; else that of the clause before. */
function frequencyOf({ text, mention, clause, sentence, head }: Site): string | null {
  const [from, to] = mention.span;
  const start = Math.max(clause[0], from - reach);
  // The bound may have taken it in: 不少于每天8小时.
  const before = findFrequencies(text.slice(start, mention.start)).at(-1);
  if (before) return /均$/.test(before.text) && !isOften(mention.unit) ? null : before.text;
  const behind = findFrequencies(text.slice(to, Math.min(clause[1], to + 12)))[0];
  if (behind && behind.start === 0) return behind.text;
  if (!/^(?:次|遍|轮|场|期|场次)$/.test(mention.unit ?? '') || head.length > 24) return null;
  const earlier = text.slice(Math.max(sentence[0], clause[0] - 40), clause[0]);
  const [last] = earlier.split(/[；。]/).slice(-1);
  if (last === undefined || /\d/.test(last.replace(/每\s*\d+/g, ''))) return null;
  return findFrequencies(last).at(-1)?.text ?? null;
}

/** What can be done so often. */
function isOften(unit: string | null): boolean {
  return /^(?:次|遍|轮|场|期|场次|人次|小时|天)$/.test(unit ?? '');
}
