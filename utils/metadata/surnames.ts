/**
 * The commonest Chinese family names, in Simplified. Those in `loose` begin ordinary words too (高度, 时间, 方法), so that two
 * characters that begin with one of them are no name without a second sign.
 */
const sure =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔崔邱秦江史顾侯邵孟万段雷钱汤尹黎贺赖龚庞樊殷施陶洪翟颜倪严牛温芦俞葛岳邢岑裴骆聂凌焦耿祝缪阮蓝闵娄梅霍虞柯莫窦祁臧纪舒屈梁苗韦柳鲁诸喻卞穆卓冉覃晏幸佟敖付闫肖丛詹季涂甘欧尤';
const loose = '林马高方白常安文向毛成关时明路解平华花冷全车代伍班风党温易武康古齐陵包管麦房简燕盛苟水左伊游';
const compound = '欧阳|司马|诸葛|上官|司徒|东方|令狐|皇甫|慕容|夏侯|尉迟|公孙|轩辕|端木|南宫|西门|独孤|呼延';
const word =
  /^(?:金融|万一|江湖|石油|任何|任务|何时|何以|于是|余下|段落|温馨|严重|严格|史上|孔子|周末|周刊|施工|牛市|钱包|苏联|江南|江苏|田园|程序|曾经|许多|谢谢|成都|广告|李白)/u;

const name = new RegExp(
  `^(?:(?:${compound})\\p{Script=Han}{1,2}|[${sure}]\\p{Script=Han}{1,2}|[${loose}]\\p{Script=Han}{2})$`,
  'u',
);

/** True for a Chinese person's name, two to four characters folded to Simplified, that begins with a family name. */
export function isChineseName(folded: string): boolean {
  return name.test(folded) && !word.test(folded);
}
