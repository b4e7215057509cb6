/** How to read the data in two lines; each was run. */
export interface CodeExample {
  /** The language, and the package that reads. */
  language: string;
  code: string;
}

/**
 * Examples that read the commitments.
 *
 * @param address
 *   Full address of a file below `/data/`.
 */
export function codeExamples(address: (path: string) => string): CodeExample[] {
  return [
    {
      language: 'Python · pandas',
      code: `import pandas as pd\ncommitments = pd.read_csv("${address('commitments.csv')}")`,
    },
    {
      language: 'R · readr',
      code: `library(readr)\ncommitments <- read_csv("${address('commitments.csv')}")`,
    },
    {
      language: 'R · jsonlite',
      code: `library(jsonlite)\ncommitments <- fromJSON("${address('commitments.json')}")`,
    },
  ];
}
