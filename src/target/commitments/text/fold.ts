/**
 * Write full-width digits, letters, `％` and the full-width point between digits in half width, one sign for one, so that
 * places stay. Punctuation stays as it is: `１，２` is two numbers.
 */
export function foldDigits(value: string): string {
  return value
    .replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(\d)．(\d)/g, '$1.$2')
    .replace(/[\u00a0\u3000\u2002\u2003\u2009]/g, ' ');
}
