/** Measuring colours, by published formulas. */

/** Red, green and blue, 0 to 1; linear light unless said otherwise. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** CIE L*a*b*, D65. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** Ways of seeing. */
export type Vision = keyof typeof visions;

/**
 * How people without one kind of cone see: matrices for linear RGB, severity 1.0.
 *
 * Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency. IEEE TVCG 15(6),
 * 2009.
 */
export const visions = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** Linear light of a colour `#rrggbb` (IEC 61966-2-1, sRGB). */
export function rgbOf(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map((hex) => luminance(rgbOf(hex))).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour `#rrggbb` as a kind of eye sees it, in L*a*b*. */
export function seen(hex: string, vision: Vision): Lab {
  const color = rgbOf(hex);
  const [red = 0, green = 0, blue = 0] = visions[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * color[0] + row[1] * color[1] + row[2] * color[2])),
  );
  return labOf([red, green, blue]);
}

/**
 * Difference of two colours, CIEDE2000: about 1 is just visible, 10 is another colour at a glance.
 *
 * Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula. Color Research and Application 30(1), 2005.
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = (1 - saturation(meanC)) / 2;
  const x1 = (1 + g) * a1;
  const x2 = (1 + g) * a2;
  const c1 = Math.hypot(x1, b1);
  const c2 = Math.hypot(x2, b2);
  const h1 = hue(x1, b1);
  const h2 = hue(x2, b2);
  const gray = c1 * c2 === 0;

  const turn = gray ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
  const h = gray ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const l = (l1 + l2) / 2 - 50;
  const c = (c1 + c2) / 2;

  const t =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * l ** 2) / Math.sqrt(20 + l ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const tone = deltaH / (1 + 0.015 * c * t);
  const rotation = -2 * saturation(c) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tone ** 2 + rotation * chroma * tone);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function labOf([red, green, blue]: Rgb): Lab {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx = 0, fy = 0, fz = 0] = [x, y, z].map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function saturation(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
