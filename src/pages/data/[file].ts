import type { APIRoute, GetStaticPaths } from 'astro';
import type { Output } from '../../components/open-data/publication.ts';
import { publication } from './_files.ts';

export const getStaticPaths = (async () =>
  [...(await publication()).outputs.values()].map((output) => ({
    params: { file: output.path },
    props: { output },
  }))) satisfies GetStaticPaths;

/** One file of the open data. */
export const GET: APIRoute<{ output: Output }> = ({ props: { output } }) =>
  new Response(output.content, { headers: { 'Content-Type': output.mediaType } });
