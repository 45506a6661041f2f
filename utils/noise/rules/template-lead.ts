import { countHan } from '../../text/characters';
import { defineNoise } from '../define';
import { fold } from '../fold';

/** What farms put around a text so that it looks like an answer. Two of these in one short block give it away. */
const signsOf = [
  /接下来(?:我们|小编|就|我)?.{0,6}(?:来)?(?:聊聊|看看|说说|谈谈|了解|分享|介绍)/,
  /(?:希望|但愿)(?:能|可以|对|会)?.{0,12}(?:帮到|帮助|有所帮助|解决)(?:到)?[您你大]?/,
  /以下(?:内容|是|就是|为|小编).{0,20}(?:参考|整理|希望|介绍|分享)/,
  /(?:今天|本文|这篇文章|下面)(?:,|，)?(?:小编|我们|就|本站).{0,20}(?:分享|介绍|讲解|聊聊|说说|来看|带来|整理|解答|谈谈)/,
  /(?:很多|许多|不少|有些)(?:人|朋友|小伙伴|网友|读者)(?:都)?(?:还)?(?:不知道|不了解|想知道|好奇|关心|问)/,
  /大家不妨(?:参考|一起|看看|了解)/,
  /(?:一起|跟着小编).{0,8}(?:来看看|了解一下|往下看|看一看)(?:吧)?/,
  /(?:关于|对于).{1,40}(?:的问题|的相关|相关内容|的知识点?).{0,16}(?:解答|介绍|分享|了解|整理)/,
  /(?:本文|文章|内容)?(?:就|也就)?(?:到此结束|(?:聊|说|讲|介绍|分享|讲解)到这里)/,
  /以上就是.{0,40}(?:内容|介绍|解答|知识|分享)/,
  /感谢[你您大]?家?.{0,8}(?:阅读|观看|收看|花时间|耐心)/,
  /给(?:各位|大家|您).{0,4}(?:分享|介绍|带来).{1,40}(?:知识|内容|介绍|方法)/,
  /(?:也|还|其中)会对.{1,30}(?:进行解释|进行介绍|做介绍)/,
  /更多.{0,20}(?:敬请|请|记得|欢迎)(?:持续|继续|多多)?(?:关注|收藏|浏览|访问|点击|锁定)/,
  /(?:别忘了|记得|不要忘了)(?:关注|收藏|分享)本站|碰巧解决.{0,12}问题/,
];

/** Longest template lead seen, with the title in it twice. */
const maxLength = 260;

/** How many lines from the beginning and the end a lead or its closing words may stand. */
const reach = 8;

/** Template leads and closings: the sentence a farm's template writes around the title (接下來我們就來聊聊…希望能幫到您). */
export default defineNoise({
  id: 'template-lead',
  kind: 'lead',
  stage: 'content',
  *find({ blocks, title, placeOf }) {
    const foldedTitle = fold(title);
    const lines = blocks.filter((block) => block.line);
    for (const [index, block] of lines.entries()) {
      const isEdge = index < reach || index >= lines.length - reach || placeOf(block) !== 'among';
      if (!isEdge || block.line.length > maxLength || countHan(block.line) < 8) continue;
      const folded = fold(block.line);
      const signs = signsOf.filter((sign) => sign.test(folded)).length;
      const mentions = foldedTitle.length > 3 ? folded.split(foldedTitle).length - 1 : 0;
      if (signs >= 2 || (signs === 1 && mentions >= 2)) yield { block };
    }
  },
});
