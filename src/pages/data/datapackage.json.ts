import { dataPackage } from '../../components/open-data/data-package.ts';
import { strings } from '../../i18n/index.ts';
import { files } from './_files.ts';

export const GET = async () => {
  const descriptor = await dataPackage(await files(), strings('en'));
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`);
};
