import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './pack.ts';

test('what is packed is unpacked', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noneString: false } as never), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as unknown;
      expect(unpack(pack(json))).toEqual(json);
    }),
  );
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');

test.each([
  ['nothing', ''],
  ['half surrogates', '\ud842\udfb7\udfb7\ud842'],
  ['what JSON and HTML escape', '"\\\n\u2028</script>\u0000'],
  ['rare characters', '𠮷😀'],
  ['what stands for something else in packed texts', '\ue000\ue001","\\n\n\t\ue003],['],
  ['more characters than short codes tell', many(5000)],
  ['more than long codes of six bits tell', many(20_000)],
  ['one character for long', '社'.repeat(10_000)],
  ['a paragraph again and again', `${many(300)}，`.repeat(40)],
])('packs %s', (_, text) => {
  expect(unpack(pack([text, text]))).toEqual([text, text]);
});

test('what is packed is well-formed, and its code plain ASCII', () => {
  const packed = pack(['他说："好"\\', "l'État <b>", '\u2028\u007f\u00ad', '社区'.repeat(50)]);
  expect(packed.code).toMatch(/^[\w+/=]*$/);
  expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
});

test('the texts of these plans take a sixth less room than with gzip alone', () => {
  const folder = new URL('../../content/sources/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const bytes = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
  expect(bytes(pack(texts))).toBeLessThan((5 / 6) * bytes(texts));
});

test.each([
  { length: 3, frequent: '', gaps: '', code: '' },
  { length: 3, frequent: '[]1', gaps: '', code: '?' },
  { length: 0, frequent: '', gaps: '', code: '' },
  { length: 9, frequent: '甲乙', gaps: '', code: 'AAAA' },
])('unpack() refuses what pack() did not write: %j', (packed) => {
  expect(() => unpack(packed)).toThrow();
});
