import { serveFile } from './_files.ts';

export const GET = () => serveFile('synonyms.csv');
