import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { defaultLocale, localeSegment, locales } from '../src/i18n/locale.ts';
import { unitAddress } from '../src/plan/address.ts';
import { isMoved, parsePermalinks } from '../src/plan/permalinks.ts';
import { projectFolder } from './lib/content.ts';

/**
 * Astro integration: write `sitemap-index.xml` and the lists it names, each page with its languages.
 *
 * Pages of units that moved or are gone are left out, for others stand for them; and charts to embed, for their pages do.
 */
export function siteMap(): AstroIntegration {
  const moved = movedAddresses();

  return sitemap({
    i18n: {
      // Its pages have no segment; the name only marks them.
      defaultLocale,
      locales: Object.fromEntries(
        locales.map((locale) => [localeSegment(locale) ?? locale, locale]),
      ),
    },
    filter: (page) => !page.includes('/embed/') && !moved.some((address) => page.endsWith(address)),
  });
}

function movedAddresses(): string[] {
  const list = join(projectFolder, 'content/permalinks.txt');
  if (!existsSync(list)) return [];

  return parsePermalinks(readFileSync(list, 'utf8'))
    .entries.filter(isMoved)
    .map(({ id }) => unitAddress(id));
}
