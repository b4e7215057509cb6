import type { APIRoute, GetStaticPaths } from 'astro';
import { corpusFile, corpusPath } from '../_search.ts';

export const getStaticPaths = (async () => {
  const path = await corpusPath();
  return [{ params: { file: path.replace(/^\/search\/|\.js$/g, '') } }];
}) satisfies GetStaticPaths;

/** Everything that browsers search, as a script that only holds data. */
export const GET: APIRoute = async () =>
  new Response((await corpusFile()).script, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
