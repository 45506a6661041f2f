/** What a page says about its article. Every field may be missing. */
export interface Metadata {
  title?: string;
  /** The title it had where it was taken from. */
  originalTitle?: string;
  byline?: string;
  source?: string;
  editor?: string;
  siteName?: string;
  section?: string;
  publishedTime?: string;
  modifiedTime?: string;
  excerpt?: string;
  /** Address of the lead image, as the page gives it. */
  image?: string;
  /** Address of the article, as the page gives it. */
  url?: string;
}

/** The first value given for each field, over several readers, the most trusted first. */
export function mergeMetadata(...parts: Metadata[]): Metadata {
  const merged: Metadata = {};
  for (const part of parts)
    for (const [key, value] of Object.entries(part) as [keyof Metadata, string | undefined][])
      if (value && !merged[key]) merged[key] = value;
  return merged;
}

/**
 * A day that a page shows its readers counts before another one that it states for machines: those are often the days of an import.
 * A day apart may be the time zone's doing.
 */
export function preferShown(shown: Metadata, stated: Metadata): Metadata {
  const dayOf = (time = '') => Date.parse(time.slice(0, 10));
  const isFar = (time: string | undefined) => Math.abs(dayOf(shown.publishedTime) - dayOf(time)) > 86_400_000;
  const isOther = isFar(stated.publishedTime) && !(stated.modifiedTime && !isFar(stated.modifiedTime));
  return isOther ? { publishedTime: shown.publishedTime } : {};
}

/** What a page states for machines is trusted before its lines; its author is judged apart. */
export function preferStated({
  publishedTime,
  modifiedTime,
  section,
  siteName,
  image,
  excerpt,
}: Metadata): Metadata {
  return { publishedTime, modifiedTime, section, siteName, image, excerpt };
}
