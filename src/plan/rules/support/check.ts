import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { planParse } from '../../parse/parse.ts';
import type { PlanRoot } from '../../types.ts';

/**
 * Run one rule over a text: what the tests of the rules compare.
 *
 * @returns
 *   Its messages, each with its place before it: `2:1-2:3: Unexpected …`.
 */
export function check(rule: Plugin<[], PlanRoot>, value: string): string[] {
  const file = new VFile({ value });
  const processor = unified().use(planParse);
  const tree = processor.parse(file);
  // What the parser itself has to say is no matter of the rule.
  file.messages.length = 0;
  unified().use(rule).runSync(tree, file);
  return file.messages.map(String);
}

/** The same, cut at the reason's first comma: enough where only the places matter. */
export function briefly(rule: Plugin<[], PlanRoot>, value: string): string[] {
  return check(rule, value).map((message) => message.replace(/, expected.*$/s, ''));
}
