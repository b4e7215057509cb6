import type { ChartMark, ChartRole, MarkTraits } from '../../chart/drawing.ts';

/** How one kind of output writes what is not geometry. */
export interface MarkWriter {
  /** Attributes for colours: classes on pages, values in files. */
  paint(fill: ChartRole | 'none' | undefined, stroke: ChartRole | undefined): string;
  /** A text. */
  text(mark: Extract<ChartMark, { kind: 'text' }>, common: string): string;
  /** What stands around a mark that can be pointed at, given its own markup; the rest is left as it is. */
  traits(traits: MarkTraits, inner: string): string;
}

/** Write marks as SVG, from back to front. */
export function writeMarks(marks: readonly ChartMark[], writer: MarkWriter): string {
  return marks.map((mark) => writer.traits(mark, writeShape(mark, writer))).join('');
}

function writeShape(mark: ChartMark, writer: MarkWriter): string {
  switch (mark.kind) {
    case 'group':
      return `<g${shift(mark.x, mark.y)}>${writeMarks(mark.marks, writer)}</g>`;
    case 'text':
      return writer.text(mark, writer.paint(mark.fill ?? 'ink', mark.halo ? 'page' : undefined));
    case 'line': {
      const { x1, y1, x2, y2, stroke = 'ink' } = mark;
      const place = attributes({ x1, y1, x2, y2 });
      return `<line${place}${writer.paint(undefined, stroke)}${strokeOf(mark)}/>`;
    }
    case 'rect': {
      const { x, y, width, height, rx } = mark;
      return `<rect${attributes({ x, y, width, height, rx })}${look(mark, writer)}/>`;
    }
    case 'circle': {
      const place = attributes({ cx: mark.x, cy: mark.y, r: mark.r });
      return `<circle${place}${look(mark, writer)}/>`;
    }
    case 'path': {
      const { path, x, y, scale } = mark;
      return `<path${shift(x, y, scale)} d="${path}"${look(mark, writer)}/>`;
    }
  }
}

type Shape = Extract<ChartMark, { kind: 'rect' | 'circle' | 'path' }>;

function look(mark: Shape, writer: MarkWriter): string {
  return writer.paint(mark.fill ?? 'none', mark.stroke) + (mark.stroke ? strokeOf(mark) : '');
}

function strokeOf({
  strokeWidth,
  dash,
}: {
  strokeWidth?: number;
  dash?: readonly number[];
}): string {
  return attributes({
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash && dash.length > 0 ? dash.join(' ') : undefined,
  });
}

function shift(x = 0, y = 0, scale = 1): string {
  const steps = [
    x !== 0 || y !== 0 ? `translate(${x} ${y})` : '',
    scale === 1 ? '' : `scale(${scale})`,
  ].filter(Boolean);
  return attributes({ transform: steps.length > 0 ? steps.join(' ') : undefined });
}

/** Attributes as they stand in a tag; those that are not there are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** Characters that XML 1.0 cannot hold in any spelling: most control characters, halves of pairs, two that are none. */
const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;

/** Text as it stands in XML and HTML, in elements and attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
