/**
 * The commonest Chinese family names, in Simplified. Those in `loose` begin ordinary words too (高度, 时间, 方法), so that two
 * characters that begin with one of them are no name without a second sign.
 */
const sure =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔崔邱秦江史顾侯邵孟万段雷钱汤尹黎贺赖龚庞樊殷施陶洪翟颜倪严牛温芦俞葛岳邢岑裴骆聂凌焦耿祝缪阮蓝闵娄梅霍虞柯莫窦祁臧纪舒屈梁苗韦柳鲁诸喻卞穆卓冉覃晏幸佟敖付闫肖丛詹季涂甘欧尤兰邬滕蔺蒲宁桂辛仲';
const loose =
  '林马高方白常安文向毛成关时明路解平华花冷全车代伍班风党温易武康古齐陵包管麦房简燕盛苟水左伊游阳信商丘巩米池尚边乔乐连龙初项鲍官吉楚桑靳栾谷荀迟';
const compound = '欧阳|司马|诸葛|上官|司徒|东方|令狐|皇甫|慕容|夏侯|尉迟|公孙|轩辕|端木|南宫|西门|独孤|呼延';
const word =
  /^(?:金融|万一|江湖|石油|任何|任务|何时|何以|于是|余下|段落|温馨|严重|严格|史上|孔子|周末|周刊|施工|牛市|钱包|苏联|江南|江苏|田园|程序|曾经|许多|谢谢|成都|广告|李白|金[额牌]|黄[金河]|石头|江西)/u;

const name = new RegExp(
  `^(?:(?:${compound})\\p{Script=Han}{1,2}|[${sure}]\\p{Script=Han}{1,2}|[${loose}]\\p{Script=Han}{2})$`,
  'u',
);

/** True for a Chinese person's name, two to four characters folded to Simplified, that begins with a family name. */
export function isChineseName(folded: string): boolean {
  return name.test(folded) && !word.test(folded);
}

/**
 * Cuts names that are written without anything between them (谭飞王艳明闫鹃) where each begins: the lengths of the way that costs
 * least, where two characters and a family name that begins words cost. Undefined where there is none, or where two ways cost
 * the same. `run` is folded to Simplified.
 */
export function cutNames(run: string): number[] | undefined {
  // ways[i]: the two cheapest ways to cut the first i characters.
  const ways: { cost: number; lengths: number[] }[][] = [[{ cost: 0, lengths: [] }]];
  for (let end = 1; end <= run.length; end++)
    ways[end] = [2, 3, 4]
      .flatMap((length) => {
        const name = run.slice(Math.max(0, end - length), end);
        if (length > end || !isChineseName(name)) return [];
        const own = Number(length < 3) + 3 * Number(loose.includes(name.charAt(0)));
        return (ways[end - length] ?? []).map(({ cost, lengths }) => ({
          cost: cost + own,
          lengths: [...lengths, length],
        }));
      })
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 2);
  const [best, second] = ways[run.length] ?? [];
  return best && best.cost !== second?.cost ? best.lengths : undefined;
}
