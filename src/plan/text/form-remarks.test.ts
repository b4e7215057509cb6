import { expect, test } from 'vitest';
import { formRemarks } from './form-remarks.ts';

test.each([
  ['一\n二\n', []],
  ['\uFEFF一\n', ['Byte order mark at the start, kept as the first character of the text']],
  ['一\r\n二\r三\n', ['Line endings 1 CRLF, 1 CR, 1 LF, kept and read as line ends']],
])('formRemarks(%j) is %j', (text, expected) => {
  expect(formRemarks(text).map(({ reason }) => reason)).toEqual(expected);
});
