/** English words as they are compared: lower case, single spaces, nothing but letters and digits. */
export function englishWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether an English name holds what was typed, from the beginning of a word on. */
export function holdsEnglish(name: string, typed: string): boolean {
  return typed !== '' && ` ${englishWords(name)}`.includes(` ${typed}`);
}
