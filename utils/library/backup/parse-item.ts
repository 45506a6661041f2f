import * as v from 'valibot';
import type { Article } from '../../article/article';
import { parseArticle } from '../../article/parse-article';
import { findTitle } from '../quarantine-record';
import { type ReadingState, recordVersion } from '../saved-article';
import type { SavedImage } from '../saved-image';
import { withoutUndefined } from '../without-undefined';

/** An article on its way into the library. A missing id or time is made up when it is written. */
export interface ImportedArticle {
  kind: 'article';
  id?: string;
  /** Of the text, as it was when it was exported. */
  hash?: string;
  savedAt?: string;
  updatedAt?: string;
  trashedAt?: string;
  article: Article;
  state?: Omit<ReadingState, 'id' | 'change'>;
  versions: { updatedAt: string; article: Article }[];
  images: SavedImage[];
}

/** An image on its way into the library. */
export interface ImportedImage {
  kind: 'image';
  hash: string;
  type: string;
  /** Base64. */
  data: string;
}

/** Why an item was not imported: `newer` than this code, or damaged in the named field. */
export interface ImportFailure {
  kind: 'failure';
  /** Place in the file, counted from 1. */
  index: number;
  title?: string;
  reason: 'newer' | 'damaged';
  field?: string;
}

const time = v.pipe(v.string(), v.isoTimestamp());
const maybeTime = v.fallback(v.optional(time), undefined);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const src = v.pipe(v.string(), v.regex(/^(?:https?:|data:image\/)/i));
const gaps = ['waiting', 'failed', 'not-an-image', 'too-large', 'too-many'] as const;
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const state = v.object({
  updatedAt: v.fallback(v.string(), ''),
  tags: v.fallback(v.array(v.pipe(v.string(), v.maxLength(200))), []),
  isStarred: v.fallback(v.boolean(), false),
  isRead: v.fallback(v.boolean(), false),
  note: v.fallback(v.string(), ''),
  position: v.fallback(
    v.optional(v.object({ offset: v.pipe(v.number(), v.integer(), v.minValue(0)), share })),
    undefined,
  ),
});

const image = v.union([
  v.object({ src, hash }),
  v.object({ src, missing: v.fallback(v.picklist(gaps), 'failed') }),
]);

const articleItem = v.object({
  version: v.number(),
  id: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))), undefined),
  hash: v.fallback(v.optional(v.string()), undefined),
  savedAt: maybeTime,
  updatedAt: maybeTime,
  trashedAt: maybeTime,
  article: v.unknown(),
  state: v.fallback(v.optional(state), undefined),
  versions: v.fallback(v.array(v.object({ updatedAt: time, article: v.unknown() })), []),
  images: v.fallback(v.array(image), []),
});

const imageItem = v.object({ image: hash, type: v.string(), data: v.string() });

/** Reads one item of a backup; `index` counts from 1. Trees are sanitised as those of pages are. */
export function parseItem(value: unknown, index: number): ImportedArticle | ImportedImage | ImportFailure {
  const isImage = typeof value === 'object' && value !== null && 'image' in value;
  const title = findTitle(value);
  const failure = (reason: ImportFailure['reason'], field?: string): ImportFailure =>
    withoutUndefined({ kind: 'failure' as const, index, title, reason, field });
  if (isImage) {
    const parsed = v.safeParse(imageItem, value);
    if (!parsed.success) return failure('damaged', 'image');
    const { image: imageHash, type, data } = parsed.output;
    return { kind: 'image', hash: imageHash, type, data };
  }
  const parsed = v.safeParse(articleItem, value);
  if (!parsed.success) return failure('damaged', v.getDotPath(parsed.issues[0]) ?? undefined);
  const { version, article, versions, ...fields } = parsed.output;
  if (version > recordVersion) return failure('newer');
  const read = parseArticle(article);
  if (!read.ok) return failure('damaged', read.field);
  const earlier = versions.flatMap((entry) => {
    const one = parseArticle(entry.article);
    return one.ok ? [{ updatedAt: entry.updatedAt, article: one.article }] : [];
  });
  return { ...withoutUndefined(fields), kind: 'article', article: read.article, versions: earlier };
}
