import type { Page } from '../../capture/page';
import type { Place } from './group-bodies';
import { namesOf } from './names';

const address =
  /[/.](?:forums?|bbs|boards?|community|communities|threads?|topics?|discuss(?:ions?)?|questions?|viewtopic|showthread|viewthread|thread-\d+|ask|answers?|tieba|luntan)(?:[/.?=&-]|\d|$)|\/t\/|\/p\/\d{6,}|[?&](?:tid|topic|mod=viewthread)=?/i;
const schema =
  /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage)"|schema\.org\/(?:DiscussionForumPosting|QAPage|Question|Answer)\b/i;
const threadName =
  /(?:^|[\s_-])(?:forums?|bbs|threads?|topics?|discussions?|questions?|answers?|replies|reply|posts?-?lists?|postlist|messages?)(?:$|[\s_-])/i;
const commentName = /comment|disqus|respond|pinglun|gentie|评论/i;

/** Whether a page says that it is a thread or a question with answers: by its address or by schema.org. */
export function isStatedThread(page: Page): boolean {
  if (address.test(page.url.replace(/^https?:\//i, ''))) return true;
  const data = [...page.document.querySelectorAll('script[type="application/ld+json"]')];
  if (data.some((script) => schema.test(script.textContent ?? ''))) return true;
  return [...page.body.querySelectorAll('[itemtype]')].some((element) =>
    schema.test(element.getAttribute('itemtype') ?? ''),
  );
}

/** What the names of the elements around a group of bodies say: that they are of a thread, or comments under something. */
export function readGroupNames(
  page: Page,
  places: readonly Place[],
): { isThread: boolean; isComments: boolean } {
  let isThread = false;
  let isComments = false;
  // The first post may stand apart; what is around the last one tells what the others are.
  for (let at = places.at(-1)?.element ?? null; at && at !== page.body; at = at.parentElement) {
    const names = namesOf(at);
    isThread ||= threadName.test(names);
    isComments ||= commentName.test(names);
  }
  return { isThread, isComments };
}
