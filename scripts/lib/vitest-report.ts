/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** How many tests passed and failed; a file that did not load is one failure. */
export function countTests(json: string): { passed: number; failed: number } {
  const { numPassedTests, testResults } = JSON.parse(json) as Report;
  let failed = 0;

  for (const { status, assertionResults } of testResults) {
    const own = assertionResults.filter((test) => test.status === 'failed').length;
    failed += own === 0 && status === 'failed' ? 1 : own;
  }

  return { passed: numPassedTests, failed };
}
