import type { Day } from '../../kernel/day';
import { plusDays } from './calendar';

interface ClaimEvent {
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** The day on which the file is made. */
  readonly today: Day;
}

/** A whole day as an iCalendar file (RFC 5545), with a reminder two weeks before. */
export function claimEvent({ day, summary, description, today }: ClaimEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Battery Origin//Claim by//EN',
    'BEGIN:VEVENT',
    `UID:claim-${day}@battery-origin`,
    `DTSTAMP:${bare(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${bare(day)}`,
    `DTEND;VALUE=DATE:${bare(plusDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P14D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const bare = (day: Day): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** At most so many bytes a line, the blank of a further one included. */
const MOST_BYTES = 75;

/** A long line goes on after a blank, never within a letter. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const lines = [''];
  for (const letter of line) {
    const longer = `${lines.at(-1)}${letter}`;
    if (bytes.encode(longer).length <= MOST_BYTES - 1) lines[lines.length - 1] = longer;
    else lines.push(letter);
  }
  return lines.join('\r\n ');
}
