import fc from 'fast-check';
import { writeIcs, type CalendarEvent } from '../../src/files/write-ics';
import { serialDate } from '../../src/rules/serial-date';

const NOW = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
const event: CalendarEvent = {
  uid: '1@so-cchc',
  day: serialDate(2026, 12, 31),
  title: 'Gửi báo cáo năm',
  description: 'Phụ trách: công chức, CCHC',
};
const text = (events: readonly CalendarEvent[]): string => new TextDecoder().decode(writeIcs(events, NOW));

/** The content lines of a file as RFC 5545 reads them: unfolded, name apart from the unescaped value. */
function contentLines(ics: string): [name: string, value: string][] {
  expect(ics.endsWith('\r\n')).toBe(true);
  return ics
    .slice(0, -2)
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map(line => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
      return [line.slice(0, colon), value];
    });
}

test('an event lasts its whole day, with alarms 7 days and 1 day before', () => {
  expect(contentLines(text([event]))).toEqual([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//So CCHC//So CCHC//VI'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['BEGIN', 'VEVENT'],
    ['UID', '1@so-cchc'],
    ['DTSTAMP', '20260102T030405Z'],
    ['DTSTART;VALUE=DATE', '20261231'],
    ['DTEND;VALUE=DATE', '20270101'],
    ['SUMMARY', 'Gửi báo cáo năm'],
    ['DESCRIPTION', 'Phụ trách: công chức, CCHC'],
    ['TRANSP', 'TRANSPARENT'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', 'Gửi báo cáo năm'],
    ['TRIGGER', '-P7D'],
    ['END', 'VALARM'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', 'Gửi báo cáo năm'],
    ['TRIGGER', '-P1D'],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
});

test('whatever stands in a title is read back, and no line is too long or torn within a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), title => {
      const kept = title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
      const bytes = writeIcs([{ ...event, title }], NOW);
      const ics = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      for (const line of ics.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(contentLines(ics).find(([name]) => name === 'SUMMARY')?.[1]).toBe(kept);
    }),
  );
});

test('a title can smuggle in no line of its own', () => {
  const ics = text([{ ...event, title: 'x\r\nEND:VEVENT\nBEGIN:VEVENT' }]);
  expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
});
