import type { Root } from 'hast';
import * as v from 'valibot';
import { type Article, type LiftedField, leftOutKinds, noiseKinds } from './article';
import { sanitizeContent } from './sanitize';

/** Deeper than any HTML parser nests (512 in Chromium), and far from what would exhaust the stack. */
const maxDepth = 600;

const liftedFields = [
  'title',
  'originalTitle',
  'byline',
  'source',
  'editor',
  'section',
  'siteName',
  'publishedTime',
  'modifiedTime',
] as const satisfies readonly LiftedField[];

/** A field that an article can do without: what is damaged in it goes, the article stays. */
const optionalText = v.fallback(v.optional(v.string()), undefined);

const removal = v.object({
  id: v.pipe(v.number(), v.integer()),
  rule: v.string(),
  kind: v.picklist(noiseKinds),
  stage: v.picklist(['page', 'outside', 'content', 'lifted', 'hidden']),
  field: v.optional(v.picklist(liftedFields)),
  text: v.string(),
  spans: v.array(v.tuple([v.number(), v.number()])),
  content: v.array(v.unknown()),
});

const article = v.object({
  url: v.pipe(v.string(), v.regex(/^(?:https?|file):/i)),
  title: v.string(),
  originalTitle: optionalText,
  byline: optionalText,
  source: optionalText,
  editor: optionalText,
  siteName: optionalText,
  section: optionalText,
  publishedTime: optionalText,
  modifiedTime: optionalText,
  lang: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i))), undefined),
  script: v.fallback(v.picklist(['Hans', 'Hant', 'mixed', 'none']), 'none'),
  excerpt: optionalText,
  leadImage: v.fallback(
    v.optional(
      v.object({
        src: v.pipe(v.string(), v.regex(/^(?:https?:|data:image\/)/i)),
        alt: v.optional(v.string()),
      }),
    ),
    undefined,
  ),
  content: v.object({ type: v.literal('root'), children: v.array(v.unknown()) }),
  removals: v.array(removal),
  leftOut: v.fallback(v.optional(v.array(v.picklist(leftOutKinds))), undefined),
  candidates: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

export type ArticleParse = { ok: true; article: Article } | { ok: false; field: string };

/** Whether a tree of unknown make is nested too deep for functions that call themselves. */
function isTooDeep(children: unknown[]): boolean {
  let level = children;
  for (let depth = 0; level.length; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap((node) => {
      const inner = (node as { children?: unknown } | null)?.children;
      return Array.isArray(inner) ? inner : [];
    });
  }
  return false;
}

/** Keeps of each node's `data` only the place in the captured text. */
function cleanData(node: { children: unknown[] }): void {
  for (const child of node.children as { data?: { offset?: unknown }; children?: unknown[] }[]) {
    const offset = child.data?.offset;
    delete child.data;
    if (typeof offset === 'number') child.data = { offset };
    if (child.children) cleanData({ children: child.children });
  }
}

function cleanTree(children: unknown[]): Root {
  const root = sanitizeContent({ type: 'root', children: children as Root['children'] });
  cleanData(root);
  return root;
}

const dropUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

/**
 * Reads an article out of data of unknown origin (a message, a backup, a stored record): checks its shape, drops
 * unknown keys and damaged optional fields, and sanitises its trees. Else names the field that is wrong.
 */
export function parseArticle(value: unknown): ArticleParse {
  const parsed = v.safeParse(article, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, field: v.getDotPath(issue) ?? '' };
  }
  const { content, removals, ...fields } = parsed.output;
  if (isTooDeep(content.children)) return { ok: false, field: 'content' };
  if (removals.some((entry) => isTooDeep(entry.content))) return { ok: false, field: 'removals' };
  return {
    ok: true,
    article: dropUndefined({
      ...fields,
      content: cleanTree(content.children),
      removals: removals.map((entry) =>
        dropUndefined({
          ...entry,
          content: cleanTree(entry.content).children as Article['removals'][number]['content'],
        }),
      ),
    }),
  };
}
