import { expect, test } from 'vitest';
import { type Day, isDay } from '../../kernel/day';
import { claimEvent } from './claim-event';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};

test('a whole day, its text escaped and its lines folded by bytes', () => {
  const file = claimEvent({
    day: day('2027-12-31'),
    summary: 'Claim; by, now',
    description: `${'車'.repeat(60)}\nend`,
    today: day('2026-11-28'),
  });
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const unfolded = file.replaceAll('\r\n ', '');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101');
  expect(unfolded).toContain('SUMMARY:Claim\\; by\\, now');
  expect(unfolded).toContain(`DESCRIPTION:${'車'.repeat(60)}\\nend`);
});
