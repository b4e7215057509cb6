import { localeSegment, type Locale } from '../../i18n/index.ts';

/** Kinds of file that every chart can be had as. */
export const chartFormats = ['svg', 'png', 'csv'] as const;

export type ChartFormat = (typeof chartFormats)[number];

/** Address under the root of a chart as a file. */
export function chartFile(id: string, format: ChartFormat, locale: Locale): string {
  const segment = localeSegment(locale);
  return `/charts/${segment ? `${segment}/` : ''}${id}.${format}`;
}

/** Address, in the default language, of the page that holds a chart alone. */
export function embedPath(id: string): string {
  return `/embed/${id}/`;
}

/** Anchor of a chart on its page. */
export function chartAnchor(id: string): string {
  return `chart-${id}`;
}
