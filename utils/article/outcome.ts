/**
 * Why a page gave no article. A closed set: each has a sentence in every interface language (`outcome_<name>` with `-`
 * as `_`) that says what happened and what to do next.
 *
 * - `not-readable`: there is text, but the page does not look like an article; it can be read anyway.
 * - `no-content`: no visible text at all.
 * - `frame-only`: the text is in an iframe; opening that frame's address by itself helps.
 * - `frameset`: an old page made of frames.
 * - `image-only`: pictures and no text.
 * - `too-large`: more nodes than can be read without freezing the page.
 */
export const outcomes = [
  'not-readable',
  'no-content',
  'frame-only',
  'frameset',
  'image-only',
  'too-large',
] as const;
export type Outcome = (typeof outcomes)[number];
