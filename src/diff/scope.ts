const tiers =
  '国家|国|自治区|自治州|自治县|省|州|盟|地区|市|县|区|旗|乡镇|乡|镇|街道|行政村|村|社区';

/** Words that begin with a tier and are not about it: 市场, 国际, 区域, 县域 is. */
const otherwise = '(?!场|民|际|域|分|别|间|面|貌|子|籍|语|企|产|内外|容|花)';

/** 全省, 各县: how far something reaches; 健全乡镇 is about something else. */
const reachPattern = `(?<![健完安周齐保成俱])[全各本](?:${tiers})${otherwise}`;

/** 省级, 市直: of which tier something is. */
const rankPattern = `(?:${tiers})(?:本?级|直)(?!接|到|通|播|管|联)`;

/** Pattern of a word of reach, which is one word whatever a segmenter makes of it. */
export const scopePattern = `${reachPattern}|${rankPattern}`;

/** Endings of place names that carry their tier. */
const place = /^[\p{Script=Han}]{2,6}?(自治区|自治州|自治县|省|州|市|县)$/u;

/** Common words that end like a place. */
const noPlace = /(?:城|都|超|夜|集|菜|股|楼|上|入|门|开|反)市$|[各本跨全]/u;

/** Words put together from tiers that are none. */
const noTier = /^(?:区域|地区域|国情|国内|村委|区内)$/;

const compound = new RegExp(`^([全各本跨]?)(${tiers})((?:本?级|直|内|域|情)?)$`, 'u');

/** What a word says about administrative tiers. */
export interface Scope {
  /** Equal for words that differ in their tier only. */
  shape: string;
  tier: string;
}

/**
 * Read a word as one about administrative tiers, by its form alone.
 *
 * A tier by itself says nothing of reach: 省 in 省民政厅 is part of a name, and 村 is what plans are about.
 *
 * @returns
 *   `undefined` for any other word.
 * @example
 *   readScope('全省') // => { shape: '全*', tier: '省' }
 *   readScope('市级') // => { shape: '*级', tier: '市' }
 *   readScope('服务') // => undefined
 */
export function readScope(word: string): Scope | undefined {
  if (noTier.test(word)) return undefined;
  const [, before = '', tier, after = ''] = compound.exec(word) ?? [];
  if (tier !== undefined && before + after !== '') return { shape: `${before}*${after}`, tier };
  const named = noPlace.test(word) ? undefined : place.exec(word)?.[1];
  return named === undefined ? undefined : { shape: '名*', tier: word };
}
