/**
 * Make another plan out of a text: other numbers and names, some paragraphs left out or doubled.
 *
 * @param seed
 *   Positive integer; the same text and seed always give the same plan.
 */
export function varyText(text: string, seed: number): string {
  const random = generator(seed);
  const place = pick('东西南北中新安平宁和', random) + pick('江河湖海山川原林洲阳', random);

  return text
    .split('\n')
    .flatMap((line, index) => {
      // Short lines are headings and cells; without them, there would be little to read.
      const chance = index > 20 && line.length > 60 ? random() : 1;
      if (chance < 0.04) return [];
      return chance < 0.08 ? [line, line] : [line];
    })
    .join('\n')
    .replace(/[\u4e00-\u9fff]{2}(?=[省州市]人民政府)/g, place)
    .replace(/(?<![\d.〔])[1-9]\d{2,}(?=[个名家人套所])/g, (number) =>
      String(Math.max(1, Math.round(Number(number) * (0.5 + random())))),
    );
}

function pick(characters: string, random: () => number): string {
  return characters.charAt(Math.floor(random() * characters.length));
}

/** Numbers in [0, 1) by the `mulberry32` generator: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;

  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
