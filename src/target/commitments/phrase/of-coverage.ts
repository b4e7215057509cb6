import type { Span } from '../../../schemas/index.ts';
import { making, modal } from '../grammar/verbs.ts';
import type { Site } from '../types.ts';
import { deedBefore, thingBefore } from './before.ts';
import { thingEarlier } from './elsewhere.ts';
import type { Phrase } from './phrase.ts';

/** Places at the end of what is covered: 村（社区）, 乡镇（街道）. */
const areas =
  /(?:[、和及]?(?:(?:城乡|城市|农村|行政|各)?(?:乡镇|街道|社区|行政村|村委会|村居|村|县区|县市|区县|县|网格|小区|领域|目标群体|人群|学段|年龄段)(?:[（(][^（）()]{1,8}[）)])?))+$/;

/** 政务代办服务|村（社区）全覆盖, 服务平台|实现村委会全覆盖: what is covered, without where. */
function coveredBefore(text: string, span: Span): Span | undefined {
  const whole = thingBefore(text, span, true);
  if (!whole) return undefined;
  const [start, end] = whole;
  const piece = text.slice(start, end);
  const verb = /(要|应|须|将|可)?(?:基本|全面|逐步|率先)?实现/.exec(piece);
  if (verb && verb.index > 1) {
    const behind = verb.index + verb[0].length;
    const area = areas.exec(piece.slice(behind))?.index === 0;
    if (area || piece.length - behind < 3) return [start, start + verb.index];
    if (verb[1] !== undefined) return [start + behind, end];
  }
  const area = areas.exec(piece);
  return area &&
    area.index >= 4 &&
    /(?:服务|制度|平台|网络|工作|站点|机构|设施|体系|系统|机制)$/.test(piece.slice(0, area.index))
    ? [start, start + area.index]
    : whole;
}

/** What words of coverage are of. */
export function ofCoverage(site: Site): Phrase {
  const { text, mention, clause, tail, head } = site;
  const { start, end } = mention;
  if (mention.coverage === 'whole') {
    // 全覆盖、全达标 are of the same.
    const subject =
      coveredBefore(text, [start - head.length, start]) ??
      deedBefore(text, [start - head.length, start]) ??
      site.before ??
      thingEarlier(site);
    if (subject) return { subject, quote: [subject[0], end] };
    return { subject: [start, end], quote: [start, end] };
  }
  const last = start + (end - start) + tail.length;
  if (mention.coverage === 'reach') {
    const reach =
      end +
      (/^[^，。；、]{1,24}?(?:（[^（）]{1,12}）)?(?=[，。；、]|$)/.exec(
        text.slice(end, clause[1]),
      )?.[0].length ?? tail.length);
    const subject = thingBefore(text, [start - head.length, start]) ?? thingEarlier(site);
    if (subject) return { subject, quote: [subject[0], reach] };
    return { subject: [start, reach], quote: [start, reach] };
  }
  // 所有村（社区）均建立|新时代文明实践站|.
  const verb = new RegExp(
    `(?:均|都|全部|全面|一律|逐一|^)(?:${modal})*${making}(?:了|起)?`,
    'u',
  ).exec(text.slice(start, last));
  const object: Span | undefined = verb ? [start + verb.index + verb[0].length, last] : undefined;
  if (object && object[1] - object[0] >= 2) return { subject: object, quote: [start, last] };
  const before = head.length > 1 ? thingBefore(text, [start - head.length, start]) : undefined;
  return { subject: before ?? [start, last], quote: [before?.[0] ?? start, last] };
}
