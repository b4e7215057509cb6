import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../_corpus.ts';

export const getStaticPaths = (async () =>
  (await corpus()).plans.map(({ id, source }) => ({
    params: { plan: id },
    props: { source },
  }))) satisfies GetStaticPaths;

/** The text as received, byte for byte. */
export const GET: APIRoute<{ source: string }> = ({ props }) => new Response(props.source);
