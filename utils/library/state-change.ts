import * as v from 'valibot';
import type { ReadingState } from './saved-article';

/** What a reader can change about a saved article. */
export type StateChange = Partial<Omit<ReadingState, 'id' | 'change' | 'updatedAt'>>;

/** Longest tag and longest note that a message may bring, in UTF-16 units. */
const longest = { tag: 200, note: 1_000_000 };

const change = v.object({
  tags: v.exactOptional(v.array(v.pipe(v.string(), v.maxLength(longest.tag)))),
  isStarred: v.exactOptional(v.boolean()),
  isRead: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(longest.note))),
});

/** Reads a change out of a message: what it has of tags, star, read state and note. Throws where one of them is none. */
export const parseStateChange = (value: unknown): StateChange => v.parse(change, value);

/** Tags as they are kept: without space around them, empty ones and repeats. */
export const toTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.normalize('NFC').trim()).filter(Boolean)),
];
