/**
 * The commonest Chinese family names, in Simplified. Those in `loose` begin ordinary words too (高度, 时间, 方法), so that two
 * characters that begin with one of them are no name without a second sign.
 */
const sure =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔崔邱秦江史顾侯邵孟万段雷钱汤尹黎贺赖龚庞樊殷施陶洪翟颜倪严牛温芦俞葛岳邢岑裴骆聂凌焦耿祝缪阮蓝闵娄梅霍虞柯莫窦祁臧纪舒屈梁苗韦柳鲁诸喻卞穆卓冉覃晏幸佟敖付闫肖丛詹季涂甘欧尤詹简兰盛邬滕佘樊蔺谌蒲宁桂辛仲';
const loose =
  '林马高方白常安文向毛成关时明路解平华花冷全车代伍班风党温易武康古齐陵包管麦房简燕盛苟水左伊游阳信商仇単丘巩车沙米池尚边乔乐连龙初刁习伏应项管鲍官吉凤衣阴雍宗慎楚亓揭寇桑荀靳栾敬谷粟闻阚巫商邝麻蒙淡晁苑迟庾尧候粘甄葉';
const compound = '欧阳|司马|诸葛|上官|司徒|东方|令狐|皇甫|慕容|夏侯|尉迟|公孙|轩辕|端木|南宫|西门|独孤|呼延';
const word =
  /^(?:金融|万一|江湖|石油|任何|任务|何时|何以|于是|余下|段落|温馨|严重|严格|史上|孔子|周末|周刊|施工|牛市|钱包|苏联|江南|江苏|田园|程序|曾经|许多|谢谢|成都|广告|李白|明星|梁柱|金额|金牌|宁波|桂林|兰州|夏天|夏季|雷达|洪水|石头|江西|黄金|黄色|黄河|胡同|柳州|梅州|欧洲|欧盟|万元|任意|施行|温度|温州|付费|付款|简介|简单|莫名|祝福|舒适|甘肃|贺岁|汤圆|董事|程度|经理|纪录|纪念|洪涝|凌晨|秦皇|宋代|唐代|高雄市|高中生)/u;

const name = new RegExp(
  `^(?:(?:${compound})\\p{Script=Han}{1,2}|[${sure}]\\p{Script=Han}{1,2}|[${loose}]\\p{Script=Han}{2})$`,
  'u',
);

/** True for a Chinese person's name, two to four characters folded to Simplified, that begins with a family name. */
export function isChineseName(folded: string): boolean {
  return name.test(folded) && !word.test(folded);
}

/** What it costs to believe that a part of a run is a name, by its first character and length; undefined where it cannot be one. */
function costOf(part: string): number | undefined {
  if (word.test(part)) return undefined;
  if (new RegExp(`^(?:${compound})`, 'u').test(part)) return part.length > 2 ? 0 : undefined;
  if (part.length > 3) return undefined;
  const isSure = sure.includes(part.charAt(0));
  if (!isSure && !loose.includes(part.charAt(0))) return undefined;
  return (isSure ? 0 : 3) + (part.length === 2 ? 1 : 0);
}

/**
 * Cuts names that are written without anything between them (谭飞王艳明闫鹃) where each begins: the lengths of the one way
 * that costs least. Undefined where there is none, or where two ways are as good. `run` is folded to Simplified.
 */
export function cutNames(run: string): number[] | undefined {
  // best[i]: the cheapest way to cut the first i characters.
  const best: ({ cost: number; lengths: number[]; isSingle: boolean } | undefined)[] = [
    { cost: 0, lengths: [], isSingle: true },
  ];
  for (let end = 2; end <= run.length; end++)
    for (const length of [2, 3, 4]) {
      const before = end >= length ? best[end - length] : undefined;
      const own = before && costOf(run.slice(end - length, end));
      if (!before || own === undefined) continue;
      const cost = before.cost + own;
      const known = best[end];
      if (!known || cost < known.cost)
        best[end] = { cost, lengths: [...before.lengths, length], isSingle: before.isSingle };
      else if (cost === known.cost) known.isSingle = false;
    }
  const found = best[run.length];
  return found?.isSingle && found.lengths.length ? found.lengths : undefined;
}
