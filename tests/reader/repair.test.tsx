// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReaderProps } from '@/components/reader/props';
import { ReaderView } from '@/components/reader/reader-view';
import type { ConvertedBlock } from '@/utils/script/mode';
import { useInterfaceTexts } from '../helpers/interface-texts';
import { article as clean, element, readerProps, text } from './article';

const words = '經得起曆史的檢驗，聯系群衆';
const article = {
  ...clean,
  title: '曆史',
  script: 'mixed' as const,
  content: {
    type: 'root' as const,
    children: [element('p', {}, text(words, 0)), element('p', {}, text('好', 20))],
  },
};
/** Mends 曆史 and 聯系, as the background would. */
const repair: ReaderProps['services']['convert'] = async (_, blocks) =>
  blocks.map(({ texts }): ConvertedBlock => {
    const mended = texts.map((value) =>
      [...value.matchAll(/曆|系/g)].map(({ 0: original, index }) => ({
        start: index,
        end: index + 1,
        original,
      })),
    );
    return {
      texts: texts.map((value) => value.replace('曆', '歷').replace('系', '繫')),
      ...(mended.some(({ length }) => length) ? { mended } : {}),
    };
  });

let root: HTMLElement;
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
const press = (selector: string) =>
  settle(() => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    find(selector).dispatchEvent(event);
  });
const marks = () => [...root.querySelectorAll<HTMLElement>('.mended')];
const propsIn = (mode: ReaderProps['mode'], change = {}) => {
  const props = readerProps({ article, ...change });
  props.services.convert.mockImplementation(repair);
  return { ...props, mode };
};

beforeAll(useInterfaceTexts);
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('a badly converted text', () => {
  it('is offered repair, which stands first, in one click', async () => {
    const props = propsIn('original');
    await show(props);
    expect(find('.notes').textContent).toContain('badly converted');
    expect([...root.querySelectorAll('option')].map(({ value }) => value).slice(0, 2)).toEqual([
      'repair',
      'original',
    ]);
    await press('.repair button');
    expect(props.onMode).toHaveBeenCalledWith('repair');
  });

  it('is known by what repair would mend, too, where no character of the other script is left', async () => {
    const dense = { ...article, script: 'Hant' as const };
    await show(propsIn('original', { article: dense }));
    expect(find('.notes').textContent).toContain('badly converted');
    const long = element('p', {}, text('這是對的。'.repeat(1000), 30));
    const content = { ...article.content, children: [...article.content.children, long] };
    await show(propsIn('original', { article: { ...dense, content } }));
    expect(find('.notes').textContent).toBe('');
  });

  it('leads back to the original in one click', async () => {
    const props = propsIn('repair');
    await show(props);
    expect(find('.notes').textContent).toContain('Repaired places: 3');
    await press('.repair button:last-child');
    expect(props.onMode).toHaveBeenCalledWith('original');
  });
});

describe('what was mended', () => {
  it('is marked on request, with the original beside it, and not otherwise', async () => {
    await show(propsIn('repair'));
    expect(find('.content').textContent).toContain('經得起歷史');
    expect(marks()).toEqual([]);
    await press('.mended-toggle');
    expect(find('.mended-toggle').getAttribute('aria-pressed')).toBe('true');
    expect(
      marks().map((mark) => [
        mark.textContent,
        mark.dataset.original,
        mark.ariaDescription ?? mark.getAttribute('aria-description'),
      ]),
    ).toEqual([
      ['歷', '曆', 'originally 曆'],
      ['歷', '曆', 'originally 曆'],
      ['繫', '系', 'originally 系'],
    ]);
    expect(find('h1').textContent).toBe('歷史');
    expect(find('.content p').textContent).toBe(words.replace('曆', '歷').replace('系', '繫'));
    await press('.mended-toggle');
    expect(marks()).toEqual([]);
  });

  it('is gone through place by place, with one tab stop among them', async () => {
    await show(propsIn('repair'));
    await press('.mended-toggle');
    expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    const [previous, next, close] = ['Previous', 'Next', 'Hide'].map(
      (name) => `.mended-bar [aria-label^="${name}"]`,
    );
    await press(next ?? '');
    await press(next ?? '');
    expect(find('.mended-bar p').textContent).toBe('2 of 3: 歷 originally 曆');
    expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(marks()[1]?.classList.contains('is-current')).toBe(true);
    await press(previous ?? '');
    await press(previous ?? '');
    expect(find('.mended-bar p').textContent).toContain('3 of 3');
    await press(close ?? '');
    expect(root.querySelector('.mended-bar')).toBeNull();
    expect(document.activeElement).toBe(find('.mended-toggle'));
  });
});

describe('the switch for punctuation', () => {
  it('goes with every conversion and copy', async () => {
    const appearance = { ...readerProps().appearance, punctuation: true };
    const props = propsIn('tw', { appearance });
    await show(props);
    expect(props.services.convert.mock.calls.at(-1)?.[2]).toBe(true);
    await press('button[aria-label="Copy"]');
    expect(props.services.exportArticle.mock.lastCall?.[3]).toBe(true);
  });
});
