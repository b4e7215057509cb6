import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Packed } from '../../search/pack.ts';
import { readCorpus } from '../../search/read-corpus.ts';
import { makeCorpus } from '../../search/testing/corpus.ts';
import { writeCorpusFile } from './write-corpus.ts';

const corpus = makeCorpus(
  `# 湖南
  关于印发规划的通知
  ## 一、总体要求
  ### （一）指导思想。以社区为本。
  % 助餐点覆盖率 = 1\t助餐点覆盖率\t100
  ## 专栏1 工程
  ### 1.新建。</script><!-- “引号”\\ \u2028
  # 吉林
  ## 一、任务`,
  {
    topics: [{ title: '养老', en: 'Care', members: ['p1/s1', 'p2/s1'] }],
    lead: { 'p1/s1-1': ['民政厅'] },
    participants: { 'p1/s1-1': ['财政厅', '卫健委'], 'p2/s1': ['民政厅'] },
    en: { 'p1/s1': 'General' },
    notes: [{ unit: 'p1/s1', text: '总体', reading: '整体' }],
    synonyms: [
      { find: ['就业', '求职'], say: ['找工作'] },
      { find: ['托育', '托幼'], say: [] },
    ],
    pinyin: { dian: '点', lv: '率', she: '社', shuai: '率' },
    traditional: ['社區', '社区'],
  },
);

/** What the script leaves when a page or a worker runs it. */
function run(script: string): Packed {
  const self: { duiduCorpus?: Packed } = {};
  runInNewContext(script, { self });
  return JSON.parse(JSON.stringify(self.duiduCorpus)) as Packed;
}

test('the script holds the corpus, and nothing but data', async () => {
  const { name, script } = await writeCorpusFile(corpus);
  expect(name).toMatch(/^corpus\.[0-9a-f]{12}\.js$/);
  expect(script).toMatch(/^self\.duiduCorpus=\{.*\}\n$/);
  expect(script).not.toMatch(/[<\u2028\u2029\ud800-\udfff]/);
  expect(readCorpus(run(script))).toEqual(corpus);
});

test('the name changes with the content, and with nothing else', async () => {
  const { name } = await writeCorpusFile(corpus);
  expect((await writeCorpusFile({ ...corpus })).name).toBe(name);
  expect((await writeCorpusFile({ ...corpus, departments: [] })).name).not.toBe(name);
});

test('any text comes back as it was', async () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replace(/[\n\r]/g, ''));
  await fc.assert(
    fc.asyncProperty(text, text, async (title, en) => {
      const [first, ...others] = corpus.records;
      const changed = { ...corpus, records: [{ ...first, title, en } as never, ...others] };
      expect(readCorpus(run((await writeCorpusFile(changed)).script))).toEqual(changed);
    }),
    { numRuns: 30 },
  );
});
