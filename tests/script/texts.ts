import fc from 'fast-check';
import { scriptModes } from '../../utils/script/mode';

export const convertingModes = scriptModes.filter((mode) => mode !== 'original');

/** Words whose conversion is the trouble: ambiguous ones, both scripts, machine-made, changing length, odd code points. */
const pieces = [
  ...[
    '头发',
    '发展',
    '里面',
    '公里',
    '皇后',
    '后天',
    '著名',
    '看着',
    '乾隆',
    '干杯',
    '瞭望',
    '了解',
    '钟表',
    '对标对表',
  ],
  ...[
    '頭髮',
    '發展',
    '裡面',
    '裏面',
    '說話',
    '説話',
    '衞生',
    '綫路',
    '曆史',
    '聯系',
    '處于',
    '态度',
    '争取',
    '正确',
  ],
  ...['软件', '博客', 'U盘', '文件', '支持', '信息', '數碼', '內存', '网络', 'PN结', '圆珠笔', '出租车'],
  ...[
    '喺',
    '嘅',
    '咗',
    '冇',
    '啲',
    '佢',
    '嚟',
    '𠮷',
    '𡞵',
    '㛟',
    '𫗧',
    '𫖮',
    '㓆',
    '\uFA10',
    '\u{2F81A}',
    '葛\u{E0100}',
    '⿰氵每',
  ],
  ...[
    '👩‍👩‍👧',
    '☺️',
    '\uD800',
    '\uDC00',
    '\u200b',
    '，',
    '。',
    '\n',
    ' ',
    'abc',
    '100%',
    '東京',
    'の',
    '学校',
    '한국',
  ],
];

/** Text that looks like nothing in particular and holds everything. */
export const chineseText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 2,
        arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }).map((point) => String.fromCodePoint(point)),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
