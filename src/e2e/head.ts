/** What stands in the head of a built page. */
import type { Tag } from '../../scripts/lib/html.ts';

/** A thing in JSON-LD, as parsed. */
export type Linked = Record<string, unknown>;

/** A `<link>` of a page. */
export interface HeadLink {
  href: string;
  hreflang: string | undefined;
  type: string | undefined;
}

/** Links of a relation, in order. */
export function links(tags: readonly Tag[], rel: string): HeadLink[] {
  return tags.flatMap(({ name, attributes }) =>
    name === 'link' && attributes.get('rel') === rel
      ? [
          {
            href: attributes.get('href') ?? '',
            hreflang: attributes.get('hreflang'),
            type: attributes.get('type'),
          },
        ]
      : [],
  );
}

/** Contents of the `<meta>` of a name or property. */
export function metas(tags: readonly Tag[], key: string): string[] {
  return tags.flatMap(({ name, attributes }) =>
    name === 'meta' && [attributes.get('name'), attributes.get('property')].includes(key)
      ? [attributes.get('content') ?? '']
      : [],
  );
}

/** Things that a page describes as JSON-LD. */
export function linkedData(html: string): Linked[] {
  return Array.from(
    html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ([, text = '']) => JSON.parse(text) as Linked,
  );
}
