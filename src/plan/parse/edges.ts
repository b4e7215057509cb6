import { isDate, isOffice, isPortalLabel } from '../grammar/notice.ts';
import { isOutlineStyle, styleRank } from '../grammar/marker.ts';
import type { Block } from './block.ts';

/**
 * Find the first block of the outline: all before it is head.
 *
 * The numbers of a table of contents, and the numbered points of a notice that stands before its plan, come
 * before the plan's own: the outline begins where the count starts anew behind them.
 *
 * @returns
 *   Index of the block; the number of blocks where there is no outline.
 */
export function headEnd(blocks: readonly Block[]): number {
  const isOutline = ({ marker }: Block) => marker !== undefined && isOutlineStyle(marker.style);
  const first = blocks.findIndex(isOutline);
  if (first === -1) return blocks.length;

  const rank = blocks.reduce(
    (highest, { marker }) =>
      marker && isOutlineStyle(marker.style) ? Math.min(highest, styleRank(marker.style)) : highest,
    Infinity,
  );
  const starts = blocks.flatMap((block, index) =>
    block.marker?.ordinal === 1 && styleRank(block.marker.style) === rank ? [index] : [],
  );
  // A new beginning counts only behind a list of contents, or behind the date that closes a notice.
  // Lists of contents come early; looking no further keeps a strange text from costing much.
  const anew = starts.slice(0, 8).findLast((start) => {
    const before = blocks.slice(first, start);
    return start > first && (isContents(before, blocks.slice(start)) || before.some(isBoundary));
  });
  return anew ?? first;
}

/** A list of contents: three headings or more, without sentences, most of which come again behind it. */
function isContents(blocks: readonly Block[], behind: readonly Block[]): boolean {
  const headings = blocks
    .filter(({ marker }) => marker !== undefined)
    .map(({ text }) => bareHeading(text));
  const later = new Set(
    behind.filter(({ marker }) => marker !== undefined).map(({ text }) => bareHeading(text)),
  );
  const again = headings.filter((heading) => later.has(heading));
  return headings.length >= 3 && again.length >= headings.length * 0.6;
}

/** A heading up to its `。`, without the dots and the number of the page that a list of contents adds. */
function bareHeading(text: string): string {
  const [heading = ''] = text.replace(/\s+/g, '').split('。');
  return heading.replace(/[.．·…—-]*\d*$/, '');
}

/** The date that closes a notice, followed in the text by the title of the plan. */
function isBoundary(block: Block): boolean {
  return block.marker === undefined && isDate(block.text);
}

/**
 * Find the first block behind the outline: copies to, imprint, signature, list of annexes.
 *
 * @param from
 *   Index of the first block of the outline.
 * @returns
 *   Index of the block; the number of blocks where nothing follows the outline.
 */
export function tailStart(blocks: readonly Block[], from: number): number {
  const last = blocks.findLastIndex(
    ({ marker, kind }) =>
      kind === 'column' || kind === 'table' || (marker && isOutlineStyle(marker.style)),
  );
  const found = blocks.findIndex(
    (_, index) => index > Math.max(from, last) && opensTail(blocks, index),
  );
  const copies = blocks.findIndex(
    ({ text, marker, kind }, index) =>
      index > from && kind === 'text' && !marker && /^(?:抄\s*送|主\s*送)\s*[：:]/.test(text),
  );
  const annex = blocks.findIndex((_, index) => index > from && opensAnnex(blocks, index));
  const places = [found, copies, annex].filter((index) => index !== -1);
  return places.length > 0 ? Math.min(...places) : blocks.length;
}

/** `附件：1.…`, `附件1`: what follows is no part of the outline, unless the outline goes on behind it. */
function opensAnnex(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const isLabel =
    block?.kind === 'text' &&
    !block.marker &&
    /^附\s*件\s*[：:\d一二三四五]|^附\s*件$/.test(block.text);
  if (!isLabel || block.text.length > 80 || block.text.includes('。')) return false;
  const before = blocks.slice(0, index).flatMap(({ marker }) => marker ?? []);
  const [top] = before.toSorted((a, b) => styleRank(a.style) - styleRank(b.style));
  const last = before.findLast(({ style }) => style === top?.style)?.ordinal ?? 0;
  return !blocks
    .slice(index)
    .some(({ marker }) => marker?.style === top?.style && marker?.ordinal === last + 1);
}

function opensTail(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || block.kind !== 'text') return false;
  const { text } = block;
  const next = blocks[index + 1]?.text ?? '';
  return (
    /^(?:抄\s*送|主\s*送|主\s*办\s*[：:]|督\s*办\s*[：:]|附\s*件|信息公开选项|公开方式|[（(]此件)/.test(
      text,
    ) ||
    /印发\s*$/.test(text) ||
    (isOffice(text) && (next === '' || isDate(next) || isOffice(next) || /印发$/.test(next))) ||
    isDate(text) ||
    isPortalLabel(text)
  );
}
