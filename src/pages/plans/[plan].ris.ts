import { servePlanCitation } from './_citations.ts';

export { planPaths as getStaticPaths } from './_paths.ts';
export const GET = servePlanCitation('ris');
