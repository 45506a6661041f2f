import { squeeze } from '../../../text/characters';
import { type FeatureGroup, ratio } from './group';

/** Words that stand in lines of furniture and seldom in text. */
const furniture =
  /版权|版權|copyright|©|all rights|责任编辑|責任編輯|编辑[:：]|来源[:：]|來源[:：]|免责|声明|聲明|分享|打印|收藏|评论|評論|登录|登入|注册|首页|首頁|上一|下一|返回|更多|相关|相關|推荐|推薦|热门|熱門|阅读全文|订阅|訂閱|关注|備案|备案|广告|廣告|subscribe|sign up|log ?in|read more|related|newsletter|cookie|advertis|privacy|terms of|follow us|share (?:this|on)|comments?\b/i;
const commas = /[，,、;；]/g;
const digits = /\d/g;
const bullet = /^[·•>»\-–—▪■◆●○★☆]/;
const bold = /^(?:B|STRONG|H\d)$/;

/** Longest line that may be furniture, and characters of a description that are compared. */
const limits = { furniture: 400, description: 400, start: 16, ofDescription: 24, least: 12 };

/** What a line says by itself: how it ends, what it is made of, whether it is the title or the description. */
export const lineFeatures: FeatureGroup = {
  names: [
    'linkDensity',
    'commas',
    'digits',
    'han',
    'furniture',
    'bullet',
    'isTitle',
    'inTitle',
    'titleOverlap',
    'inDescription',
    'isRepeated',
    'bold',
    'breaks',
  ],
  readerOf({ blocks, squeezed, hans, overlap, known }) {
    const title = squeeze(known.title);
    const description = squeeze(known.description ?? '').slice(0, limits.description);
    const counts = new Map<string, number>();
    for (const line of squeezed) if (line.length > 3) counts.set(line, (counts.get(line) ?? 0) + 1);
    const isOfDescription = (line: string) =>
      line.length > limits.least &&
      description.length > limits.least &&
      (description.includes(line.slice(0, limits.start)) ||
        line.includes(description.slice(0, limits.ofDescription)));
    return (index) => {
      const block = blocks[index];
      if (!block) return [];
      const { line, length } = block;
      const plain = squeezed[index] ?? '';
      const shareOf = (pattern: RegExp) => ratio(line.match(pattern)?.length ?? 0, line.length);
      return [
        ratio(block.linkLength, length),
        shareOf(commas),
        shareOf(digits),
        ratio(hans[index] ?? 0, length),
        length < limits.furniture && furniture.test(line),
        bullet.test(line),
        title !== '' && plain === title,
        plain.length > 3 && title.includes(plain),
        overlap.of[index] ?? 0,
        isOfDescription(plain),
        (counts.get(plain) ?? 0) > 1,
        block.runs.every(
          ({ hidden, node }) => hidden || !node.data.trim() || bold.test(node.parentElement?.nodeName ?? ''),
        ),
        Math.min(3, block.breaks),
      ];
    };
  },
};
