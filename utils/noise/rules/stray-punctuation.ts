import { defineNoise } from '../define';

/** Punctuation left on a line of its own when a template lost what stood around it. Section breaks such as * * * stay. */
export default defineNoise({
  id: 'stray-punctuation',
  kind: 'stray',
  stage: 'content',
  *find({ blocks }) {
    for (const block of blocks)
      if (
        /^[,，.。;；:：、|｜·\-()（）[\]【】'"“”/\\>＞«»‹›^\s]{1,4}$/.test(block.line) &&
        !/^\.{3}$/.test(block.line)
      )
        yield { block };
  },
});
