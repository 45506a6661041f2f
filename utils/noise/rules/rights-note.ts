import { defineNoise } from '../define';
import { fold } from '../fold';

/** What is said about the rights in a text and about whose word it is, in Simplified. Two of these make a note of it. */
const formulas = [
  /(?:图片?|图文|素材|内容|文字?|文章|资料|视频)(?:均|皆|都|部分)?(?:来自|来源于?|源于|源自|取自|转自|摘自|整理自|选自)(?:于|自)?(?:互联)?网/,
  /侵(?:权)?(?:即|立|必|请)?(?:联系)?删|侵权.{0,16}(?:联系|告知|通知)|(?:联系|告知|通知).{0,12}删除/,
  /(?:禁止|谢绝|严禁|不得|请勿|未经.{0,14}(?:授权|许可|允许|同意)).{0,12}(?:转载|复制|摘编|抄袭|转贴|盗用)/,
  /转载.{0,8}(?:注明|标明|保留|联系)/,
  /(?:本文|文章|内容|图文|作品).{0,10}原创/,
  /(?:版权|著作权)(?:归|属|为).{0,14}(?:所有|作者|原)/,
  /仅供(?:大家)?参考|不构成.{0,10}建议|不代表.{0,10}(?:观点|立场|意见|赞同)|仅代表作者|(?:自发|用户)(?:贡献|上传|投稿)/,
];
/** The one formula under Korean reports. */
const korean = /무단\s*전재.{0,30}금지/;
const longest = 220;

/** How many lines from either end such a note may stand among the prose: as the first or the last words of the text. */
const reach = 3;

/** Notes on rights and liability in the page's own words (本文為原創，禁止轉載，圖片來自網絡，侵刪). */
export default defineNoise({
  id: 'rights-note',
  kind: 'legal',
  stage: 'content',
  *find({ blocks, placeOf }) {
    const lines = blocks.filter((block) => block.line);
    for (const [index, block] of lines.entries()) {
      const isEdge = index < reach || index >= lines.length - reach || placeOf(block) !== 'among';
      if (!isEdge || block.line.length > longest || block.element.closest('blockquote, td')) continue;
      const folded = fold(block.line);
      if (korean.test(folded)) yield { block };
      if (formulas.filter((formula) => formula.test(folded)).length >= 2) yield { block };
    }
  },
});
