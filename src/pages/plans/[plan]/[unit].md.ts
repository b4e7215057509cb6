import type { APIRoute } from 'astro';
import { absoluteHref } from '../../../components/link.ts';
import { unitCited } from '../../../components/twins/cited.ts';
import { movedMarkdown, unitMarkdown } from '../../../components/twins/unit-markdown.ts';
import { corpus } from '../../_corpus.ts';
import { unitPaths, type UnitProps } from '../_paths.ts';

export const getStaticPaths = unitPaths;

/** A unit as Markdown, or what became of it. */
export const GET: APIRoute<UnitProps> = async ({ props: { unit, plan, moved } }) => {
  const address = absoluteHref;
  if (unit && plan) {
    const everything = await corpus();
    const cited = unitCited(unit, plan);
    return new Response(unitMarkdown(unit, plan, { ...cited, address, corpus: everything }));
  }
  return moved ? new Response(movedMarkdown(moved, address)) : new Response(null, { status: 404 });
};
