import type { Locale } from '../../i18n/index.ts';

/** A value of JSON-LD; what is `null`, `undefined` or empty is left out. */
export type LinkedValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly LinkedValue[]
  | { readonly [key: string]: LinkedValue };

/** One thing in the words of https://schema.org. */
export interface LinkedData {
  readonly '@type': string | readonly string[];
  readonly [key: string]: LinkedValue;
}

/** Full address of a page or file; `absoluteHref` outside tests. */
export type Addresser = (path: string, locale?: Locale) => string;

/** Language tag of the plan texts. */
export const textLanguage = 'zh-CN';

/**
 * Write a thing for a `<script type="application/ld+json">`.
 *
 * No text can close the element, for `<` is written as an escape; it means the same in JSON.
 */
export function writeLinkedData(data: LinkedData): string {
  const whole = { '@context': 'https://schema.org', ...data };
  return JSON.stringify(prune(whole)).replaceAll('<', '\\u003c');
}

/** Leave out, at any depth, what is not known: a search engine shall never read “null”. */
function prune(value: LinkedValue): LinkedValue {
  if (isList(value)) {
    const kept = value.map(prune).filter((entry) => entry !== undefined);
    return kept.length > 0 ? kept : undefined;
  }

  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value)
      .map(([key, entry]) => [key, prune(entry)] as const)
      .filter(([, entry]) => entry !== undefined);
    return kept.some(([key]) => key !== '@type') ? Object.fromEntries(kept) : undefined;
  }

  return value === null || value === '' ? undefined : value;
}

// `Array.isArray` does not narrow read-only lists.
function isList(value: LinkedValue): value is readonly LinkedValue[] {
  return Array.isArray(value);
}
