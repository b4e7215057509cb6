import { tileSvg } from '../components/mark.ts';
import { answerPng } from '../components/picture/answer.ts';
import { pngOf } from '../components/picture/png.ts';

/** The icon on home screens, in the size that Apple asks for. */
export const GET = async () => answerPng(await pngOf(tileSvg(180, 42)));
