// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderProps } from '@/components/reader/props';
import { ReaderView } from '@/components/reader/reader-view';
import { useInterfaceTexts } from '../helpers/interface-texts';
import { article, element, readerProps, text } from './article';

let root: HTMLElement;
/** Lets promises, effects and what they draw come to rest. */
const settle = async (action: () => void) => {
  await act(async () => action());
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise((done) => setTimeout(done, 0)));
};
const show = (props: ReaderProps) => settle(() => render(<ReaderView {...props} />, root));
const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((node) => node.textContent);
/** Clicks as a person does; a script's clicks are not trusted. */
const press = (selector: string, isTrusted = true) =>
  settle(() => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    find(selector).dispatchEvent(event);
  });

beforeAll(useInterfaceTexts);
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the text', () => {
  it('stands under its title, with everything known about it', async () => {
    await show(readerProps());
    expect(find('h1').textContent).toBe('風箏的做法');
    expect(texts('.kicker span')).toEqual(['每日', '生活']);
    expect(texts('.meta > *')).toEqual([
      '王小明',
      'Source:新華日報',
      'May 1, 2024',
      'UpdatedMay 2, 2024 at 08:30',
      '19 characters',
      '1 min read',
      'Original page',
    ]);
    expect(texts('.content > *')).toEqual(['竹條要削得薄。', '材料', '紙與線。', '', '放飛', '等風來。']);
    expect(find('.content').lang).toBe('zh-Hant');
    expect(document.activeElement).toBe(find('h1'));
  });

  it('heads each post of a thread with its author and time, which do not count as text', async () => {
    const post = (dataPostAuthor: string, dataPostTime: string, words: string) =>
      element('section', { dataPostAuthor, dataPostTime }, element('p', {}, text(words, 0)));
    const content = {
      type: 'root' as const,
      children: [post('南窗', '2024-08-03T07:41:00', '不紅。'), post('老葉', '3 days ago', '太熱。')],
    };
    await show(readerProps({ article: { ...article, content } }));
    expect(texts('article article header')).toEqual(['南窗August 3, 2024 at 07:41', '老葉3 days ago']);
    expect(find('article article time').getAttribute('datetime')).toBe('2024-08-03T07:41:00');
    expect(find('article article').getAttribute('aria-label')).toBe('南窗, August 3, 2024 at 07:41');
    expect(texts('.meta .aside')[0]).toBe('6 characters');
  });

  it('holds only what articles may hold, whatever the data says', async () => {
    const bad = (tagName: string, properties = {}) => ({
      type: 'element' as const,
      tagName,
      properties,
      children: [{ type: 'text' as const, value: tagName }],
    });
    const children = [
      bad('script'),
      bad('iframe', { src: 'https://evil.example/' }),
      bad('a', {
        href: 'javascript:alert(1)',
        onClick: 'alert(1)',
        style: 'color:red',
        id: 'x',
        className: ['y'],
      }),
      bad('img', { src: 'data:image/svg+xml,<svg onload=alert(1)>' }),
      bad('img', { src: 'javascript:alert(1)' }),
      bad('p', { dangerouslySetInnerHTML: { __html: '<b>x</b>' }, ref: 'x', key: 'x', lang: 'ja' }),
      bad('a', { href: 'https://good.example/' }),
    ];
    await show(readerProps({ article: { ...article, content: { type: 'root', children } } }));
    const content = find('.content');
    expect([...content.querySelectorAll('*')].map((node) => node.localName)).toEqual(['a', 'p', 'a']);
    expect(content.textContent).toBe('scriptiframeapa');
    expect([...content.querySelectorAll('*')].map((node) => node.getAttributeNames())).toEqual([
      [],
      ['lang'],
      ['href', 'target', 'rel'],
    ]);
  });

  it('is headed by the lead image only where it has no image of its own', async () => {
    const leadImage = { src: 'https://news.example/lead.jpg', alt: '風箏' };
    await show(readerProps({ article: { ...article, leadImage } }));
    expect([...root.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['一隻風箏']);
    const words = { ...article.content, children: article.content.children.slice(0, 2) };
    await show(readerProps({ article: { ...article, leadImage, content: words } }));
    expect([...root.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['風箏']);
  });

  it('says so where an image cannot be loaded', async () => {
    await show(readerProps());
    await act(async () => {
      find('.content img').dispatchEvent(new Event('error'));
    });
    expect(find('.no-image').textContent).toBe('一隻風箏This image could not be loaded.');
  });

  it('asks before it loads images where they were not asked for', async () => {
    const onLoadImages = vi.fn();
    await show(readerProps({ loadsImages: false, onLoadImages }));
    expect(root.querySelector('img')).toBeNull();
    await press('.notes button:last-of-type');
    expect(root.textContent).toContain('Load the images');
  });

  it('lists its headings where there are two or more', async () => {
    await show(readerProps());
    expect(texts('.rail button')).toEqual(['材料', '放飛']);
    const one = {
      ...article,
      content: { ...article.content, children: article.content.children.slice(0, 2) },
    };
    await show(readerProps({ article: one }));
    expect(texts('.rail button')).toEqual([]);
  });
});

describe('script modes', () => {
  it('convert title, byline, text, alt and contents, and the language tag', async () => {
    await show(readerProps({ mode: 'cn' }));
    expect(find('h1').textContent).toBe('[風箏的做法]');
    expect(find('.byline').textContent).toBe('[王小明]');
    expect(texts('.rail button')).toEqual(['[材料]', '[放飛]']);
    expect(find('.content img').getAttribute('alt')).toBe('[一隻風箏]');
    expect(find('.content').lang).toBe('zh-Hans');
  });

  it('stay at the original, and say so, where the conversion fails', async () => {
    const props = readerProps({ mode: 'cn' });
    props.services.convert.mockRejectedValueOnce(new Error('gone'));
    await show(props);
    expect(find('h1').textContent).toBe('風箏的做法');
    expect(find('.script-select select')).toHaveProperty('value', 'original');
    expect(find('.status').textContent).toContain('could not be converted');
  });
});

describe('what was cut', () => {
  it('is listed with its reason, the surroundings folded', async () => {
    await show(readerProps());
    expect(find('button[aria-label="What was cut"]').dataset.count).toBe('3');
    await press('button[aria-label="What was cut"]');
    expect(texts('.removal-group summary')).toEqual([
      'In the article 1',
      'Moved to the heading 1',
      'Elsewhere on the page 1',
    ]);
    expect(texts('.removal .reason')).toEqual(['Promotion', 'Line about the article']);
    expect(texts('.removal .removed-text')).toEqual(['關注我們', '作者：王小明']);
  });

  it('goes back to its place with one click, and out again', async () => {
    const props = readerProps();
    await show(props);
    await press('button[aria-label="What was cut"]');
    await press('.removal button');
    expect(props.onRestored).toHaveBeenLastCalledWith([1]);
    await show({ ...props, restored: [1] });
    expect(texts('.content > *').slice(0, 3)).toEqual(['竹條要削得薄。', '關注我們', '材料']);
    expect(find('.restored').textContent).toBe('關注我們');
    await press('.removal button');
    expect(props.onRestored).toHaveBeenLastCalledWith([]);
  });
});

describe('copying', () => {
  it('is prepared before the click, and again when the article changes', async () => {
    const props = readerProps();
    await show(props);
    expect(props.services.exportArticle).not.toHaveBeenCalled();
    await press('button[aria-label="Copy"]');
    expect(props.services.exportArticle.mock.calls.map(([, format]) => format)).toEqual([
      'text',
      'markdown',
      'html',
    ]);
    await show({ ...props, restored: [1] });
    expect(props.services.exportArticle).toHaveBeenCalledTimes(6);
    expect(props.services.exportArticle.mock.lastCall?.[0].removals).toHaveLength(2);
  });

  it('lays the text out to copy by hand where the browser refuses', async () => {
    document.execCommand = () => false;
    await show(readerProps());
    await press('button[aria-label="Copy"]');
    await press('.actions li:nth-child(2) button');
    expect(find('.by-hand')).toHaveProperty('value', 'markdown');
    expect(document.activeElement).toBe(find('.by-hand'));
    expect(find('.status').textContent).toContain('press Ctrl+C');
  });

  it('says so where the text cannot be prepared', async () => {
    const props = readerProps();
    props.services.exportArticle.mockRejectedValue(new Error('gone'));
    await show(props);
    await press('button[aria-label="Copy"]');
    expect(find('.trouble').textContent).toContain('could not be prepared');
  });
});

describe('saving', () => {
  const button = 'button[aria-label^="Save to the library"]';

  it('saves what is shown, and only for a person', async () => {
    const props = readerProps({ restored: [1] });
    await show(props);
    await press(button, false);
    expect(props.services.save).not.toHaveBeenCalled();
    await press(button);
    expect(props.services.save.mock.lastCall?.[0].removals.map(({ id }) => id)).toEqual([2, 3]);
    expect(find('.status').textContent).toBe('Saved to the library.');
    expect(root.querySelector('button[aria-label^="Saved"]')).not.toBeNull();
  });

  it.each([
    ['quota', 'no space left'],
    ['interrupted', 'interrupted'],
    ['newer-data', 'newer version'],
    ['unknown', 'unknown reason'],
  ] as const)('says what to do after the failure "%s"', async (failure, words) => {
    const props = readerProps();
    props.services.save.mockResolvedValueOnce({ ok: false, failure });
    await show(props);
    await press(button);
    expect(find('.status .is-error').textContent).toContain(words);
  });

  it('takes a background that stops as an interruption', async () => {
    const props = readerProps();
    props.services.save.mockRejectedValueOnce(new Error('The message port closed'));
    await show(props);
    await press(button);
    expect(find('.status .is-error').textContent).toContain('interrupted');
  });

  it('says in a private window that it stays', async () => {
    await show(readerProps({ isPrivate: true }));
    expect(find(button).title).toContain('stays after this private window');
    await press(button);
    expect(find('.status').textContent).toContain('stays in the library');
  });
});

describe('trouble and notes', () => {
  it('any action says that the extension was updated', async () => {
    const props = readerProps();
    await show({ ...props, services: { ...props.services, findTrouble: () => 'Reload the page.' } });
    for (const label of ['Copy', 'What was cut', 'Appearance', 'Save to the library']) {
      await press(`button[aria-label="${label}"]`);
      expect(find('.status .is-error').textContent).toBe('Reload the page.');
    }
    expect(root.querySelector('.panel')).toBeNull();
    expect(props.services.save).not.toHaveBeenCalled();
  });

  it('a page that is no article is doubted, and another text is offered', async () => {
    const onCandidate = vi.fn();
    await show(readerProps({ isReadable: false, onCandidate }));
    expect(find('.notes').textContent).toContain('does not look like an article');
    await press('.notes button');
    expect(onCandidate).toHaveBeenCalledWith(1);
    await show(readerProps({ candidate: 1, onCandidate }));
    await press('.notes button');
    expect(onCandidate).toHaveBeenLastCalledWith(0);
  });
});

describe('Escape', () => {
  it('closes an open panel first, giving the focus back, then the reader', async () => {
    const props = readerProps();
    await show(props);
    const button = find('button[aria-label="Appearance"]');
    await press('button[aria-label="Appearance"]');
    expect(document.activeElement).toBe(find('.panel'));
    const pressEscape = () => settle(() => props.onEscapeReady.mock.lastCall?.[0]());
    await pressEscape();
    expect(root.querySelector('.panel')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(props.onClose).not.toHaveBeenCalled();
    await pressEscape();
    expect(props.onClose).toHaveBeenCalledOnce();
  });
});
