const parts =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?/;

/**
 * A time of an article in words of the interface language. What the page left out stays out: a day without a time, a
 * month without a day. A time without an offset is the page's own clock and is not moved; one with an offset is shown
 * in the zone given, else in the reader's. Text that is no ISO 8601 time is answered as it is.
 */
export function toDateText(iso: string, language: string, timeZone?: string): string {
  const match = parts.exec(iso);
  if (!match) return iso;
  const [, year, month, day, hour, minute, offset] = match;
  // Midnight without an offset is how machines write a day.
  const hasTime = hour !== undefined && (offset !== undefined || `${hour}:${minute}` !== '00:00');
  const date = offset
    ? new Date(iso)
    : new Date(
        Date.UTC(
          Number(year),
          Number(month ?? 1) - 1,
          Number(day ?? 1),
          Number(hour ?? 0),
          Number(minute ?? 0),
        ),
      );
  if (Number.isNaN(date.getTime()) || (!offset && date.getUTCMonth() !== Number(month ?? 1) - 1)) return iso;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    ...(hasTime ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    timeZone: offset ? timeZone : 'UTC',
  }).format(date);
}
