import { expect, test } from 'vitest';
import { piecesByName } from './printed-text.ts';

test.each([
  ['市委组织部牵头，市委负责', ['市委', '市委组织部'], '[市委组织部]牵头，[市委]负责'],
  ['市民政局牵头，市财政局负责', ['市民政局'], '[市民政局]牵头，市财政局负责'],
  ['市民 政局、市民政局负责', ['市民政局'], '[市民 政局]、[市民政局]负责'],
  ['负责', ['市民政局'], '负责'],
  ['负责', [], '负责'],
  ['', ['市民政局'], ''],
])('piecesByName() of %j by %j is %j', (text, names, expected) => {
  const pieces = piecesByName(text, names);
  expect(pieces.map(({ text, isName }) => (isName ? `[${text}]` : text)).join('')).toBe(expected);
  expect(pieces.map(({ text }) => text).join('')).toBe(text);
});
