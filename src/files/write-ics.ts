import { calendarDay } from '../rules/serial-date';

/** Something that is due on a day, a serial number. The same `uid` is the same thing, also when it was moved. */
export interface CalendarEvent {
  readonly uid: string;
  readonly day: number;
  readonly title: string;
  readonly description: string;
}

/** Days before the day itself on which a calendar reminds. */
const ALARM_DAYS = [7, 1] as const;
/** Octets of a line, without its end. */
const LINE = 75;

/**
 * The bytes of an iCalendar file (RFC 5545) with one all-day event for each thing that is due, and alarms 7 and 1 days
 * before. Reading it twice into a calendar changes events instead of doubling them. `now` is when it was made.
 * Example: `writeIcs([{ uid: 'a@b', day: 46053, title: 'Gửi báo cáo', description: '' }], new Date())`.
 */
export function writeIcs(events: readonly CalendarEvent[], now: Date): Uint8Array {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So CCHC//So CCHC//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(event => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map(line => `${folded(line)}\r\n`).join(''));
}

function eventLines({ uid, day, title, description }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    // The end of an all-day event is the day after it.
    `DTEND;VALUE=DATE:${dateValue(day + 1)}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    ...ALARM_DAYS.flatMap(days => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function dateValue(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '',
  );
}

/** Text as a value: the signs of the format escaped, characters that no line may hold dropped. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** A line broken so that no part is longer than a line may be, never within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  let room = LINE;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      parts.push('');
      // The space that marks a continued line counts too.
      room = LINE - 1;
    }
    parts[parts.length - 1] += letter;
    room -= size;
  }
  return parts.join('\r\n ');
}
