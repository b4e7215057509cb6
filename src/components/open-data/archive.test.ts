import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeArchive } from './archive.ts';

test('writeArchive() packs texts and bytes under their paths', () => {
  const files = unzipSync(
    writeArchive({ 'b/二.md': '一\n', a: new Uint8Array([1, 2]) }, '2026-11-22'),
  );
  expect(Object.keys(files)).toEqual(['a', 'b/二.md']);
  expect(new TextDecoder().decode(files['b/二.md'])).toBe('一\n');
  expect(files['a']).toEqual(new Uint8Array([1, 2]));
});

test.each(['2026-11-22', null])(
  'writeArchive() of %s knows neither order, nor clock, nor zone',
  (date) => {
    const zone = process.env['TZ'];
    const written = ['UTC', 'Asia/Shanghai', 'Pacific/Apia', 'America/St_Johns'].map(
      (name, index) => {
        process.env['TZ'] = name;
        const files = index % 2 ? { a: '1', b: '2' } : { b: '2', a: '1' };
        return Buffer.from(writeArchive(files, date)).toString('hex');
      },
    );
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(written).size).toBe(1);
  },
);
