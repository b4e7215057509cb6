import type { Notice } from '../../schemas/plan.ts';
import {
  isAddressees,
  isDate,
  isOffice,
  isPeriod,
  isPlanTitle,
  isWholeTitle,
  longestNoticeTitle,
} from '../grammar/notice.ts';
import { hasSentencePunctuation } from '../grammar/sentence.ts';
import { withoutLayout } from '../text/space.ts';
import type { PlanNode, PlanRoot } from '../types.ts';
import { citedDocuments } from './cited.ts';
import { readDate } from './date.ts';
import { documentNumber } from '../grammar/document-number.ts';

/**
 * Read what a plan says of itself: from the notice before it, its title, and the imprint behind it.
 *
 * What the text does not say is `null`.
 */
export function readNotice(root: PlanRoot): Notice {
  const head = paragraphs(root, 'head');
  const tail = paragraphs(root, 'tail');
  const noticeTitle = findNoticeTitle(head);
  const signature = findSignature(head) ?? findSignature(tail);
  return {
    title: findTitle(head, noticeTitle),
    noticeTitle,
    documentNumber: findDocumentNumber(head),
    recordNumber:
      head.find((text) => /^[A-Z]{2,10}[―—–－-]\d{2,4}[―—–－-]\d{2,8}$/.test(text)) ?? null,
    issuer: signature?.issuer ?? titleIssuer(noticeTitle),
    date: signature?.date ?? dateLine(head) ?? imprintDate(tail),
    publicity: findPublicity([...head, ...tail]),
    addressees: findAddressees(head),
    copies: findCopies(tail),
    citedDocuments: citedDocuments(root),
  };
}

function paragraphs(root: PlanRoot, type: 'head' | 'tail'): string[] {
  const unit = root.children.find((child) => child.type === type);
  const children: readonly PlanNode[] = unit?.children ?? [];
  return children.flatMap((child) =>
    child.type === 'paragraph' ? withoutLayout(child.value) : [],
  );
}

/** Title of the notice; a number printed with it is not part of it. */
function findNoticeTitle(head: readonly string[]): string | null {
  const titles = head
    .map((text) =>
      withoutNumber(text)
        .replace(/^标题[：:]/, '')
        .replace(/^《(.+)》$/, '$1'),
    )
    .filter(
      (text) =>
        /关于/.test(text) &&
        /(?:通知|意见|决定|批复|函|通告|公告)$/.test(text) &&
        !hasSentencePunctuation(text) &&
        text.length <= longestNoticeTitle,
    );
  // A page may print the title once more above the notice, without the office.
  return titles.find((text) => !text.startsWith('关于')) ?? titles[0] ?? null;
}

function withoutNumber(text: string): string {
  const number = documentNumber(text);
  if (!number) return text;
  return text.replace(new RegExp(`[（(]?${escape(number)}[)）]?`), '');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A number alone on its line, or beside the title of the notice; numbers in sentences are those of other documents. */
function findDocumentNumber(head: readonly string[]): string | null {
  for (const text of head) {
    const number = documentNumber(text);
    if (!number || hasSentencePunctuation(text)) continue;
    const rest = withoutNumber(text);
    if (/^(?:发文字号|文号|文件编号|文件字号)?[：:]?$/.test(rest) || isWholeTitle(rest))
      return number;
  }
  return null;
}

/**
 * The title of the plan: the last whole title of the head that is not the notice's. Where it is not printed apart,
 * the notice names it between 《》.
 */
function findTitle(head: readonly string[], noticeTitle: string | null): string | null {
  const printed = head.findLast(
    (text) => text !== noticeTitle && isPlanTitle(text) && !isPeriod(text),
  );
  const named = /印发《(.+)》的通知$/.exec(noticeTitle ?? '')?.[1];
  return printed ?? named ?? gluedTitle(head) ?? null;
}

/** A title that lost its line break: `…规划为贯彻…`, `…规划根据…`. */
function gluedTitle(head: readonly string[]): string | undefined {
  const glued = /^([^，。；：]{8,60}?(?:规划|方案|纲要|计划))(?:为|根据|依据|按照)/;
  return head.map((text) => glued.exec(text)?.[1]).find((title) => title !== undefined);
}

interface Signature {
  issuer: string;
  date: string | null;
}

/** One or several offices right above a date. */
function findSignature(texts: readonly string[]): Signature | undefined {
  for (const [index, text] of texts.entries()) {
    const [, office = '', date = ''] = /^(.{4,60}?)(\d{4}年\d{1,2}月\d{1,2}日)$/.exec(text) ?? [];
    if (isOffice(office)) return { issuer: office, date: readDate(date) };
    if (!isDate(text)) continue;
    const offices: string[] = [];
    for (let above = index - 1; above >= 0 && isOffice(texts[above] ?? ''); above--) {
      offices.unshift(texts[above] ?? '');
    }
    if (offices.length > 0) return { issuer: offices.join(''), date: readDate(text) };
  }
  return undefined;
}

function titleIssuer(noticeTitle: string | null): string | null {
  const issuer = noticeTitle?.slice(0, noticeTitle.indexOf('关于'));
  return issuer ? issuer : null;
}

/** A date alone on its line, where the lines of the offices could not be made out. */
function dateLine(head: readonly string[]): string | null {
  const line = head.find((text) => isDate(text));
  return line === undefined ? null : readDate(line);
}

/** `2023年7月25日印发`; the date of printing, where no signature has one. */
function imprintDate(tail: readonly string[]): string | null {
  const imprint = tail.find((text) => /印发$/.test(text));
  return imprint ? readDate(imprint) : null;
}

function findPublicity(texts: readonly string[]): string | null {
  const found = texts.map(
    (text) =>
      (/^[（(]([^（）()]*公开[^（）()]*)[)）]$/.exec(text) ??
        /^(此件[^（）()]*公开[^（）()]*)$/.exec(text))?.[1],
  );
  return found.find((text) => text !== undefined) ?? null;
}

function findAddressees(head: readonly string[]): string | null {
  return head.find((text) => isAddressees(text))?.replace(/[：:]$/, '') ?? null;
}

/** From 抄送 to the imprint: an office and the date of printing. */
function findCopies(tail: readonly string[]): string | null {
  const from = tail.findIndex((text) => /^抄送[：:]/.test(text));
  if (from === -1) return null;
  const rest = tail.slice(from);
  const to = rest.findIndex((text) => isOffice(text) || /印发$/.test(text));
  const copies = (to === -1 ? rest : rest.slice(0, to)).join('').replace(/^抄送[：:]/, '');
  return copies === '' ? null : copies;
}
