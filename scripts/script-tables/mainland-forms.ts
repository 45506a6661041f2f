import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { charactersOf, type Pair, readPairs } from './pairs';

const toPairs = (text: string): Pair[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split('→');
      return [from, to];
    });

/**
 * Forms that Traditional text writes and OpenCC leaves as they are, though the mainland has another one: variants that its
 * lists of standard characters (異體字整理表 of 1955, 通用规范汉字表 of 2013) replace, Hong Kong's forms among them. Those that
 * the lists allow in names (堃, 喆, 祐, 濬, 珮) stay.
 */
const variants = toPairs(`
  衞→卫 敍→叙 枱→台 粧→妆 糭→粽 砲→炮 礮→炮 姪→侄 賸→剩 毘→毗 坵→丘 暱→昵 痲→麻 瑯→琅 燄→焰 餽→馈 籐→藤 倣→仿
  傚→效 藷→薯 燐→磷 銲→焊 毬→球 搾→榨 荳→豆 啣→衔 撢→掸 勦→剿 瞇→眯 囓→啮 煖→暖 鎗→枪 遯→遁 隄→堤 稉→粳 慇→殷
  懃→勤 彊→强 壻→婿 蹧→糟 搥→捶 徬→彷 瘖→喑 揹→背 伕→夫 歛→敛 摀→捂 牠→它 藉→借
`);

/** Words in which the mainland writes another character than OpenCC does. */
const words = toPairs(`
  祇是→只是 祇有→只有 祇要→只要 祇能→只能 祇好→只好 祇管→只管 祇會→只会 祇怕→只怕 祇不過→只不过 衹是→只是 衹有→只有
  衹要→只要 衹能→只能 衹好→只好 衹會→只会 疏濬→疏浚 濬深→浚深 醱酵→发酵 翻觔斗→翻筋斗 觔斗→筋斗 罣礙→挂碍 搆陷→构陷
  蘊藉→蕴藉 醞藉→酝藉 藉田→藉田 沈着→沉着 沈穩→沉稳 低沈→低沉 消沈→消沉 下沈→下沉 沈入→沉入 沈到→沉到 沈在→沉在
  撞沈→撞沉 炸沈→炸沉 沈屍→沉尸 袪除→祛除 袪風→祛风 袪痰→祛痰 洋菓子→洋果子 和菓子→和果子 徵調→征调
  帳戶→账户 帳號→账号 帳單→账单 帳目→账目 帳款→账款 帳簿→账簿 帳冊→账册 帳面→账面 帳務→账务 帳本→账本 帳房→账房 記帳→记账
  結帳→结账 算帳→算账 付帳→付账 買帳→买账 轉帳→转账 查帳→查账 壞帳→坏账 呆帳→呆账 欠帳→欠账 賴帳→赖账 討帳→讨账 總帳→总账
  舊帳→旧账 爛帳→烂账 報帳→报账 假帳→假账 混帳→混账 流水帳→流水账 陳年老帳→陈年老账
`);

/** Forms of Japanese names, where the dictionary of old forms leads to one that is no mainland form either. */
const japanese = toPairs('渋→涩 鉱→矿 郷→乡 闘→斗 呉→吴 姫→姬 嶋→岛 冨→富 渕→渊');

/** Names of Japan in Chinese text (渋谷, 黒沢): forms that no Chinese text has otherwise become those of the mainland. */
function japaneseForms(): Pair[] {
  const toSimplified = new Map(readPairs(tsCharacters));
  const chinese = new Set([
    ...charactersOf(0, stCharacters, tsCharacters, stPhrases),
    ...charactersOf(1, stCharacters, tsCharacters),
  ]);
  return readPairs(shinjitai)
    .filter(([form]) => !chinese.has(form))
    .map(([form, old]): Pair => [form, toSimplified.get(old) ?? old]);
}

/** What Traditional text becomes in the mainland besides what OpenCC knows; it goes before OpenCC's entries. */
export const mainlandForms = (): Pair[] => [...japaneseForms(), ...japanese, ...variants, ...words];

/**
 * Surnames and given names of OpenCC that keep 於, though the same characters begin other words far more often (於倫敦,
 * 於單位, 於潛在, 於戲劇), and the mode of music 徵調.
 */
export const mainlandDropped = new Set([
  ...['於倫', '於其一', '於則', '於單', '於坦', '於戲', '於敖', '於潛', '於琳', '於穆', '於邑', '於惟一'],
  '徵調',
]);
