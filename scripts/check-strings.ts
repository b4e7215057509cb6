import type { AstroIntegration } from 'astro';
import { locales, strings } from '../src/i18n/index.ts';
import { findGaps } from '../src/i18n/missing-keys.ts';

/** Astro integration: a build stops when a language lacks an interface string. */
export function checkStrings(): AstroIntegration {
  return {
    name: 'duidu-check-strings',
    hooks: {
      'astro:build:start': () => {
        const [gap] = findGaps(
          Object.fromEntries(locales.map((locale) => [locale, strings(locale)])),
        );
        if (!gap) return;
        const { language, model, keys } = gap;
        throw new Error(
          `Unexpected gap in src/i18n/${language}: expected \`${keys[0]}\`` +
            `${keys.length > 1 ? ` and ${keys.length - 1} more` : ''}, which ${model} has; write it, or delete it there`,
        );
      },
    },
  };
}
