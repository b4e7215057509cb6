import fc from 'fast-check';
import { printedText, type SearchCorpus, type SearchRecord } from '../corpus.ts';
import { kinds } from '../wire.ts';

/** Few characters, so that they meet often; among them what is folded, and what folds to several or to nothing. */
const signs = [...'社区养老服务助餐的123aB，。；？“”（）()《—-·％…①㎡．　 \t\u200b𠮷😀é'];

/** Text of a plan: short, with line breaks between paragraphs. */
export const arbitraryText = fc
  .array(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 14 }), { maxLength: 4 })
  .map((lines) => lines.map((line) => line.join('')).join('\n'));

const heading = fc
  .array(fc.constantFrom(...signs), { maxLength: 8 })
  .map((title) => title.join(''));

const record = fc.record({
  plan: fc.boolean(),
  kind: fc.constantFrom(...kinds),
  marker: fc.constantFrom('', '一、', '（二）', '3.'),
  title: heading,
  stop: fc.constantFrom('', '。'),
  text: arbitraryText,
  up: fc.nat(3),
  topics: fc.subarray([0, 1, 2]),
  lead: fc.subarray([0, 1]),
  participants: fc.subarray([0, 1, 2]),
});

/** A corpus of up to eight units of two plans. */
export const arbitraryCorpus: fc.Arbitrary<SearchCorpus> = fc
  .array(record, { maxLength: 8 })
  .map((parts) => {
    const ordered = [...parts.filter(({ plan }) => !plan), ...parts.filter(({ plan }) => plan)];
    const names = ['湖南', '吉林'];
    return {
      plans: names.map((name, index) => {
        return { id: `p${index + 1}`, name, title: null, region: `${name}省`, en: '', color: 1 };
      }),
      records: ordered.map(({ up, plan, ...rest }, index): SearchRecord => {
        const parent = up > 0 && ordered[index - up]?.plan === plan ? index - up : -1;
        const number = plan ? 1 : 0;
        return { ...rest, id: `p${number + 1}/s${index + 1}`, plan: number, parent, en: '' };
      }),
      topics: ['养老服务', '助餐', '社区'].map((title, index) => ({
        id: `t${index}`,
        title,
        en: '',
      })),
      departments: ['省民政厅', '省教育厅', '省卫生健康委'],
      notes: [],
      synonyms: [],
      pinyin: {},
      traditional: ['', ''],
    };
  });

/** Ways to write the same: white space, letter case, quotes, marks of direction, full width, another dash. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => [...text].join(' '),
  (text) => ` \u3000${text}\n`,
  (text) => text.toUpperCase(),
  (text) => `“${text}”`,
  (text) => `\u200f${text}\u200e`,
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll('—', '-').replaceAll('（', '〔'),
];

/** A corpus and a piece of one of its units, or anything else, as somebody might type it. */
export const arbitrarySearch = arbitraryCorpus.chain((corpus) => {
  const printed = corpus.records.map(printedText).filter((text) => text !== '');
  const drawn =
    printed.length === 0
      ? arbitraryText
      : fc
          .tuple(fc.constantFrom(...printed), fc.nat(), fc.integer({ min: 1, max: 6 }))
          .map(([text, at, length]) => {
            const characters = [...text];
            const start = at % characters.length;
            return characters.slice(start, start + length).join('');
          });
  const typed = fc.oneof(
    { weight: 6, arbitrary: drawn },
    { weight: 1, arbitrary: arbitraryText },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const query = fc.tuple(typed, fc.constantFrom(...disguises)).map(([text, write]) => write(text));
  return fc.record({ corpus: fc.constant(corpus), query });
});
