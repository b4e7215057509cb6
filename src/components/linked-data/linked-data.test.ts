import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { indicatorMatrix } from '../indicators/matrix.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { unitTrail } from '../trail.ts';
import { breadcrumbData } from './breadcrumb.ts';
import { datasetData } from './dataset.ts';
import { planData, unitData } from './legislation.ts';
import { writeLinkedData, type LinkedData } from './linked-data.ts';
import { websiteData } from './website.ts';

const address = (path: string, locale?: Locale) =>
  `https://example.org${locale === 'en' ? '/en' : ''}${path}`;
const context = { locale: 'en', address } as const;
const plan = viewOf(smallPlan, { facts: { parent: 'other' } });
const unit = (local: string) => plan.unitsById.get(`some/${local}`) as UnitRecord;
const written = (data: LinkedData) => JSON.parse(writeLinkedData(data)) as Record<string, unknown>;

test('writeLinkedData() leaves out what is not known, at any depth', () => {
  expect(
    writeLinkedData({
      '@type': 'Thing',
      name: null,
      alternateName: [null, ''],
      about: { '@type': 'Thing', name: undefined },
      position: 0,
    }),
  ).toBe('{"@context":"https://schema.org","@type":"Thing","position":0}');
});

test('writeLinkedData() lets no text close the script it stands in', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = writeLinkedData({ '@type': 'Thing', name });

  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name });
});

test('planData() says what the text says of itself', () => {
  const encodings = [{ path: '/plans/some.json', mediaType: 'application/json', sha256: 'ab' }];

  expect(written(planData(plan, { ...context, encodings }))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/plans/some/",
      "@type": "Legislation",
      "alternateName": [
        "某市人民政府办公室关于印发《某市社区服务规划》的通知",
      ],
      "encoding": [
        {
          "@type": "LegislationObject",
          "contentUrl": "https://example.org/plans/some.json",
          "encodingFormat": "application/json",
          "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
          "sha256": "ab",
        },
      ],
      "identifier": [
        "某政办发〔2022〕5号",
      ],
      "inLanguage": "zh-CN",
      "isAccessibleForFree": true,
      "isBasedOn": {
        "@id": "https://example.org/plans/other/",
        "@type": "Legislation",
        "url": "https://example.org/plans/other/",
      },
      "legislationApplies": {
        "@id": "https://example.org/plans/other/",
        "@type": "Legislation",
        "url": "https://example.org/plans/other/",
      },
      "legislationDate": "2022-03-04",
      "legislationIdentifier": "某政办发〔2022〕5号",
      "legislationJurisdiction": {
        "@type": "AdministrativeArea",
        "name": "某省",
      },
      "legislationPassedBy": {
        "@type": "GovernmentOrganization",
        "name": "某市人民政府办公室",
      },
      "name": "某市社区服务规划",
      "publisher": {
        "@type": "GovernmentOrganization",
        "name": "某市人民政府办公室",
      },
      "spatialCoverage": {
        "@type": "AdministrativeArea",
        "name": "某省",
      },
      "url": "https://example.org/en/plans/some/",
    }
  `);
  expect(written(planData(viewOf('规划'), context))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/plans/some/",
      "@type": "Legislation",
      "inLanguage": "zh-CN",
      "isAccessibleForFree": true,
      "legislationJurisdiction": {
        "@type": "AdministrativeArea",
        "name": "某省",
      },
      "name": "规划",
      "spatialCoverage": {
        "@type": "AdministrativeArea",
        "name": "某省",
      },
      "url": "https://example.org/en/plans/some/",
    }
  `);
});

test('planData() and unitData() name plan and units in English, too, where somebody did', () => {
  const gloss = {
    title: 'Plan',
    shortTitle: 'Some',
    region: 'Some Province',
    issuer: null,
    units: { s1: 'Goals' },
  };
  const glossed = { ...plan, gloss };

  expect(written(planData(glossed, context))).toMatchObject({
    alternateName: ['Plan', plan.record.noticeTitle],
  });
  expect(written(unitData(unit('s1'), glossed, context))).toMatchObject({ alternateName: 'Goals' });
  expect(written(unitData(unit('s2'), glossed, context))).not.toHaveProperty('alternateName');
});

test('planData() says the years of the plan', () => {
  const period = { first: 2021, last: 2025 };
  expect(written(planData({ ...plan, period }, context))).toMatchObject({
    temporalCoverage: '2021/2025',
  });
});

test('unitData() says what a unit is part of', () => {
  expect(written(unitData(unit('c2-2'), plan, context))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/plans/some/c2-2/",
      "@type": "Legislation",
      "encoding": [
        {
          "@type": "LegislationObject",
          "contentUrl": "https://example.org/plans/some/c2-2.json",
          "encodingFormat": "application/json",
          "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        },
        {
          "@type": "LegislationObject",
          "contentUrl": "https://example.org/plans/some/c2-2.md",
          "encodingFormat": "text/markdown",
          "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        },
      ],
      "identifier": "some/c2-2",
      "inLanguage": "zh-CN",
      "isAccessibleForFree": true,
      "isPartOf": [
        {
          "@id": "https://example.org/plans/some/c2/",
          "@type": "Legislation",
          "identifier": "some/c2",
          "name": "专栏2 设施建设工程",
          "url": "https://example.org/plans/some/c2/",
        },
        {
          "@id": "https://example.org/plans/some/",
          "@type": "Legislation",
          "legislationIdentifier": "某政办发〔2022〕5号",
          "name": "某市社区服务规划",
          "url": "https://example.org/plans/some/",
        },
      ],
      "name": "2.改造工程",
      "position": 2,
      "url": "https://example.org/en/plans/some/c2-2/",
    }
  `);
  expect(written(unitData(unit('i2'), plan, context))).toMatchObject({
    '@type': 'CreativeWork',
    position: 2,
  });
});

test('breadcrumbData() lists the pages as shown, then the page itself', () => {
  const here = unit('s2-1');
  const trail = unitTrail(here, plan, 'en');

  expect(written(breadcrumbData(trail, '完善设施', { path: here.url, ...context }))).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Plans', item: 'https://example.org/en/plans/' },
      { position: 2, name: '某省', item: 'https://example.org/en/plans/some/' },
      { position: 3, name: '二、主要任务', item: 'https://example.org/en/plans/some/s2/' },
      { position: 4, name: '完善设施', item: 'https://example.org/en/plans/some/s2-1/' },
    ],
  });
});

test('datasetData() names files, places and what is measured', () => {
  const corpus = { plans: [plan], groups: [] } as unknown as Corpus;
  const dataset = datasetData(
    {
      name: 'Indicators',
      description: 'All of them.',
      path: '/indicators/',
      plans: [plan],
      date: null,
      version: null,
      rows: indicatorMatrix(corpus),
      downloads: [{ path: '/data/indicators.csv', mediaType: 'text/csv', bytes: 12 }],
    },
    context,
  );

  expect(written(dataset)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/indicators/#dataset",
      "@type": "Dataset",
      "creator": {
        "@type": "Organization",
        "name": "Duidu 对读",
        "url": "https://example.org/en/",
      },
      "description": "All of them.",
      "distribution": [
        {
          "@type": "DataDownload",
          "contentSize": "12 B",
          "contentUrl": "https://example.org/data/indicators.csv",
          "encodingFormat": "text/csv",
          "name": "indicators.csv",
        },
      ],
      "inLanguage": "zh-CN",
      "isAccessibleForFree": true,
      "license": "https://example.org/en/data/#terms",
      "name": "Indicators",
      "spatialCoverage": [
        {
          "@type": "AdministrativeArea",
          "name": "某省",
        },
      ],
      "url": "https://example.org/en/indicators/",
      "variableMeasured": [
        {
          "@type": "PropertyValue",
          "name": "覆盖率",
          "unitText": "%",
        },
        {
          "@type": "PropertyValue",
          "name": "*设施*面积",
        },
      ],
    }
  `);
});

test('websiteData() names the site', () => {
  expect(written(websiteData('zh-Hans', address))).toMatchObject({
    '@type': 'WebSite',
    name: '对读',
    alternateName: 'Duidu',
    url: 'https://example.org/',
  });
});
