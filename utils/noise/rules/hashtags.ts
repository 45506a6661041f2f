import { defineNoise } from '../define';

/** Lines of nothing but hashtags: #生活# #記錄#, #travel #food. */
export default defineNoise({
  id: 'hashtags',
  kind: 'metadata',
  stage: 'content',
  *find({ blocks }) {
    for (const block of blocks) if (/^(?:[#＃][^#＃\s]{1,24}[#＃]?\s*)+$/.test(block.line)) yield { block };
  },
});
