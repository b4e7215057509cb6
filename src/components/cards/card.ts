import { svgOf, type Faces } from '../picture/drawing.ts';
import { openFace } from '../picture/face.ts';
import { pngOf } from '../picture/png.ts';
import { textOf, type CardContent } from './content.ts';
import { siteName } from './parts.ts';
import { layoutPlanCard } from './plan-layout.ts';
import { layoutSiteCard } from './site-layout.ts';

/** A card as a picture. */
export interface Card {
  png: Buffer;
  /** Characters that had to be drawn as 〓. */
  missing: readonly string[];
}

/** Draw a card. */
export async function drawCard(content: CardContent): Promise<Card> {
  const text = `${textOf(content)}${siteName.chinese} ${siteName.latin}…`;
  const [regular, bold] = await Promise.all([openFace(text, 400), openFace(text, 700)]);
  const faces: Faces = { 400: regular, 700: bold };
  const drawing =
    content.kind === 'plan' ? layoutPlanCard(content, faces) : layoutSiteCard(content, faces);

  return { png: await pngOf(svgOf(drawing, faces)), missing: regular.missing };
}
