/** What the pages of a language are made of; all names and stories are invented. */
export interface Words {
  lang: string;
  site: string;
  nav: string[];
  headlines: string[];
  teasers: string[];
  story: string[];
  date: string;
  search: string;
  results: string;
  next: string;
  login: { title: string; intro: string; user: string; password: string; button: string; terms: string };
  editor: { placeholder: string; publish: string; tips: string[]; tools: string[] };
  video: { title: string; description: string; views: string; more: string };
  loginStory: { title: string; paragraphs: string[] };
  short: { title: string; text: string };
  comment: string;
  copyright: string;
}

const zh: Words = {
  lang: 'zh-TW',
  site: '河口日報',
  nav: ['首頁', '要聞', '地方', '財經', '生活', '影音', '登入'],
  headlines: [
    '渡口停航三十年後重開，老船工回來掌舵',
    '山城午後雷雨，三條步道暫時封閉',
    '舊糧倉改成圖書館，開放首日排隊到巷口',
    '港邊漁獲少了一半，漁會開會找原因',
    '學生用廢木料做出會走的椅子',
    '夜市攤位重新抽籤，老攤商分到角落',
    '石橋修復用了當年的糯米灰漿',
    '第一班電動渡輪下月試航',
    '果農改種耐旱品種，今年收成穩定',
    '古鐘修好了，整點又聽得到聲音',
  ],
  teasers: ['村裡的老人說，那座橋是他們小時候修的，石頭都是從山上背下來的。', '工程單位表示，預計年底完成。'],
  story: [
    '清晨五點，河口的霧還沒有散，第一班渡輪已經靠岸。掌舵的林阿財今年六十八歲，三十年前渡口停航時，他是最後一個離開的人，如今又站回了老位置。',
    '「那時候以為再也不會開了。」他說，岸上的售票亭改成過雜貨店，又空了十年，屋頂塌過一次，是鎮上的人湊錢修好的，現在窗子擦得很亮。',
    '渡口重開以後，對岸的孩子上學不必再繞山路，單程省下四十分鐘。學校把上課時間往後挪了一刻鐘，因為大家都想坐那班看得見日出的船。',
    '鎮公所統計，重開第一個月載了一萬兩千人次，其中三分之一是外地來的遊客。林阿財說，等他掌不動舵的那一天，希望有年輕人願意接手。',
  ],
  date: '2023-05-12 08:30',
  search: '搜尋',
  results: '約有 1,280 項結果',
  next: '下一頁',
  login: {
    title: '會員登入',
    intro:
      '登入後可以收藏文章、追蹤作者，並且在不同的裝置上繼續閱讀。還沒有帳號的讀者，可以用電子郵件免費註冊，只要一分鐘。',
    user: '電子郵件',
    password: '密碼',
    button: '登入',
    terms:
      '登入即表示您同意本站的服務條款與隱私權政策。我們不會把您的電子郵件交給任何人，您隨時可以在設定中刪除帳號。',
  },
  editor: {
    placeholder: '在這裡寫下你的故事……',
    publish: '發布',
    tips: [
      '標題請控制在三十字以內，清楚說出文章在談什麼，不要使用誇張的字眼。',
      '圖片請使用自己拍攝或取得授權的作品，並且註明出處，以免侵權。',
    ],
    tools: ['粗體', '斜體', '引用', '圖片', '連結'],
  },
  video: {
    title: '渡口重開的第一個早晨',
    description: '五月十二日清晨，記者跟著第一班渡輪過河，記錄下霧裡的汽笛聲。',
    views: '觀看次數：12,345 次',
    more: '接下來播放',
  },
  loginStory: {
    title: '登入頁面為什麼總要你再輸入一次密碼',
    paragraphs: [
      '很多人抱怨，明明剛剛才登入過，網站卻又跳出登入頁面，要求重新輸入密碼。這並不是故障，而是網站刻意設計的保護，用來防止別人趁你離開座位時動你的帳號。',
      '工程師陳沛如解釋，登入之後瀏覽器會拿到一張有期限的通行證，期限一到就作廢。涉及付款或修改資料的頁面，期限通常只有十五分鐘，比一般頁面短得多。',
      '她建議使用密碼管理工具，讓每個網站的密碼都不同，也不必自己記住。至於「記住我」這個選項，只適合在自己的裝置上勾選，公用電腦千萬不要用。',
    ],
  },
  short: {
    title: '山城午後雷雨，三條步道暫時封閉',
    text: '山城昨天午後下起大雷雨，一小時雨量超過六十毫米，林務單位下午三點宣布封閉三條步道，已經入山的二十六名遊客全數平安下山。單位表示，落石清理完成之前不會重新開放，預計要等到週末。',
  },
  comment: '留下你的看法',
  copyright: '版權所有 © 河口日報',
};

const ja: Words = {
  lang: 'ja',
  site: '川口新報',
  nav: ['トップ', '地域', '経済', 'くらし', '動画', '会員登録', 'ログイン'],
  headlines: [
    '三十年ぶりに渡し船が再開、元船頭が舵を握る',
    '山間部で激しい雷雨、登山道三本が通行止め',
    '古い米蔵が図書館に、初日から長い行列',
    '港の水揚げが半減、漁協が原因を調査へ',
    '廃材で歩く椅子、高校生が製作',
    '夜市の区画を抽選、老舗は角地に',
    '石橋の修復に昔ながらの漆喰',
    '電動フェリー、来月に試験運航',
    '干ばつに強い品種へ転換、収穫は安定',
    '古い鐘が直り、時報の音が戻る',
  ],
  teasers: [
    'あの橋は子どものころに作られたもので、石は山から背負って運んだと地元のお年寄りは話す。',
    '工事は年内に終わる見通し。',
  ],
  story: [
    '午前五時、川面の霧が晴れないうちに、最初の渡し船が岸に着いた。舵を握る林さんは六十八歳。三十年前に渡しが廃止されたとき、最後まで船に残った人で、いまふたたび同じ場所に立っている。',
    '「もう二度と動かないと思っていました」と林さんは話す。岸の切符売り場は雑貨屋になり、その後十年は空き家だった。屋根が落ちたときは、町の人たちがお金を出し合って直したという。',
    '渡しの再開で、対岸の子どもたちは山道を回らずに学校へ通えるようになった。片道で四十分の短縮になる。朝日の見える便に乗りたい子が多く、学校は始業を十五分遅らせた。',
    '町によると、最初の一か月で一万二千人が利用し、三分の一は町の外から来た観光客だった。舵を握れなくなる日までに、若い人に引き継ぎたいと林さんは考えている。',
  ],
  date: '2023年5月12日 8時30分',
  search: '検索',
  results: '約 1,280 件',
  next: '次のページ',
  login: {
    title: 'ログイン',
    intro:
      'ログインすると、記事の保存や執筆者のフォローができ、別の端末でも続きから読むことができます。アカウントをお持ちでない方は、メールアドレスだけで無料で登録できます。',
    user: 'メールアドレス',
    password: 'パスワード',
    button: 'ログインする',
    terms:
      'ログインすることで、利用規約とプライバシーポリシーに同意したものとみなされます。アカウントは設定画面からいつでも削除できます。',
  },
  editor: {
    placeholder: 'ここに本文を書いてください……',
    publish: '公開する',
    tips: [
      '見出しは三十字以内で、何についての記事かが分かるように書いてください。',
      '画像はご自身で撮影したもの、または許可を得たものだけを使い、出典を書いてください。',
    ],
    tools: ['太字', '斜体', '引用', '画像', 'リンク'],
  },
  video: {
    title: '渡し船が再開した朝',
    description: '五月十二日の早朝、最初の渡し船に乗り、霧の中の汽笛を記録しました。',
    views: '12,345 回視聴',
    more: '次の動画',
  },
  loginStory: {
    title: 'ログイン画面はなぜ何度もパスワードを求めるのか',
    paragraphs: [
      'さっきログインしたばかりなのに、またログイン画面が出てパスワードを求められる。そんな不満をよく耳にする。これは故障ではなく、席を離れたすきに他人がアカウントを操作するのを防ぐための仕組みだ。',
      '技術者の森田さんによると、ログインするとブラウザーは期限つきの通行証を受け取り、期限が来ると無効になる。支払いや登録内容の変更にかかわる画面では、期限は十五分ほどしかないことが多い。',
      '森田さんは、サイトごとに違うパスワードを使い、管理ソフトに覚えさせることを勧める。「ログイン状態を保つ」という選択は自分の端末だけで使い、共用の端末では決して選ばないことが大切だという。',
    ],
  },
  short: {
    title: '山間部で激しい雷雨、登山道三本が通行止め',
    text: '山間部では昨日の午後、激しい雷雨となり、一時間に六十ミリを超える雨が降った。県は午後三時に登山道三本を通行止めにし、入山していた二十六人は全員無事に下山した。落石の撤去が終わるまで再開せず、早くても週末になる見通しだという。',
  },
  comment: 'コメントを書く',
  copyright: '© 川口新報社',
};

const en: Words = {
  lang: 'en',
  site: 'The Estuary Post',
  nav: ['Home', 'Local', 'Business', 'Life', 'Video', 'Subscribe', 'Log in'],
  headlines: [
    'Ferry runs again after thirty years with its old helmsman',
    'Three mountain trails closed after afternoon storm',
    'Old granary opens as library, queue reaches the corner',
    'Harbour catch down by half, fishermen look for causes',
    'Students build a walking chair from scrap wood',
    'Night market stalls drawn anew, veterans get the corner',
    'Stone bridge repaired with rice mortar of its time',
    'First electric ferry to be tested next month',
    'Growers switch to hardier fruit, harvest holds',
    'Town clock strikes the hour again after repair',
  ],
  teasers: [
    'The bridge was built when they were children, old people in the village say, with stones carried down on foot.',
    'Work is to end this year.',
  ],
  story: [
    'At five in the morning the fog still lay on the river when the first ferry came in. Alder Finch, 68, was the last man to leave the landing when the line was closed thirty years ago, and now he stands at the helm again.',
    '"I thought it would never run again," he said. The ticket booth had become a shop and then stood empty for ten years; when its roof fell in, people of the town put together the money to mend it, and its windows shine now.',
    'Since the ferry came back, children on the other bank no longer have to walk around the hill to school, which saves them forty minutes each way. The school begins a quarter of an hour later, because everybody wants the boat that sees the sun rise.',
    'The town counted twelve thousand passengers in the first month, a third of them visitors from elsewhere. When he can no longer turn the wheel, Mr Finch said, he hopes that somebody young will want to take it.',
  ],
  date: 'May 12, 2023 8:30 am',
  search: 'Search',
  results: 'About 1,280 results',
  next: 'Next page',
  login: {
    title: 'Log in to your account',
    intro:
      'Members can save articles, follow writers and go on reading on any of their devices. If you have no account yet, you can sign up for free with nothing but your email address; it takes a minute.',
    user: 'Email address',
    password: 'Password',
    button: 'Log in',
    terms:
      'By logging in you agree to our terms of service and our privacy policy. We give your address to nobody, and you can delete your account at any time in the settings.',
  },
  editor: {
    placeholder: 'Write your story here…',
    publish: 'Publish',
    tips: [
      'Keep the headline short, say plainly what the story is about, and leave out words that shout at readers.',
      'Use pictures that you took yourself or were allowed to use, and say where they come from.',
    ],
    tools: ['Bold', 'Italic', 'Quote', 'Image', 'Link'],
  },
  video: {
    title: 'The first morning of the ferry',
    description: 'On the first morning our reporter crossed the river and recorded the horn in the fog.',
    views: '12,345 views',
    more: 'Up next',
  },
  loginStory: {
    title: 'Why login pages keep asking for your password',
    paragraphs: [
      'Many people complain that a site shows its login page again minutes after they signed in, and asks for the password once more. That is no fault: it keeps others from using an account while its owner is away from the desk.',
      'After a login the browser holds a pass with a limited life, engineer Petra Voss explains, and when it runs out it is worth nothing. For pages where money is paid or an address is changed, its life is often no longer than fifteen minutes.',
      'She recommends a password manager, so that every site has a password of its own and nobody has to remember any of them. The box that says "remember me" is for your own devices only, and never for a computer that you share.',
    ],
  },
  short: {
    title: 'Three mountain trails closed after afternoon storm',
    text: 'Three mountain trails were closed on Thursday after a thunderstorm brought more than sixty millimetres of rain in an hour. All 26 hikers who were on the trails came down safely, the forest office said. The trails will stay closed until fallen rocks are cleared away, which is expected to last until the weekend.',
  },
  comment: 'Leave a comment',
  copyright: '© The Estuary Post',
};

export const languages: [lang: string, words: Words][] = [
  ['zh', zh],
  ['ja', ja],
  ['en', en],
];
