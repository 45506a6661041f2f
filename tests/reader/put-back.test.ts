import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Removal } from '@/utils/article/article';
import { putBack, withPutBack } from '@/utils/article/put-back';

const text = (value: string, offset: number): ElementContent => ({ type: 'text', value, data: { offset } });
const el = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const image = (offset: number): Element => ({ ...el('img'), data: { offset } });
const root = (...children: ElementContent[]): Root => ({ type: 'root', children });
const removal = (id: number, ...content: ElementContent[]): Removal => ({
  id,
  rule: 'test',
  kind: 'promo',
  stage: 'content',
  text: '',
  spans: [],
  content,
});

/** A tree in one line: `p(text) figure(img)`. */
function show(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') return '';
  const inner = node.children.map((child) => show(child as ElementContent));
  return node.type === 'root' ? inner.join(' ') : `${node.tagName}(${inner.join('')})`;
}

describe('putBack', () => {
  const content = root(
    el('p', text('一二三', 0)),
    el('ul', el('li', text('甲', 10)), el('li', text('丙', 14))),
    el('p', text('四五', 20), text('七八', 25)),
  );
  const article = {
    content,
    removals: [
      removal(1, el('p', text('推广', 5))),
      removal(2, el('ul', el('li', text('乙', 12)))),
      removal(3, text('六六', 22)),
      removal(4, el('h2', text('相关', 40)), el('p', text('更多', 44))),
      removal(5, el('p', text('头', -5))),
      removal(6, text('九', 27)),
    ],
  };

  it('puts a block between blocks', () => {
    expect(show(putBack(article, [1]))).toBe('p(一二三) p(推广) ul(li(甲)li(丙)) p(四五七八)');
  });

  it('puts a block before the first and after the last', () => {
    expect(show(putBack(article, [4, 5]))).toBe(
      'p(头) p(一二三) ul(li(甲)li(丙)) p(四五七八) h2(相关) p(更多)',
    );
  });

  it('wraps what goes into a list as an item of it', () => {
    expect(show(putBack(article, [2]))).toBe('p(一二三) ul(li(甲)li(ul(li(乙)))li(丙)) p(四五七八)');
  });

  it('merges a part into its paragraph, inside and at the edge', () => {
    expect(show(putBack(article, [3, 6]))).toBe('p(一二三) ul(li(甲)li(丙)) p(四五六六七八九)');
  });

  it('parts of one block go to their own places', () => {
    const pinyin = removal(1, el('p', text('(lái)', 1), text('(le)', 7)));
    const kept = root(el('p', text('來', 0), text('了', 6), text('。', 11)));
    expect(show(putBack({ content: kept, removals: [pinyin] }, [1]))).toBe('p(來(lái)了(le)。)');
  });

  it('a block inside a paragraph becomes a line of it', () => {
    const kept = root(el('p', text('一', 0), el('b', text('二', 1)), text('四', 9)));
    const line = removal(1, el('p', text('三', 5)));
    expect(show(putBack({ content: kept, removals: [line] }, [1]))).toBe('p(一b(二)br()三br()四)');
  });

  it('puts an image before the text of the same place', () => {
    const kept = root(el('p', text('一', 0)), el('p', text('二', 5)));
    const picture = removal(1, el('figure', image(5)));
    expect(show(putBack({ content: kept, removals: [picture] }, [1]))).toBe('p(一) figure(img()) p(二)');
  });

  it('changes neither the article nor its ledger', () => {
    const before = structuredClone(article);
    putBack(article, [1, 2, 3, 4, 5, 6]);
    expect(article).toEqual(before);
  });

  it('ignores ids that do not exist', () => {
    expect(putBack(article, [99])).toEqual(content);
  });

  it('takes what is put back out of the ledger', () => {
    const whole = {
      ...article,
      url: 'https://a.example/',
      title: '',
      script: 'none',
      candidates: 1,
    } as const;
    expect(withPutBack(whole, [1, 4]).removals.map(({ id }) => id)).toEqual([2, 3, 5, 6]);
    expect(withPutBack(whole, [])).toBe(whole);
  });
});

describe('putting everything back', () => {
  // A captured page: leaves in order, each kept or removed, each in a paragraph, a list, or a nested quote.
  const leaf = fc.record({
    length: fc.integer({ min: 1, max: 4 }),
    space: fc.integer({ min: 0, max: 2 }),
    owner: fc.integer({ min: 0, max: 3 }),
    starts: fc.boolean(),
    nest: fc.constantFrom('p', 'li', 'quote', 'cell', 'bare'),
  });

  const build = (nest: string, leaves: ElementContent[]): ElementContent[] => {
    if (nest === 'bare') return leaves;
    if (nest === 'li') return [el('ul', el('li', ...leaves))];
    if (nest === 'quote') return [el('blockquote', el('p', ...leaves))];
    if (nest === 'cell') return [el('table', el('tbody', el('tr', el('td', ...leaves))))];
    return [el('p', ...leaves)];
  };

  it('gives the captured text, whatever was cut where', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 40 }), (leaves) => {
        let at = 0;
        let captured = '';
        const owners = new Map<number, { nest: string; leaves: ElementContent[] }[]>();
        for (const { length, space, owner, starts, nest } of leaves) {
          at += space;
          const value = [...'天地玄黃'].slice(0, length).join('');
          const groups = owners.get(owner) ?? [];
          owners.set(owner, groups);
          if (starts || !groups.length) groups.push({ nest, leaves: [] });
          groups.at(-1)?.leaves.push(text(value, at));
          captured += value;
          at += value.length;
        }
        const contentOf = (owner: number) =>
          (owners.get(owner) ?? []).flatMap((group) => build(group.nest, group.leaves));
        const article = {
          content: root(...contentOf(0).map((node) => (node.type === 'text' ? el('p', node) : node))),
          removals: [1, 2, 3].map((id) => removal(id, ...contentOf(id))),
        };
        const whole = putBack(article, [3, 1, 2]);
        const flat = (node: Root | ElementContent): string =>
          node.type === 'text'
            ? node.value
            : 'children' in node
              ? node.children.map((child) => flat(child as ElementContent)).join('')
              : '';
        expect(flat(whole)).toBe(captured);
      }),
      { numRuns: 400 },
    );
  });
});
