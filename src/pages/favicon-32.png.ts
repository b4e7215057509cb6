import { tileSvg } from '../components/mark.ts';
import { answerPng } from '../components/picture/answer.ts';
import { pngOf } from '../components/picture/png.ts';

/** The icon of browsers that show no SVG there, such as Safari 15. */
export const GET = async () => answerPng(await pngOf(tileSvg(32, 0)));
