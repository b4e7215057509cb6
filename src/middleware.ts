import { defineMiddleware } from 'astro:middleware';
import { siteHref } from './components/link.ts';
import { corpusPath } from './pages/_search.ts';

/** Tell every page where the corpus lies that its box searches. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.search = { corpus: siteHref(await corpusPath()) };
  return next();
});
