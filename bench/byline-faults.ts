import { squeezeName } from './metadata-labels';

/** Longest byline, in characters. */
const longest = 40;
const words =
  /记者|記者|编辑|編輯|责编|責編|作者|来源|來源|报道|報道|报导|報導|整理|通讯员|通訊員|摄影|攝影|发布|發布|关注|關注|的New |https?:|www\.|\.com\b|\d{4}|[:：|/＞>]|\b(?:by|posted|written|editor|reporter|correspondent|writer|read|share|follow|published|updated|contributor|phd|ph\.d|md)\b/iu;
const verbs = /(?:说|說|表示|认为|認為|覆盖|覆蓋|宣布|透露|公司|频道|頻道|新闻|新聞|网$|網$|报$|報$|社$)/u;

/** What is wrong with a byline as such, whoever wrote the page: too long, or more in it than names. Empty where nothing is. */
export function findBylineFaults(byline: string, siteName: string | null): string[] {
  const faults: string[] = [];
  if (byline.length > longest) faults.push(`${byline.length} characters`);
  // Elsewhere a site that signs as author is what its readers are told; Chinese sites only fill a field.
  const isSite =
    /\p{Script=Han}/u.test(byline) && siteName !== null && squeezeName(byline) === squeezeName(siteName);
  const names = byline.split(/[、,，;；&]| and /);
  const isRun = names.some((name) => /^\p{Script=Han}{5,}$/u.test(name.trim()));
  if (words.test(byline) || verbs.test(byline) || isSite || isRun) faults.push('more than names');
  return faults;
}
