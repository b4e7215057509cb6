import { parseCount } from '../../../plan/text/numeral.ts';
import { foldDigits } from '../text/fold.ts';
import { measurePattern } from './measure.ts';

/** A number that stands in a text. */
export interface NumberMention {
  /** Where it begins, in UTF-16 units. */
  start: number;
  /** Where its unit ends. */
  end: number;
  /** 万 and 亿 multiplied out; percentages of a hundred; of a range the lower end. */
  value: number;
  /** Upper end of a range; otherwise `null`. */
  valueMax: number | null;
  /** Unit as printed, in half width; `null` where none is printed. */
  unit: string | null;
  /** Whether it is written in digits, in Chinese numerals or as a word such as 翻一番. */
  script: 'digits' | 'numerals' | 'word';
  /** 多 and 余 say that it is a little more. */
  more: boolean;
}

/** More digits than this are a code, not a quantity. */
const longest = 15;

const numeral = '[一二三四五六七八九十百千万亿零〇两]';
const arabic = '\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const stray = '\\d{1,3}(?: \\d{1,3}){1,3}(?![\\d. ])';

const opening = new RegExp(`\\d|${numeral}|翻|过半|半`, 'g');
const patterns = {
  percent: new RegExp(
    `(百|千|万)分之(百|(?:${arabic})|${numeral}{1,6}(?:点[零〇一二三四五六七八九]{1,3})?)`,
    'y',
  ),
  fraction: /([二两三四五六七八九十])分之([一二两三四五六七八九])/y,
  stroke: /([1-9])\s?[/／]\s?([2-9]|10)(?![\d/／年月])/y,
  times: /翻(?:([一两二三四])?番)/y,
  half: /(?:过半数?|[一]半|半数)(?=以上|左右|的)|过半/y,
  halfHour: /半(?:个)?(小时)/y,
  arabic: new RegExp(`${stray}|${arabic}`, 'y'),
  numeral: new RegExp(`${numeral}+`, 'y'),
  scale: /([多余几]?)\s?([十百千]?[万亿]|[百千])?([多余来]?)/y,
  unit: new RegExp(`\\s{0,3}(${measurePattern})`, 'y'),
  bracketed: /[（(](?:[个所家处座支名人次间台套条场户])[）)]/y,
  tenths: /成(?![为立功员本长果效就熟都渝语套])/y,
  dash: /\s?(?:[-‐-―－~～至到]{1,2})\s?/y,
  ratio: /\s?[:：∶]\s?(\d{1,5})(?![:：\d])/y,
};

/** Match a sticky pattern at a place. */
function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/**
 * Find every number of a text, in order, without overlap: digits and Chinese numerals, with 万 and 亿, `%`, `‰`, 成, 倍,
 * 分之, 翻番, ranges and ratios, each with the unit behind it.
 *
 * Whether it is a quantity at all, or a date, an ordinal or part of a name, is decided elsewhere. Takes time in
 * proportion to the text.
 */
export function findNumbers(printed: string): NumberMention[] {
  const text = foldDigits(printed);
  const found: NumberMention[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const mention = readAt(text, match.index);
    if (mention) found.push(mention);
    opening.lastIndex = Math.max(mention?.end ?? endOfRun(text, match.index), match.index + 1);
  }
  return found;
}

/** Behind the digits or numerals that begin here. */
function endOfRun(text: string, index: number): number {
  const run = at(patterns.arabic, text, index) ?? at(patterns.numeral, text, index);
  return run ? index + run[0].length : index + 1;
}

function readAt(text: string, start: number): NumberMention | undefined {
  return readWord(text, start) ?? readPlain(text, start);
}

/** 百分之八十, 三分之二, 翻一番, 过半. */
function readWord(text: string, start: number): NumberMention | undefined {
  const word = (end: number, value: number, unit: string): NumberMention => ({
    start,
    end,
    value: tidy(value),
    valueMax: null,
    unit,
    script: 'word',
    more: false,
  });

  const percent = at(patterns.percent, text, start);
  if (percent) {
    const [whole, base = '', figure = ''] = percent;
    const value = figure === '百' ? 100 : readFigure(figure);
    if (value === undefined) return undefined;
    const unit = base === '百' ? '%' : base === '千' ? '‰' : '‱';
    return word(start + whole.length, value, unit);
  }
  const fraction = at(patterns.fraction, text, start);
  if (fraction) {
    const [whole, below = '', above = ''] = fraction;
    const [parts, share] = [parseCount(below), parseCount(above)];
    if (!parts || !share) return undefined;
    return word(start + whole.length, Number(((share / parts) * 100).toFixed(2)), '%');
  }
  const stroke = /\d[/／.]$/.test(text.slice(Math.max(0, start - 2), start))
    ? null
    : at(patterns.stroke, text, start);
  if (stroke && Number(stroke[1]) < Number(stroke[2])) {
    const share = (Number(stroke[1]) / Number(stroke[2])) * 100;
    return word(start + stroke[0].length, Number(share.toFixed(2)), '%');
  }
  const times = at(patterns.times, text, start);
  if (times) return word(start + times[0].length, 2 ** (parseCount(times[1] ?? '一') ?? 1), '倍');
  const half = at(patterns.half, text, start);
  if (half) return word(start + half[0].length, 50, '%');
  const halfHour = at(patterns.halfHour, text, start);
  return halfHour ? word(start + halfHour[0].length, 0.5, '小时') : undefined;
}

/** A number with its unit, also a range. */
function readPlain(text: string, start: number): NumberMention | undefined {
  const first = readOne(text, start);
  if (!first) return undefined;
  const ratio =
    first.unit === null && first.script === 'digits' && at(patterns.ratio, text, first.end);
  if (ratio) {
    return { ...first, end: first.end + ratio[0].length, unit: `:${ratio[1] ?? ''}` };
  }
  const dash = at(patterns.dash, text, first.end);
  const second = dash && readOne(text, first.end + dash[0].length);
  if (!second || second.script !== first.script) return first;
  const shared = first.unit === null || first.unit === second.unit;
  // 从5个到10个 is a change, not a range.
  const changes = /[从由][^，。；]{0,4}$/.test(text.slice(Math.max(0, start - 6), start));
  if (!shared || changes || isYear(text, first)) return first;
  const value =
    first.scale === 1 && second.scale > 1 && first.unit === null
      ? first.value * second.scale
      : first.value;
  if (value >= second.value) return first;
  return {
    ...first,
    end: second.end,
    value: tidy(value),
    valueMax: second.value,
    unit: second.unit,
  };
}

function isYear(text: string, { start, end, value }: NumberMention): boolean {
  return value >= 1900 && value < 2100 && end - start >= 4 && /^\d{4}/.test(text.slice(start, end));
}

function readOne(text: string, start: number): (NumberMention & { scale: number }) | undefined {
  const digits = at(patterns.arabic, text, start);
  const run = digits ?? at(patterns.numeral, text, start);
  if (!run) return undefined;
  let end = start + run[0].length;
  let value = readFigure(run[0]);
  if (value === undefined) return undefined;
  const size = at(patterns.scale, text, end);
  const [whole = '', before = '', times = '', behind = ''] = size ?? [];
  const scaled = digits ? whole : (/^[多余来]/.exec(whole)?.[0] ?? '');
  const scale = digits ? factor(times) : 1;
  const unit = at(patterns.unit, text, end + scaled.length);
  const more = scaled !== '' && before + behind !== '';
  if (times !== '' || unit) {
    end += scaled.trimEnd().length;
    value *= scale;
  }
  const script = digits ? 'digits' : 'numerals';
  if (!unit) {
    const tenths = value > 0 && value < 10 && at(patterns.tenths, text, end);
    if (tenths) {
      return {
        start,
        end: end + 1,
        value: tidy(value * 10),
        valueMax: null,
        unit: '%',
        script,
        more,
        scale,
      };
    }
    return { start, end, value: tidy(value), valueMax: null, unit: null, script, more, scale };
  }
  const name = (unit[1] ?? '').replace(/％/g, '%').replace(/^平米$|^平方$|^㎡$/, '平方米');
  const last = at(patterns.unit, text, end)?.[0] ?? unit[0];
  end += last.length;
  const aside = at(patterns.bracketed, text, end);
  if (aside) end += aside[0].length;
  const [count, measure] = name === '刻钟' ? [15, '分钟'] : splitScale(name);
  return {
    start,
    end,
    value: tidy(value * count),
    valueMax: null,
    unit: measure,
    script,
    more,
    scale: scale * count,
  };
}

/** 亿元 counts in 元. */
function splitScale(unit: string): [scale: number, unit: string] {
  const [, times = '', rest = unit] = /^([万亿])(.+)$/.exec(unit) ?? [];
  return [factor(times), rest];
}

/** Digits, or a Chinese numeral, also with 点. */
function readFigure(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const plain = word.replace(/[, ]/g, '');
    return plain.length <= longest ? Number(plain) : undefined;
  }
  const [whole = '', fraction = ''] = word.split('点');
  const value = parseCount(whole);
  if (value === undefined || fraction === '') return value;
  return Number(`${value}.${[...fraction].map((sign) => parseCount(sign) ?? 0).join('')}`);
}

function factor(times: string): number {
  return [...times].reduce(
    (product, sign) => product * ({ 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }[sign] ?? 1),
    1,
  );
}

/** Decimal digits multiplied in floating point may leave a tail: 1.37 × 10,000. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
