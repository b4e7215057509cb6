import { localId, planOf } from '../../plan/address.ts';

/** Forms in which a plan or unit can be had beside its page. */
export type TwinFormat = 'json' | 'md';

/** Media types of the forms, as links and linked data name them. */
export const twinTypes: Readonly<Record<TwinFormat, string>> = {
  json: 'application/json',
  md: 'text/markdown',
};

/** Address of a plan as data: `/plans/hunan.json`. */
export function planTwinPath(plan: string, format: TwinFormat): string {
  return `/plans/${plan}.${format}`;
}

/** Address of a unit as data: `/plans/hunan/s3-2-3.json` for `hunan/s3-2-3`. */
export function unitTwinPath(id: string, format: TwinFormat): string {
  return `/plans/${planOf(id)}/${localId(id)}.${format}`;
}
