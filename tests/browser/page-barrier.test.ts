import { expect, it } from 'vitest';
import { findBarrier } from '@/utils/browser/page-barrier';

it.each([
  [undefined, undefined, 'browser-page'],
  ['chrome://extensions/', undefined, 'browser-page'],
  ['about:addons', undefined, 'browser-page'],
  ['moz-extension://5f/library.html', undefined, 'browser-page'],
  ['view-source:https://a.example/', undefined, 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', undefined, 'protected-site'],
  ['https://addons.mozilla.org/zh-TW/firefox/', undefined, 'protected-site'],
  ['https://a.example/report.PDF?page=2', undefined, 'pdf'],
  ['https://a.example/report', 'application/pdf', 'pdf'],
  ['file:///home/a/page.html', undefined, 'local-file'],
  ['file:///home/a/page.pdf', undefined, 'pdf'],
  ['https://a.example/news', 'text/html', 'press-again'],
  ['https://notaddons.mozilla.org.example/', undefined, 'press-again'],
] as const)('says of %s (%s) that it is closed as: %s', (url, contentType, barrier) => {
  expect(findBarrier(url, contentType)).toBe(barrier);
});
