/**
 * What the Data Package standard, version 2, asks of a descriptor, as a JSON Schema written from its text:
 * https://datapackage.org/standard/data-package/, /data-resource/, /table-schema/ and /table-dialect/.
 *
 * Stricter than the standard in one thing: what it does not know is refused, so that a misspelt property is found.
 */

const words = { type: 'string', minLength: 1 } as const;
const wordList = { type: 'array', minItems: 1, uniqueItems: true, items: words } as const;

/** A full address, or a path below the descriptor: it neither begins with `/`, `.` or `~` nor climbs. */
const urlOrPath = {
  type: 'string',
  pattern: '^(?:(?:https?|ftps?)://\\S+|(?![./~])(?!file:)(?:(?!/\\.\\./|\\\\|://).)+)$',
} as const;

const common = { required: { type: 'boolean' }, unique: { type: 'boolean' } } as const;
const bounds = (type: 'number' | 'integer' | 'string') =>
  ({ minimum: { type }, maximum: { type } }) as const;
const lengths = {
  minLength: { type: 'integer', minimum: 0 },
  maxLength: { type: 'integer', minimum: 0 },
} as const;
const values = (type: string) =>
  ({ enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type } } }) as const;

/** Constraints that each type of field may have. */
const constraints = {
  string: { ...common, ...lengths, ...values('string'), pattern: { type: 'string' } },
  number: { ...common, ...bounds('number'), ...values('number') },
  integer: { ...common, ...bounds('integer'), ...values('integer') },
  boolean: { ...common, ...values('boolean') },
  date: { ...common, ...bounds('string'), ...values('string') },
  array: { ...common, ...lengths, jsonSchema: { type: 'object' } },
  object: { ...common, ...lengths, jsonSchema: { type: 'object' } },
};

const field = {
  oneOf: Object.entries(constraints).map(([type, properties]) => ({
    type: 'object',
    required: ['name', 'type'],
    additionalProperties: false,
    properties: {
      name: words,
      type: { const: type },
      title: words,
      description: words,
      constraints: { type: 'object', minProperties: 1, additionalProperties: false, properties },
    },
  })),
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    primaryKey: wordList,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        additionalProperties: false,
        properties: {
          fields: wordList,
          reference: {
            type: 'object',
            required: ['resource', 'fields'],
            additionalProperties: false,
            properties: { resource: words, fields: wordList },
          },
        },
      },
    },
  },
};

const tableDialect = {
  type: 'object',
  additionalProperties: false,
  properties: {
    header: { type: 'boolean' },
    delimiter: { type: 'string', minLength: 1 },
    lineTerminator: { type: 'string', minLength: 1 },
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
  },
};

const resource = {
  type: 'object',
  // Of path and data exactly one; ours are files.
  required: ['name', 'path'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9][-a-z0-9._]*$' },
    type: { const: 'table' },
    title: words,
    description: words,
    path: urlOrPath,
    format: words,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: words,
    bytes: { type: 'integer', minimum: 0 },
    // MD5, or another algorithm by its name.
    hash: { type: 'string', pattern: '^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    dialect: tableDialect,
    schema: tableSchema,
  },
};

export const dataPackageSchema = {
  type: 'object',
  required: ['resources'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9][-a-z0-9._]*$' },
    title: words,
    description: words,
    homepage: { type: 'string', pattern: '^https?://' },
    version: words,
    // RFC 3339.
    created: {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$',
    },
    keywords: wordList,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        additionalProperties: false,
        properties: {
          name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
          path: urlOrPath,
          title: words,
        },
      },
    },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: { title: words, path: urlOrPath, email: words, version: words },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
