/**
 * Full-width digits, letters and signs of numbers in half width, one for one; commas stay, since `50，100` is two numbers
 * and `50,100` is one.
 */
export function foldDigits(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％．]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Units and tiers in traditional characters, and the same in simplified ones. */
const [traditional, simplified] = [
  '個萬億兩戶間項類級種層輪處場畝噸冊條對縣區鄉鎮國',
  '个万亿两户间项类级种层轮处场亩吨册条对县区乡镇国',
];

const traditionalSign = new RegExp(`[${traditional}]`, 'g');

/** Units and tiers in simplified characters, one for one: 2000個 counts as 2000个 does, and 全縣 reaches as far as 全县. */
export function foldUnits(text: string): string {
  return text.replace(traditionalSign, (sign) => simplified.charAt(traditional.indexOf(sign)));
}

/** Marks that printers put for one another, and the one that stands for all of them. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/[、，,､]/g, ','],
  [/["“”„‟＂「」『』〝〞]/g, '"'],
  [/['‘’‚‛＇]/g, "'"],
  [/[—―–‒‐‑－─]/g, '-'],
  [/[·•・‧∙⋅]/g, '·'],
  [/[〔［【]/g, '['],
  [/[〕］】]/g, ']'],
  [/[～〜∼]/g, '~'],
];

/** What a text is compared by: width and variants of marks make no difference. As long as the text, unit for unit. */
export function foldMarks(text: string): string {
  let folded = text;
  for (const [pattern, sign] of variants) folded = folded.replace(pattern, sign);
  return folded.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Whether a text says nothing: marks and white space only. A sign of quantity, as `%`, does say something. */
export function isPunctuation(text: string): boolean {
  return !/[^\p{P}\p{Z}\s]|[%％‰]/u.test(text);
}
