import { describe, expect, test } from 'vitest';
import { fullTitle, type Citation } from '../citation.ts';
import { formatIds, formatted, type FormatId } from './formats.ts';

const unit: Citation = {
  key: 'some-s3-2-3',
  issuer: '某某省人民政府办公厅',
  title: '某某省“十四五”社区服务规划',
  region: '某某省',
  part: '三、（二）3.健全“一站式”设施',
  documentNumber: '某政办发〔2022〕5号',
  date: '2022-09-23',
  version: '2026-11-22',
  link: 'https://example.org/plans/some/s3-2-3/?v=5a0f9c1e',
  hash: '5a0f9c1e',
  gloss: { title: null, part: null },
};
const paragraph: Citation = {
  ...unit,
  key: 'some-s3-2-3-p2',
  link: 'https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2',
  hash: '0b1c2d3e',
};
const indicator: Citation = {
  ...unit,
  key: 'some-i7',
  part: '专栏1 每万人拥有社区工作者',
  link: 'https://example.org/plans/some/i7/?v=77777777',
  hash: '77777777',
  gloss: { title: 'Plan of Some Province', part: 'Community workers per ten thousand' },
};
const plan: Citation = {
  ...unit,
  key: 'some',
  part: null,
  link: 'https://example.org/plans/some/?v=99999999',
  hash: '99999999',
  gloss: { title: 'Plan of Some Province', part: null },
};
const silent = { issuer: null, title: null, documentNumber: null, date: null, version: null };
const silentUnit: Citation = { ...unit, ...silent };
const silentPlan: Citation = { ...plan, ...silent, gloss: { title: null, part: null } };

const cases: Record<string, [citation: Citation, text: string | null, expected: object]> = {
  'a unit': [
    unit,
    '3.健全“一站式”设施。加强监测。\n加快建设。',
    {
      gbt7714:
        '某某省人民政府办公厅. 某某省“十四五”社区服务规划: 某政办发〔2022〕5号: 三、（二）3.健全“一站式”设施[EB/OL]. (2022-09-23)[2026-11-22]. https://example.org/plans/some/s3-2-3/?v=5a0f9c1e.',
      apa: '某某省人民政府办公厅. (2022, September 23). 三、（二）3.健全“一站式”设施. In *某某省“十四五”社区服务规划* (某政办发〔2022〕5号). Duidu. Retrieved November 22, 2026, from https://example.org/plans/some/s3-2-3/?v=5a0f9c1e',
      chicago:
        '某某省人民政府办公厅. 三、（二）3.健全“一站式”设施. In 某某省“十四五”社区服务规划, 某政办发〔2022〕5号, September 23, 2022. Duidu. Accessed November 22, 2026. https://example.org/plans/some/s3-2-3/?v=5a0f9c1e.',
      link: 'https://example.org/plans/some/s3-2-3/?v=5a0f9c1e',
      markdown:
        '[某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施](https://example.org/plans/some/s3-2-3/?v=5a0f9c1e)',
      quotation:
        '3.健全“一站式”设施。加强监测。\n加快建设。\n——某某省人民政府办公厅：《某某省“十四五”社区服务规划》（某政办发〔2022〕5号，2022年9月23日）三、（二）3.健全“一站式”设施，https://example.org/plans/some/s3-2-3/?v=5a0f9c1e',
      bibtex: `@techreport{some-s3-2-3,
  author = {{某某省人民政府办公厅}},
  title = {某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施},
  type = {政府规划},
  number = {某政办发〔2022〕5号},
  year = {2022},
  date = {2022-09-23},
  url = {https://example.org/plans/some/s3-2-3/?v=5a0f9c1e},
  urldate = {2026-11-22},
  language = {zh-CN},
  note = {据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 5a0f9c1e…}
}`,
      ris: `TY  - RPRT
ID  - some-s3-2-3
AU  - 某某省人民政府办公厅
TI  - 某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施
M3  - 政府规划
SN  - 某政办发〔2022〕5号
PY  - 2022
DA  - 2022/09/23/
UR  - https://example.org/plans/some/s3-2-3/?v=5a0f9c1e
Y2  - 2026/11/22/
LA  - zh-CN
DP  - 对读
N1  - 据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 5a0f9c1e…
ER  - `,
      csl: `[
  {
    "id": "some-s3-2-3",
    "type": "report",
    "author": [{"literal":"某某省人民政府办公厅"}],
    "title": "某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施",
    "genre": "政府规划",
    "number": "某政办发〔2022〕5号",
    "issued": {"date-parts":[[2022,9,23]]},
    "URL": "https://example.org/plans/some/s3-2-3/?v=5a0f9c1e",
    "accessed": {"date-parts":[[2026,11,22]]},
    "language": "zh-CN",
    "source": "对读",
    "note": "据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 5a0f9c1e…"
  }
]`,
    },
  ],
  'a paragraph': [
    paragraph,
    '加快建设。',
    {
      gbt7714:
        '某某省人民政府办公厅. 某某省“十四五”社区服务规划: 某政办发〔2022〕5号: 三、（二）3.健全“一站式”设施[EB/OL]. (2022-09-23)[2026-11-22]. https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2.',
      apa: '某某省人民政府办公厅. (2022, September 23). 三、（二）3.健全“一站式”设施. In *某某省“十四五”社区服务规划* (某政办发〔2022〕5号). Duidu. Retrieved November 22, 2026, from https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2',
      chicago:
        '某某省人民政府办公厅. 三、（二）3.健全“一站式”设施. In 某某省“十四五”社区服务规划, 某政办发〔2022〕5号, September 23, 2022. Duidu. Accessed November 22, 2026. https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2.',
      link: 'https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2',
      markdown:
        '[某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施](https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2)',
      quotation:
        '加快建设。\n——某某省人民政府办公厅：《某某省“十四五”社区服务规划》（某政办发〔2022〕5号，2022年9月23日）三、（二）3.健全“一站式”设施，https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2',
      bibtex: `@techreport{some-s3-2-3-p2,
  author = {{某某省人民政府办公厅}},
  title = {某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施},
  type = {政府规划},
  number = {某政办发〔2022〕5号},
  year = {2022},
  date = {2022-09-23},
  url = {https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2},
  urldate = {2026-11-22},
  language = {zh-CN},
  note = {据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 0b1c2d3e…}
}`,
      ris: `TY  - RPRT
ID  - some-s3-2-3-p2
AU  - 某某省人民政府办公厅
TI  - 某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施
M3  - 政府规划
SN  - 某政办发〔2022〕5号
PY  - 2022
DA  - 2022/09/23/
UR  - https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2
Y2  - 2026/11/22/
LA  - zh-CN
DP  - 对读
N1  - 据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 0b1c2d3e…
ER  - `,
      csl: `[
  {
    "id": "some-s3-2-3-p2",
    "type": "report",
    "author": [{"literal":"某某省人民政府办公厅"}],
    "title": "某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施",
    "genre": "政府规划",
    "number": "某政办发〔2022〕5号",
    "issued": {"date-parts":[[2022,9,23]]},
    "URL": "https://example.org/plans/some/s3-2-3/?v=0b1c2d3e#s3-2-3-p2",
    "accessed": {"date-parts":[[2026,11,22]]},
    "language": "zh-CN",
    "source": "对读",
    "note": "据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 0b1c2d3e…"
  }
]`,
    },
  ],
  'an indicator with English names': [
    indicator,
    '7\t每万人拥有社区工作者\t14.6\t18\t预期性',
    {
      gbt7714:
        '某某省人民政府办公厅. 某某省“十四五”社区服务规划: 某政办发〔2022〕5号: 专栏1 每万人拥有社区工作者[EB/OL]. (2022-09-23)[2026-11-22]. https://example.org/plans/some/i7/?v=77777777.',
      apa: '某某省人民政府办公厅. (2022, September 23). 专栏1 每万人拥有社区工作者 [Community workers per ten thousand]. In *某某省“十四五”社区服务规划* [Plan of Some Province] (某政办发〔2022〕5号). Duidu. Retrieved November 22, 2026, from https://example.org/plans/some/i7/?v=77777777',
      chicago:
        '某某省人民政府办公厅. 专栏1 每万人拥有社区工作者 [Community workers per ten thousand]. In 某某省“十四五”社区服务规划 [Plan of Some Province], 某政办发〔2022〕5号, September 23, 2022. Duidu. Accessed November 22, 2026. https://example.org/plans/some/i7/?v=77777777.',
      link: 'https://example.org/plans/some/i7/?v=77777777',
      markdown:
        '[某某省“十四五”社区服务规划：专栏1 每万人拥有社区工作者](https://example.org/plans/some/i7/?v=77777777)',
      quotation:
        '7\t每万人拥有社区工作者\t14.6\t18\t预期性\n——某某省人民政府办公厅：《某某省“十四五”社区服务规划》（某政办发〔2022〕5号，2022年9月23日）专栏1 每万人拥有社区工作者，https://example.org/plans/some/i7/?v=77777777',
      bibtex: `@techreport{some-i7,
  author = {{某某省人民政府办公厅}},
  title = {某某省“十四五”社区服务规划：专栏1 每万人拥有社区工作者},
  type = {政府规划},
  number = {某政办发〔2022〕5号},
  year = {2022},
  date = {2022-09-23},
  url = {https://example.org/plans/some/i7/?v=77777777},
  urldate = {2026-11-22},
  language = {zh-CN},
  note = {据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 77777777…}
}`,
      ris: `TY  - RPRT
ID  - some-i7
AU  - 某某省人民政府办公厅
TI  - 某某省“十四五”社区服务规划：专栏1 每万人拥有社区工作者
M3  - 政府规划
SN  - 某政办发〔2022〕5号
PY  - 2022
DA  - 2022/09/23/
UR  - https://example.org/plans/some/i7/?v=77777777
Y2  - 2026/11/22/
LA  - zh-CN
DP  - 对读
N1  - 据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 77777777…
ER  - `,
      csl: `[
  {
    "id": "some-i7",
    "type": "report",
    "author": [{"literal":"某某省人民政府办公厅"}],
    "title": "某某省“十四五”社区服务规划：专栏1 每万人拥有社区工作者",
    "genre": "政府规划",
    "number": "某政办发〔2022〕5号",
    "issued": {"date-parts":[[2022,9,23]]},
    "URL": "https://example.org/plans/some/i7/?v=77777777",
    "accessed": {"date-parts":[[2026,11,22]]},
    "language": "zh-CN",
    "source": "对读",
    "note": "据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 77777777…"
  }
]`,
    },
  ],
  'a plan': [
    plan,
    null,
    {
      gbt7714:
        '某某省人民政府办公厅. 某某省“十四五”社区服务规划: 某政办发〔2022〕5号[EB/OL]. (2022-09-23)[2026-11-22]. https://example.org/plans/some/?v=99999999.',
      apa: '某某省人民政府办公厅. (2022, September 23). *某某省“十四五”社区服务规划* [Plan of Some Province] (某政办发〔2022〕5号). Duidu. Retrieved November 22, 2026, from https://example.org/plans/some/?v=99999999',
      chicago:
        '某某省人民政府办公厅. 某某省“十四五”社区服务规划 [Plan of Some Province], 某政办发〔2022〕5号, September 23, 2022. Duidu. Accessed November 22, 2026. https://example.org/plans/some/?v=99999999.',
      link: 'https://example.org/plans/some/?v=99999999',
      markdown: '[某某省“十四五”社区服务规划](https://example.org/plans/some/?v=99999999)',
      bibtex: `@techreport{some,
  author = {{某某省人民政府办公厅}},
  title = {某某省“十四五”社区服务规划},
  type = {政府规划},
  number = {某政办发〔2022〕5号},
  year = {2022},
  date = {2022-09-23},
  url = {https://example.org/plans/some/?v=99999999},
  urldate = {2026-11-22},
  language = {zh-CN},
  note = {据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 99999999…}
}`,
      ris: `TY  - RPRT
ID  - some
AU  - 某某省人民政府办公厅
TI  - 某某省“十四五”社区服务规划
M3  - 政府规划
SN  - 某政办发〔2022〕5号
PY  - 2022
DA  - 2022/09/23/
UR  - https://example.org/plans/some/?v=99999999
Y2  - 2026/11/22/
LA  - zh-CN
DP  - 对读
N1  - 据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 99999999…
ER  - `,
      csl: `[
  {
    "id": "some",
    "type": "report",
    "author": [{"literal":"某某省人民政府办公厅"}],
    "title": "某某省“十四五”社区服务规划",
    "genre": "政府规划",
    "number": "某政办发〔2022〕5号",
    "issued": {"date-parts":[[2022,9,23]]},
    "URL": "https://example.org/plans/some/?v=99999999",
    "accessed": {"date-parts":[[2026,11,22]]},
    "language": "zh-CN",
    "source": "对读",
    "note": "据对读（Duidu，非官方整理）2026-11-22 的文本，SHA-256 99999999…"
  }
]`,
    },
  ],
  'a unit of a plan that says nothing of itself': [
    silentUnit,
    '加强监测。',
    {
      gbt7714:
        '[某某省规划]: 三、（二）3.健全“一站式”设施[EB/OL]. https://example.org/plans/some/s3-2-3/?v=5a0f9c1e.',
      apa: '三、（二）3.健全“一站式”设施. (n.d.). In [某某省规划]. Duidu. https://example.org/plans/some/s3-2-3/?v=5a0f9c1e',
      chicago:
        '三、（二）3.健全“一站式”设施. In [某某省规划], n.d. Duidu. https://example.org/plans/some/s3-2-3/?v=5a0f9c1e.',
      link: 'https://example.org/plans/some/s3-2-3/?v=5a0f9c1e',
      markdown:
        '[\\[某某省规划\\]：三、（二）3.健全“一站式”设施](https://example.org/plans/some/s3-2-3/?v=5a0f9c1e)',
      quotation:
        '加强监测。\n——[某某省规划]三、（二）3.健全“一站式”设施，https://example.org/plans/some/s3-2-3/?v=5a0f9c1e',
      bibtex: `@techreport{some-s3-2-3,
  title = {[某某省规划]：三、（二）3.健全“一站式”设施},
  type = {政府规划},
  url = {https://example.org/plans/some/s3-2-3/?v=5a0f9c1e},
  language = {zh-CN},
  note = {据对读（Duidu，非官方整理）的文本，SHA-256 5a0f9c1e…}
}`,
      ris: `TY  - RPRT
ID  - some-s3-2-3
TI  - [某某省规划]：三、（二）3.健全“一站式”设施
M3  - 政府规划
UR  - https://example.org/plans/some/s3-2-3/?v=5a0f9c1e
LA  - zh-CN
DP  - 对读
N1  - 据对读（Duidu，非官方整理）的文本，SHA-256 5a0f9c1e…
ER  - `,
      csl: `[
  {
    "id": "some-s3-2-3",
    "type": "report",
    "title": "[某某省规划]：三、（二）3.健全“一站式”设施",
    "genre": "政府规划",
    "URL": "https://example.org/plans/some/s3-2-3/?v=5a0f9c1e",
    "language": "zh-CN",
    "source": "对读",
    "note": "据对读（Duidu，非官方整理）的文本，SHA-256 5a0f9c1e…"
  }
]`,
    },
  ],
  'a plan that says nothing of itself': [
    silentPlan,
    null,
    {
      gbt7714: '[某某省规划][EB/OL]. https://example.org/plans/some/?v=99999999.',
      apa: '[某某省规划]. (n.d.). Duidu. https://example.org/plans/some/?v=99999999',
      chicago: '[某某省规划], n.d. Duidu. https://example.org/plans/some/?v=99999999.',
      link: 'https://example.org/plans/some/?v=99999999',
      markdown: '[\\[某某省规划\\]](https://example.org/plans/some/?v=99999999)',
      bibtex: `@techreport{some,
  title = {[某某省规划]},
  type = {政府规划},
  url = {https://example.org/plans/some/?v=99999999},
  language = {zh-CN},
  note = {据对读（Duidu，非官方整理）的文本，SHA-256 99999999…}
}`,
      ris: `TY  - RPRT
ID  - some
TI  - [某某省规划]
M3  - 政府规划
UR  - https://example.org/plans/some/?v=99999999
LA  - zh-CN
DP  - 对读
N1  - 据对读（Duidu，非官方整理）的文本，SHA-256 99999999…
ER  - `,
      csl: `[
  {
    "id": "some",
    "type": "report",
    "title": "[某某省规划]",
    "genre": "政府规划",
    "URL": "https://example.org/plans/some/?v=99999999",
    "language": "zh-CN",
    "source": "对读",
    "note": "据对读（Duidu，非官方整理）的文本，SHA-256 99999999…"
  }
]`,
    },
  ],
};

/** Each format as text, italics between asterisks. */
function shown(citation: Citation, text: string | null): Partial<Record<FormatId, string>> {
  return Object.fromEntries(
    formatted(citation, text).map(({ id, runs }) => [
      id,
      runs.map((run) => (run.as === 'title' ? `*${run.text}*` : run.text)).join(''),
    ]),
  );
}

describe.each(Object.entries(cases))('formatted() of %s', (_, [citation, text, expected]) => {
  test.each(Object.entries(expected) as [FormatId, string][])('as %s', (id, value) => {
    expect(shown(citation, text)[id]).toBe(value);
  });

  test('has no format more', () => {
    expect(Object.keys(shown(citation, text))).toEqual(
      formatIds.filter((id) => Object.hasOwn(expected, id)),
    );
  });
});

const fields = ['issuer', 'title', 'documentNumber', 'date', 'version', 'part'] as const;

test('no lack of a fact leaves a trace in any format', () => {
  for (let lacking = 0; lacking < 2 ** fields.length; lacking++) {
    const nothing = fields.filter((_, index) => (lacking >> index) & 1).map((name) => [name, null]);
    const citation = { ...unit, ...(Object.fromEntries(nothing) as Partial<Citation>) };

    for (const [id, text] of Object.entries(shown(citation, '甲'))) {
      expect(text, id).toContain(citation.link);
      expect(text, id).not.toMatch(
        /undefined|null|NaN|\(\)|（）|\{\}|\w\.\. |\. \.|: :|, ,|^[.:, ]/,
      );
    }
  }
});

test('a date without its office, an office without a date', () => {
  expect(shown({ ...plan, issuer: null, gloss: unit.gloss }, null).apa).toMatch(
    /^\*某某省“十四五”社区服务规划\* \(某政办发〔2022〕5号\)\. \(2022, September 23\)\. Duidu\./,
  );
  expect(shown({ ...unit, date: null }, null).apa).toMatch(
    /^某某省人民政府办公厅\. \(n\.d\.\)\. 三、（二）3\.健全“一站式”设施\. In /,
  );
  expect(shown({ ...unit, date: null }, null).gbt7714).toMatch(
    /\[EB\/OL\]\. \[2026-11-22\]\. http/,
  );
});

test('fullTitle() puts the part behind the title', () => {
  expect(fullTitle(unit)).toBe('某某省“十四五”社区服务规划：三、（二）3.健全“一站式”设施');
});
