/**
 * Keys of one dictionary that another lacks, or has as something else, as paths such as `plans.figure.items`.
 *
 * Types say the same, but a build does not check types.
 *
 * @param model
 *   Dictionary that has every key.
 */
export function missingKeys(model: unknown, other: unknown, path = ''): string[] {
  if (typeof model !== typeof other) return [path];
  if (typeof model !== 'object' || model === null || Array.isArray(model)) return [];

  return Object.entries(model).flatMap(([key, value]) =>
    missingKeys(
      value,
      (other as Record<string, unknown> | null)?.[key],
      path === '' ? key : `${path}.${key}`,
    ),
  );
}

/** Keys that a language lacks. */
export interface Gap {
  /** Language that lacks them. */
  language: string;
  /** Language that has them. */
  model: string;
  keys: string[];
}

/**
 * What languages lack beside the first one, and what that one lacks beside them.
 *
 * @param dictionaries
 *   By language.
 */
export function findGaps(dictionaries: Readonly<Record<string, unknown>>): Gap[] {
  const [first, ...others] = Object.keys(dictionaries);
  if (first === undefined) return [];
  const gap = (model: string, language: string): Gap => ({
    language,
    model,
    keys: missingKeys(dictionaries[model], dictionaries[language]),
  });

  return others
    .flatMap((other) => [gap(first, other), gap(other, first)])
    .filter(({ keys }) => keys.length > 0);
}
