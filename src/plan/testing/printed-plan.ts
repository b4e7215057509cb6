import * as fc from 'fast-check';

/** A heading with its text, as the plan means it. */
export interface Entry {
  kind: 'section' | 'column' | 'item';
  /** Local id it must get. */
  id: string;
  marker: string;
  title: string;
  paragraphs: string[];
}

const subjects = ['社区', '乡村', '便民', '养老', '托育', '文体', '智慧', '志愿', '安全', '环境'];
const objects = [
  '服务设施',
  '工作队伍',
  '治理机制',
  '信息平台',
  '活动场所',
  '帮扶网络',
  '“两委”班子',
];
const verbs = ['完善', '健全', '建强', '用好', '拓展', '优化'];
const clauses = [
  '推动资源向基层下沉',
  '每个社区至少建成一处综合服务站',
  '鼓励社会组织和企业共同参与',
  '到2025年建成300个示范点',
  '为老年人、残疾人、未成年人提供上门服务',
  '实行“一窗受理、一次办好”',
  '定期公布服务清单（目录）和办理结果',
  '及时回应群众关切',
  '按照规定落实经费和人员',
  '做到就近可办、全程可查',
];
const names = [
  '市民政局',
  '市教育局',
  '市住房城乡建设局',
  '市卫生健康委',
  '各县（市、区）人民政府',
];

const title = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...subjects), fc.constantFrom(...objects))
  .map((words) => words.join(''));
const projectTitle = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...objects.slice(0, 6)))
  .map(([subject, object]) => `${subject}${object}建设行动`);
/** Some sentences in which nothing is said twice. */
const text = fc
  .tuple(fc.shuffledSubarray(clauses, { minLength: 1 }), fc.integer({ min: 1, max: 5 }))
  .map(([parts, length]) =>
    parts.map((part, index) => part + (isLast(parts, index, length) ? '。' : '，')).join(''),
  );

function isLast(parts: readonly string[], index: number, length: number): boolean {
  return index === parts.length - 1 || (index + 1) % length === 0;
}

const responsibility = fc.subarray(names, { minLength: 2 }).map((found) => {
  const [lead = '', ...others] = found;
  return `（${lead}牵头，${others.join('、')}按职责分工负责）`;
});
const task = fc.record({ title, text, responsibility });
const column = fc.record({
  title: projectTitle,
  items: fc.array(fc.record({ title: projectTitle, text }), { minLength: 2, maxLength: 5 }),
});
const group = fc.record({
  title,
  paragraphs: fc.array(text, { minLength: 1, maxLength: 3 }),
  tasks: fc.array(task, { maxLength: 4 }),
  column: fc.option(column, { freq: 3, nil: undefined }),
  /** The task that the column stands behind. */
  columnBehind: fc.integer({ min: 1, max: 4 }),
});
const chapter = fc.record({ title, groups: fc.array(group, { minLength: 1, maxLength: 4 }) });

type Chapter = typeof chapter extends fc.Arbitrary<infer Value> ? Value : never;
type Column = typeof column extends fc.Arbitrary<infer Value> ? Value : never;

const han = '零一二三四五六七八九十';

/**
 * A plan with chapters `一、`, groups `（一）`, tasks `1.` that run on or start anew, and columns with items, behind the
 * tasks of a group or between them.
 */
export const outline: fc.Arbitrary<Entry[]> = fc
  .tuple(fc.array(chapter, { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([chapters, runsOn]) => numbered(chapters, runsOn));

function numbered(chapters: readonly Chapter[], runsOn: boolean): Entry[] {
  const entries: Entry[] = [];
  let columns = 0;
  let tasks = 0;
  const addColumn = ({ title, items }: Column) => {
    const id = `c${++columns}`;
    entries.push({ kind: 'column', id, marker: `专栏${columns}`, title, paragraphs: [] });
    for (const [index, item] of items.entries()) {
      entries.push({
        kind: 'item',
        id: `${id}-${index + 1}`,
        marker: `${index + 1}.`,
        title: item.title,
        paragraphs: [item.text],
      });
    }
  };
  const addGroup = (id: string, marker: string, part: Chapter['groups'][number]) => {
    const paragraphs = part.tasks.length > 0 ? [] : part.paragraphs;
    entries.push({ kind: 'section', id, marker, title: part.title, paragraphs });
    if (!runsOn) tasks = 0;
    for (const [index, { title, text, responsibility }] of part.tasks.entries()) {
      tasks++;
      entries.push({
        kind: 'section',
        id: `${id}-${tasks}`,
        marker: `${tasks}.`,
        title,
        paragraphs: [text + responsibility],
      });
      if (part.column && index + 1 === Math.min(part.columnBehind, part.tasks.length)) {
        addColumn(part.column);
      }
    }
    if (part.column && part.tasks.length === 0) addColumn(part.column);
  };

  for (const [index, { title, groups }] of chapters.entries()) {
    const id = `s${index + 1}`;
    entries.push({ kind: 'section', id, marker: `${han[index + 1]}、`, title, paragraphs: [] });
    for (const [place, part] of groups.entries()) {
      addGroup(`${id}-${place + 1}`, `（${han[place + 1]}）`, part);
    }
  }
  return entries;
}

/** How a plan is printed. */
export interface Print {
  /** Stands before each paragraph and heading. */
  indent: string;
  /** Empty lines between paragraphs. */
  blanks: number;
  /** Whether headings are marked in Markdown: with as many `#` as happen to be there, or bold. */
  mark: 'none' | 'hashes' | 'bold';
  /** Whether texts follow their titles in the same line, closed by `。`. */
  runIn: boolean;
  /** Characters of a line of a page; undefined where lines are paragraphs. */
  width: number | undefined;
  /** How the numbers of pages are printed, at the end of each page. Bare ones are told by likelihood only: see page-numbers.test.ts. */
  pageNumber: 'none' | 'dashes';
  ending: string;
}

/** Paragraphs as lines, as pages of the web and word processors give them. */
export const asLines: fc.Arbitrary<Print> = fc.record({
  indent: fc.constantFrom('', '\u3000\u3000', '    ', '\u00a0\u00a0'),
  blanks: fc.integer({ min: 0, max: 2 }),
  mark: fc.constantFrom('none', 'hashes', 'bold'),
  runIn: fc.boolean(),
  width: fc.constant(undefined),
  pageNumber: fc.constant('none'),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
});

/** Lines of a page, as PDF gives them. */
export const onPages: fc.Arbitrary<Print> = fc.record({
  indent: fc.constantFrom('\u3000\u3000', '    '),
  blanks: fc.constant(0),
  mark: fc.constant('none'),
  runIn: fc.boolean(),
  width: fc.integer({ min: 26, max: 42 }),
  pageNumber: fc.constantFrom('none', 'dashes'),
  ending: fc.constantFrom('\n', '\r\n'),
});

/** All in one line, as some portals keep it: parted by spaces, or by nothing. */
export const inOneLine: fc.Arbitrary<Print> = fc.record({
  indent: fc.constant(''),
  blanks: fc.constant(0),
  mark: fc.constant('none'),
  runIn: fc.constant(true),
  width: fc.constant(undefined),
  pageNumber: fc.constant('none'),
  ending: fc.constantFrom('\u3000\u3000', '  ', ' ', ''),
});

/** Lines of a printed page. */
const pageLength = 20;

/** Print a plan. */
export function printPlan(entries: readonly Entry[], layout: Print): string {
  const { indent, blanks, mark, runIn, width, pageNumber, ending } = layout;
  const blocks: string[] = [];
  for (const [index, { kind, marker, title, paragraphs }] of entries.entries()) {
    const isItem = kind === 'item' || /^\d/.test(marker);
    const [first, ...others] = paragraphs;
    const isRunIn = first !== undefined && kind !== 'column' && (runIn || isItem);
    const name =
      kind === 'column' ? `${marker} ${title}` : `${marker}${title}${isRunIn ? '。' : ''}`;
    const shown =
      mark === 'bold'
        ? `**${name}**`
        : mark === 'hashes' && !isRunIn
          ? `${'#'.repeat(1 + (index % 5))} ${name}`
          : name;
    blocks.push(...(isRunIn ? [shown + first, ...others] : [shown, ...paragraphs]));
  }
  const lines = blocks.flatMap((block) => [
    ...wrap(indent.length > 0 && !block.startsWith('#') ? indent + block : block, width),
    ...Array<string>(blanks).fill(''),
  ]);
  const pages = width === undefined || pageNumber === 'none' ? lines : withNumbers(lines);
  return pages.join(ending) + ending;
}

/** Cut a paragraph at the edge of the page; closing signs may hang over it. */
function wrap(block: string, width: number | undefined): string[] {
  if (width === undefined) return [block];
  const lines: string[] = [];
  let rest = block;
  while (rest.length > width) {
    const to = /[，。；、：”）]/.test(rest.charAt(width)) ? width + 1 : width;
    lines.push(rest.slice(0, to));
    rest = rest.slice(to);
  }
  return rest === '' ? lines : [...lines, rest];
}

function withNumbers(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const isLast = (index + 1) % pageLength === 0;
    return isLast ? [line, `— ${(index + 1) / pageLength} —`] : [line];
  });
}
