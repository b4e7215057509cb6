import { sourcePath } from '../../plan/address.ts';
import type { PlanView } from '../corpus/types.ts';
import { sha256 } from '../sha256.ts';
import { planCited } from './cited.ts';
import { writeJson } from './json.ts';
import { planMarkdown } from './plan-markdown.ts';
import { planTwin } from './plan-twin.ts';
import { planTwinPath, twinTypes, unitTwinPath, type TwinFormat } from './twin-path.ts';

/** A file that holds what a page holds. */
export interface TwinFile {
  /** Address under the root. */
  path: string;
  mediaType: string;
}

/** A whole plan in one form. */
export function planTwinText(plan: PlanView, format: TwinFormat): string {
  const cited = planCited(plan);
  return format === 'json' ? writeJson(planTwin(plan, cited)) : planMarkdown(plan, cited);
}

/** Files that hold a plan, with their SHA-256: as received, as data, as Markdown. */
export async function planFiles(plan: PlanView): Promise<(TwinFile & { sha256: string })[]> {
  const { id, plan: facts } = plan;
  const twins = await Promise.all(
    formats.map(async (format) => ({
      path: planTwinPath(id, format),
      mediaType: twinTypes[format],
      sha256: await sha256(planTwinText(plan, format)),
    })),
  );

  return [
    {
      path: sourcePath(id),
      mediaType: 'text/plain',
      sha256: facts.convertedSha256 ?? facts.sha256,
    },
    ...twins,
  ];
}

/** Files that hold a plan, as its page links to them. */
export function planTwins(plan: string): TwinFile[] {
  return formats.map((format) => ({
    path: planTwinPath(plan, format),
    mediaType: twinTypes[format],
  }));
}

/** Files that hold a unit. */
export function unitTwins(id: string): TwinFile[] {
  return formats.map((format) => ({
    path: unitTwinPath(id, format),
    mediaType: twinTypes[format],
  }));
}

/** The file of the open data that holds what a page without files of its own holds. */
export function dataTwin(name: string): TwinFile[] {
  return [{ path: `/data/${name}.json`, mediaType: twinTypes.json }];
}

const formats: readonly TwinFormat[] = ['json', 'md'];
