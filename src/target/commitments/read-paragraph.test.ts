import { expect, test } from 'vitest';
import { readSentence, taken } from './testing.ts';

test.each<[string, string[]]>([
  ['新建养老服务中心6所，改造敬老院4所。', ['= 6 所 养老服务中心', '= 4 所 敬老院']],
  ['建设3个左右社区书屋、5所左右老年大学。', ['about 3 个 社区书屋', 'about 5 所 老年大学']],
  ['全市新建社区食堂三百个。', ['= 300 个 社区食堂']],
  ['培育社区社会组织5—10家。', ['= 5–10 家 社区社会组织']],
  ['新增养老床位1.2万张。', ['= 12000 张 养老床位']],
  ['总投资2.5亿元。', ['= 250000000 元 总投资']],
  ['居民满意度达到90%以上。', ['>= 90 % 居民满意度']],
  ['投诉率控制在5%以内。', ['<= 5 % 投诉率']],
  ['实现百分之八十以上的村通公交。', ['>= 80 % 村通公交']],
  ['力争九成以上的社区建立议事制度。', ['>= 90 % 社区建立议事制度']],
  ['社会组织数量在2020年基础上翻一番。', ['= 2 倍 社会组织数量']],
  ['单位能耗比2020年降低13.5%。', ['= 13.5 % 单位能耗']],
  ['护理型床位占比由45%提高到55%。', ['= 55 % 护理型床位占比']],
  ['老年人低保标准不低于城市低保标准的1.3倍。', ['>= 1.3 倍 老年人低保标准']],
  ['每千人口拥有婴幼儿托位数达到4.5个。', ['= 4.5 个 每千人口拥有婴幼儿托位数']],
  ['按照1:50的比例配备社区工作者。', ['= 1 :50 社区工作者']],
  ['服务半径不超过500米。', ['<= 500 米 服务半径']],
  ['打造“城市一刻钟便民生活圈”。', ['= 15 分钟 城市一刻钟便民生活圈']],
  ['群众关切事项开展24小时线上服务。', ['= 24 小时 线上服务']],
  ['举报事项3个工作日内办结。', ['<= 3 个工作日 举报事项']],
  ['每个社区至少组建 1 支志愿服务队。', ['>= 1 支 志愿服务队']],
  ['可设1名民族宗教干事。', ['= 1 名 民族宗教干事']],
  ['对社区工作者全员轮训一遍。', ['= 1 遍 社区工作者全员轮训']],
  ['已建成小区按每百户不低于30平方米配建用房。', ['>= 30 平方米 用房']],
  ['支持每个乡镇建好1个服务中心、1个文化站。', ['= 1 个 服务中心', '= 1 个 文化站']],
  ['设施15分钟步行可达率达到95%。', ['= 95 % 设施15分钟步行可达率']],
  ['100户以上村庄100%完成消防管网建设。', ['= 100 % 消防管网建设']],
  ['其中持证人员占40%以上。', ['>= 40 % 持证人员']],
  ['联网率、在线率分别不低于95%和98%。', ['>= 95 % 联网率、在线率', '>= 98 % 联网率、在线率']],
  ['建成示范社区各10个、20个。', ['= 10 个 示范社区', '= 20 个 示范社区']],
])('%j promises %j', (sentence, expected) => {
  expect(taken(sentence)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['推动社区法律顾问、人民调解室全覆盖。', ['= 100 % 社区法律顾问、人民调解室']],
  ['实现政务代办服务村（社区）全覆盖。', ['= 100 % 政务代办服务']],
  ['到2025年，养老机构实现全覆盖。', ['= 100 % 养老机构']],
  ['所有社区均建立议事协商制度。', ['= 100 % 议事协商制度']],
  ['满意度调查覆盖所有村（社区）。', ['= 100 % 满意度调查']],
  ['未通公路的村动态清零。', ['= 0 - 未通公路的村']],
  ['安置区服务设施全覆盖、全达标。', ['= 100 % 安置区服务设施', '= 100 % 安置区服务设施']],
  // The number of the clause is the record, 所有 its place.
  ['所有社区均设置1名信息员。', ['= 1 名 信息员']],
])('%j promises %j in words', (sentence, expected) => {
  expect(taken(sentence)).toEqual(expected);
});

test.each<[string, string]>([
  ['《国家人口规划（2016—2030年）》发布后实施。', 'title'],
  ['到2025年末，服务更加完善。', 'date'],
  ['深入贯彻第十二次党代会精神。', 'ordinal'],
  ['一是坚持党的领导。', 'ordinal'],
  ['建立服务项目三张清单。', 'name'],
  ['推行“一村一辅警”模式。', 'name'],
  ['深刻感悟“两个确立”的决定性意义。', 'name'],
  ['打通服务群众的“最后一公里”。', 'name'],
  ['开展爱国卫生“7个专项行动”。', 'name'],
  ['推动村村通5G。', 'code'],
  ['优化12345热线。', 'code'],
  ['编号为20210016。', 'bare'],
  ['为65岁以上老年人提供服务。', 'age'],
  ['对800户以上的小区提供服务。', 'condition'],
  ['连续任职满两届的书记优先。', 'condition'],
  ['利用3年时间完成改造。', 'period'],
  ['实施三年行动。', 'period'],
  ['培育一批品牌组织。', 'article'],
  ['覆盖全省14个市州。', 'existing'],
  ['巩固服务全覆盖成果。', 'had'],
  ['预计到2025年，老年人口将达到120万人。', 'forecast'],
])('%j promises nothing: %s', (sentence, reason) => {
  expect(taken(sentence)).toEqual([]);
  const left = readSentence(sentence).flatMap((reading) =>
    reading.verdict === 'left' ? reading.reason : [],
  );
  expect(left).toContain(reason);
});

test.each<[string, string[]]>([
  ['截至2020年底，建成服务中心56个。', ['= 56 个 服务中心']],
  ['“十三五”期间，培训社区工作者3000人次。', ['= 3000 人次 社区工作者']],
  ['目前，全县已建成书屋12个。', ['= 12 个 书屋']],
  ['截至2020年底，已建成小区设施达标率达到80%。', ['= 80 % 建成小区设施达标率']],
  ['居民满意率从85%提升至90%以上。', ['= 85 % 居民满意率']],
])('%j says what was reached: %j', (sentence, expected) => {
  expect(taken(sentence, 'reached')).toEqual(expected);
});

test('readParagraph() takes what a part that looks back says for reached', () => {
  const verdicts = readSentence('新建书屋12个，覆盖率达到80%。', true).map(
    ({ verdict }) => verdict,
  );
  expect(verdicts).toEqual(['reached', 'reached']);
});

/** Deadlines of all promises of a sentence. */
function deadlines(sentence: string): (number | null)[] {
  return readSentence(sentence).flatMap((reading) =>
    reading.verdict === 'promise' ? reading.found.deadline : [],
  );
}

test.each<[string, (number | null)[]]>([
  ['到2025年末，新建书屋300个，改造敬老院4所。', [2025, 2025]],
  ['2022年底前完成70%、2023年完成其余30%。', [2022, 2023]],
  ['到2023年，建成60家；到2025年，建成100家。', [2023, 2025]],
  ['到2023年，建成60家；培训社工300名。', [2023, null]],
  ['到“十四五”末，覆盖率达到100%。', [2025]],
  ['女性占全州人口比例到2025年达到49%。', [2025]],
  ['能耗比2020年降低13.5%。', [null]],
  ['到二〇二五年，新建书屋300个。', [2025]],
  ['2024年6月底前，新建书屋300个。', [2024]],
  ['新建书屋300个。', [null]],
])('deadlines of %j are %j', (sentence, expected) => {
  expect(deadlines(sentence)).toEqual(expected);
});

/** Frequency, place and kind of the first promise of a sentence. */
function around(sentence: string): (string | null)[] {
  const [reading] = readSentence(sentence).filter(({ verdict }) => verdict === 'promise');
  if (reading?.verdict !== 'promise') return [];
  const { frequency, place, kind } = reading.found;
  return [frequency, place, kind];
}

test.each<[string, (string | null)[]]>([
  ['每年组织2次应急演练。', ['每年', null, 'prose']],
  ['每 2 年至少培训一次。', ['每2年', null, 'prose']],
  ['服务时间不少于每天8小时。', ['每天', null, 'standard']],
  ['每年为每个乡镇配送4场戏曲演出。', ['每年', '每个乡镇', 'prose']],
  ['全省新建书屋300个。', [null, '全省', 'prose']],
  ['全县所有村（社区）均设置1名信息员。', [null, '全县所有村（社区）', 'prose']],
  ['工资不低于全市平均工资的80%。', [null, null, 'prose']],
  ['按每百户不低于30平方米的标准配建服务用房。', [null, null, 'standard']],
  ['人均用地不少于0.1平方米。', [null, null, 'standard']],
  ['实现服务全覆盖。', [null, null, 'coverage']],
])('frequency, place and kind of %j are %j', (sentence, expected) => {
  expect(around(sentence)).toEqual(expected);
});

test.each([
  ['每年为每个农村乡镇配送4场以上戏曲演出。', '4场以上戏曲演出'],
  ['社区服务设施开放时间每天不少于8小时。', '社区服务设施开放时间每天不少于8小时'],
  ['建设村（社区）社会工作室2000个，开展服务。', '村（社区）社会工作室2000个'],
  ['依托设施建立志愿服务站点，覆盖率达80%以上。', '志愿服务站点，覆盖率达80%以上'],
  ['推动“接诉即办、未诉先办”模式全覆盖。', '“接诉即办、未诉先办”模式全覆盖'],
])('the quote of %j is %j', (sentence, expected) => {
  const quotes = readSentence(sentence).flatMap((reading) =>
    reading.verdict === 'promise' ? sentence.slice(...reading.found.quote) : [],
  );
  expect(quotes).toEqual([expected]);
});
