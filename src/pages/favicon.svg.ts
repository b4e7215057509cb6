import { iconSvg } from '../components/mark.ts';

/** The icon of browsers that show SVG. */
export const GET = () => new Response(iconSvg(), { headers: { 'content-type': 'image/svg+xml' } });
