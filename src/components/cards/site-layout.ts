import { pictureColors as colors } from '../picture/colors.ts';
import type { Drawing, Faces, Part } from '../picture/drawing.ts';
import type { SiteCardContent } from './content.ts';
import { footParts, left, markParts, planMarkParts, right, siteName, textPart } from './parts.ts';
import { cardSize } from './size.ts';

/** Lay out the card of the site. Pure; the faces only measure. */
export function layoutSiteCard(content: SiteCardContent, faces: Faces): Drawing {
  const { promise, plans, unofficial } = content;

  return {
    ...cardSize,
    background: colors.paper,
    parts: [
      ...markParts(left, 88, 144),
      textPart(siteName.chinese, left + 186, 208, 120, { weight: 700 }),
      textPart(siteName.latin, left + 452, 208, 76, { fill: colors.quiet }),
      ...promise.map((line, index) => textPart(line, left, 322 + index * 62, 46)),
      ...planRow(plans, faces),
      ...footParts(unofficial, faces),
    ],
  };
}

/** Marks and names of as many plans as one row has room for. */
function planRow(plans: SiteCardContent['plans'], faces: Faces): Part[] {
  const parts: Part[] = [];
  let x = left;

  for (const { identity, name } of plans) {
    const end = x + 56 + faces[400].width(name, 28);
    if (end > right) break;
    parts.push(...planMarkParts(identity, x, 450, 44, faces), textPart(name, x + 56, 482, 28));
    x = end + 40;
  }

  return parts;
}
