/** How the pages of a text number their addresses. */
export const addressStyles = {
  underscore: (n: number) => (n === 1 ? '/life/ferry.html' : `/life/ferry_${n}.html`),
  dash: (n: number) => (n === 1 ? '/life/8123.shtml' : `/life/8123-${n}.shtml`),
  folder: (n: number) => (n === 1 ? '/life/ferry/' : `/life/ferry/${n}/`),
  named: (n: number) => (n === 1 ? '/life/ferry' : `/life/ferry/page/${n}`),
  query: (n: number) => (n === 1 ? '/read?id=8123' : `/read?id=8123&page=${n}`),
} as const;

/** How pages lead on. `at` gives a page's address. */
export const linkStyles = {
  下一页: (n: number, last: number, at: (n: number) => string) =>
    (n > 1 ? `<a href="${at(n - 1)}">上一页</a> ` : '') +
    (n < last ? `<a href="${at(n + 1)}">下一页</a>` : ''),
  下一頁: (n: number, last: number, at: (n: number) => string) =>
    `<a href="/life/other-text.html">下一篇</a>${n < last ? `<a href="${at(n + 1)}">下一頁 »</a>` : ''}`,
  next: (n: number, last: number, at: (n: number) => string) =>
    n < last ? `<a href="${at(n + 1)}">Next page →</a>` : '<span>Next page →</span>',
  余下全文: (n: number, last: number, at: (n: number) => string) =>
    n < last ? `<a href="${at(n + 1)}">余下全文</a>` : '',
  relation: (n: number, last: number, at: (n: number) => string) =>
    n < last ? `<link rel="next" href="${at(n + 1)}">` : '<link rel="next" href="/life/other-text.html">',
  numbers: (n: number, last: number, at: (n: number) => string) =>
    Array.from({ length: last }, (_, i) =>
      i + 1 === n ? `<b>${i + 1}</b>` : `<a href="${at(i + 1)}">${i + 1}</a>`,
    ).join(' '),
  window: (n: number, last: number, at: (n: number) => string) =>
    [n - 2, n - 1, n, n + 1, n + 2]
      .filter((i) => i >= 1 && i <= last)
      .map((i) => (i === n ? `<i>[${i}]</i>` : `<a href="${at(i)}">[${i}]</a>`))
      .join(''),
  rule: (n: number, last: number, at: (n: number) => string) =>
    n < last ? `<p class="on"><a href="${at(n + 1)}"><img src="/on.png" alt=""></a></p>` : '',
} as const;

const places = '渡口 石橋 水井 茶館 磨坊 祠堂 竹林 碼頭 學校 廟埕 梯田 曬場'.split(' ');
const people = '船夫 木匠 老師 茶農 郵差 學徒 鐵匠 裁縫 漁婦 牧童'.split(' ');

/** The paragraphs of a page: each is in no other. */
export const paragraphsOf = (n: number): string[] =>
  [1, 2, 3].map(
    (i) =>
      `第${n}程的第${i}站是${places[(n * 3 + i) % places.length]}，${people[(n + i * 2) % people.length]}說這裡清晨的霧要到第${n * 10 + i}天才散，眾人便坐下來聽他把故事從頭講完，再繼續往前走。`,
  );

export interface PagedSite {
  address: keyof typeof addressStyles;
  link: keyof typeof linkStyles;
  last: number;
  /** Stands at the top, and at the end, of the text of each page. */
  lead?: string;
  tail?: string;
  /** Changes a page's HTML. */
  change?(html: string, n: number): string;
}

export const host = 'https://town.example';

/** A text on several pages: their addresses, their HTML, and the number of the page at an address. */
export function makePagedTexts({ address, link, last, lead = '', tail = '', change }: PagedSite) {
  const at = (n: number) => host + addressStyles[address](n);
  const toHtml = (n: number) => {
    const html = `<html><head><title>老渡口的一天${n > 1 ? `(${n})` : ''}_小鎮</title></head><body><h1>老渡口的一天</h1>
      <div class="text">${[lead, ...paragraphsOf(n), tail].map((text) => text && `<p>${text}</p>`).join('\n')}</div>
      <div class="pager">${linkStyles[link](n, last, at)}</div><div class="foot"><a href="/">小鎮首頁</a></div></body></html>`;
    return change?.(html, n) ?? html;
  };
  const numberOf = (url: string) => Array.from({ length: last }, (_, i) => i + 1).find((n) => at(n) === url);
  return { at, toHtml, numberOf };
}
