import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dropUnits, editTopics } from './topic-edits.ts';

const block = `# Head.
title:
  zh: 任务
  en: Tasks
order: 1
topics:
  # About care.
  - id: care
    words: [养老]
    alone:
      zh: 只有甲。
      en: Only A.
    members:
      - a/s1 # first

  - id: law
    members:
      - a/s2
`;
const reason = { zh: '无：对应', en: 'None: at all' };

test.each([
  [
    'in the middle',
    { kind: 'member', topic: 'care', unit: 'b/s1' },
    false,
    ['      - a/s1 # first\n', '      - a/s1 # first\n      - b/s1\n'],
  ],
  [
    'at the end',
    { kind: 'member', topic: 'law', unit: 'b/s2' },
    false,
    ['      - a/s2\n', '      - a/s2\n      - b/s2\n'],
  ],
] as const)(
  'editTopics() adds a member %s and changes nothing else',
  (_, edit, shared, [from, to]) => {
    expect(editTopics(block, edit, shared)).toBe(block.replace(from, to));
  },
);

test('editTopics() drops why a topic is of one plan when another joins it', () => {
  expect(editTopics(block, { kind: 'member', topic: 'care', unit: 'b/s1' }, true)).toBe(
    block
      .replace('    alone:\n      zh: 只有甲。\n      en: Only A.\n', '')
      .replace('# first\n', '# first\n      - b/s1\n'),
  );
});

test('editTopics() lists units that stand alone, also where words need quotes', () => {
  const once = editTopics(block, { kind: 'alone', unit: 'b/s9', reason });
  const twice = editTopics(once, { kind: 'alone', unit: 'b/s8', reason });
  expect(parse(twice)).toMatchObject({
    order: 1,
    alone: [
      { unit: 'b/s9', reason },
      { unit: 'b/s8', reason },
    ],
  });
  expect(twice).toContain('# About care.');
});

test.each([
  ['members: [a/s1]', ['a/s1', 'b/s1']],
  ['members:\n    - a/s1', ['a/s1', 'b/s1']],
  ['members:\n    -   a/s1', ['a/s1', 'b/s1']],
])('editTopics() reads other ways of writing: %j', (members, expected) => {
  const text = `topics:\n  - id: care\n    ${members}\n`;
  const edited = editTopics(text, { kind: 'member', topic: 'care', unit: 'b/s1' });
  expect(parse(edited)).toEqual({ topics: [{ id: 'care', members: expected }] });
});

test.each([
  ['in one line', 'members: [a/s1] # one', 'members: [a/s1, b/s1] # one'],
  [
    'in several',
    'members: [\n      a/s1, # one\n    ]',
    'members: [\n      a/s1, b/s1, # one\n    ]',
  ],
])('editTopics() adds to a list in brackets %s and changes nothing else', (_, from, to) => {
  const text = `title: { zh: '任务', en: "Tasks" } # quoted\ntopics:\n  - id: care\n    ${from}\n`;
  expect(editTopics(text, { kind: 'member', topic: 'care', unit: 'b/s1' })).toBe(
    text.replace(from, to),
  );
});

test('editTopics() keeps the line breaks of a file, and adds one where the last is missing', () => {
  const edits = [
    { kind: 'member', topic: 'law', unit: 'b/s2' },
    { kind: 'alone', unit: 'b/s9', reason },
  ] as const;

  for (const edit of edits) {
    const expected = editTopics(block, edit);
    expect(editTopics(block.trimEnd(), edit)).toBe(expected);
    const windows = block.replaceAll('\n', '\r\n');
    expect(editTopics(windows, edit)).toBe(expected.replaceAll('\n', '\r\n'));
  }
});

test.each([
  ['alone: []\ntopics: []\n'],
  ['topics: []\nalone:\n'],
  ['topics: []\nalone:\n  # Nobody yet.\n'],
])('editTopics() fills a list of what stands alone that is empty: %j', (text) => {
  const edited = editTopics(text, { kind: 'alone', unit: 'b/s9', reason });
  expect(parse(edited)).toEqual({ topics: [], alone: [{ unit: 'b/s9', reason }] });
});

test('dropUnits() undoes what editTopics() did, to the byte', () => {
  const added = (['s7', 's8', 's9'] as const).reduce(
    (text, unit) => editTopics(text, { kind: 'alone', unit: `c/${unit}`, reason }),
    editTopics(block, { kind: 'member', topic: 'care', unit: 'c/s1' }),
  );
  const isOfC = (unit: string) => unit.startsWith('c/');
  expect(dropUnits(added, isOfC)).toBe(block);
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(dropUnits(windows(added), isOfC)).toBe(windows(block));
  expect(dropUnits(block, isOfC)).toBe(block);
});

test('dropUnits() leaves what else stands alone, and reads other ways of writing', () => {
  const text = `topics:
  - { id: care, members: [a/s1, c/s1, c/s2] }
  - id: law
    members:
    - c/s3 # three
    # Four.
    - a/s4
alone:
- unit: c/s5
  reason: { zh: 甲, en: A }
- unit: a/s5 # five
  reason: { zh: 乙, en: B }
`;
  const dropped = dropUnits(text, (unit) => unit.startsWith('c/'));
  expect(parse(dropped)).toEqual({
    topics: [
      { id: 'care', members: ['a/s1'] },
      { id: 'law', members: ['a/s4'] },
    ],
    alone: [{ unit: 'a/s5', reason: { zh: '乙', en: 'B' } }],
  });
  for (const comment of ['# Four.', '# five']) expect(dropped).toContain(comment);
});

test('editTopics() wants a topic that is there', () => {
  expect(() => editTopics(block, { kind: 'member', topic: 'none', unit: 'b/s1' })).toThrow(
    'Unexpected topic `none`',
  );
});
