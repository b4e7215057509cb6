import { passageLinks, type PassageLinks } from './passage.ts';

/** A passage on the page, and where it leads. */
export interface PassageAt extends PassageLinks {
  /** Id, such as `hunan/s3-2-3-p1`. */
  id: string;
  /** Id of its unit, such as `hunan/s3-2-3`. */
  unit: string;
  /** Short name of the plan. */
  name: string;
  /** Title of the plan, in 《》. */
  title: string;
  /** Where in the plan, as one says it. */
  place: string;
  /** Lines of the unit in the source, such as `46–52`. */
  lines: string;
}

/**
 * Find out what passage an element of a plan's text belongs to.
 *
 * Plan and place stand in data attributes of the text and of the unit.
 */
export function passageAt(element: Element): PassageAt | null {
  const text = element.closest<HTMLElement>('.plan-text[data-plan]');
  const unit = element.closest<HTMLElement>('.unit') ?? element.querySelector<HTMLElement>('.unit');
  if (!text || !unit) return null;
  const { plan: path = '', name = '', title = '' } = text.dataset;
  const local = element.closest('.unit p[id]')?.id ?? unit.id;
  // The address of the page as published, even where it is read from a copy.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const page = canonical ?? location.origin + location.pathname;
  const plan = new URL(path, page).href;
  const planId = plan.split('/').at(-2) ?? '';

  return {
    ...passageLinks({ id: local, unit: unit.id, plan, page }),
    id: `${planId}/${local}`,
    unit: `${planId}/${unit.id}`,
    name,
    title,
    place: unit.dataset['place'] ?? '',
    lines: unit.dataset['lines'] ?? '',
  };
}
