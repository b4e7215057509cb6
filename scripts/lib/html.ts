const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

// The build quotes every value with `"`; a value may hold `<` and `>`.
const tag = /<(\/?[a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** A start tag of a page. */
export interface Tag {
  name: string;
  /** Attributes with their values; a value that is left out is empty. */
  attributes: ReadonlyMap<string, string>;
}

/** Start tags of a page in order. */
export function tags(html: string): Tag[] {
  return Array.from(html.matchAll(tag), ([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      Array.from(rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g), ([, key = '', value = '']) => [
        key,
        unescape(value),
      ]),
    ),
  }));
}

/** Values of an attribute on all elements of a page. */
export function attributes(html: string, name: string): string[] {
  return tags(html).flatMap((each) => each.attributes.get(name) ?? []);
}

/** Text of a page that a reader can see, without tags and head. */
export function visibleText(html: string): string {
  return unescape(html.slice(html.indexOf('<body')).replace(tag, ' '));
}

/** Undo the escapes that the build writes. */
function unescape(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
}
