import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeFrontmatter } from './frontmatter.ts';

test('writeFrontmatter() writes one key a line, and a line for each of a list of records', () => {
  const fields = { id: 'some/s1', ordinal: 1, title: null, spans: [[0, 2]], items: [{ a: 1 }, {}] };
  expect(writeFrontmatter('Do not edit.', fields)).toMatchInlineSnapshot(`
    "---
    # Do not edit.
    id: "some/s1"
    ordinal: 1
    title: null
    spans: [[0,2]]
    items:
      - {"a":1}
      - {}
    ---
    "
  `);
});

test.each([
  '---',
  '\n---\n',
  '...',
  'a: b # c',
  '# c',
  'it\'s “quoted” "twice"',
  'null',
  'yes',
  '2022-09-23',
  '1e3',
  '*a &b !c %d @e `f',
  '{a} [b] | >',
  ' 前后 ',
  '\t',
  '\\n',
  'a\r\nb\u0085c\u2028d\u2029e',
  '\u0000\u001b\u007f\u009f\ufeff\ufffe',
  '😀𠮷',
  '',
])('%j comes back from frontmatter', (text) => {
  const fields = { text, list: [text], record: { [text]: text }, records: [{ text }] };
  const written = writeFrontmatter('Do not edit.', fields);
  const [, yaml = ''] = /^---\n(.*?)\n---\n$/s.exec(written) ?? [];
  expect(parse(yaml)).toEqual(fields);
  // Whatever the text, nothing but the fences stands on a line of dashes.
  expect(
    written.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => line === '---'),
  ).toHaveLength(2);
});
