import { defineConfig } from 'astro/config';
import { watchSources } from './scripts/watch-sources.ts';

// A sub-path or a full address is given on the command line: `astro build --base /duidu/ --site https://…`.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: {
    // Files, so that a strict Content-Security-Policy needs a hash for one short style only.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  integrations: [watchSources()],
});
