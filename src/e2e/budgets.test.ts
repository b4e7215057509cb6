import { expect, test } from 'vitest';
import { pageBudget, type Budget } from '../../scripts/lib/page-budgets.ts';
import { pageScale } from '../../scripts/lib/page-weight.ts';
import { builtBytes, builtPages, pageType } from './site.ts';

const weigh = pageScale(builtBytes);
const parts = ['html', 'css', 'js'] as const satisfies (keyof Budget)[];

test('every page keeps within the budget of its type', () => {
  const over = builtPages().flatMap(({ address, file }) => {
    const budget = pageBudget(pageType(address));
    const weight = weigh(file);
    return parts
      .filter((part) => weight[part] > (budget[part] ?? Infinity))
      .map((part) => `${file}: ${part} ${weight[part]} bytes after gzip, budget ${budget[part]}`);
  });

  expect(over).toEqual([]);
});
