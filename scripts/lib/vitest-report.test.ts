import { expect, test } from 'vitest';
import { countTests } from './vitest-report.ts';

test('countTests() counts tests, and files that did not load', () => {
  const report = {
    numPassedTests: 2,
    testResults: [
      {
        status: 'failed',
        assertionResults: ['passed', 'failed', 'failed', 'pending'].map((status) => ({ status })),
      },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countTests(JSON.stringify(report))).toEqual({ passed: 2, failed: 3 });
});
