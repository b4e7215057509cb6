import type { APIRoute } from 'astro';
import { citationFile, type CitationExtension } from '../../components/cite/citation-files.ts';
import { planCitation, unitCitation } from '../../components/cite/citation.ts';
import type { PlanView } from '../../components/corpus/types.ts';
import { absoluteHref } from '../../components/link.ts';
import { corpus } from '../_corpus.ts';
import { unitPaths, type UnitProps } from './_paths.ts';

// Files are the same in every language, and so is the address in them.
const address = (path: string) => absoluteHref(path);

/** Every unit there is; one that moved is cited where it stands now. */
export async function standingUnitPaths() {
  return (await unitPaths()).filter(({ props }) => props.unit);
}

/** Answers with the citation of a plan as a file. */
export function servePlanCitation(extension: CitationExtension): APIRoute<{ plan: PlanView }> {
  return async ({ props: { plan } }) =>
    citationFile(planCitation(plan, await corpus(), address), extension);
}

/** Answers with the citation of a unit as a file. */
export function serveUnitCitation(extension: CitationExtension): APIRoute<UnitProps> {
  return async ({ props: { unit, plan } }) =>
    unit && plan
      ? citationFile(unitCitation(unit, plan, await corpus(), address), extension)
      : new Response(null, { status: 404 });
}
