import { pictureColors as colors } from '../picture/colors.ts';
import type { Drawing, Faces, Part } from '../picture/drawing.ts';
import type { PlanCardContent } from './content.ts';
import {
  boxPart,
  footParts,
  inkOf,
  left,
  linePart,
  markParts,
  middle,
  planMarkParts,
  right,
  siteName,
  textPart,
} from './parts.ts';
import { cardSize } from './size.ts';
import { leading, setTitle } from './title.ts';

/** Top of the room for the title, and its height with what it is translated from, in pixels. */
const titleTop = 166;
const titleHeight = 276;

/** What a printed title takes below its translation, in pixels. */
const originalHeight = 48;

/** Lay out the card of a plan. Pure; the faces only measure. */
export function layoutPlanCard(content: PlanCardContent, faces: Faces): Drawing {
  const { facts, identity, unofficial } = content;
  const ink = inkOf(identity);

  return {
    ...cardSize,
    background: colors.paper,
    parts: [
      // A thick and a thin line, as in the frame of Chinese printed books and in the mark.
      boxPart(0, 0, 28, cardSize.height, ink),
      boxPart(40, 0, 6, cardSize.height, ink),
      ...markParts(left, 66, 38),
      textPart(`${siteName.chinese} ${siteName.latin}`, left + 54, 98, 32, { weight: 700 }),
      ...planMarkParts(identity, right - 92, 52, 92, faces),
      ...titleParts(content, faces),
      ...facts.map((fact, index) =>
        linePart(fact, 488 + index * 42, { size: 28, smallest: 22, fill: colors.ink }, faces),
      ),
      ...footParts(unofficial, faces),
    ],
  };
}

/** The title in the middle of its room; what it is translated from right below. */
function titleParts({ title, original }: PlanCardContent, faces: Faces): Part[] {
  const height = titleHeight - (original === null ? 0 : originalHeight);
  const { lines, size } = setTitle(title, faces[700], { width: right - left, height });
  const top = titleTop + (height - lines.length * size * leading) / 2;
  const bottom = top + lines.length * size * leading;

  return [
    ...lines.map((line, index) =>
      textPart(
        line,
        left - hang(line, size),
        top + size * (leading * (index + 0.5) + middle),
        size,
        { weight: 700 },
      ),
    ),
    ...(original === null
      ? []
      : [linePart(original, bottom + 36, { size: 26, smallest: 20, fill: colors.quiet }, faces)]),
  ];
}

/** How far a line that opens with a Chinese mark moves out: the left half of such a mark is empty. */
function hang(line: string, size: number): number {
  return /^(?:[《〈（〔「『]|[“‘]\p{Script=Han})/u.test(line) ? size * 0.45 : 0;
}
