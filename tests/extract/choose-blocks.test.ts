import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';

const url = 'https://town.example/2024/old-bridge.html';
const title = 'The old bridge of the mill town';
const prose = [
  'The old bridge of the mill town was built by two brothers who had quarrelled about its arches for a whole winter, and the quarrel can still be seen in the stones.',
  'On the northern side the arches are round and low, as the elder brother wished; on the southern side they are pointed, because the younger one had seen a church.',
  'When the river rises in spring, the water passes under the southern arches first, and the people of the town say that the younger brother was right after all.',
  'Nobody has ever counted how many carts crossed it, but the ruts in the paving are a hand deep, and every mason who saw them shook his head and laughed.',
];
const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

function linesOf(body: string, lang = 'en', name = title): string[] {
  const html = `<!doctype html><html lang="${lang}"><head><title>${name}</title></head><body>${body}</body></html>`;
  const reading = readPage(parsePage(html, url), { url });
  if (!reading.ok) throw new Error(reading.outcome);
  return toPlainBody(reading.article.content).split('\n').filter(Boolean);
}

const article = (body: string) =>
  `<nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>${title}</h1>${body}</article></main><footer><p>All rights reserved.</p></footer>`;

describe('the text of a page', () => {
  it('keeps hundreds of equal paragraphs to the last one', () => {
    const many = Array.from({ length: 400 }, (_, index) => `${index}. ${prose[index % 4]}`);
    expect(linesOf(article(many.map((text) => `<p>${text}</p>`).join('')))).toEqual(many);
  });

  it('ends where a paragraph of another container begins', () => {
    const lines = linesOf(
      `${article(paragraphs)}<section class="teasers"><div class="teaser"><h3><a href="/a">The ferry that sank twice</a></h3><p>A ferryman tells how he lost the same boat two times in a single night of fog.</p></div><div class="teaser"><h3><a href="/b">Who owns the towpath</a></h3><p>The council and the miller have both put up a fence, and both of them are wrong.</p></div></section>`,
    );
    expect(lines).toEqual(prose);
  });

  it('leaves a feed of other articles out behind one, and keeps it where the page is nothing else', () => {
    const cards = [
      [
        'The ferry that sank twice',
        'A ferryman tells how he lost the same boat two times in one night of fog.',
      ],
      [
        'Who owns the towpath',
        'The council and the miller have both put up a fence; both are wrong, it says.',
      ],
      [
        'A clock without hands',
        'The tower clock strikes the hours, but nobody remembers what became of its hands.',
      ],
      [
        'Salt for the winter roads',
        'Three barges of salt arrived before the frost, and one of them was already wet.',
      ],
    ].map(
      ([name, lead], index) =>
        `<div class="card"><h3><a href="/n/${index}">${name}</a></h3><p>${lead}</p><a href="/n/${index}">Read on</a></div>`,
    );
    const feed = `<div class="feed">${cards.join('')}</div>`;
    expect(linesOf(article(paragraphs + feed))).toEqual(prose);
    expect(linesOf(`<main><h1>News of the mill town</h1>${feed}</main>`, 'en', 'News').join(' ')).toContain(
      'Three barges of salt arrived before the frost',
    );
  });

  it('keeps sections whose headings lead to other sites', () => {
    const sections = prose.map(
      (text, index) =>
        `<section class="stop"><h3><a href="https://mill-${index}.example/">Mill number ${index} of the valley</a></h3><p>${text}</p></section>`,
    );
    const lines = linesOf(article(paragraphs + sections.join('')));
    for (const text of prose) expect(lines.filter((line) => line === text)).toHaveLength(2);
  });

  it('is there once where the template holds it for wide screens and again for narrow ones', () => {
    const wide = `<div class="on-wide">${paragraphs}</div>`;
    const narrow = `<div class="on-narrow">${paragraphs}</div>`;
    expect(linesOf(article(wide + narrow))).toEqual(prose);
  });

  it('keeps a hint once that goes with every section', () => {
    const hint = 'Mind the low beams when you climb the stairs of the tower: they are older than the tower.';
    const sections = prose.map((text) => `<section><p>${text}</p><p>${hint}</p></section>`).join('');
    const lines = linesOf(article(sections));
    expect(lines.filter((line) => line === hint)).toHaveLength(1);
    expect(lines.filter((line) => line !== hint)).toEqual(prose);
  });

  it('keeps a question that an interview puts to everybody', () => {
    const question =
      'Which bridge would you save if the river took all of them but one, and what would you do with it?';
    const answers = prose.map((text) => `<section><p>${question}</p><p>${text}</p></section>`).join('');
    const lines = linesOf(article(answers));
    expect(lines.filter((line) => line === question)).toHaveLength(prose.length);
  });

  it('keeps a chorus that comes again, and rows that are the same', () => {
    const chorus = ['Carry the stones, carry the stones,', 'Down to the water at morning,'];
    const verses = prose.map(
      (text) => `<p>${text}</p><p>${chorus.join('<br>')}<br>Nobody asked what they weigh, sister.</p>`,
    );
    expect(linesOf(article(verses.join(''))).filter((line) => line === chorus[0])).toHaveLength(4);
    const row = '<tr><td>Round arch of grey granite</td><td>Twelve ells and a hand in width</td></tr>';
    const table = `<table><thead><tr><th>Arch</th><th>Width</th></tr></thead><tbody>${row.repeat(4)}</tbody></table>`;
    expect(linesOf(article(paragraphs + table)).filter((line) => line.startsWith('Round'))).toHaveLength(4);
  });

  it('is read of short lines below a longer one that is none', () => {
    const short = [
      'かあさん、はなをありがとう',
      'つくえのうえにかざりました',
      'あさからずっとみています',
      'むかしにわにあったはなと',
      'おなじにおいがします',
      'またパンをもっていきます',
    ];
    const post = short.map((text) => `<p>${text}。</p>`).join('');
    const archive = Array.from(
      { length: 30 },
      (_, month) => `<li><a href="/a/${month}">${month}月 ( ${month} )</a></li>`,
    ).join('');
    const lines = linesOf(
      `<div id="teller">はなのこと | むらのパン屋のおかみさんが毎日すこしずつ書いているブログ</div><main><article><h1>はなのこと</h1><div class="entry-body">${post}</div></article></main><div class="widget"><h3>月別</h3><ul>${archive}</ul></div>`,
      'ja',
      'はなのこと',
    );
    expect(lines.slice(-short.length)).toEqual(short.map((text) => `${text}。`));
  });

  it('is read where all of it waits for a script to show it, beside a frame', () => {
    const waiting = `<div style="opacity:0"><h1>${title}</h1>${paragraphs}</div><iframe src="/tag"></iframe>`;
    expect(linesOf(waiting)).toEqual(prose);
  });

  it('keeps a list without a name between paragraphs, also of links', () => {
    const list =
      '<ul><li><a href="/w/1">Masonry of the valley</a></li><li>Two letters of the brothers</li></ul>';
    const [first, second, ...rest] = prose.map((text) => `<p>${text}</p>`);
    expect(linesOf(article([first, second, list, ...rest].join('')))).toEqual([
      ...prose.slice(0, 2),
      'Masonry of the valley',
      'Two letters of the brothers',
      ...prose.slice(2),
    ]);
  });

  it('keeps a link that the line above announces, not one that stands alone', () => {
    const [first, second, ...rest] = prose.map((text) => `<p>${text}</p>`);
    const announced = '<p>The drawings can be seen here:</p><p><a href="/drawings.pdf">drawings.pdf</a></p>';
    expect(linesOf(article([first, second, announced, ...rest].join('')))).toContain('drawings.pdf');
    const alone = '<p><a href="/n/5">READ ALSO: The ferry that sank twice</a></p>';
    expect(linesOf(article([first, second, alone, ...rest].join('')))).toEqual(prose);
  });

  it('knows where a sentence of Urdu ends', () => {
    const urdu = [
      'پرانا پل دو بھائیوں نے بنایا تھا جو پوری سردیوں میں اس کی محرابوں کے بارے میں جھگڑتے رہے، اور وہ جھگڑا آج بھی پتھروں میں دکھائی دیتا ہے۔',
      'شمالی جانب محرابیں گول اور نیچی ہیں جیسا کہ بڑے بھائی کی خواہش تھی، اور جنوبی جانب وہ نوک دار ہیں کیونکہ چھوٹے نے ایک گرجا دیکھا تھا۔',
      'جب بہار میں دریا چڑھتا ہے تو پانی سب سے پہلے جنوبی محرابوں کے نیچے سے گزرتا ہے، اور لوگ کہتے ہیں کہ چھوٹا بھائی آخر کار ٹھیک ہی تھا۔',
    ];
    expect(linesOf(article(urdu.map((text) => `<p>${text}</p>`).join('')), 'ur')).toEqual(urdu);
  });
});

describe('what readers wrote under an article', () => {
  const comments = (count: number) =>
    `<div class="comments">${Array.from({ length: count }, (_, index) => `<div class="comment"><p>${index} I crossed it as a child with my grandfather, and he always stopped in the middle to spit into the water, for luck he said.</p></div>`).join('')}</div>`;

  it('goes, though it is longer than the article', () => {
    expect(linesOf(article(paragraphs) + comments(12))).toEqual(prose);
  });
});

describe('furniture of a page', () => {
  it('leaves out a notice about cookies of any length, not an article about them', () => {
    const long = `We value your privacy. ${'We and our partners store information on a device and process personal data for advertising. '.repeat(12)}`;
    expect(linesOf(`${article(paragraphs)}<div id="onetrust-banner"><p>${long}</p></div>`)).toEqual(prose);
    const about = prose.map((text) => `${text} And then there were the cookies.`);
    expect(linesOf(article(about.map((text) => `<p>${text}</p>`).join('')))).toEqual(about);
  });

  it('leaves out the choices of a form', () => {
    const form = '<p>Language <select><option>Deutsch</option><option>Français</option></select></p>';
    expect(linesOf(article(paragraphs + form)).join(' ')).not.toContain('Deutsch');
  });
});
