/**
 * An arithmetic coder with a model that learns while it goes: a third smaller than gzip on a corpus of plans.
 *
 * gzip sees bytes, and 32 kB of them back; plans share whole paragraphs over longer distances. Here every symbol is one
 * character. First it is foretold to be what followed the last four characters before; where it is not, it is coded bit by
 * bit, each foretold by what came in that place after the last character, after the last two, and after any, mixed by
 * weights that learn too.
 * After M. Mahoney, “Adaptive Weighing of Context Models for Lossless Data Compression” (2005), http://mattmahoney.net/dc/.
 *
 * Both sides must come to the very same forecasts: only what IEEE 754 fixes is used, no `Math.exp`.
 */

/** Takes or gives one bit, of which it is told how likely it is to be 1, in 65536ths. */
type Port = (likely: number, bit: number) => number;

/** Entries of the tables of forecasts, in blocks of eight; less makes contexts drive each other out, more is slow on small processors. */
const tableSize = 1 << 19;
/** How fast weights learn; three times as much or a third costs one in a hundred. */
const learning = 2e-7;
/** A forecast moves by 1 / (times seen + 1.5), but by no less than after so many times. */
const mostSeen = 20;
/** Forecasts are kept in 20 bits, above how often they were tested in 8. */
const certain = (1 << 20) - 1;
const undecided = 1 << 27;

/** 65536 / (1 + e^-x) for x from -8 up to 8, and back from 4096ths to x. */
const [squash, stretch] = logistic();
const rates = Float64Array.from({ length: 256 }, (_, seen) => 1 / (seen + 1.5));

/**
 * Code symbols.
 *
 * @param size
 *   How many different symbols there are: numbers from 0, the most frequent first; at most 65536.
 */
export function encode(symbols: Uint16Array, size: number): Uint8Array {
  const bytes: number[] = [];
  const range = Int32Array.of(0, -1);

  walk(symbols, size, (likely, bit) => {
    narrow(range, middleOf(range, likely), bit);
    for (; isSettled(range); shift(range)) bytes.push((range[0] as number) >>> 24);
    return bit;
  });

  // Any number inside the range ends it.
  return Uint8Array.from([...bytes, (range[1] as number) >>> 24, 0, 0, 0]);
}

/** Read so many symbols back. */
export function decode(bytes: Uint8Array, length: number, size: number): Uint16Array {
  const symbols = new Uint16Array(length);
  const range = Int32Array.of(0, -1);
  const code = Int32Array.of(0);
  let at = 0;
  const read = () => {
    code[0] = ((code[0] as number) << 8) | (bytes[at] ?? 0);
    at += 1;
  };
  for (let index = 0; index < 4; index++) read();

  walk(symbols, size, (likely) => {
    const middle = middleOf(range, likely);
    const bit = (code[0] as number) >>> 0 <= middle >>> 0 ? 1 : 0;
    narrow(range, middle, bit);
    for (; isSettled(range); shift(range)) read();
    return bit;
  });

  return symbols;
}

/** Where a range `[low, high]` is parted: what is up to there means 1. */
function middleOf(range: Int32Array, likely: number): number {
  const low = range[0] as number;
  const width = (range[1] as number) - low;
  // width * likely / 65536 in whole numbers of 32 bits, which are twice as fast here.
  return (low + Math.imul(width >>> 16, likely) + (Math.imul(width & 0xffff, likely) >>> 16)) | 0;
}

function narrow(range: Int32Array, middle: number, bit: number): void {
  range[bit] = bit === 1 ? middle : middle + 1;
}

/** Whether both ends of a range have the same first byte. */
function isSettled(range: Int32Array): boolean {
  return (((range[0] as number) ^ (range[1] as number)) & 0xff000000) === 0;
}

function shift(range: Int32Array): void {
  range[0] = (range[0] as number) << 8;
  range[1] = ((range[1] as number) << 8) | 255;
}

/** How many of the most frequent symbols are written short, and in how many bits. */
export function shortSymbols(size: number): { short: number; width: number } {
  const width = size > 1 << 13 ? 8 : 6;
  // What is left of the short codes opens codes with eight bits more.
  const opening = Math.max(0, Math.ceil((size - (1 << width)) / 255));
  return { short: (1 << width) - opening, width };
}

/** Go through the symbols; those that come out of the port are put in their places. */
function walk(symbols: Uint16Array, size: number, port: Port): void {
  const { short, width } = shortSymbols(size);
  const any = new Int32Array((1 << width) + (256 << width)).fill(undecided);
  const afterOne = new Int32Array(tableSize);
  const afterTwo = new Int32Array(tableSize);
  const weights = new Float64Array(3 * 128).fill(0.4);
  /**
   * Whether what followed the last four symbols before follows again: by how often that has been so on end, and whether
   * what followed the last two is the same.
   */
  const runs = new Int32Array(64).fill(undecided);
  /** Where the last four symbols were seen last, one on; and the last two. */
  const seenFour = new Int32Array(1 << 18);
  const seenTwo = new Int32Array(1 << 18);
  let [one, two, three, four] = [0, 0, 0, 0];

  /** Code `bits` bits of a number under a context, whose own part of the table `any` begins at `base`. */
  function part(value: number, bits: number, base: number): number {
    let node = 1;
    let atOne = 0;
    let atTwo = 0;
    let inBlock = 1;

    for (let done = 0; done < bits; done++) {
      if (done % 3 === 0) {
        // The forecasts of three bits lie side by side: memory is what takes time.
        const key = Math.imul(base + node, 0x3c6ef372);
        const deep = Math.imul(one + Math.imul(two, 0x297a2d39), 0x5bd1e995);
        atOne = blockOf(afterOne, mixed(key ^ Math.imul(one, 0x2c1b3c6d)));
        atTwo = blockOf(afterTwo, mixed(key ^ deep));
        inBlock = 1;
      }
      const a = any[base + node] as number;
      const b = afterOne[atOne + inBlock] as number;
      const c = afterTwo[atTwo + inBlock] as number;
      const sa = stretch[a >>> 16] as number;
      const sb = stretch[b >>> 16] as number;
      const sc = stretch[c >>> 16] as number;
      // How much a forecast is worth depends on how often it was tested, and on the bit.
      const tested = 4 * Math.min(b & 255, 3) + Math.min(c & 255, 3);
      const set = 3 * (tested + 16 * Math.min(done, 7));
      const wa = weights[set] as number;
      const wb = weights[set + 1] as number;
      const wc = weights[set + 2] as number;

      const place = ((wa * sa + wb * sb + wc * sc) * 256 + 2048) | 0;
      const likely = squash[place < 0 ? 0 : place > 4095 ? 4095 : place] as number;
      const bit = port(likely, (value >> (bits - 1 - done)) & 1);

      const error = ((bit << 16) - likely) * learning;
      weights[set] = wa + error * sa;
      weights[set + 1] = wb + error * sb;
      weights[set + 2] = wc + error * sc;
      any[base + node] = learnt(a, bit);
      afterOne[atOne + inBlock] = learnt(b, bit);
      afterTwo[atTwo + inBlock] = learnt(c, bit);
      node = node * 2 + bit;
      inBlock = inBlock * 2 + bit;
    }
    return node - (1 << bits);
  }

  /** Code a symbol: a short number, or one that opens eight bits more. */
  function symbolOf(symbol: number): number {
    const rest = symbol - short;
    const first = part(rest < 0 ? symbol : short + (rest >> 8), width, 0);
    if (first < short) return first;
    const base = (1 << width) + (first << 8);
    return short + ((first - short) << 8) + part(rest & 255, 8, base);
  }

  let match = 0;
  let length = 0;
  let second = 0;
  for (let index = 0; index < symbols.length; index++) {
    const symbol = symbols[index] as number;
    const foretold = match > 0 ? (symbols[match] as number) : -1;
    let isForetold = 0;
    if (foretold >= 0) {
      const agrees = second > 0 && symbols[second] === foretold ? 1 : 0;
      const run = 2 * Math.min(length, 31) + agrees;
      const forecast = runs[run] as number;
      const likely = Math.max(16, Math.min(65520, forecast >>> 12));
      isForetold = port(likely, symbol === foretold ? 1 : 0);
      runs[run] = learnt(forecast, isForetold);
    }
    const coded = isForetold === 1 ? foretold : symbolOf(symbol);
    symbols[index] = coded;

    [four, three, two, one] = [three, two, one, coded + 1];
    const afterPair = Math.imul(one, 0x2c1b3c6d) + two;
    const pair = mixed(afterPair) & 0x3ffff;
    const all =
      mixed(Math.imul(Math.imul(afterPair, 0x297a2d39) + three, 0x3c6ef372) + four) & 0x3ffff;
    length = isForetold === 1 ? length + 1 : 0;
    match = isForetold === 1 ? match + 1 : (seenFour[all] as number);
    second = seenTwo[pair] as number;
    seenFour[all] = index + 1;
    seenTwo[pair] = index + 1;
  }
}

/** Where the eight places of a context begin: one of two blocks, of which the less tested is given up for a new context. */
function blockOf(table: Int32Array, context: number): number {
  const at = context & (tableSize - 8);
  const beside = at ^ 8;
  // The first place tells whose they are.
  if (table[at] === context) return at;
  if (table[beside] === context) return beside;
  const free = testsOf(table, at) > testsOf(table, beside) ? beside : at;
  table[free] = context;
  for (let place = free + 1; place < free + 8; place++) table[place] = undecided;
  return free;
}

function testsOf(table: Int32Array, block: number): number {
  return (table[block + 1] as number) & 255;
}

/** A forecast after one more bit. */
function learnt(forecast: number, bit: number): number {
  const seen = forecast & 255;
  const likely = forecast >>> 8;
  const moved = (likely + ((bit === 1 ? certain : 0) - likely) * (rates[seen] as number)) | 0;
  return (moved << 8) | (seen < mostSeen ? seen + 1 : seen);
}

/** Spread the bits of a key. */
function mixed(key: number): number {
  const spread = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}

function logistic(): [squash: Uint16Array, stretch: Float64Array] {
  const squash = new Uint16Array(4096);
  // e^(1/256)
  const step = 1.003913889338348;
  let power = 1;
  for (let place = 0; place < 2048; place++) {
    squash[2048 + place] = Math.min(65535, Math.round((65536 * power) / (1 + power)));
    squash[2048 - place] = Math.max(1, Math.round(65536 / (1 + power)));
    power *= step;
  }
  squash[0] = 1;

  const stretch = new Float64Array(4096);
  let place = 0;
  for (let likely = 0; likely < 4096; likely++) {
    while (place < 4095 && (squash[place] as number) < likely * 16 + 8) place++;
    stretch[likely] = (place - 2048) / 256;
  }
  return [squash, stretch];
}
