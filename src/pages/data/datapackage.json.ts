import { dataPackage } from '../../components/open-data/data-package.ts';
import { writeJson } from '../../components/twins/json.ts';
import { strings } from '../../i18n/index.ts';
import { corpus } from '../_corpus.ts';
import { files } from './_files.ts';

export const GET = async () => {
  const { version } = await corpus();
  const descriptor = await dataPackage(await files(), strings('en'), version);
  return new Response(writeJson(descriptor));
};
