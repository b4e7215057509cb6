import { beforeEach, expect, test, vi } from 'vitest';
import { searchClient, type Failed } from './client.browser.ts';
import type { Answer } from './messages.ts';
import { emptyState } from './query-state.ts';
import { startEngine, type Asked, type Port } from './start-engine.browser.ts';

vi.mock('./start-engine.browser.ts', () => ({ startEngine: vi.fn() }));

const files = { engine: '/engine.js', corpus: '/corpus.js' };
const failed: Failed = { answer: 'failed', turn: 0, message: 'no network' };

/** An engine that answers when it is told to; results are told apart by their `took`. */
function slowPort() {
  const asked: { question: Asked; answer: () => void }[] = [];
  const port: Port & { broken: boolean } = {
    broken: false,
    ask: (question) =>
      new Promise((resolve) => {
        const took = asked.length;
        const answer =
          question.ask === 'views'
            ? { answer: 'views', turn: 0, from: question.from, views: [] }
            : { answer: 'results', turn: 0, took };
        asked.push({ question, answer: () => resolve(answer as unknown as Answer) });
      }),
    isBroken: () => port.broken,
    end: () => {},
  };
  return { asked, port };
}

/** Let everything that can go on go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));
const query = (q: string) => ({ ...emptyState, q });

beforeEach(() => vi.mocked(startEngine).mockReset());

test('of searches asked while one is answered only the newest is made', async () => {
  const { asked, port } = slowPort();
  vi.mocked(startEngine).mockResolvedValue(port);
  const client = searchClient(files);

  const answers = ['养', '养老', '养老服', '养老服务'].map((q) => client.search(query(q), 9));
  await settle();
  expect(asked.map(({ question }) => question)).toMatchObject([{ state: { q: '养老服务' } }]);
  const late = client.search(query('助餐'), 9);
  asked[0]?.answer();
  await settle();
  asked[1]?.answer();

  expect(await Promise.all(answers)).toEqual([null, null, null, null]);
  expect(await late).toMatchObject({ took: 1 });
  expect(asked).toHaveLength(2);
});

test('more is shown of the search that was answered, never of one under way', async () => {
  const { asked, port } = slowPort();
  vi.mocked(startEngine).mockResolvedValue(port);
  const client = searchClient(files);
  expect(await client.views(0, 9)).toBeNull();
  expect(startEngine).not.toHaveBeenCalled();

  const first = client.search(query('养老'), 9);
  await settle();
  asked[0]?.answer();
  await first;
  const more = client.views(9, 18);
  await settle();
  asked[1]?.answer();
  expect(await more).toEqual([]);

  const second = client.search(query('助餐'), 9);
  expect(await client.views(9, 18)).toBeNull();
  await settle();
  asked[2]?.answer();
  expect(await second).toMatchObject({ took: 2 });
  const overtaken = client.views(9, 18);
  const third = client.search(query('托育'), 9);
  await settle();
  asked[3]?.answer();
  expect(await overtaken).toBeNull();
  expect(await third).toMatchObject({ took: 3 });
});

test('an engine that did not start is started again when it is asked again, and one that broke at once', async () => {
  const broken = slowPort();
  const whole = slowPort();
  vi.mocked(startEngine)
    .mockResolvedValueOnce(failed)
    .mockResolvedValueOnce(broken.port)
    .mockResolvedValueOnce(whole.port);
  const client = searchClient(files);

  expect(await client.search(query('养老'), 9)).toEqual(failed);
  expect(await client.load()).toEqual({ ready: true });
  broken.port.broken = true;
  const answer = client.search(query('养老'), 9);
  await settle();
  whole.asked[0]?.answer();
  expect(await answer).toMatchObject({ answer: 'results' });
  expect(broken.asked).toEqual([]);
  expect(startEngine).toHaveBeenCalledTimes(3);
});
