import { defineConfig } from 'astro/config';
import { siteMap } from './scripts/sitemap.ts';
import { checkStrings } from './scripts/check-strings.ts';
import { watchSources } from './scripts/watch-sources.ts';

// A sub-path or a full address is given on the command line: `astro build --base /duidu/ --site https://…`.
export default defineConfig({
  output: 'static',
  // Where the site will stand; without a word about it, where `npm start` serves it.
  site: process.env['SITE'] || 'http://localhost:4321',
  trailingSlash: 'always',
  build: {
    // Files, so that a strict Content-Security-Policy needs a hash for one short style only.
    inlineStylesheets: 'never',
  },
  vite: {
    // Fuse asks so whether it may take accents off, which it is never told to: 1.2 kB of combining marks less.
    define: { 'String.prototype.normalize': 'undefined' },
    css: { transformer: 'lightningcss' },
    build: {
      // Scripts are files too: the policy allows no inline one.
      assetsInlineLimit: 0,
      target: ['chrome99', 'edge99', 'safari15.4', 'firefox97'],
      cssTarget: ['chrome99', 'edge99', 'safari15.4', 'firefox97'],
    },
  },
  devToolbar: { enabled: false },
  integrations: [checkStrings(), watchSources(), siteMap()],
});
