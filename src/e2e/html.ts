const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Undo the escapes that the build writes. */
function unescape(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
}

/** Values of an attribute on all elements of a page. The build quotes every value. */
export function attributes(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g')), (match) =>
    unescape(match[1] ?? ''),
  );
}

/** Text of a page that a reader can see, without tags and head. */
export function visibleText(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return unescape(body.replace(/<[^>]*>/g, ' '));
}
