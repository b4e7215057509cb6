import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { plainText } from '../formats/run.ts';
import type { DatasetCitation } from './dataset-citation.ts';
import { datasetFormatIds, formattedDataset, writeDatasetCitation } from './formats.ts';

const citation: DatasetCitation = {
  key: 'some-data',
  author: '某站（Some）',
  title: '规划数据 = Plans & data',
  version: '2026-11-22+0a1b2c3d',
  date: '2026-11-22',
  link: 'https://example.org/data/',
};

test('GB/T 7714 names version, kind and day', () => {
  expect(writeDatasetCitation('gbt7714', citation)).toBe(
    '某站（Some）. 规划数据 = Plans & data: 2026-11-22+0a1b2c3d[DS/OL]. (2026-11-22)[2026-11-22]. https://example.org/data/.',
  );
});

test.each(['bibtex', 'ris', 'csl'] as const)('%s keeps what reference managers read', (id) => {
  const { data } = new Cite(writeDatasetCitation(id, citation));
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    title: citation.title,
    URL: citation.link,
    issued: { 'date-parts': [[2026, 11, 22]] },
  });
  expect(JSON.stringify(data[0])).toContain('某站（Some）');
});

test('what is not known is left out', () => {
  for (const { id, runs } of formattedDataset({ ...citation, version: '0a1b2c3d', date: null })) {
    expect(plainText(runs), id).not.toMatch(/null|undefined|\d{4}-\d\d-\d\d/);
    expect(plainText(runs), id).toContain('0a1b2c3d');
  }
  expect(formattedDataset(citation).map(({ id }) => id)).toEqual(datasetFormatIds);
});
