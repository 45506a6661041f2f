import tsCharacters from 'opencc-js/dict/TSCharacters';
import { type Pair, readPairs } from './pairs';

/*
 * Taiwan writes 著 for two words: 著 (zhù, to write, to stand out) and 着 (zhe, zháo, zhuó). Elsewhere they are two characters.
 * OpenCC's reverse dictionary writes 着 except in a few words; these are more of them, and places where its words are cut
 * out of others (看著書, 結合著).
 */

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words with 著, zhù. */
const written = list(`
  原著 土著 專著 譯著 卓著 論著 編著 遺著 拙著 新著 所著 撰著 彰著 見微知著 彰明較著 著譯 著書立說 著於竹帛 著有《 著有〈 著有成
  著有績效 著有貢獻 著有功 著有聲 著有專書 著有論文 著有詩集 著有小說 著有多部 著有多本 著有多種
`);

/** Words with 着, in which one with 著 would be found. */
const particle = list(`
  討論著 議論著 談論著 辯論著 爭論著 評論著 翻譯著 還原著 結合著 配合著 混合著 融合著 迎合著 組合著 綜合著 符合著 閉合著 聚合著
  所著重 所著手 所著眼 所著墨 所著迷 所著急 所著力 新著手 新著裝 新著色 新著陸 新著墨 新著眼 執著 附著 固著 沉著 沈著 黏著 膠著 定著
  穿著 衣著 看著書 讀著書 翻著書 拿著書 抱著書 捧著書 帶著書 唸著書 念著書 背著書 揹著書 寫著書 讀著名著 看著名著 著書包 著書本
  著書籍 著書架 著名單 著名字 著名冊 著名片 著作業 著作戰 著錄影 著錄音 著錄像 待著
`);

/** Entries of OpenCC that are found far more often across words (戴著白帽, 意味著於). */
export const zhuDropped = new Set(['著白', '著於', '著式', '著志']);

const toSimplified = new Map(readPairs(tsCharacters));
/** A word as it is spelled in either script: what is Simplified already may be converted again. */
const inBothScripts = (word: string): string[] => [
  word,
  word.replace(/./g, (character) => toSimplified.get(character) ?? character),
];

/** What 著 becomes where 着 is a character of its own. */
export const zhuWords = (): Pair[] => [
  ...written.flatMap(inBothScripts).map((word): Pair => [word, word]),
  ...particle.map((word): Pair => [word, word.replace('著', '着')]),
];
