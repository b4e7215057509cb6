import { absoluteHref } from '../components/link.ts';

/** Everyone may read everything. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref('/sitemap-index.xml')}\n`);
