const host = 'https://town.example';
const places = '渡口 石橋 水井 茶館 磨坊 祠堂 竹林 碼頭 學校 梯田'.split(' ');

interface Novel {
  chapters: number;
  /** Pages of each chapter but the first; 1 where left out. */
  pages?: number;
  /** A chapter that asks for a password. */
  locked?: number;
  /** The chapter to which the last one leads. */
  behind?: number;
  /** Pages of a chapter are linked to by their numbers too. */
  numbers?: boolean;
  /** Each chapter has a line that is cut. */
  credit?: boolean;
}

/** A novel: the addresses of its chapters and their pages, the HTML at an address, and what stands there. */
export function makeNovel({ chapters, pages = 1, locked, behind, numbers, credit }: Novel) {
  const at = (chapter: number, page = 1) =>
    `${host}/book/8/${1000 + chapter * 7}${page > 1 ? `_${page}` : ''}.html`;
  const titleOf = (chapter: number) => `第${chapter}章 ${places[chapter % places.length]}的秘密`;
  const paragraphs = (chapter: number, page = 1) =>
    [1, 2, 3].map((line) => {
      const day = chapter * 100 + page * 10 + line;
      return `那是第${day}天的清晨，${places[day % places.length]}的霧還沒有散，少年背著木箱走了${day}里路，才在渡口遇見等了他一夜的老船夫，兩個人誰也沒有先開口。`;
    });
  const countOf = (chapter: number) => (chapter === 1 ? 1 : pages);

  function toHtml(url: string): string | undefined {
    for (let chapter = 1; chapter <= chapters; chapter++)
      for (let page = 1; page <= countOf(chapter); page++)
        if (at(chapter, page) === url) return draw(chapter, page);
    return undefined;
  }

  function draw(chapter: number, page: number): string {
    const last = countOf(chapter);
    const title = `${titleOf(chapter)}${page > 1 ? `(${page}/${last})` : ''}`;
    const next = chapter < chapters ? chapter + 1 : behind;
    const links = [
      `<a href="${host}/book/8/">目錄</a>`,
      page < last ? `<a href="${at(chapter, page + 1)}">下一頁</a>` : '',
      page === last && next ? `<a href="${at(next)}">下一章</a>` : '',
      ...(numbers
        ? Array.from({ length: last }, (_, i) => `<a href="${at(chapter, i + 1)}">${i + 1}</a>`)
        : []),
    ];
    const text =
      chapter === locked
        ? '<form>請輸入密碼<input type="password"></form>'
        : paragraphs(chapter, page)
            .map((line) => `<p>${line}</p>`)
            .join('');
    const end = credit ? `<p>責任編輯：第${chapter}位</p>` : '';
    return `<html><head><title>${title}_老渡口</title></head><body><h1>${title}</h1><div class="text">${text}${end}</div>
      <div class="pager">${links.join(' ')}</div></body></html>`;
  }

  return { at, titleOf, paragraphs, toHtml };
}
