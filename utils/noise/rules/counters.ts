import { defineNoise } from '../define';
import { fold } from '../fold';
import { isSentence } from '../prose';

/** How often a page was read, liked, kept or answered, in Simplified or English. */
const count =
  /(?:阅读|浏览|点击|查看|收藏|点赞|赞同|评论|转发|分享|回复|播放|围观|热度|views?|likes?|reads?|comments?|shares?)(?:量|数|次数|人数)?[:：\s(（]*\d[\d.,]*\s*[万千亿wk+]?/gi;
const longest = 90;
/** Most letters and digits that may stand beside the counts: a date, a word or two about the state of the text. */
const leastRest = 26;

/** Lines of counts around a text (阅读量1.3w 收藏 56 点赞数 10). */
export default defineNoise({
  id: 'counters',
  kind: 'nav',
  stage: 'content',
  *find({ blocks }) {
    for (const block of blocks) {
      const { line, element } = block;
      if (line.length > longest || !/\d/.test(line) || isSentence(line)) continue;
      if (element.closest('pre, td, blockquote, li')) continue;
      const folded = fold(line);
      if ((folded.match(count) ?? []).length < 2) continue;
      if (folded.replace(count, '').replace(/[^\p{L}\p{N}]/gu, '').length <= leastRest) yield { block };
    }
  },
});
