import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { capturePage } from '@/utils/capture/capture';
import { findPosts } from '@/utils/extract/find-posts';
import { claimPageNoise } from '@/utils/noise/claim-noise';
import { claimHidden } from '@/utils/noise/hidden';
import { Ledger } from '@/utils/noise/ledger';

function postsOf(body: string, url = 'https://town.example/page/4711') {
  const page = capturePage(parsePage(`<!doctype html><title>t</title><body>${body}</body>`, url), { url });
  const ledger = new Ledger();
  claimHidden(page, ledger);
  claimPageNoise(page, ledger);
  return findPosts(page, ledger).map(({ author, time, body: blocks }) => [
    author,
    time,
    blocks.map(({ line }) => line).join('|'),
  ]);
}

const thread = 'https://bbs.town.example/thread-31-1-1.html';
const navigation = '<ul><li><a href="/">首页</a></li><li><a href="/forum">论坛</a></li></ul>';

describe('posts of a thread', () => {
  it('are found in nested tables, with author and time, without ranks and signatures', () => {
    const post = (id: number, author: string, minute: string, text: string) => `
      <div id="post_${id}"><table><tr><td class="pls">
        <div class="authi"><a href="home.php?mod=space&amp;uid=${id}" class="xw1">${author}</a></div>
        <p><em>中级会员</em></p><dl><dt>积分</dt><dd>318</dd></dl></td>
      <td class="plc"><div class="pi"><em>发表于 2024-5-1 08:${minute}</em> <a href="#">只看该作者</a></div>
        <table><tr><td class="t_f" id="postmessage_${id}">${text}<div class="sign">一步一个脚印</div></td></tr></table>
        <div class="po"><a href="#">回复</a> <a href="#">举报</a></div></td></tr></table></div>`;
    expect(
      postsOf(
        `${navigation}<h1>阳台上种番茄要多大的盆</h1><div id="postlist">${post(101, '种菜的老周', '02', '盆太小了根会盘在一起，想问问大家都用多大的。')}
        ${post(102, '南窗', '15', '三十厘米就够。<br>我种了两年。')}${post(103, '小满', '40', '同意楼上。')}</div>`,
        thread,
      ),
    ).toEqual([
      ['种菜的老周', '2024-05-01T08:02:00', '盆太小了根会盘在一起，想问问大家都用多大的。'],
      ['南窗', '2024-05-01T08:15:00', '三十厘米就够。|我种了两年。'],
      ['小满', '2024-05-01T08:40:00', '同意楼上。'],
    ]);
  });

  it('include the question, whose markup is not that of the answers', () => {
    const answer = (author: string, day: string, text: string) => `
      <li class="answer"><div class="answer-body"><p>${text}</p></div>
        <div class="info"><a href="/people/${author}">${author}</a> answered <time datetime="2023-03-${day}T09:00:00Z">a year ago</time></div>
        <button>Upvote</button></li>`;
    expect(
      postsOf(
        `<h1>Why does my dough collapse?</h1><div class="ask"><div class="question-text"><p>It rises well for an hour and then falls flat
        in the oven.</p><p>What can I do?</p></div><div class="by">asked by <a href="/people/mara">mara</a>, Mar 3, 2023</div></div>
        <h2>2 answers</h2><ul>${answer('odile', '04', 'It is over-proved. Bake it earlier.')}${answer('tomas', '05', 'Less water helps.')}</ul>`,
        'https://ask.example/questions/77/dough',
      ),
    ).toEqual([
      ['mara', '2023-03-03', 'It rises well for an hour and then falls flat in the oven.|What can I do?'],
      ['odile', '2023-03-04T09:00:00Z', 'It is over-proved. Bake it earlier.'],
      ['tomas', '2023-03-05T09:00:00Z', 'Less water helps.'],
    ]);
  });

  it('end where a reply to them begins inside of them', () => {
    const reply = (author: string, text: string, inner = '') => `
      <div class="comment"><div class="head"><a href="/user/${author}">${author}</a> 3 hours ago</div>
        <div class="comment-body"><p>${text}</p>${inner}</div></div>`;
    const texts = postsOf(
      `<h1>Which bridge is the oldest?</h1>${reply('ines', 'The stone one by the mill, I think.', reply('bo', 'No, that was rebuilt after the flood.'))}
      ${reply('kim', 'The mayor once told us that it is the wooden one.')}`,
      'https://talk.example/topic/12',
    );
    expect(texts.map(([author, , text]) => [author, text])).toEqual([
      ['ines', 'The stone one by the mill, I think.'],
      ['bo', 'No, that was rebuilt after the flood.'],
      ['kim', 'The mayor once told us that it is the wooden one.'],
    ]);
  });

  it('are found without a telling address where they are all there is', () => {
    const post = (author: string, text: string) =>
      `<div class="row"><b class="username">${author}</b> <i>21 May 2020</i><div class="says">${text}</div></div>`;
    expect(
      postsOf(
        post('ana', 'I saw the comet above the hill last night, very low and very clear.') +
          post('ben', 'Here the clouds did not break before three in the morning.') +
          post('cho', 'We had it from the roof, with the old binoculars of my father.'),
      ).map(([author]) => author),
    ).toEqual(['ana', 'ben', 'cho']);
  });
});

describe('what only looks like a thread', () => {
  const prose =
    '<p>The ferry has crossed the bay every morning for forty years, and nobody on the island can remember a winter in which it did not run, whatever the wind was doing outside.</p>';
  const comment = (author: string) =>
    `<li class="comment"><span class="comment-author">${author}</span> <time>May 3, 2021</time><div class="comment-content">I will miss it, and my children will too.</div></li>`;

  it('is an article with comments', () => {
    expect(
      postsOf(
        `<h1>The last ferry</h1><article>${prose.repeat(5)}</article><ol class="comments">${comment('Ada') + comment('Bo') + comment('Cy')}</ol>`,
      ),
    ).toEqual([]);
  });

  it('is an article whose body has the name that the bodies of its many comments have', () => {
    const many = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus', 'Hal'].map(
      (author) =>
        `<li class="comment"><span class="author">${author}</span> <time>May 3, 2021</time><div class="content">${'I will miss it, and my children will too. '.repeat(3)}</div></li>`,
    );
    expect(
      postsOf(
        `<h1>The last ferry</h1><article><span class="author">Ines</span> <time>May 2, 2021</time><div class="content">${prose.repeat(4)}</div></article><ol class="comments">${many.join('')}</ol>`,
      ),
    ).toEqual([]);
  });

  it('is a list of stories with their authors and days', () => {
    const story = (title: string) =>
      `<div class="story"><h2><a href="/${title}">${title}</a></h2><span class="author">Ines Ode</span> <time>May 3, 2021</time><div class="summary">A long and careful look at ${title} and at what came of it in the end.</div></div>`;
    expect(postsOf(story('rivers') + story('roads') + story('roofs') + story('rails'))).toEqual([]);
  });

  it('is a column of other threads beside a single post', () => {
    const other = (title: string) =>
      `<li><div class="post-text">${title} and how to keep it dry over a long and rainy winter</div><a href="/user/bo">bo</a> 5 days ago</li>`;
    expect(
      postsOf(
        `<h1>Firewood</h1><div class="main"><div class="post"><a class="username" href="/user/ann">ann</a> 2 days ago<div class="post-body">Is ash better than birch? ${'I have a small stove and a large room. '.repeat(4)}</div></div></div>
        <div class="sidebar"><ul>${other('Hay') + other('Straw') + other('Wool') + other('Peat')}</ul></div>`,
        thread,
      ).map(([author]) => author),
    ).toEqual(['ann']);
  });
});
