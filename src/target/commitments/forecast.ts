import type { Site } from './types.ts';

/** Whether a number is what is expected to happen, not what is promised: 预计到2025年，老年人口将达到500万人. */
export function isForecast({ text, mention, sentence }: Site): boolean {
  const from = Math.max(sentence[0], mention.start - 60);
  return /(?:预计|预测|据测算|据统计|据预测|据推算)[^。；]{0,60}$/.test(
    text.slice(from, mention.start),
  );
}
