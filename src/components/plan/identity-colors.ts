/** A colour on light and on dark pages, as `#rrggbb`. */
export interface ColorPair {
  light: string;
  dark: string;
}

/**
 * Colours of plans: ink for text, lines and areas, tint for grounds. Pages have them from `src/styles/plans.css`, which
 * a test keeps in step; these are for pictures made at build.
 *
 * Found by search: 4.5:1 or more on pages, boxes and their own tint; apart for the colour-blind; the first four apart in
 * grey too; none close to the colours of text, links and notes. `identity-colors.test.ts` measures it.
 */
export const identityColors: readonly { ink: ColorPair; tint: ColorPair }[] = [
  // Pine, ochre, wisteria, deep indigo.
  { ink: pair('#17634e', '#84d1af'), tint: pair('#e8eeea', '#252b26') },
  { ink: pair('#584503', '#d5a03b'), tint: pair('#eeece3', '#2d271b') },
  { ink: pair('#8753aa', '#e8cefd'), tint: pair('#f2edf2', '#2f2b2e') },
  { ink: pair('#272d66', '#7e8ebb'), tint: pair('#eae9ec', '#242527') },
  // Plum blossom, olive, slate, chestnut.
  { ink: pair('#ae4976', '#b68195'), tint: pair('#f6eced', '#2a2324') },
  { ink: pair('#5f6932', '#c7d883'), tint: pair('#efefe7', '#2b2c22') },
  { ink: pair('#3c4149', '#a1abba'), tint: pair('#ecebe9', '#282827') },
  { ink: pair('#612b28', '#db746d'), tint: pair('#efe9e6', '#2d2220') },
];

function pair(light: string, dark: string): ColorPair {
  return { light, dark };
}
