import { findResponsibility } from '../../plan/grammar/responsibility.ts';
import { withEarlierBound } from './bounds.ts';
import { deadlineOf, timelineOf, yearReached } from './deadline.ts';
import { isForecast } from './forecast.ts';
import { findDates } from './grammar/dates.ts';
import { readPlace } from './grammar/place.ts';
import { frequencyOf } from './how-often.ts';
import { whyLeft, whyNoQuantity } from './left/why-left.ts';
import { findMentions } from './mentions.ts';
import { isChangedFrom, pastOf } from './past-at.ts';
import { findPhrase } from './phrase/find-phrase.ts';
import type { ParagraphContext, Reading } from './reading.ts';
import { withoutShadows } from './shadows.ts';
import { innerClause, neighbours, reach, siteOf } from './site.ts';
import { kindOf } from './standards.ts';
import { cutClauses, rangeAt } from './text/clauses.ts';
import { findEnclosed, holding } from './text/enclosed.ts';

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
