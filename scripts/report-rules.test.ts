import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales, strings } from '../src/i18n/index.ts';
import { projectFolder } from './lib/content.ts';

/** Names of the checks, which are those of their files. */
function rulesIn(folder: string): string[] {
  const notRules = ['index', 'check-numbers', 'checked-plan'];
  return readdirSync(join(projectFolder, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !notRules.includes(name));
}

/** Those that speak from elsewhere: while units get their ids, while values are read, and of the form of the file. */
const others = ['unique-id', 'indicator-value', 'byte-order-mark', 'line-ending'];

test.each(locales)('the build report explains every check in %s', (locale) => {
  const { report } = strings(locale);
  const rules = [...rulesIn('src/plan/rules'), ...rulesIn('src/target/checks'), ...others];
  expect(report.ruleIds.toSorted()).toEqual(rules.toSorted());
  for (const id of rules) {
    expect(report.rule(id).title).not.toBe(id);
    expect(report.rule(id).text).not.toBe('');
  }
});
