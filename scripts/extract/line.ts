/** What is written for a page: one line of JSON. Fields that a page does not have are null. */
export interface ExtractLine {
  id: unknown;
  /** The body alone, one block a line, in its original script; empty where there is no article. */
  text: string;
  title: string | null;
  byline: string | null;
  source: string | null;
  section: string | null;
  siteName: string | null;
  /** The modified time where the page gives no other. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** The detector's answer, given whatever was extracted. */
  readable: boolean;
  /** Absolute addresses: the images of the content in order, the lead image first where it is not among them. */
  images: string[];
  /** From the parsed document to the Article, in milliseconds. */
  ms: number;
  /** Why a page has no text where that is not the page's own doing. */
  error?: string;
}

/** A page's line without what only the folder knows. */
export type PageLine = Omit<ExtractLine, 'id'>;

/** The line of a page that gave no article. */
export function emptyLine(ms: number, error?: string): PageLine {
  return {
    text: '',
    title: null,
    byline: null,
    source: null,
    section: null,
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    readable: false,
    images: [],
    ms,
    ...(error && { error }),
  };
}
