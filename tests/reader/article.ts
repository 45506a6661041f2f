import type { Element, ElementContent } from 'hast';
import { vi } from 'vitest';
import type { ReaderProps } from '@/components/reader/props';
import type { Article, Removal } from '@/utils/article/article';
import { defaultSettings } from '@/utils/settings/settings';

export const text = (value: string, offset: number): ElementContent => ({
  type: 'text',
  value,
  data: { offset },
});

export const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

export const removal = (id: number, value: string, offset: number, part: Partial<Removal> = {}): Removal => ({
  id,
  rule: 'test',
  kind: 'promo',
  stage: 'content',
  text: value,
  spans: [[offset, offset + value.length]],
  content: [element('p', {}, text(value, offset))],
  ...part,
});

/** A short article with two headings, an image and removals of each sort. */
export const article: Article = {
  url: 'https://news.example/a',
  title: '風箏的做法',
  byline: '王小明',
  source: '新華日報',
  siteName: '每日',
  section: '生活',
  publishedTime: '2024-05-01',
  modifiedTime: '2024-05-02T08:30:00',
  lang: 'zh',
  script: 'Hant',
  candidates: 2,
  content: {
    type: 'root',
    children: [
      element('p', {}, text('竹條要削得薄。', 10)),
      element('h2', {}, text('材料', 30)),
      element('p', {}, text('紙與線。', 40)),
      element(
        'figure',
        {},
        {
          ...element('img', { src: 'https://news.example/k.jpg', alt: '一隻風箏' }),
          data: { offset: 50 },
        },
      ),
      element('h3', {}, text('放飛', 60)),
      element('p', {}, text('等風來。', 70)),
    ],
  },
  removals: [
    removal(1, '關注我們', 20),
    removal(2, '作者：王小明', 0, { stage: 'lifted', kind: 'metadata', field: 'byline' }),
    removal(3, '熱門文章', 90, { stage: 'outside', kind: 'outside' }),
  ],
};

/** Props of a view that stands alone; every callback is a mock. */
export function readerProps(change: Partial<Omit<ReaderProps, 'services' | 'onEscapeReady'>> = {}) {
  return {
    article,
    appearance: defaultSettings,
    onAppearance: vi.fn(),
    mode: 'original' as const,
    onMode: vi.fn(),
    restored: [] as number[],
    onRestored: vi.fn(),
    services: {
      convert: vi.fn<ReaderProps['services']['convert']>(async (_, blocks) =>
        blocks.map(({ texts }) => ({ texts: texts.map((part) => `[${part}]`) })),
      ),
      exportArticle: vi.fn<ReaderProps['services']['exportArticle']>(async (_, format) => ({
        text: format,
        fileName: '',
        mime: '',
      })),
      save: vi.fn<NonNullable<ReaderProps['services']['save']>>(async () => ({
        ok: true,
        id: '1',
        updated: false,
      })),
      findSaved: vi.fn<NonNullable<ReaderProps['services']['findSaved']>>(async () => null),
      keepPosition: vi.fn<ReaderProps['services']['keepPosition']>(),
      print: vi.fn(),
    },
    onClose: vi.fn(),
    closeLabel: 'Close',
    loadsImages: true,
    onEscapeReady: vi.fn<ReaderProps['onEscapeReady']>(),
    ...change,
  } satisfies ReaderProps;
}
