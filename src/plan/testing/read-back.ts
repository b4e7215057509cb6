import { parse } from 'yaml';
import { columnSchema } from '../../schemas/column.ts';
import { indicatorSchema } from '../../schemas/indicator.ts';
import { planSchema } from '../../schemas/plan.ts';
import { sectionSchema } from '../../schemas/section.ts';
import type { SourceFacts } from '../../schemas/source.ts';
import type { PlanContent } from '../records.ts';

/** Facts about a text that came from nowhere. */
export const facts: SourceFacts = {
  shortTitle: '某省',
  region: '某省',
  level: 'province',
  parent: null,
  publishedAt: null,
  identity: null,
  received: null,
  encoding: 'UTF-8',
  sha256: '0'.repeat(64),
  convertedSha256: null,
};

/** A generated file, taken apart at its fences. */
export function splitFile(content: string): { data: unknown; body: string } {
  const match = /^---\n(.*?\n)---\n(.*)$/s.exec(content);
  if (!match) throw new Error(`Unexpected file without frontmatter: ${content.slice(0, 80)}`);
  return { data: parse(match[1] ?? ''), body: match[2] ?? '' };
}

/**
 * Read the generated files of a plan as the collections of the site do: frontmatter by its strict schema, body as it
 * stands, without the white space around it.
 */
export function readBack(files: ReadonlyMap<string, string>): PlanContent {
  const inFolder = <Data>(folder: string, schema: { parse: (data: unknown) => Data }) =>
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([, content]) => {
        const { data, body } = splitFile(content);
        return { data: schema.parse(data), body: body.trim() };
      });
  return {
    plan: planSchema.parse(splitFile(files.get('index.md') ?? '').data),
    sections: inFolder('sections/', sectionSchema),
    columns: inFolder('columns/', columnSchema),
    indicators: inFolder('indicators/', indicatorSchema),
  };
}
