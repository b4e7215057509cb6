import { serveUnitCitation } from '../_citations.ts';

export { standingUnitPaths as getStaticPaths } from '../_citations.ts';
export const GET = serveUnitCitation('ris');
