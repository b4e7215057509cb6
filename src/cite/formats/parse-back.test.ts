/** What reference managers read out of our files, as far as a library that reads them can tell. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationNote, fullTitle, type Citation } from '../citation.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { plainText } from './run.ts';

const citation: Citation = {
  key: 'some-s3-2-3-p2',
  issuer: '某某省人民政府办公厅',
  title: '某某省“十四五”‘社区’服务规划',
  region: '某某省',
  part: '三、（二）3.健全“一站式”设施',
  documentNumber: '某政办发〔2022〕5号',
  date: '2022-09-03',
  version: '2026-11-22',
  link: 'https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2',
  hash: '0b1c2d3e',
  gloss: { title: null, part: null },
};

const writers = { bibtex, ris, cslJson };
const formats = Object.entries(writers);

/** The one item that a file holds; one name of an author, however a reader keeps it. */
function readBack(file: string): Record<string, unknown> {
  const { data } = new Cite(file);
  expect(data).toHaveLength(1);
  const { author, ...item } = data[0] as { author?: Record<string, string>[] };
  return {
    ...item,
    ...(author && { author: author.map((name) => Object.values(name).join('|')) }),
  };
}

function expected({ issuer, documentNumber, date, version, ...citation }: Citation) {
  const day = (value: string) => ({ 'date-parts': [value.split('-').map(Number)] });
  return {
    id: citation.key,
    type: 'report',
    title: fullTitle(citation),
    URL: citation.link,
    language: 'zh-CN',
    genre: '政府规划',
    note: citationNote({ ...citation, version }),
    ...(issuer !== null && { author: [issuer] }),
    ...(documentNumber !== null && { number: documentNumber }),
    ...(date !== null && { issued: day(date) }),
    ...(version !== null && { accessed: day(version) }),
  };
}

test.each(formats)('%s keeps every field', (_, write) => {
  expect(readBack(write(citation))).toMatchObject(expected(citation));
});

test.each(formats)('%s without what a plan does not say has no field for it', (_, write) => {
  const lacking = { issuer: null, title: null, documentNumber: null, date: null, version: null };
  const item = readBack(write({ ...citation, ...lacking }));

  expect(item).toMatchObject(expected({ ...citation, ...lacking }));
  for (const field of ['author', 'issued', 'accessed', 'number'])
    expect(item).not.toHaveProperty(field);
});

test.each([
  '“引号”‘内’《书名〈内〉》（括号）〔2022〕【方】',
  '100% & a_b #1 $5$ ~x ^y \\z \\textbf{z}',
  'a{b a}b {c} {{d}}',
  "\"直引号\" '单' `` '' -- --- x--y",
  'Open Data 平台 <b>粗</b> [方] @ | = ,',
  '末尾{',
  '𠀀𪚥',
])('every format keeps the signs of %j', (title) => {
  for (const [name, write] of formats) {
    const odd = { ...citation, title, part: title, documentNumber: title };
    expect(readBack(write(odd)), name).toMatchObject(expected(odd));
  }
});

test('every format keeps any signs of titles and numbers', () => {
  const sign = fc.constantFrom(...'“”‘’{}\\$%&#_~^"\'`-<>[]@=,|：规 a1');
  const words = fc
    .array(sign, { minLength: 1, maxLength: 12 })
    .map((signs) => signs.join('').trim().replace(/ +/g, ' '))
    .filter((text) => text !== '');

  fc.assert(
    fc.property(words, words, (title, documentNumber) => {
      const odd = { ...citation, title, part: null, documentNumber };
      for (const [name, write] of formats)
        expect(readBack(write(odd)), name).toMatchObject(expected(odd));
    }),
  );
});

test('an office with a comma stays one author', () => {
  const { author } = readBack(ris({ ...citation, issuer: '甲办公室, 乙办公室' }));
  expect(author).toEqual(['甲办公室，乙办公室']);
});

test('keys are ASCII that every format allows', () => {
  expect(bibtex(citation)).toMatch(/^@techreport\{[a-z][a-z0-9-]*,\n/);
});

/** A whole plan as the CSL project’s own APA style writes it, with the site behind it. */
function officialApa({ issuer, title, documentNumber, date, version, link }: Citation): string {
  const day = (value: string) => ({ 'date-parts': [value.split('-').map(Number)] });
  const item = {
    id: 'a',
    type: 'webpage',
    title,
    'container-title': 'Duidu',
    URL: link,
    ...(issuer !== null && { author: [{ literal: issuer }] }),
    ...(documentNumber !== null && { number: documentNumber }),
    ...(date !== null && { issued: day(date) }),
    ...(version !== null && { accessed: day(version) }),
  };
  return new Cite(item).format('bibliography', { template: 'apa', lang: 'en-US' }).trim();
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'a plan in APA is as the style of the CSL project has it (%i)',
  (lacking) => {
    const plan: Citation = {
      ...citation,
      part: null,
      issuer: lacking & 1 ? null : citation.issuer,
      date: lacking & 2 ? null : citation.date,
      documentNumber: lacking & 4 ? null : citation.documentNumber,
    };
    const own = plainText(apa(plan));
    // That style tells the day of access only where the work has no date.
    const comparable = plan.date === null ? own : own.replace(/Retrieved .* from /, '');

    expect(comparable).toBe(officialApa(plan));
  },
);
