import { visit } from 'unist-util-visit';
import { opensPoint } from '../grammar/sentence.ts';
import { closesWithResponsibility } from '../grammar/responsibility.ts';
import type { PlanParagraph, PlanRoot, PlanSection } from '../types.ts';

/**
 * Join the paragraphs of a task that a page break parted at the end of a sentence.
 *
 * Nothing in the two lines tells a page break from a new paragraph there, but the genre does: where a plan keeps
 * the page breaks of its original and its tasks are single paragraphs that close with those responsible, a task
 * whose first paragraph does not close so is not at its end.
 *
 * @param pageCuts
 *   How many paragraphs of the text go on behind an empty line.
 */
export function rejoinTasks(root: PlanRoot, pageCuts: number): void {
  if (pageCuts < 2) return;
  const tasks = new Map<string, PlanSection[]>();
  visit(root, 'section', (section: PlanSection) => {
    if (section.runIn) tasks.set(section.style, [...(tasks.get(section.style) ?? []), section]);
  });
  for (const sections of tasks.values()) {
    const whole = sections.filter(
      (section) => paragraphs(section).length === 1 && isClosed(paragraphs(section)[0]),
    );
    if (whole.length < 3 || whole.length < sections.length * 0.6) continue;
    sections.forEach(rejoin);
  }
}

function paragraphs(section: PlanSection): PlanParagraph[] {
  return section.children.filter((child) => child.type === 'paragraph');
}

function isClosed(paragraph: PlanParagraph | undefined): boolean {
  return paragraph !== undefined && closesWithResponsibility(paragraph.value);
}

function rejoin(section: PlanSection): void {
  const parts = paragraphs(section);
  const isTask = isClosed(parts.at(-1)) && parts.slice(0, -1).every((part) => !isClosed(part));
  const isAdjacent = section.children
    .slice(0, parts.length)
    .every(({ type }) => type === 'paragraph');
  if (parts.length < 2 || !isTask || !isAdjacent) return;
  const joined: PlanParagraph[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (!last || opensPoint(part.value) || /[：:]$/.test(last.value)) {
      joined.push(part);
    } else {
      last.value += part.value;
      last.pieces.push(...part.pieces);
    }
  }
  section.children = [...joined, ...section.children.slice(parts.length)];
}
