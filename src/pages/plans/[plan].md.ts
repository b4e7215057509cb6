import type { APIRoute } from 'astro';
import type { PlanView } from '../../components/corpus/types.ts';
import { planTwinText } from '../../components/twins/twin-files.ts';
import { planPaths } from './_paths.ts';

export const getStaticPaths = planPaths;

/** A whole plan as Markdown. */
export const GET: APIRoute<{ plan: PlanView }> = ({ props: { plan } }) =>
  new Response(planTwinText(plan, 'md'));
