import type { Responsibility } from '../../schemas/responsibility.ts';
import { squeeze } from '../text/space.ts';

/**
 * Read who leads and who takes part.
 *
 * The rules are those of the open data: names before 牵头 lead, all others take part; names are parted by `、` `，` and 及;
 * 等单位, 等部门 and their like name nobody. Names stay as printed.
 *
 * @param value
 *   Words between the brackets, or the labelled paragraph.
 */
export function readResponsibility(value: string): Responsibility {
  // What stands behind the first sentence says how, not who. Labels may stand one below the other.
  const [words = ''] = squeeze(value.replace(/\n/g, '；')).split(/[。！？]/);
  const lead: string[] = [];
  const participants: string[] = [];
  for (const { names, leads } of clauses(words.replace(remark, '')))
    (leads ? lead : participants).push(...names);
  return { text: value.trim(), lead, participants };
}

/** `列第一位的为牵头单位，下同`: how to read the list, and nobody's name. */
const remark = /[，,][^，,]*(?:第一位|首位|排名)[^，,]*(?:[，,]下同)?$/;

interface Clause {
  names: string[];
  leads: boolean;
}

/** Cut at 牵头 and at labels: what stands before 牵头, or behind 牵头单位：, leads. */
function clauses(words: string): Clause[] {
  const labelled = [
    ...words.matchAll(
      /(牵头|责任|配合|参加|参与|协助|协同|主办|协办)(?:单位|部门|处室)?[：:]([^；;。：:]*?)(?=[；;。]|，?(?:牵头|责任|配合|参加|参与|协助|协同|主办|协办)(?:单位|部门)?[：:]|$)/g,
    ),
  ];
  if (labelled.length > 0) {
    return labelled.map(([, label = '', names = '']) => ({
      names: splitNames(names),
      leads: label === '牵头' || label === '主办',
    }));
  }
  const parts: Clause[] = [];
  let rest = words;
  for (let place = rest.indexOf('牵头'); place !== -1; place = rest.indexOf('牵头')) {
    const before = rest.slice(0, place);
    // A second 牵头 closes a clause of its own: what stands before it since the last 负责 leads.
    const edge = Math.max(before.lastIndexOf('；'), before.lastIndexOf('。'));
    if (edge !== -1) parts.push({ names: splitNames(before.slice(0, edge)), leads: false });
    parts.push({ names: splitNames(before.slice(edge + 1)), leads: true });
    rest = rest.slice(place + 2).replace(/^(?:单位|部门)?(?:负责|实施|落实|组织)?[，,、；;]?/, '');
  }
  parts.push({ names: splitNames(rest), leads: false });
  return parts;
}

/** What is said of the names, behind them. */
const duties =
  /(?:(?:按照?|依据|根据)(?:各自)?(?:职责|职能|分工)(?:分工)?|分别|共同|具体|各自|结合职责|依职责)*(?:分工)?(?:负责|配合|参与|参加|落实|实施|协助|组织实施|抓好落实)*$/;

/** 等单位, 等有关部门: nobody by name. Said twice in one text: 等单位单位. */
const others =
  /等(?:\d+[个家]?|相关|有关|其他|各)?(?:省直|市直|州直|县直)?(?:责任|职能|成员)?(?:单位|部门|地区)?(?:和?(?:单位|部门))*$/;

const officeEnd = /(?:局|委|厅|部|办|会|院|行|署|社|团|府|站|中心|公司|集团)(?=(?:单位|部门)+$)/;

/** Names of a list, the words around them dropped. */
function splitNames(list: string): string[] {
  return mergeGovernments(splitList(list))
    .map((name) => {
      let bare = name.replace(/^(?:由|以及|和|会同|其中|其他)/, '').replace(duties, '');
      bare = bare
        .replace(others, '')
        .replace(/^(?:单位|部门|有关单位|相关单位|有关部门|相关部门)+$/, '');
      return officeEnd.test(bare) ? bare.replace(/(?:单位|部门)+$/, '') : bare;
    })
    .filter((name) => name !== '');
}

/** Cut at `、` `，` `；`, 及 and 会同, but not inside brackets. */
function splitList(printed: string): string[] {
  const list = printed.replace(/(?<=[一-鿿）)])会同/g, '、');
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < list.length; index++) {
    const sign = list.charAt(index);
    if (/[（(]/.test(sign)) depth++;
    if (/[）)]/.test(sign)) depth--;
    const isAnd =
      sign === '及' && !/以$/.test(list.slice(0, index)) && !/^其/.test(list.slice(index + 1));
    if (depth > 0 || !(/[、，,；;]/.test(sign) || isAnd)) continue;
    names.push(list.slice(from, index));
    from = index + 1;
  }
  names.push(list.slice(from));
  return names.map((name) => name.replace(/以$/, ''));
}

/** `各市、县级政府` is one name with a `、` inside. */
function mergeGovernments(names: readonly string[]): string[] {
  const merged: string[] = [];
  for (const name of names) {
    const last = merged.at(-1);
    const isOpen =
      last !== undefined &&
      /^各[^局委厅部办会院府]{1,8}$/.test(last) &&
      !/(?:单位|部门)$/.test(last) &&
      /(?:政府|管委会|管理委员会)/.test(name);
    if (isOpen) merged[merged.length - 1] = `${last}、${name}`;
    else merged.push(name);
  }
  return merged;
}
