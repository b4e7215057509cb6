import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { attributes, visibleText } from '../../scripts/lib/html.ts';
import { formatDate } from '../components/format.ts';
import { hasEnded } from '../components/plain/period.ts';
import { locales, localeSegment, strings } from '../i18n/index.ts';
import { planPeriod } from '../plan/period.ts';
import type { PlanRecord, UnitRecord } from '../schemas/index.ts';
import { sourceSchema } from '../schemas/index.ts';
import { buildYear, reportAddress } from '../site.ts';
import { builtFile, builtTable, content } from './site.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');

/** The notice on a page, or nothing. */
function noticeOf(html: string): string | undefined {
  return /<section class="plain"[^]*?<\/section>/.exec(html)?.[0];
}

/** Without white space, which parts the runs of a sentence. */
const bare = (text: string) => text.replace(/\s+/g, '');

const cases = plans.flatMap((plan) => locales.map((locale) => ({ ...plan, locale })));

test.each(cases)(
  'every page of $id says what it is, in $locale',
  ({ id, url, locale, ...plan }) => {
    const { plain } = strings(locale);
    const yaml = readFileSync(join(content, 'sources', `${id}.yml`), 'utf8');
    const { publishedAt, received } = sourceSchema.parse(parse(yaml));
    const period = planPeriod(plan);
    const segment = localeSegment(locale);
    const said = [
      plain.prevails(plan.issuer).join(''),
      publishedAt === null ? plain.publishedUnknown : plain.published,
      received === null ? plain.receivedUnknown : plain.received(formatDate(received, locale)),
      period === null
        ? plain.periodUnknown
        : plain[hasEnded(period, buildYear) ? 'ended' : 'running'](period.first, period.last),
    ];

    for (const address of [
      url,
      ...units.filter((unit) => unit.plan === id).map(({ url }) => url),
    ]) {
      const html = builtFile(`${segment ? `${segment}/` : ''}${address.slice(1)}index.html`);
      const notice = noticeOf(html) ?? '';
      const text = bare(visibleText(`<body>${notice}`));
      for (const sentence of said) expect(text, address).toContain(bare(sentence));
      const links = attributes(notice, 'href').filter((href) => href !== publishedAt);
      expect(attributes(notice, 'data-report').length, address).toBe(reportAddress ? 1 : 0);
      expect(links.length, address).toBe(reportAddress ? 1 : 0);
      if (reportAddress?.startsWith('mailto:')) {
        expect(new URL(links[0] ?? '').searchParams.get('body'), address).toContain(address);
      }
    }
  },
);

test.each(locales)(
  'the page about this site tells where to report, where that is set (%s)',
  (locale) => {
    const segment = localeSegment(locale);
    const html = builtFile(`${segment ? `${segment}/` : ''}about/index.html`);
    expect(visibleText(html).includes(strings(locale).plain.reportTo.trim())).toBe(
      reportAddress !== null,
    );
  },
);
