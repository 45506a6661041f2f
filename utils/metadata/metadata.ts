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
