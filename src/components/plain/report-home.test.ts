import { expect, test } from 'vitest';
import { reportHome } from './report-home.ts';

test.each([
  ['mailto:a@example.org?subject={id}', 'mailto:a@example.org', 'a@example.org'],
  ['https://example.org/new?title={id}', 'https://example.org/new', 'example.org/new'],
  ['https://example.org/form?id=3', 'https://example.org/form?id=3', 'example.org/form'],
  ['mailto:100%25@example.org', 'mailto:100%25@example.org', '100%@example.org'],
  ['https://example.org/#/new/{id}', 'https://example.org/#/new/', 'example.org/'],
  ['https://example.org/a?t={id}#form', 'https://example.org/a#form', 'example.org/a'],
  ['https://example.org/{id}', 'https://example.org/', 'example.org/'],
])('reportHome(%j) is %j', (address, href, label) => {
  expect(reportHome(address)).toEqual({ href, label });
});
