import { expect, test } from 'vitest';
import { headersFile, layerOrder, policy } from './policy.ts';

test('public/_headers says what the policy says; `vitest -u` writes it anew', async () => {
  await expect(headersFile()).toMatchFileSnapshot('../../public/_headers');
});

test('the policy allows nothing inline but the order of layers', async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(layerOrder));
  const hash = Buffer.from(digest).toString('base64');

  expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
