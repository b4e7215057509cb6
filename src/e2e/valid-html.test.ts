import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFile, pageTypes } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A plan's own title is as long as it is.
    'long-title': 'off',
  },
});

test.each(pageTypes())('%s is valid HTML', async (address) => {
  const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
  const { results } = await validator.validateString(builtFile(file));
  const messages = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );

  expect(messages).toEqual([]);
});
