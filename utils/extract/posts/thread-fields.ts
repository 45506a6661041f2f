import { toIsoTime } from '../../metadata/dates';
import type { Metadata } from '../../metadata/metadata';
import type { Post } from '../find-posts';

/**
 * Author and time of a thread: those of whoever began it. A question may keep them to itself, and what `found` says is then no
 * more than the name and the time of an answer, if it is one of those. `stated` is the author in the page's metadata.
 */
export function readThreadFields(
  posts: readonly Post[],
  found: Metadata,
  stated: string | undefined,
): Pick<Metadata, 'byline' | 'publishedTime'> {
  const { byline, publishedTime } = found;
  const [first, ...others] = posts;
  if (!first) return { byline, publishedTime };
  const isOfAnswer = !stated && others.some(({ author }) => author && byline?.includes(author));
  const times = others.flatMap(({ time }) => (time && toIsoTime(time)) || []);
  const begun = first.time && toIsoTime(first.time);
  return {
    byline: first.author ?? (isOfAnswer ? undefined : byline),
    publishedTime: begun || (publishedTime && times.includes(publishedTime) ? times[0] : publishedTime),
  };
}
