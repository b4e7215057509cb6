import {
  foldName,
  type DepartmentGroup,
  type DepartmentNames,
  type Words,
} from '../../schemas/index.ts';
import { departmentSlug } from './slug.ts';

/** Tiers that stand in front of an office’s name, longer ones first. */
const tiers = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '开发区',
  '经开区',
  '高新区',
  '新区',
  '地区',
  '乡镇',
  '街道',
  '各级',
  '兵团',
  '国家',
  '中央',
  '全国',
  '中国',
  '省',
  '市',
  '州',
  '盟',
  '县',
  '区',
  '旗',
  '乡',
  '镇',
];

/**
 * What may stand in front of the name without its tier: a place, one tier or several (`市县`), whose it is (`省委`, `市直`).
 *
 * The place holds no sign that closes the name of an office, so that of `民政局和市财政局` nobody takes the second for the whole.
 */
const front = new RegExp(
  `^(?:中共|国家税务总局)?各?[^局厅部办会院处中心和与及等]{0,8}?(?:${tiers.join('|')})+级?(?:党委|委|直属|直|属)?$`,
  'u',
);

/** What joins names of one duty: from a name as printed to its heading. */
export type DepartmentMatcher = (printed: string) => DepartmentNames | undefined;

/**
 * Read the list of names.
 *
 * A name is looked up as printed; then without what stands in front of it, the least first, which must be a tier. Only what
 * the list says in full is found: nothing is guessed from a part of a name.
 *
 * @example
 *   departmentMatcher(groups)('邵阳市民政局')?.id // => 'civil-affairs'
 */
export function departmentMatcher(groups: readonly DepartmentGroup[]): DepartmentMatcher {
  const byName = new Map(
    groups.flatMap(({ departments }) =>
      departments.flatMap((department) =>
        [department.name.zh, ...department.variants].map(
          (name) => [foldName(name), department] as const,
        ),
      ),
    ),
  );

  return function match(printed) {
    const name = foldName(printed);
    const whole = byName.get(name);
    if (whole) return whole;

    for (let at = 1; at < name.length && at <= longestFront; at++) {
      const found = byName.get(name.slice(at));
      if (found && front.test(name.slice(0, at))) return found;
    }
    return undefined;
  };
}

/** Most characters that stand in front of a name: 中共, a place of eight, two tiers, what belongs to them. */
const longestFront = 24;

/** Heading under which a name as printed is shown, and the address of its page. */
export interface Heading {
  /** Last part of the address of its page: the id of the list, or made of the name. */
  slug: string;
  /** What offices of the duty are called together, or the name as printed where no list has it. */
  name: { zh: string; en: string | null };
  /** Address of its page under the root of the site. */
  url: string;
  /** Why names stand together, or what is doubtful about it. */
  note: Words | null;
  /** Whether a person has joined names here; otherwise the name stands by itself. */
  isListed: boolean;
}

/** Heading of a name as printed. */
export function headingOf(printed: string, match: DepartmentMatcher): Heading {
  const listed = match(printed);
  const slug = listed?.id ?? departmentFile(printed);
  return {
    slug,
    name: listed?.name ?? { zh: printed, en: null },
    url: `/departments/${slug}/`,
    note: listed?.note ?? null,
    isListed: listed !== undefined,
  };
}

/** Most bytes that file systems take for a name are 255; Chinese signs are three each. */
const longestFile = 60;

/** Name of the folder of a page for a name that no list has; never that of another, and never too long for a file system. */
function departmentFile(printed: string): string {
  const slug = departmentSlug(printed);
  const signs = Array.from(slug);
  return signs.length <= longestFile
    ? slug
    : `${signs.slice(0, longestFile - 12).join('')}-${checksum(slug)}`;
}

/** FNV-1a of 32 bits, in base 36: http://www.isthe.com/chongo/tech/comp/fnv/. */
function checksum(value: string): string {
  let hash = 0x811c9dc5;
  for (const sign of value) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
