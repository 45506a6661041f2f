import { defineNoise } from '../define';

// Zero-width and formatting characters put between letters against copying. Joiners stay inside emoji, Arabic and Indic
// scripts, where they mean something; variation selectors are no formatting characters and stay.
const invisible =
  /[\u200b\u200e\u200f\u2060-\u2064\ufeff\u00ad\u202a-\u202e\u2066-\u2069]+|(?<=[\p{Script=Han}\p{P}\p{Script=Latin}\s])[\u200c\u200d]+(?=[\p{Script=Han}\p{P}\p{Script=Latin}\s])/gu;

/** Characters that nobody sees, in the middle of the text. */
export default defineNoise({
  id: 'invisible',
  kind: 'invisible',
  stage: 'content',
  *find({ blocks }) {
    for (const block of blocks) {
      const parts = [...block.text.matchAll(invisible)].map((match): [number, number] => [
        match.index,
        match.index + match[0].length,
      ]);
      if (parts.length) yield { block, parts };
    }
  },
});
