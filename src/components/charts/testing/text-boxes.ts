import type { ChartDrawing, ChartMark, TextMark } from '../../../chart/drawing.ts';
import { textWidth } from '../../../chart/text.ts';

/** Where a text stands in a drawing, in pixels; widths by the rule of thumb of `textWidth`. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of a drawing, wherever its group has moved it. */
export function textBoxes({ marks }: Pick<ChartDrawing, 'marks'>): TextBox[] {
  return boxesOf(marks, 0, 0);
}

function boxesOf(marks: readonly ChartMark[], x: number, y: number): TextBox[] {
  return marks.flatMap((mark): TextBox[] => {
    if (mark.kind === 'group') return boxesOf(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
    return mark.kind === 'text' ? [boxOf(mark, x, y)] : [];
  });
}

function boxOf({ text, x, y, size, anchor }: TextMark, dx: number, dy: number): TextBox {
  const width = textWidth(text, size);
  const left = dx + x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  // A character reaches from 0.86 em above the base line to 0.14 em below it.
  return {
    text,
    left,
    right: left + width,
    top: dy + y - size * 0.86,
    bottom: dy + y + size * 0.14,
  };
}

/** Pairs of texts that stand on each other. */
export function collisions(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** Texts that leave the drawing. */
export function outside(boxes: readonly TextBox[], { width, height }: ChartDrawing): string[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    )
    .map(({ text }) => text);
}
