import { fold } from '../noise/fold';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const clock =
  '(?:[T\\s,(]*(?:星期|周|週)?[一二三四五六日天]?[)\\s]*(?:at\\s*)?(?<half>上午|下午|早上|晚上|中午|凌晨)?\\s*(?<hour>\\d{1,2})\\s*[:时点]\\s*(?<minute>\\d{2})(?:\\s*[:分]\\s*(?<second>\\d{2})(?:[.,]\\d+)?)?(?:分|秒)?\\s*(?<meridiem>[ap]\\.?m\\.?)?\\s*(?<zone>Z\\b|[(]?(?:GMT|UTC)(?:\\s*[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}\\b|(?<=\\d)[+-]\\d{2}\\b|HKT\\b|SGT\\b|[JK]ST\\b)?)?';

/**
 * The ways pages write a day. Years of the Republic of China count from 1912; they are taken only where named so or
 * written with three digits before 年.
 */
const patterns = [
  `(?<year>(?:19|20)\\d{2})\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*[-/.月]\\s*(?<day>\\d{1,2})\\s*日?(?!\\d)${clock}`,
  `(?<![\\d.])(?:民国\\s*(?<roc>\\d{2,3})|(?<roc3>1\\d{2}))\\s*[年]\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日${clock}`,
  `(?<![\\d.])(?<roc3>1\\d{2})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)${clock}`,
  `\\b(?<name>${monthName})\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*(?<year>(?:19|20)\\d{2})${clock}`,
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:of\\s*)?(?<name>${monthName})\\s*,?\\s*(?<year>(?:19|20)\\d{2})${clock}`,
  // As C and Java write a time: Sun Mar  3 21:15:40 2024.
  `\\b(?<name>${monthName})\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})\\s+(?:[A-Z]{3,4}\\s+)?(?<year>(?:19|20)\\d{2})\\b`,
  // Day and month change places from country to country: taken where one of them can only be the day, or a clock of 12 hours follows.
  `(?<![\\d/.])(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/(?<year>(?:19|20)\\d{2})(?!\\d)${clock}`,
  `(?<![\\d/.])(?<month>0?[1-9]|1[0-2])/(?<day>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?=\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s*[ap]m)${clock}`,
  `(?<![\\d/.])(?<day>1[3-9]|2\\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\\d{2})(?!\\d)${clock}`,
  // Compact forms: 20240721, and 1130501 at the end of an agency's report.
  '(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)',
  '(?<!\\d)(?<roc3>1[01]\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)',
].map((source) => new RegExp(source, 'i'));

/** A day or time found in a text. */
export interface FoundTime {
  /** ISO 8601: a day, or a time with an offset only where the text gives one. */
  time: string;
  start: number;
  end: number;
}

/** Finds the first day or time written in a text. Places are UTF-16 indexes of the text. */
export function findTime(text: string): FoundTime | undefined {
  if (!/[\d\uff10-\uff19]/.test(text)) return undefined;
  const folded = fold(text);
  let best: FoundTime | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    const time = match?.groups && toIso(match.groups);
    if (match && time && (!best || match.index < best.start))
      best = { time, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return best;
}

/** The ISO 8601 form of a text that is a time, or undefined. */
export function toIsoTime(text: string): string | undefined {
  // Seconds or milliseconds since 1970, as scripts write times.
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000', '');
  const found = findTime(text.trim());
  return found && found.start < 12 ? found.time : undefined;
}

function toIso(groups: Record<string, string | undefined>): string | undefined {
  const roc = groups.roc ?? groups.roc3;
  const year = roc ? Number(roc) + 1911 : Number(groups.year);
  const month = groups.name
    ? months.indexOf(groups.name.slice(0, 3).toLowerCase()) + 1
    : Number(groups.month);
  const day = Number(groups.day);
  // The last day of the month: day 0 of the next one.
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(year, month, 0)).getUTCDate() ||
    year < 1980 ||
    year > 2100
  )
    return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  const clockTime = toClock(groups);
  return clockTime ? `${date}T${clockTime}` : date;
}

function toClock({
  hour,
  minute,
  second,
  half,
  meridiem,
  zone,
}: Record<string, string | undefined>): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  let hours = Number(hour);
  const isAfternoon = /下午|晚上/.test(half ?? '') || /^p/i.test(meridiem ?? '');
  if (isAfternoon && hours < 12) hours += 12;
  if ((/凌晨|上午/.test(half ?? '') || /^a/i.test(meridiem ?? '')) && hours === 12) hours = 0;
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${two(hours)}:${minute}:${second ?? '00'}${zone ? toOffset(zone) : ''}`;
}

/** The offset that a zone stands for: GMT+8, +0800, +08, HKT. */
function toOffset(zone: string): string {
  if (/HKT|SGT/i.test(zone)) return '+08:00';
  if (/[JK]ST/i.test(zone)) return '+09:00';
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return sign && Number(hours + minutes) ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'Z';
}

const two = (value: number) => String(value).padStart(2, '0');
