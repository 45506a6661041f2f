import { findTime } from './dates';

/** The day in the path of an address (/2012/0117/, /2012-01/17/, /20120117/, /t20120117_1.htm), the last resort. */
export function readAddressDate(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  const match =
    /(?<!\d)(?<year>(?:19[89]|20[0-4])\d)[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/.exec(
      pathname + search,
    )?.groups;
  return match && findTime(`${match.year}-${match.month}-${match.day}`)?.time;
}
