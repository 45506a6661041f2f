const parts =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?/;

/** `+08:00` as people write it: UTC+8. */
const toZoneName = (offset: string) =>
  `UTC${offset
    .replace(/^Z$|^[+-]00:?00$/, '')
    .replace(/^([+-])0/, '$1')
    .replace(/:?00$/, '')}`;

/**
 * A time of an article in words of the interface language. What the page left out stays out: a day without a time, a month
 * without a day. The clock is the page's own and is never moved, so that the day is the one the page means; a zone that the page
 * names is named where the reader's clock shows something else. Text that is no ISO 8601 time is answered as it is.
 *
 * @param timeZone the reader's; the system's where left out
 */
export function toDateText(iso: string, language: string, timeZone?: string): string {
  const match = parts.exec(iso);
  if (!match) return iso;
  const [, year, month, day, hour, minute, offset] = match;
  // Midnight without an offset is how machines write a day.
  const hasTime = hour !== undefined && (offset !== undefined || `${hour}:${minute}` !== '00:00');
  const own = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  );
  if (Number.isNaN(own.getTime()) || own.getUTCMonth() !== Number(month ?? 1) - 1) return iso;
  const toText = (date: Date, zone: string | undefined) =>
    new Intl.DateTimeFormat(language, {
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
      ...(hasTime ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
      timeZone: zone,
    }).format(date);
  const text = toText(own, 'UTC');
  const moment = new Date(iso);
  if (!offset || Number.isNaN(moment.getTime()) || toText(moment, timeZone) === text) return text;
  return `${text} ${toZoneName(offset)}`;
}
