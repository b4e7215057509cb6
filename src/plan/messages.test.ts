import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { messageRecords } from './messages.ts';

test('messageRecords() gives rule, reason, place and severity, in the order of places', () => {
  const file = new VFile('一、背景\n二、要求');
  file.message('Unexpected end', {
    place: { line: 2, column: 3 },
    ruleId: 'sentence-end',
    source: 'plan',
  });
  file.message('Unexpected number', {
    place: { start: { line: 1, column: 2 }, end: { line: 1, column: 4 } },
    ruleId: 'numbering-sequence',
    source: 'plan',
  });
  file.info('Unexpected byte order mark', { ruleId: 'byte-order-mark', source: 'plan' });

  expect(messageRecords(file)).toEqual([
    {
      ruleId: 'byte-order-mark',
      reason: 'Unexpected byte order mark',
      line: null,
      column: null,
      severity: 'info',
    },
    {
      ruleId: 'numbering-sequence',
      reason: 'Unexpected number',
      line: 1,
      column: 2,
      severity: 'warning',
    },
    { ruleId: 'sentence-end', reason: 'Unexpected end', line: 2, column: 3, severity: 'warning' },
  ]);
});

test('messageRecords() calls a fatal message an error', () => {
  const file = new VFile('');
  expect(() =>
    file.fail('Unexpected empty text', { ruleId: 'empty-text', source: 'plan' }),
  ).toThrow();
  expect(messageRecords(file).map(({ severity }) => severity)).toEqual(['error']);
});

test('messageRecords() of a file without messages is empty', () => {
  expect(messageRecords(new VFile('一、背景'))).toEqual([]);
});
