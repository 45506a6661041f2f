import type { ElementContent, Root } from 'hast';
import type { Mended } from '../script/mode';

/** Which Chinese script a text is written in; `none` where it holds no (or too little) Chinese. */
export type ChineseScript = 'Hans' | 'Hant' | 'mixed' | 'none';

/** Fields of an article that a line of the page can be lifted into. */
export type LiftedField =
  | 'title'
  | 'originalTitle'
  | 'byline'
  | 'source'
  | 'editor'
  | 'section'
  | 'siteName'
  | 'publishedTime'
  | 'modifiedTime';

/** What a removed block was; each kind has a sentence in every interface language (`kind_<kind>`). */
export const noiseKinds = [
  'ad',
  'caption',
  'comments',
  'form',
  'hidden',
  'invisible',
  'lead',
  'legal',
  'metadata',
  'nav',
  'outside',
  'pagination',
  'pinyin',
  'promo',
  'related',
  'repeat',
  'share',
  'stray',
  'title',
] as const;
export type NoiseKind = (typeof noiseKinds)[number];

/**
 * Where in the pipeline a block left the text: before scoring (`page`), as part of the page that was never chosen
 * (`outside`), inside the chosen content (`content`), into a field (`lifted`), or because nobody could see it (`hidden`).
 */
export type RemovalStage = 'page' | 'outside' | 'content' | 'lifted' | 'hidden';

/** One block that is not in `Article.content`: what it was, why it went, and all that is needed to put it back. */
export interface Removal {
  /** Number of the removal in document order, unique within its article. */
  id: number;
  /** Id of the rule that claimed it (`rel-xiangguan`, `outside`, …). */
  rule: string;
  kind: NoiseKind;
  stage: RemovalStage;
  /** The field a lifted line went to. */
  field?: LiftedField;
  /** The captured text of the spans, joined. */
  text: string;
  /** Half-open ranges of the captured text, in UTF-16 units, in order; several where only parts of a block went. */
  spans: [start: number, end: number][];
  /** The block as sanitised nodes, with offsets, for showing it and putting it back. */
  content: ElementContent[];
}

/** An image that stands for the article. */
export interface LeadImage {
  /** Absolute http(s) or data:image address. */
  src: string;
  alt?: string;
}

/** Sorts of what an article can lack. */
export const leftOutKinds = ['embed', 'rest'] as const;
export type LeftOut = (typeof leftOutKinds)[number];

/** A cleaned article: plain data that survives JSON, structured clone and storage. */
export interface Article {
  /** Address of the page: its canonical address where that is of the same site, else the address it was read from. */
  url: string;
  title: string;
  /** The title it had where it was taken from (原标题). */
  originalTitle?: string;
  /** Names of the authors as the page gives them. */
  byline?: string;
  /** Where a republished text came from (來源, 原载). */
  source?: string;
  editor?: string;
  siteName?: string;
  section?: string;
  /** ISO 8601; without an offset where the page gives none. */
  publishedTime?: string;
  modifiedTime?: string;
  /** Primary language subtag (`zh`, `en`). */
  lang?: string;
  script: ChineseScript;
  /** First sentences, or the page's own description where it is one of the article. */
  excerpt?: string;
  leadImage?: LeadImage;
  /** The text. Text nodes and images carry `data.offset`, their place in the captured text, in UTF-16 units. */
  content: Root;
  /** The ledger: everything of the page that is not in `content`, in document order. */
  removals: Removal[];
  /** How many parts of the page could be the article; `readPage` takes the number of the one wanted. */
  candidates: number;
  /** What the text lacks that the page has: something that cannot be shown (`embed`), the rest behind a paywall (`rest`). */
  leftOut?: LeftOut[];
}

declare module 'hast' {
  interface TextData {
    /** Place in the captured text, in UTF-16 units. */
    offset?: number | undefined;
    /** What was mended in the text, where it was converted to be shown; never stored or exported. */
    mended?: readonly Mended[] | undefined;
  }
  interface ElementData {
    /** Place in the captured text, in UTF-16 units; on images, which hold no text. */
    offset?: number | undefined;
  }
}
