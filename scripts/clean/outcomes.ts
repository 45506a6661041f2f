import type { Outcome } from '@/utils/article/outcome';

/** What a person at the command line reads when a page gave no article: what happened, and what to do next. */
export const outcomeSentences: Record<Outcome, string> = {
  'not-readable': 'This page does not look like an article.',
  'no-content':
    'No text was found on this page. If it builds its text by scripts, save it from a browser and give that file.',
  'frame-only': 'The text of this page is inside a frame. Give the address of that frame.',
  frameset: 'This is an old page made of frames. Give the address of the frame that holds the text.',
  'image-only': 'This page holds pictures and no text, so there is no article to write.',
  'too-large': 'This page has more parts than can be read. Give its print version, or a single part of it.',
};
