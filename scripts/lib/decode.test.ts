import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const text = '湖南省“十四五”城乡社区服务体系\n建设规划，〔2022〕52号';
// As `iconv -t gb18030` writes it.
const gb18030 = Buffer.from(
  'bafec4cfcaa1a1b0caaecbc4cee5a1b1b3c7cfe7c9e7c7f8b7fecef1cce5cfb5' +
    '0abda8c9e8b9e6bbaea3aca1b232303232a1b33532bac5',
  'hex',
);
const utf16 = Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16LE', utf16],
  ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ['UTF-16BE', Buffer.from(utf16).swap16()],
  ['UTF-16LE', Buffer.from('1. abc\n', 'utf16le')],
  ['GB18030', gb18030],
])('decode() recognises %s', (encoding, bytes) => {
  const decoded = decode(bytes, 'a.txt');
  expect(decoded.encoding).toBe(encoding);
  expect([text, '1. abc\n']).toContain(decoded.text);
});

test('decode() keeps the byte order mark of UTF-8, CR and NUL', () => {
  const value = '\uFEFF一、背景\r\n二\r三\0';
  expect(decode(Buffer.from(value), 'a.txt')).toEqual({ text: value, encoding: 'UTF-8' });
});

test.each([
  [[0xe4, 0xb8, 0x80, 0xff, 0x41], /0xFF at byte 3/],
  [[0x41, 0xe9, 0x20, 0x42], /0xE9 at byte 1/],
  [[0x41, 0xe4, 0xb8], /0xE4 at byte 1/],
  [[...Buffer.from('一、背景'.repeat(20)), 0xff, ...Buffer.from('二')], /0xFF at byte 240/],
  [[0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], /UTF-16LE text at byte/],
  [[...Buffer.from('%PDF-1.4\n')], /a PDF.*copy its text/],
  [[0x50, 0x4b, 3, 4, 0, 0], /Word, WPS or ZIP/],
])('decode() refuses %j', (bytes, message) => {
  expect(() => decode(Buffer.from(bytes), 'a.txt')).toThrow(message);
});
