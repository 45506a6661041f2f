import { uiLanguage } from '@/utils/i18n';

/** Formats of the interface's language, made once each: making one takes longer than a row of a list. */
const remember = <Format>(make: (language: string) => Format): (() => Format) => {
  let known: Format | undefined;
  return () => {
    known ??= make(uiLanguage());
    return known;
  };
};

const numbers = remember((language) => new Intl.NumberFormat(language));
const shares = remember((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const days = remember((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));

/** A number as people of the interface's language write it. */
export const formatNumber = (value: number): string => numbers().format(value);
/** A share from 0 to 1 in percent. */
export const formatShare = (value: number): string => shares().format(value);
/** The day of a time in ISO 8601. */
export const formatDay = (iso: string): string => days().format(new Date(iso));
