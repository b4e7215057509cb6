import { isTime } from './grammar/measure.ts';
import { making, modal, reaching } from './grammar/verbs.ts';
import { type Enclosed, holding } from './text/enclosed.ts';
import type { Mention, Reason, Site } from './types.ts';

/**
 * What looks like a quantity and is none: a list of questions, asked in order. The first that is answered with yes gives
 * the reason; where none is, the number counts.
 */
const questions: readonly (readonly [Reason, (site: Site) => boolean])[] = [
  ['time', isTimeOfDay],
  ['denominator', isDenominator],
  ['age', isAge],
  ['had', isHad],
  ['period', isPeriod],
  ['condition', isCondition],
  ['existing', isExisting],
  ['article', isArticle],
  ['bare', isBare],
];

/** The same, of what the number itself and a few signs around it tell. */
const formQuestions: readonly (readonly [Reason, (near: Near) => boolean])[] = [
  ['title', ({ title }) => title !== null],
  ['date', isDate],
  ['ordinal', isOrdinal],
  ['code', isCode],
  ['name', isName],
];

/** A mention and the signs right around it. */
type Near = Pick<Site, 'text' | 'mention' | 'quote' | 'title'>;

/** Why a number is none by its form: a date, an ordinal, a code, part of a name; `undefined` where it may be one. */
export function whyNoQuantity(
  text: string,
  mention: Mention,
  { quotes, titles }: Pick<Enclosed, 'quotes' | 'titles'>,
): Reason | undefined {
  const near: Near = {
    text,
    mention,
    quote: holding(quotes, mention.start, mention.end) ?? null,
    title: holding(titles, mention.start, mention.end) ?? null,
  };
  return formQuestions.find(([, ask]) => ask(near))?.[0];
}

/** Why a number is no quantity of anything, or `undefined` where it is one. */
export function whyLeft(site: Site): Reason | undefined {
  return questions.find(([, ask]) => ask(site))?.[0];
}

/** What stands around the number itself, a few signs each way. */
function around({ text, mention: { start, end } }: Near) {
  return {
    before: text.slice(Math.max(0, start - 16), start),
    words: text.slice(start, end),
    after: text.slice(end, end + 16),
  };
}

/** 2025年, 6月, 2021—2025, 23日. */
function isDate(site: Near): boolean {
  const { before, words, after } = around(site);
  const { unit, value, valueMax } = site.mention;
  if (site.mention.coverage) return false;
  const year = /^(?:19|20)\d\d(?!\d)/.test(words) && value >= 1900 && value < 2100;
  if (
    year &&
    (unit === '年' ||
      (unit === null && /^\s*(?:年|[-—–―－~～至]\s*20\d\d|$|[，。、）)\s])/.test(after)))
  )
    return true;
  if (year && unit === null && valueMax !== null) return true;
  if (unit === '月' && value <= 12) return true;
  if (unit === '日' && value <= 31 && /(?:月|^|[-—至])\s*$/.test(before)) return true;
  return /^\s*(?:季度|世纪|年代)/.test(after);
}

/** 第3, 专栏1, 表2, （一）, 3. at the beginning, 二是. */
function isOrdinal(site: Near): boolean {
  const { before, words, after } = around(site);
  if (site.mention.coverage) return false;
  if (/(?:第|专栏|附件|附录|图|表|No\.?|第\s)\s*$/i.test(before)) return true;
  if (/^[名位]$/.test(site.mention.unit ?? '') && /(?:前|末|后|居|列)\s*$/.test(before))
    return true;
  if (/^\s*(?:号(?!召)|楼|弄|栋)/.test(after) && site.mention.unit === null) return true;
  if (/^[一二三四五六七八九十两]+$/.test(words) && /^(?:是|要|、)/.test(after)) return true;
  if (
    site.mention.unit === null &&
    /(?:^|\n)\s*[（(]?$/.test(before) &&
    /^\s*[.．、）)]/.test(after)
  )
    return true;
  return /^(?:届|期|号|步|条)$/.test(site.mention.unit ?? '') && site.mention.script === 'numerals';
}

/** 〔2021〕16号, 5G, 12345热线, 1+3+N, V2.0. */
function isCode(site: Near): boolean {
  const { before, after } = around(site);
  const { unit, script, coverage } = site.mention;
  if (coverage || script === 'word') return false;
  if (/[A-Za-z.+＋／/]$/.test(before) && !/[≥≤<>=]$/.test(before)) return true;
  if (/[〔\[［]\d*$/.test(before) && /^\s*[〕\]］]/.test(after)) return true;
  if (/^[A-Za-z+＋]/.test(after)) return true;
  if (/(?:共印|印数|印发|印制)\s*$/.test(before)) return true;
  if (
    /^\s*(?:工程|模式|工作法|体系|行动|计划|战略|专班|热线|平台|机制|产业|政策|理念|新格局)/.test(
      after,
    ) &&
    unit === null
  )
    return true;
  return unit === null && /[一二三四五六七八九十]$/.test(before) && script === 'numerals';
}

/** 8:30, 17时. */
function isTimeOfDay(site: Site): boolean {
  const { words, after, before } = around(site);
  if (/^:\d\d$/.test(site.mention.unit ?? '') && site.mention.value <= 24) {
    return !/比例|比/.test(site.head + site.tail);
  }
  return (
    site.mention.unit === null &&
    (/^\s*[时点](?:整|半|\d|前|后|至|到|[，。、—-])/.test(after) ||
      (/:$/.test(before) && /^\d\d/.test(words)))
  );
}

/** 每百户, 每2年, 每1000人, 1个网格设立1个党支部, 按每5000人: what comes to how many of these. */
function isDenominator(site: Site): boolean {
  const { before, words } = around(site);
  const { mention, rest } = site;
  if (mention.coverage || mention.unit === '%') return false;
  if (/每(?:隔|满|达|增加|新增|年每)?\s*$/.test(before)) return true;
  if (mention.script !== 'word' && /^[百千万亿]/.test(words)) return true;
  if (/\/\s*$/.test(before)) return true;
  return (
    mention.value === 1 &&
    /^(?:原则上|按照?|以|实行|推行|实现|确保|落实|做到|力争)*\s*$/.test(site.head) &&
    new RegExp(
      `^[^，。；、]{1,12}(?:${making}|至少|不少于|有|1|一)[^，。；]{0,6}(?:\\d|[一二两三四五六七八九])`,
    ).test(rest)
  );
}

/** 65岁以上, 60周岁, 3岁以下. A life expectancy is a level that can be promised. */
function isAge({ mention, head }: Site): boolean {
  return /^(?:周?岁)$/.test(mention.unit ?? '') && !/寿命|平均年龄/.test(head);
}

/** “两张皮”, 三张清单, 一区一警, 一日两巡: names that hold a number. */
function isName(site: Near): boolean {
  const { quote, mention, text } = site;
  const { before, words, after } = around(site);
  if (quote && mention.coverage !== 'whole') {
    const inside = text.slice(quote[0] + 1, quote[1] - 1);
    const circle = /^(?:分钟|小时|刻钟|公里|米)$/.test(mention.unit ?? '');
    const bounded = mention.comparator !== '=' || mention.unit === '%';
    if (!circle && !(bounded && inside.length > 4)) return true;
    if (
      circle &&
      /^”?(?:[^”]{0,12}”)?(?:覆盖率|示范|试点)/.test(text.slice(quote[1] - 1, quote[1] + 6))
    )
      return true;
    if (circle && !/圈|服务|步行|响应|到达|内$/.test(inside + text.slice(quote[1], quote[1] + 8)))
      return true;
  }
  if (quote && mention.coverage === 'whole') return true;
  if (mention.coverage) return false;
  // 15分钟步行可达率: the measure is named after its bound.
  if (/^(?:分钟|小时|公里|米)$/.test(mention.unit ?? '') && /^[\u4e00-\u9fff]{0,8}率/.test(after))
    return true;
  if (mention.unit === '级') return true;
  if (mention.script === 'numerals') {
    if (
      /[一二两三四五六七八九十多][\u4e00-\u9fff]{1,4}$/.test(before) &&
      /^[一二两三]/.test(words) &&
      words.length <= 2 &&
      !new RegExp(`(?:${making}|每[\\u4e00-\\u9fff]{1,5}|至少|不少于|各)$`).test(before)
    )
      return true;
    if (
      /^[一二两三四五六七八九十][\u4e00-\u9fff]$/.test(words) &&
      /^(?:[\u4e00-\u9fff（）]{0,6}?)[一二两三四五六七八九十]/.test(after) &&
      !/次|名/.test(words)
    )
      return true;
    if (
      /^(?:类|种|层|项|张|大|个|级|方|步|门|线|代|双|位)$/.test(mention.unit ?? '') &&
      /^(?:大|层面|方面|维护|确立|意识|自信|清单|机制|制度|体系|原则|关系|[一两三四五]体|统一|结合|到位|联动|服务|能力|环节|化)/.test(
        after,
      )
    )
      return true;
  }
  if (
    mention.script === 'numerals' &&
    /^[^，。；、]{1,6}、[一二三四五六七八九十]大/.test(text.slice(mention.end, mention.end + 12))
  )
    return true;
  return (
    (/^(?:个|项|大|类)$/.test(mention.unit ?? '') &&
      /^(?:专项行动|维护|确立|意识|自信|大局|全面|坚持|清单|方面|层面|环节|原则)/.test(after)) ||
    (mention.unit === null && /^\s*大(?:[\u4e00-\u9fff])/.test(after))
  );
}

/** 巩固…全覆盖成果, 在全覆盖的基础上: had, not promised; 全覆盖的网络: said in passing. */
function isHad(site: Site): boolean {
  const { after } = around(site);
  const { coverage, value } = site.mention;
  if (!coverage) return /^\s*(?:的)?(?:基础上|成果)/.test(after);
  if (/^\s*(?:的)?(?:成果|基础|前提|情况|格局下)/.test(after)) return true;
  if (/(?:巩固|巩固拓展|巩固提升)[^，。；]{0,16}$/.test(site.head) && coverage === 'whole')
    return true;
  return value === 100 && coverage === 'whole' && /^的(?!目标|要求|标准)/.test(after);
}

/** 利用3年时间, 三年行动, 连续2年, 为期3天, 3年内: how long, not how much. */
function isPeriod(site: Site): boolean {
  const { before, after } = around(site);
  const { unit, comparator } = site.mention;
  if (!isTime(unit) || /岁$/.test(unit ?? '')) return false;
  if (/^(?:小时|分钟|秒|刻钟)$/.test(unit ?? '')) return /连续|满|工龄|为期/.test(before);
  if (/^(?:个?工作日)$/.test(unit ?? '')) return false;
  if (
    /连续|为期|利用|用|满|近|前|过去|未来|今后|下|超过$|时间|周期/.test(before.slice(-4)) &&
    comparator === '='
  )
    return true;
  if (/^(?:时间|行动|计划|规划|左右的?时间|期|来|制|以来|间|多来)/.test(after)) return true;
  if (/^(?:年|周|学年|个?月)$/.test(unit ?? '')) {
    return (
      !/(?:期限|保存|保管|寿命|年限|有效期|累计|任期|缩短|延长)/.test(site.head) ||
      comparator === '<='
    );
  }
  // Days count where they say how fast or how long: 3天内办结, 每年不少于5天.
  return comparator === '=' && !/每|时限|缩短|压缩|延长|培训|达/.test(site.head);
}

/** 100户以上村庄, 3岁以下婴幼儿, 连续任职满两届, 不足10人的: which ones are meant. */
function isCondition(site: Site): boolean {
  const { mention, text, head, tail, listed } = site;
  if (mention.coverage || /^[%‰‱]$/.test(mention.unit ?? '') || listed) return false;
  const { before } = around(site);
  // 两次不合格的: what happens if.
  if (/^[^，。；]{0,4}(?:不合格|不达标|未达标|未通过|违规|违法|不称职)/.test(tail)) return true;
  if (
    /(?:任职|工作|居住|服务|年龄|连续|届?满|不足|未达到?|规模|人口)(?:在|为|达到|超过)?\s*$/.test(
      before,
    ) &&
    !new RegExp(`^(?:，|。|$)`).test(tail + '。')
  )
    return true;
  // 至少3人以上 bounds what is promised.
  if (
    text.slice(mention.span[0], mention.start).trim() !== '' &&
    !/^(?:超过|不足|大于|小于|低于|高于)/.test(text.slice(mention.span[0], mention.start))
  )
    return false;
  if (/^的(?:目标|标准|要求|水平|比例|速度)/.test(tail)) return false;
  const bound = text.slice(mention.end, mention.span[1]);
  const behind = /^(?:的)?[\u4e00-\u9fff]/.test(tail);
  if (!/^\s*及?以[上下内]/.test(bound) || !behind) {
    return (
      /^(?:超过|不足|大于|小于|低于|高于)/.test(text.slice(mention.span[0], mention.start)) &&
      /^的[\u4e00-\u9fff]/.test(tail)
    );
  }
  // 100个以上智能健身馆 goes on a list; 20吨以上的设施 says which.
  if (
    !/^的/.test(tail) &&
    !/^(?:户|人|名|平方米|元|张|层|床|公里|米|周?岁|年|亩)$/.test(mention.unit ?? '')
  )
    return false;
  return !new RegExp(`(?:${making}|${reaching}|至少|不少于|、)\\s*$`).test(head);
}

/** 全省14个市州, 现有2.9万个村: how many there are. */
function isExisting(site: Site): boolean {
  const { head, tail, mention } = site;
  if (mention.coverage || mention.unit === '%') return false;
  if (/(?:现有|已有|原有|共有|现辖|辖|下辖)(?:的)?$/.test(head)) return true;
  // 完成剩余56个 is a stage; 其余20个社区 is a number of what there is.
  if (/(?:其余|剩余|余下)(?:的)?$/.test(head))
    return !new RegExp(`${making}(?:其余|剩余|余下)(?:的)?$`).test(head);
  if (/^(?:乡镇|街道|行政村|村|社区|县|市州|市|区)/.test(tail) && /全覆盖/.test(site.rest))
    return true;
  return (
    /(?:覆盖|惠及|涉及|辐射|包括|涵盖|面向)?全[省市州县区国]的?$/.test(head) &&
    /^(?:市州|州市|地市|设区市|县|区|乡镇|街道|村|社区|市|行政村|建制村)/.test(tail) &&
    (/(?:覆盖|惠及|涉及|辐射|包括|涵盖|面向)全[省市州县区国]的?$/.test(head) ||
      /全覆盖|全部|均|都|普遍/.test(site.rest))
  );
}

/** 一个, 一批, 三类: a numeral that only introduces its noun. */
function isArticle(site: Site): boolean {
  const { mention, head, tail, listed } = site;
  if (mention.script !== 'numerals' || mention.coverage || isRound(site)) return false;
  if (/^[%‰倍]$/.test(mention.unit ?? '') || mention.valueMax !== null) return false;
  if (
    /^(?:批|类|种|层|线|流|代|方|步|段|步|月|级|季|分|秒|号|路|组|班|段|度|天)$/.test(
      mention.unit ?? '',
    )
  )
    return true;
  if (mention.unit === null) return mention.value < 20;
  if (listed || mention.comparator !== '=' || mention.value >= 100) return false;
  const { before } = around(site);
  if (/(?:各|均|都|每[\u4e00-\u9fff（）、]{1,10}|每年|每月|每周|每季度|总共|合计)$/.test(before))
    return false;
  if (/^(?:次|遍|轮|场|回)$/.test(mention.unit) && head.length > 1)
    return /^(?:性|元|函|会)/.test(tail) || /(?:又|再|第|这|某|首|下|上|任何|同)$/.test(before);
  if (isTime(mention.unit)) return !/(?:每|不少于|小时|生活圈|服务圈)/.test(head + tail);
  return !new RegExp(`(?:${making})(?:${modal})*$`).test(head);
}

/** 每月一检测, 每季一通报: once in a while, said without a measure word. */
function isRound({ mention, head, tail }: Site): boolean {
  return (
    mention.unit === null &&
    mention.value === 1 &&
    /每(?:半?年|个?季度?|个?月|周|旬|日|天)$/.test(head) &&
    /^[\u4e00-\u9fff]{2}/.test(tail)
  );
}

/** A number without a unit, unless a word says that this is the level to be reached. */
function isBare(site: Site): boolean {
  const { mention, head, text } = site;
  if (mention.coverage || mention.unit !== null || isRound(site)) return false;
  if (mention.script === 'numerals') return true;
  const words = text.slice(mention.span[0], mention.start);
  if (/^\s*[≥≤<>]/.test(words) || mention.comparator !== '=') return !/[\u4e00-\u9fff]/.test(head);
  return !new RegExp(`${reaching}$`).test(head) || /为$/.test(head);
}
