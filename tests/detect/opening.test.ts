import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { isReadable } from '@/utils/detect/is-readable';
import { readPage } from '@/utils/extract/read-page';
import { type OpeningPage, readOpeningPages } from '../helpers/opening-pages';

/** As in a browser, where times such as “today” are understood. */
const clock = { loaded: Date.UTC(2025, 5, 1), offset: 480 };

/** Whether both stages of detection agree that the reader may open by itself, and why. */
function judge({ html, url }: OpeningPage) {
  const document = parsePage(html, url);
  if (!isReadable(document)) return { opens: false, reason: 'the gate' };
  const reading = readPage(document, { url, clock });
  return reading.ok
    ? { opens: reading.opensByItself, reason: reading.reason }
    : { opens: false, reason: reading.outcome };
}

/** Reads a page that nobody asked for. */
const readUnasked = ({ html, url }: OpeningPage) =>
  readPage(parsePage(html, url), { url, clock, isUnasked: true });

describe('reading that nobody asked for', () => {
  it('ends early on many pages that are no articles', () => {
    const ended = readOpeningPages('others').filter((page) => 'isUnfinished' in readUnasked(page));
    expect(ended.length).toBeGreaterThan(15);
  });

  it.each(readOpeningPages('articles'))('reads $name to its end', (page) => {
    expect(readUnasked(page)).toMatchObject({ ok: true, opensByItself: true });
  });
});

describe('the reader does not open by itself on', () => {
  it.each(readOpeningPages('others'))('$name', (page) => {
    const { opens, reason } = judge(page);
    expect([opens, reason]).toEqual([false, reason]);
  });
});

describe('the reader opens by itself on', () => {
  it.each(readOpeningPages('articles'))('$name', (page) => {
    const { opens, reason } = judge(page);
    expect([opens, reason]).toEqual([true, reason]);
  });
});
