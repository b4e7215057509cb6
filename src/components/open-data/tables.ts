/** Every table of the open data: its fields in the order of the files, and what tells its rows apart. */
import {
  commitmentKindSchema,
  comparatorSchema,
  type AloneRecord,
  type CommitmentRecord,
  type ComparableRecord,
  type CorrespondenceRecord,
  type DutyRecord,
  type GlossRecord,
  type IndicatorRecord,
  type NoteRecord,
  type PlanRecord,
  type ReportRecord,
  type ReuseRecord,
  type SynonymRecord,
  type TopicRecord,
  type UnitRecord,
} from '../../schemas/index.ts';
import {
  anyText,
  integer,
  key,
  lines,
  list,
  maybeDate,
  maybeInteger,
  maybeNumber,
  maybeOf,
  maybeOneOf,
  maybeText,
  maybeWords,
  nested,
  number,
  of,
  oneOf,
  parts,
  share,
  span,
  text,
  words,
  type FieldSpecs,
} from './field.ts';
import type { TableName } from './table-names.ts';

/** Records of every table. */
export interface Records {
  plans: PlanRecord;
  units: UnitRecord;
  indicators: IndicatorRecord;
  commitments: CommitmentRecord;
  baselines: CommitmentRecord;
  comparable: ComparableRecord;
  topics: TopicRecord;
  correspondences: CorrespondenceRecord;
  reuse: ReuseRecord;
  alone: AloneRecord;
  departments: DutyRecord;
  notes: NoteRecord;
  report: ReportRecord;
  glosses: GlossRecord;
  synonyms: SynonymRecord;
}

/** A table: its fields, and those of them that together are different in every row. */
export interface Table<Row> {
  fields: FieldSpecs<Row>;
  key: readonly (keyof Row & string)[];
}

const plans: Table<PlanRecord> = {
  key: ['id'],
  fields: {
    id: key(),
    title: maybeText(),
    shortTitle: maybeText(),
    region: maybeText(),
    level: maybeOneOf(['nation', 'province', 'city', 'prefecture', 'county']),
    parent: maybeOf('plans'),
    noticeTitle: maybeText(),
    documentNumber: maybeText(),
    recordNumber: maybeText(),
    issuer: maybeText(),
    date: maybeDate(),
    publicity: maybeText(),
    addressees: maybeText(),
    copies: maybeText(),
    citedDocuments: nested(),
    url: text(),
  },
};

const units: Table<UnitRecord> = {
  key: ['id'],
  fields: {
    id: key(),
    plan: of('plans'),
    kind: oneOf(['head', 'section', 'column', 'item', 'indicator', 'tail']),
    level: maybeInteger(1),
    marker: maybeText(),
    ordinal: maybeInteger(),
    title: maybeText(),
    parent: maybeOf('units'),
    text: anyText(),
    spans: nested(),
    lines: lines(),
    responsibility: parts({ text: text(), lead: list(), participants: list() }),
    topics: list(),
    url: text(),
  },
};

const indicators: Table<IndicatorRecord> = {
  key: ['id'],
  fields: {
    id: key(),
    plan: of('plans'),
    number: integer(1),
    name: text(),
    unit: maybeText(),
    baseline: parts({ year: maybeInteger(), raw: text(), value: number() }),
    target: parts({
      year: maybeInteger(),
      raw: text(),
      comparator: oneOf(comparatorSchema.options),
      value: number(),
    }),
    attribute: maybeOneOf(['预期性', '约束性']),
    source: oneOf(['table', 'prose']),
    topic: maybeOf('topics'),
    quote: text(),
    lines: lines(),
    url: text(),
  },
};

const commitments: Table<CommitmentRecord> = {
  key: ['id'],
  fields: {
    id: key(),
    plan: of('plans'),
    unit: of('units'),
    lines: lines(),
    quote: text(),
    subject: text(),
    value: number(),
    valueMax: maybeNumber(),
    comparator: oneOf(comparatorSchema.options),
    unitOfMeasure: maybeText(),
    deadline: maybeInteger(),
    frequency: maybeText(),
    kind: oneOf(commitmentKindSchema.options),
    url: text(),
    paragraph: text(),
    sentence: text(),
    span: span(),
    place: maybeText(),
    indicator: maybeOf('indicators'),
    topics: list(),
    comparable: maybeOf('comparable'),
  },
};

const comparable: Table<ComparableRecord> = {
  key: ['id'],
  fields: {
    id: key(),
    subject: text(),
    unitOfMeasure: maybeText(),
    topics: list(),
    members: list(),
    absent: list(),
  },
};

const topics: Table<TopicRecord> = {
  key: ['id'],
  fields: {
    id: key(),
    group: text(),
    title: words(),
    level: oneOf(['indicator', 'column', 'item', 'section']),
    definition: words(),
    members: list(),
    proposed: list(),
    absent: list(),
    alone: maybeWords(),
    url: text(),
  },
};

const correspondences: Table<CorrespondenceRecord> = {
  key: ['a', 'b'],
  fields: {
    a: of('units'),
    b: of('units'),
    score: share(),
    reuse: share(),
    topics: list(),
    state: oneOf(['decided', 'proposed']),
  },
};

const reuse: Table<ReuseRecord> = {
  key: ['a', 'b'],
  fields: { a: of('plans'), b: of('plans'), share: share() },
};

const alone: Table<AloneRecord> = {
  key: ['unit'],
  fields: { unit: of('units'), plan: of('plans'), group: text(), reason: maybeWords() },
};

const departments: Table<DutyRecord> = {
  key: ['name', 'unit', 'role'],
  fields: {
    department: text(),
    heading: text(),
    headingEn: maybeText(),
    name: text(),
    plan: of('plans'),
    unit: of('units'),
    role: oneOf(['lead', 'participant']),
    topics: list(),
    url: text(),
  },
};

const notes: Table<NoteRecord> = {
  key: ['unit', 'text'],
  fields: {
    plan: of('plans'),
    unit: of('units'),
    lines: lines(),
    text: text(),
    reading: text(),
    confidence: oneOf(['high', 'medium', 'low']),
    note: text(),
  },
};

const report: Table<ReportRecord> = {
  key: ['plan', 'line', 'column', 'ruleId', 'reason'],
  fields: {
    plan: of('plans'),
    ruleId: text(),
    severity: oneOf(['error', 'warning', 'info']),
    line: integer(1),
    column: integer(1),
    unit: maybeOf('units'),
    anchor: maybeText(),
    text: anyText(),
    reason: text(),
    notes: list(),
    url: text(),
  },
};

const glosses: Table<GlossRecord> = { key: ['id'], fields: { id: key(), en: text() } };

const synonyms: Table<SynonymRecord> = {
  key: ['id'],
  fields: {
    id: key(),
    theme: text(),
    title: words(),
    find: list(),
    say: list(),
    note: maybeText(),
  },
};

export const tables: { readonly [Name in TableName]: Table<Records[Name]> } = {
  plans,
  units,
  indicators,
  commitments,
  // What was reached has the fields of what is promised.
  baselines: commitments,
  comparable,
  topics,
  correspondences,
  reuse,
  alone,
  departments,
  notes,
  report,
  glosses,
  synonyms,
};
