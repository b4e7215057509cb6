import { expect, test } from 'vitest';
import { dataVersion } from './version.ts';

const files = [
  { path: 'a.json', sha256: '00' },
  { path: 'b.csv', sha256: '11' },
];

test.each<[string | null, string[], string | null]>([
  [null, [], null],
  ['2026-11-21', [], '2026-11-21'],
  [null, ['2026-01-02'], '2026-01-02'],
  ['2026-11-21', ['2026-11-20', '2026-11-22'], '2026-11-22'],
  ['2026-12-01', ['2026-11-22'], '2026-12-01'],
])('dataVersion() of texts of %s and changes of %j is of %s', async (text, days, date) => {
  const version = await dataVersion(
    files,
    text,
    days.map((date) => ({ date })),
  );
  expect(version.date).toBe(date);
  expect(version.label).toBe(date === null ? version.hash : `${date}+${version.hash}`);
  expect(version.hash).toMatch(/^[0-9a-f]{8}$/);
});

test('dataVersion() has another hash once a file is another', async () => {
  const [one, other] = await Promise.all([
    dataVersion(files, null, []),
    dataVersion([...files.slice(1), { path: 'a.json', sha256: '01' }], null, []),
  ]);
  expect(one.hash).not.toBe(other.hash);
});
