import { describe, expect, it } from 'vitest';
import { textOf } from '@/utils/article/hast';
import { readPostFacts } from '@/utils/article/post-facts';
import { toPlainBody } from '@/utils/export/blocks';
import { exportArticle } from '@/utils/export/export-article';
import { readPage } from '@/utils/extract/read-page';
import { readPageFixtures, squeezed } from './helpers/pages';

// Every folder is a page and what must come out of it, with every site rule switched off.
describe.each([...readPageFixtures('pages'), ...readPageFixtures('pages-bad')])(
  '$name',
  ({ expected, parse }) => {
    const reading = readPage(parse(), { url: expected.url });
    const read = () => {
      if (!reading.ok) throw new Error(reading.outcome);
      return reading.article;
    };

    it('is an article, or is none', () => {
      if (expected.outcome) expect(reading).toEqual({ ok: false, outcome: expected.outcome });
      else if (expected.readable === false) expect(reading.ok && reading.readable).toBe(false);
      else expect(reading.ok).toBe(true);
    });

    if (expected.paragraphs)
      it('keeps every paragraph and no noise', () => {
        const text = toPlainBody(read().content);
        const captions = new Set(expected.captions);
        const body = expected.paragraphs?.filter((paragraph) => !captions.has(paragraph)) ?? [];
        expect(text.split('\n').filter(Boolean).map(squeezed)).toEqual(body.map(squeezed));
        // Plain text leaves captions with their pictures: they are looked for in the tree, and so is noise in them.
        const all = squeezed(textOf(read().content));
        for (const caption of captions) expect(all).toContain(squeezed(caption));
        for (const noise of expected.noise ?? []) expect(all).not.toContain(squeezed(noise));
      });

    if (expected.metadata)
      it('reads the fields', () => {
        const article = read();
        const keys = Object.keys(expected.metadata ?? {}) as (keyof typeof article)[];
        expect(Object.fromEntries(keys.map((key) => [key, article[key] ?? null]))).toEqual(expected.metadata);
        expect(article.url).toBe(expected.url);
      });

    if (expected.posts)
      it('tells who wrote each post, and when', () => {
        const facts = read().content.children.map((node) => {
          const { author = null, time = null } = (node.type === 'element' && readPostFacts(node)) || {};
          return [author, time];
        });
        expect(facts).toEqual(expected.posts);
      });

    if (expected.html)
      it('keeps its structure', () => {
        const html = exportArticle(read(), 'html').text;
        for (const markup of expected.html ?? []) expect(html).toContain(markup);
        for (const markup of expected.notHtml ?? []) expect(html).not.toContain(markup);
      });

    if (expected.markdown)
      it('is written as Markdown', () => {
        expect(exportArticle(read(), 'markdown').text.trim()).toBe(expected.markdown?.trim());
      });

    if (expected.leftOut) it('says what is left out', () => expect(read().leftOut).toEqual(expected.leftOut));

    if (expected.images)
      it('finds the images and no other', () => {
        const article = read();
        const json = JSON.stringify([article.content, article.leadImage]);
        for (const image of expected.images ?? []) expect(json).toContain(image);
        for (const image of expected.notImages ?? []) expect(json).not.toContain(image);
      });
  },
);
