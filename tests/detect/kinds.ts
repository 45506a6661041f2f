import type { Words } from './words';

/** A page of some kind, and the address it is read under. */
export interface Made {
  url: string;
  html: string;
}

const site = 'https://www.estuary.example';
const each = (items: readonly string[], make: (item: string, index: number) => string) =>
  items.map(make).join('');
const paragraphs = (items: readonly string[]) => each(items, (item) => `<p>${item}</p>`);
const password = ({ login }: Words) =>
  `<form action="/session" method="post"><label>${login.user} <input name="user"></label><label>${login.password} <input type="password"></label><button>${login.button}</button></form>`;

/** A page with the head, the menu and the foot that all pages of the site have. */
function toPage(words: Words, path: string, title: string, main: string, head = ''): Made {
  return {
    url: site + path,
    html: `<!DOCTYPE html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${title} - ${words.site}</title><meta property="og:site_name" content="${words.site}">${head}</head>
<body><header><a class="logo" href="/">${words.site}</a><nav><ul>${each(words.nav, (name, i) => `<li><a href="/c${i}/">${name}</a></li>`)}</ul></nav>
<form action="/search"><input name="q"><button>${words.search}</button></form></header>
${main}
<footer><p><a href="/about">${words.copyright}</a></p></footer></body></html>`,
  };
}

const og = (type: string) => `<meta property="og:type" content="${type}">`;
const toStory = (words: Words, title: string, texts: readonly string[], before = '', after = '') =>
  `<main><article><h1>${title}</h1><div class="info"><time>${words.date}</time></div>${before}${paragraphs(texts)}${after}</article></main>`;
const links = ({ headlines }: Words) =>
  `<aside><ul>${each(headlines, (name, i) => `<li><a href="/n/${i}.html">${name}</a></li>`)}</ul></aside>`;

/** Pages that are no articles, by their kind. */
export const others: Record<string, (words: Words) => Made> = {
  'a home page': (words) =>
    toPage(
      words,
      '/',
      words.site,
      `<main><section class="top">${each(words.headlines.slice(0, 3), (name, i) => `<div class="card"><a href="/n/${i}.html"><img src="/i/${i}.jpg"><h2>${name}</h2></a><p>${words.teasers[0]}</p></div>`)}</section>
<section>${each(words.headlines, (name, i) => `<div class="item"><h3><a href="/m/${i}.html">${name}</a></h3><p>${words.teasers[i % 2]}</p></div>`)}</section></main>`,
      og('website'),
    ),
  'a home page that says nothing of itself': (words) =>
    toPage(
      words,
      '/',
      words.site,
      `<div class="col">${each(words.headlines, (name, i) => `<h3><a href="/n/${i}.html">${name}</a></h3><p>${words.teasers[0]}</p>`)}</div><div class="col"><ul>${each(words.headlines, (name, i) => `<li><a href="/m/${i}.html">${name}</a></li>`)}</ul></div>`,
    ),
  'search results': (words) =>
    toPage(
      words,
      '/search?q=1',
      words.search,
      `<main><p>${words.results}</p>${each(words.headlines, (name, i) => `<div class="result"><h3><a href="/n/${i}.html">${name}</a></h3><p>${words.date.slice(0, 10)} … ${words.story[i % 4]?.slice(0, 90)}…</p></div>`)}<div class="pagination"><a href="?p=2">2</a><a rel="next" href="?p=2">${words.next}</a></div></main>`,
    ),
  'a login': (words) =>
    toPage(
      words,
      '/login',
      words.login.title,
      `<main><h1>${words.login.title}</h1><p>${words.login.intro}</p>${password(words)}<p>${words.login.terms}</p></main>`,
    ),
  'an editor': (words) =>
    toPage(
      words,
      '/write',
      words.editor.publish,
      `<main><div class="toolbar">${each(words.editor.tools, (name) => `<button>${name}</button>`)}</div><h1 contenteditable="true"></h1><div class="editor" contenteditable="true"><p>${words.editor.placeholder}</p></div><button>${words.editor.publish}</button></main><aside>${paragraphs(words.editor.tips)}</aside>`,
    ),
  'a video page': (words) =>
    toPage(
      words,
      '/watch?v=1',
      words.video.title,
      `<main><video src="/v/1.mp4" controls></video><h1>${words.video.title}</h1><p>${words.video.views} <time>${words.date}</time></p><p>${words.video.description}</p></main><aside><h2>${words.video.more}</h2>${each(words.headlines, (name, i) => `<div class="card"><a href="/watch?v=${i}"><img src="/t/${i}.jpg"><h3>${name}</h3></a><span>${i + 2}:${10 + i}</span></div>`)}</aside>`,
      og('video.other'),
    ),
};

/** Articles that look like one of those. */
export const articles: Record<string, (words: Words) => Made> = {
  'a story': (words) =>
    toPage(
      words,
      '/2023/0512/1.html',
      words.headlines[0] ?? '',
      toStory(words, words.headlines[0] ?? '', words.story) + links(words),
      og('article'),
    ),
  'a short story at the root path': ({ short, ...words }) =>
    toPage(
      { short, ...words },
      '/',
      short.title,
      toStory({ short, ...words }, short.title, [short.text]) + links({ short, ...words }),
    ),
  'an essay that is the home page of its site': (words) =>
    toPage(
      words,
      '/',
      words.headlines[0] ?? '',
      `<h1>${words.headlines[0]}</h1>${paragraphs([...words.story, ...words.loginStory.paragraphs])}`,
      og('website'),
    ),
  'an article about searching, with a query in its address': (words) =>
    toPage(
      words,
      '/article?id=5&q=1',
      words.headlines[6] ?? '',
      toStory(words, words.headlines[6] ?? '', words.story) + links(words),
    ),
  'an article about logging in, with a login in its head': (words) =>
    toPage(
      words,
      '/help/login.html',
      words.loginStory.title,
      password(words) + toStory(words, words.loginStory.title, words.loginStory.paragraphs),
    ),
  'an article with a box to write a comment in': (words) =>
    toPage(
      words,
      '/2023/0512/2.html',
      words.headlines[1] ?? '',
      toStory(
        words,
        words.headlines[1] ?? '',
        words.story,
        '',
        `<div contenteditable="true"><p>${words.comment}</p></div>`,
      ),
    ),
  'an article with a video on top': (words) =>
    toPage(
      words,
      '/2023/0512/3.html',
      words.video.title,
      toStory(words, words.video.title, words.story, '<video src="/v/1.mp4" controls></video>') +
        links(words),
      og('video.other'),
    ),
};
