import { making, reaching } from '../grammar/verbs.ts';
import type { Site } from '../types.ts';
import { around } from './near.ts';

/** 每百户, 每2年, 每1000人, 1个网格设立1个党支部, 按每5000人: what comes to how many of these. */
export function isDenominator(site: Site): boolean {
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

/** 100户以上村庄, 3岁以下婴幼儿, 连续任职满两届, 不足10人的: which ones are meant. */
export function isCondition(site: Site): boolean {
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
export function isExisting(site: Site): boolean {
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

/** 巩固…全覆盖成果, 在全覆盖的基础上: had, not promised; 全覆盖的网络: said in passing. */
export function isHad(site: Site): boolean {
  const { after } = around(site);
  const { coverage, value } = site.mention;
  if (!coverage) return /^\s*(?:的)?(?:基础上|成果)/.test(after);
  if (/^\s*(?:的)?(?:成果|基础|前提|情况|格局下)/.test(after)) return true;
  if (/(?:巩固|巩固拓展|巩固提升)[^，。；]{0,16}$/.test(site.head) && coverage === 'whole')
    return true;
  return value === 100 && coverage === 'whole' && /^的(?!目标|要求|标准)/.test(after);
}
