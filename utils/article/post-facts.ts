import type { Element } from 'hast';

/** Who wrote a post of a thread, and when: ISO 8601 where the page gives a day, else in the page's words. */
export interface PostFacts {
  author: string | undefined;
  time: string | undefined;
}

const toText = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);

/** Reads author and time off the section of a post; undefined for any other element. */
export function readPostFacts({ tagName, properties }: Element): PostFacts | undefined {
  if (tagName !== 'section') return undefined;
  return { author: toText(properties.dataPostAuthor), time: toText(properties.dataPostTime) };
}
