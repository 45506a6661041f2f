import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { textOf } from '@/utils/article/hast';
import { readPage } from '@/utils/extract/read-page';
import { squeezed } from '../helpers/pages';

const url = 'https://news.example/a/1.html';
const title = '杏花开在山坡上';
const prose = [
  '山里的春天来得晚，杏花开的时候，平地上的桃花早已谢了。老人们说，花开得晚，果子才甜，这话我小时候不信，后来信了。',
  '坡上有三十七棵杏树，都是祖父年轻时种下的。他每棵树都取了名字，名字写在石头上，石头压在树根边，怕风把名字吹走。',
  '花落的那几天，整面山坡像下了一场不化的雪。孩子们在树下铺开床单，躺着等花瓣落满全身，谁先坐起来谁就输了。',
];

/**
 * A family of noise: markup that it must take away, and beside it what looks alike and must stay. `before` and `after` put
 * markup above and below the text instead of into its middle.
 */
function family(
  id: string,
  {
    noise,
    stays,
    where = 'among',
  }: {
    noise: [html: string, text: string][];
    stays: [html: string, text: string][];
    where?: 'before' | 'among' | 'after';
  },
): void {
  const [first = '', second = '', third = ''] = prose.map((text) => `<p>${text}</p>`);
  const page = (html: string) => {
    const parts =
      where === 'before'
        ? [html, first, second, third]
        : where === 'after'
          ? [first, second, third, html]
          : [first, second, html, third];
    return parsePage(
      `<!doctype html><html lang="zh"><head><title>${title}</title></head><body><div class="content"><h1>${title}</h1>${parts.join('\n')}</div></body></html>`,
      url,
    );
  };
  const read = (html: string) => {
    const reading = readPage(page(html), { url });
    if (!reading.ok) throw new Error(reading.outcome);
    return reading.article;
  };

  describe(id, () => {
    it.each(noise)('takes away %s', (html, text) => {
      const { content, removals } = read(html);
      expect(squeezed(textOf(content))).not.toContain(squeezed(text));
      const rules = removals
        .filter(({ stage }) => stage === 'page' || stage === 'content')
        .map(({ rule }) => rule);
      if (id === 'phrase') expect(rules).not.toEqual([]);
      else expect(rules).toContain(id);
      for (const paragraph of prose) expect(textOf(content)).toContain(paragraph);
    });
    it.each(stays)('leaves %s', (html, text) =>
      expect(squeezed(textOf(read(html).content))).toContain(squeezed(text)),
    );
  });
}

family('advertising', {
  noise: [['<div class="ad-box"><p>春季大促，全场五折</p></div>', '春季大促']],
  stays: [
    [
      '<div class="shadow header-line"><p>这一段写在阴影里，也写在树下，谁都能看见。</p></div>',
      '这一段写在阴影里',
    ],
  ],
});
family('call-to-action', {
  noise: [
    ['<p>点击关注公众号，领取免费资料</p>', '领取免费资料'],
    [
      '<p>Sign up for our newsletter to get the best of the Harbor Post in your inbox.</p>',
      'the best of the Harbor Post',
    ],
  ],
  stays: [
    [
      '<p>Get our newsletter off the table, she said, and he sat down to read it himself, all four pages of it, to the very end of the last column.</p>',
      'to the very end',
    ],
    ['<p>他打开门，登录的名字还留在屏幕上。</p>', '登录的名字'],
  ],
});
family('comments', {
  noise: [['<div class="comment-list"><p>沙发</p><p>写得真好</p></div>', '写得真好']],
  stays: [
    ['<div class="commentary"><p>评论这片山坡的人，都先要自己走上来一趟才算数。</p></div>', '评论这片山坡'],
  ],
});
family('controls', {
  noise: [['<p>这一段后面有个按钮，按钮不是文字。<button>展开更多内容</button></p>', '展开更多内容']],
  stays: [['<p>按钮掉了一颗，她用红线缝上，比原来还结实。</p>', '按钮掉了一颗']],
});
family('counters', {
  noise: [
    ['<p>原创 2024-03-01 阅读量1.3w 收藏 56 点赞数 10</p>', '点赞数'],
    ['<div>瀏覽：1,024 次　評論(8)</div>', '瀏覽'],
  ],
  stays: [
    ['<p>村里人算过，来看花的一年有3000人，回复邀请的有12家，一家也没有失约</p>', '回复邀请'],
    ['<p>祖父的本子上写着：阅读三页，写字两行。</p>', '阅读三页'],
  ],
});
family('hashtags', {
  noise: [['<p>#山里的春天# #杏花</p>', '#山里的春天#']],
  stays: [['<p># 号在石匠那里读作井，他在每块石头背面都刻一个。</p>', '号在石匠那里']],
});
family('invisible', {
  noise: [['<p>杏\u200b花\u200b开\u200b了，山坡白了一半，人都上去了。</p>', '杏\u200b花']],
  stays: [['<p>一家人👨\u200d👩\u200d👧坐在树下，谁也不说话。</p>', '👨\u200d👩\u200d👧']],
});
family('landmarks', {
  noise: [['<nav><a href="/a">首页导航</a><a href="/b">频道大全</a></nav>', '频道大全']],
  stays: [['<section><p>导航的人走在最前面，手里举着一根点着的香。</p></section>', '导航的人']],
});
family('link-line', {
  where: 'before',
  noise: [['<p><a href="/1">山村纪事</a> <a href="/2">田园旧话</a></p>', '田园旧话']],
  stays: [['<p><a href="/1">山村纪事</a>里写过这面山坡，写的人后来搬到城里去了。</p>', '里写过这面山坡']],
});
family('machine-caption', {
  noise: [[`<p>${title}(山坡的故事)1</p>`, '(山坡的故事)1']],
  stays: [['<p>图一：石头上的名字（摄于早春）</p>', '石头上的名字']],
});
family('noise-images', {
  noise: [
    ['<p>扫一扫</p><p><img src="/static/qrcode.png" alt="二维码" width="200" height="200"></p>', '扫一扫'],
  ],
  stays: [
    [
      '<p><img src="/up/logo-stone.jpg" alt="" width="600" height="400">石头的样子，刻着祖父的笔迹，雨水洗得发白。</p>',
      '石头的样子',
    ],
  ],
});
family('overlays', {
  noise: [['<div class="login-modal"><p>登录后查看更多内容</p></div>', '登录后查看更多内容']],
  stays: [
    ['<div class="modality"><p>他说山里的时间有两种样子，一种走得慢，一种不走。</p></div>', '山里的时间'],
  ],
});
family('phrase', {
  noise: [
    ['<p>相关阅读</p>', '相关阅读'],
    ['<p>【往下看更多】</p>', '往下看更多'],
  ],
  stays: [['<p>相关阅读材料堆在桌上，她一本也没有翻开，只是看着窗外。</p>', '相关阅读材料']],
});
family('pinyin', {
  noise: [['<p>杏(xìng)花(huā)开(kāi)了(le)，山(shān)坡(pō)白(bái)了。</p>', '(huā)']],
  stays: [['<p>他叫“翀”(chōng)，名字是祖父从字典里找出来的。</p>', '(chōng)']],
});
family('related', {
  noise: [
    [
      '<div class="related-news"><ul><li><a href="/3">桃花谢了以后</a></li><li><a href="/4">李子什么时候红</a></li></ul></div>',
      '李子什么时候红',
    ],
  ],
  stays: [
    [
      '<div class="relativity"><p>坡上坡下差着两度，花期就差了十天，谁也急不得。</p></div>',
      '坡上坡下差着两度',
    ],
  ],
});
family('related-links', {
  noise: [
    [
      '<p><strong>延伸閱讀</strong></p><p><a href="/3">老屋換了新主人</a></p><p><a href="/4">井水又甜了</a></p>',
      '井水又甜了',
    ],
  ],
  stays: [
    ['<p>他把信写在这里：</p><p><a href="/letter">一封写给花的信</a></p>', '一封写给花的信'],
    [
      '<p>延伸阅读的好处，他在信里写了三页，一页也没有寄出去。</p><p><a href="/letter">一封写给花的信</a></p>',
      '一封写给花的信',
    ],
  ],
});
family('rights-note', {
  where: 'after',
  noise: [
    ['<p>本文為原創，禁止轉載，圖片來自網絡，侵刪。</p>', '禁止轉載'],
    ['<p>ⓒ 골목신문 무단전재 및 재배포 금지</p>', '재배포 금지'],
    ['<p>作品系原创首发，谢绝任何形式的转载。</p>', '谢绝任何形式'],
  ],
  stays: [
    ['<p>他把图片存在网上，等有人来删，等了三年也没有人来。</p>', '等有人来删'],
    ['<p>扉页上只有一行字：转载请注明出处。写字的人已经不在了。</p>', '转载请注明出处'],
  ],
});
family('share', {
  noise: [['<div class="share-bar"><span>分享给朋友们</span><a href="#">微信</a></div>', '分享给朋友们']],
  stays: [
    [
      '<div class="content-share-body"><p>分享一个桃子要用刀，分享一个秘密只要压低声音。</p></div>',
      '分享一个桃子',
    ],
  ],
});
family('stray-punctuation', {
  noise: [['<p>,</p><p>第二年春天，他又种下一棵，树名写着孙女的小名。</p>', ',第二年']],
  stays: [
    ['<p>……</p>', '……'],
    ['<p>* * *</p>', '* * *'],
  ],
});
family('tags', {
  noise: [['<div class="tags"><a href="/t/1">杏花</a><a href="/t/2">山村生活</a></div>', '山村生活']],
  stays: [['<div class="stage"><p>标签掉下来，露出瓶底的年份，比他说的还早三年。</p></div>', '标签掉下来']],
});
family('template-lead', {
  where: 'before',
  noise: [
    [
      `<p>${title}，接下来我们就来聊聊关于${title}，以下内容大家不妨参考一二，希望能帮到您！</p>`,
      '希望能帮到您',
    ],
    ['<p>以上就是关于杏花什么时候开的全部内容，更多花事请关注山村网！</p>', '更多花事请关注'],
  ],
  stays: [['<p>希望能帮到您，他在信里这样写，信封上没有贴邮票，大概是自己走来的。</p>', '他在信里这样写']],
});
family('title-repeat', {
  where: 'before',
  noise: [[`<p>编者的话写在前面，只有一句，读完就可以翻过去了。</p><p>${title}</p>`, `了。${title}`]],
  stays: [[`<p>${title}，这是祖父写的第一句话，后面就没有了。</p>`, '这是祖父写的第一句话']],
});

family('code-numbers', {
  noise: [
    [
      '<figure class="highlight bash"><table><tr><td class="gutter"><pre>41<br>42<br></pre></td><td class="code"><pre>cd mill<br>ls</pre></td></tr></table></figure>',
      '4142',
    ],
    ['<pre><code><span class="lineno">977</span>cd mill</code></pre>', '977'],
    [
      '<div class="code-toolbar"><pre class="language-css"><code>p { color: red }</code></pre><div class="toolbar"><span>层叠样式</span></div></div>',
      '层叠样式',
    ],
  ],
  stays: [
    ['<pre><code>cd mill\n977\nls</code></pre>', '977'],
    [
      '<div class="gutter"><p>屋檐下的水槽也叫天沟，每年入冬之前要掏一次，掏出来的泥可以种花。</p></div>',
      '屋檐下的水槽',
    ],
  ],
});

family('math-copies', {
  noise: [
    [
      '<p>这里的式子是<span class="katex"><span class="katex-mathml"><math><semantics><mi>P</mi><annotation encoding="application/x-tex">P_{1}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">另一份</span></span>，算一遍就知道了。</p>',
      '另一份',
    ],
    [
      '<p>这里的式子是<span class="MathJax_Preview">预览</span><span class="MathJax"><nobr>另画</nobr></span><script type="math/tex">x^2</script>，算一遍就知道了。</p>',
      '另画',
    ],
  ],
  stays: [
    [
      '<p>这里的式子是<span class="MathJax"><nobr>只有这一份</nobr></span>，算一遍就知道了，不必再写。</p>',
      '只有这一份',
    ],
  ],
});
