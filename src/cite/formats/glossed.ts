/** A title with its English name in brackets behind it, where it has one. */
export function glossed(title: string, gloss: string | null): string {
  return gloss === null ? title : `${title} [${gloss}]`;
}
