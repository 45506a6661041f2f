import { defineNoise } from '../define';
import { fold } from '../fold';
import { isSentence } from '../prose';

/** What pages ask their readers to do, in Simplified. One such word is nothing; two in a short line are an appeal. */
const asks = [
  /点(?:个|击|一下|开)/,
  /[“"「]?(?:在看|点赞|好看|赞)[”"」]/,
  /关注|订阅|收藏|转发|点赞|三连|打赏|投票/,
  /分享给|转给/,
  /扫码|二维码|扫一扫|长按|识别图中/,
  /登录|登入|注册|开通会员|加入会员/,
  /下载|安装|打开/,
  /APP|客户端|小程序|公众号|微信号|粉丝群|社群|频道/i,
  /免费|优惠|领取|福利|限时|红包|抽奖/,
  /评论区|留言|私信|加微信|加群|入群/,
  /回复[“"「]/,
];
const longest = 46;

/** The same in English: a line that begins with the wish and names what is ours of it. */
const appeal =
  /^(?:please )?(?:sign ?up|subscribe|join|get|follow|download|register|support)\b.{0,60}\b(?:our (?:[\w-]+ ){0,3}(?:newsletters?|app|channel|podcast|mailing list|community|patreon)|newsletters?|(?:your|the|their) inbox|us on \w+)\b/i;
const longestAppeal = 110;

/** Short lines that ask the reader to do something: follow, share, scan, sign in, download. */
export default defineNoise({
  id: 'call-to-action',
  kind: 'promo',
  stage: 'content',
  *find({ blocks }) {
    for (const block of blocks) {
      if (
        block.line.length <= longestAppeal &&
        appeal.test(block.line) &&
        !block.element.closest('blockquote, td')
      )
        yield { block };
      if (!block.line || block.line.length > longest || /^H[1-6]$/.test(block.element.nodeName)) continue;
      if (isSentence(block.line.replace(/[!！]+$/, '')) || block.element.closest('pre, blockquote, td'))
        continue;
      const folded = fold(block.line);
      if (asks.filter((ask) => ask.test(folded)).length >= 2) yield { block };
    }
  },
});
