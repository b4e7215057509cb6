import type { APIRoute } from 'astro';
import { unitCited } from '../../../components/twins/cited.ts';
import { writeJson } from '../../../components/twins/json.ts';
import { movedTwin, unitTwin } from '../../../components/twins/unit-twin.ts';
import { corpus } from '../../_corpus.ts';
import { unitPaths, type UnitProps } from '../_paths.ts';

export const getStaticPaths = unitPaths;

/** A unit as data, or what became of it. */
export const GET: APIRoute<UnitProps> = async ({ props: { unit, plan, moved } }) => {
  if (unit && plan) {
    const counterparts = (await corpus()).counterparts.get(unit.id) ?? [];
    const twin = unitTwin(unit, plan, { ...unitCited(unit, plan), counterparts });
    return new Response(writeJson(twin));
  }

  return moved ? new Response(writeJson(movedTwin(moved))) : new Response(null, { status: 404 });
};
