import type { DepartmentGroup, DutyRecord, UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { pinyin } from './departments.ts';
import { departmentMatcher, headingOf, type Heading } from './match.ts';
import { departmentSlug } from './slug.ts';

/** What of a plan the join reads. */
type Plan = Pick<PlanView, 'id' | 'units'>;

/** What a unit makes of a department. */
export type Role = DutyRecord['role'];

/** A unit that makes a department responsible. */
export interface Duty {
  unit: UnitRecord;
  /** It leads where any of its names does. */
  role: Role;
  /** Names of its heading that the unit prints, each once a role, leads first. */
  names: { name: string; role: Role }[];
}

/** What one plan has a department do. */
export interface PlanDuties<View extends Plan = PlanView> {
  plan: View;
  /** In document order. */
  duties: Duty[];
}

/** A name of a department as printed. */
export interface PrintedName<View extends Plan = PlanView> {
  name: string;
  /** Its anchor on the page of all departments. */
  anchor: string;
  /** Plans that print it, in their listed order. */
  plans: View[];
}

/** All offices of one duty, each under its name as printed. */
export interface JoinedDepartment<View extends Plan = PlanView> extends Heading {
  /** Names as printed, in the order in which the plans print them. */
  names: PrintedName<View>[];
  /** Plans that name it, in their listed order. */
  plans: PlanDuties<View>[];
  /** Units in which it leads. */
  leads: number;
  /** Units in which it takes part and does not lead. */
  joins: number;
}

/** In how many units a department is named. */
export function degree({ leads, joins }: Pick<JoinedDepartment, 'leads' | 'joins'>): number {
  return leads + joins;
}

/**
 * Every department that the plans name, names of the same duty under one heading: those in most units first, then those
 * that lead more, then by name. Pure.
 */
export function joinDepartments<View extends Plan>(
  plans: readonly View[],
  groups: readonly DepartmentGroup[],
): JoinedDepartment<View>[] {
  const match = departmentMatcher(groups);
  const headings = new Map<string, Heading>();
  const bySlug = new Map<string, JoinedDepartment<View>>();

  function departmentOf(name: string): JoinedDepartment<View> {
    const heading = headings.get(name) ?? headingOf(name, match);
    headings.set(name, heading);
    const known = bySlug.get(heading.slug);
    if (known) return known;
    const made = { ...heading, names: [], plans: [], leads: 0, joins: 0 };
    bySlug.set(heading.slug, made);
    return made;
  }

  for (const plan of plans) {
    for (const unit of plan.units) {
      for (const [name, role] of rolesIn(unit)) {
        const department = departmentOf(name);
        addName(department, name, plan);
        addDuty(department, { plan, unit, name, role });
      }
    }
  }

  for (const department of bySlug.values()) {
    const duties = department.plans.flatMap(({ duties }) => duties);
    department.leads = duties.filter(({ role }) => role === 'lead').length;
    department.joins = duties.length - department.leads;
  }
  return [...bySlug.values()].toSorted(
    (a, b) => degree(b) - degree(a) || b.leads - a.leads || byName(a, b),
  );
}

/** Order of headings: those in Chinese by pinyin, code units where that is the same. */
export function byName(a: Pick<Heading, 'name'>, b: Pick<Heading, 'name'>): number {
  return pinyin.compare(a.name.zh, b.name.zh) || (a.name.zh < b.name.zh ? -1 : 1);
}

/** Names that a unit makes responsible, each once a role, leads first. */
export function rolesIn({
  responsibility,
}: Pick<UnitRecord, 'responsibility'>): [name: string, role: Role][] {
  const { lead = [], participants = [] } = responsibility ?? {};
  return [
    ...[...new Set(lead)].map((name): [string, Role] => [name, 'lead']),
    ...[...new Set(participants)].map((name): [string, Role] => [name, 'participant']),
  ];
}

function addName<View extends Plan>(
  { names }: JoinedDepartment<View>,
  name: string,
  plan: View,
): void {
  const known = names.find((each) => each.name === name);
  if (!known) names.push({ name, anchor: departmentSlug(name), plans: [plan] });
  else if (known.plans.at(-1) !== plan) known.plans.push(plan);
}

function addDuty<View extends Plan>(
  { plans }: JoinedDepartment<View>,
  { plan, unit, name, role }: { plan: View; unit: UnitRecord; name: string; role: Role },
): void {
  const last = plans.at(-1);
  const ofPlan = last?.plan === plan ? last : { plan, duties: [] };
  if (ofPlan !== last) plans.push(ofPlan);
  const duty = ofPlan.duties.at(-1);
  if (duty?.unit !== unit) ofPlan.duties.push({ unit, role, names: [{ name, role }] });
  else duty.names.push({ name, role });
}
