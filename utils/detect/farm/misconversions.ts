import { countHan } from '../../text/characters';

/**
 * Words that only a machine writes: it turned Simplified text into Traditional by characters. Each is wrong wherever it stands,
 * and none occurs inside a right word.
 */
const wrong = new RegExp(
  (
    '裡程 公裡 英裡 海裡 鄰裡 故裡 裡約 裡斯本 皇後 太後 王後 後妃 餅幹 幹燥 乾部 骨乾 樹乾 能乾 才乾 乾活 ' +
    '理發 頭發 出髮 髮生 髮現 髮展 麵對 方麵 表麵 麵積 見麵 裏麵 面條 面粉 面包 方便面 輕松 放松 沖動 沖突 ' +
    '沖擊 隻有 隻能 隻是 隻要 彆人 特彆 級彆 復雜 係統 關繫 聯係 閤作 誌願 徵服 占蔔 蘿卜 範仲淹 鐘情 鐘愛 ' +
    '傢庭 國傢 專傢 大傢 吃瞭 到瞭 瞭一 鬍同 復蓋 重復 恢覆 錶示 錶現 代錶 錶達 颳目'
  ).replaceAll(' ', '|'),
  'g',
);

/** How often a machine's mistakes stand in a Traditional text, per 1,000 Han characters. */
export function countMisconversions(text: string): number {
  const han = countHan(text);
  return han ? ((text.match(wrong)?.length ?? 0) * 1000) / han : 0;
}
