import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { parsePage } from '../../scripts/clean/parse';

const parse = (html: string) => parsePage(html, 'https://page.example/dir/page.html');
const bodyOf = (html: string) => parse(html).body;

test('a template with shadowrootmode is a shadow root, another one a template', () => {
  const body = bodyOf(
    '<div><template shadowrootmode="open"><p>影</p></template><p>光</p></div><template><p>模板</p></template>',
  );
  expect(body.querySelector('div')?.shadowRoot?.textContent).toBe('影');
  expect(body.querySelector('div')?.textContent).toBe('光');
  expect(body.querySelectorAll('template')).toHaveLength(1);
  expect(body.querySelector('template')?.content.textContent).toBe('模板');
});

test('mis-nested tags end up as in a browser', () => {
  const body = bodyOf('<b><p>一<i>二</b>三</p></i><table><div>表外</div><tr><td>里</table>');
  expect([...body.children].map((element) => element.localName)).toEqual(['b', 'p', 'div', 'table']);
  expect(body.querySelector('p > b > i')?.textContent).toBe('二');
});

test('attributes without quotes and the base address are read', () => {
  const document = parse('<base href="/sub/"><a href=x?a=1&b=2>链</a>');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('x?a=1&b=2');
  expect(document.baseURI).toBe('https://page.example/sub/');
});

test('what noscript holds are elements', () => {
  expect(
    bodyOf('<p>前</p><noscript><img src="a.jpg"></noscript>').querySelector('noscript img'),
  ).not.toBeNull();
});

test('20,000 nested blocks keep their text in order and do not overflow the stack', () => {
  const body = bodyOf(`${'<div>上'.repeat(20_000)}<p>中</p>${'下</div>'.repeat(20_000)}<p>后</p>`);
  expect(body.textContent).toBe(`${'上'.repeat(20_000)}中${'下'.repeat(20_000)}后`);
  expect(body.cloneNode(true).textContent).toHaveLength(40_002);
});

test('names that no element or attribute can have are survived', () => {
  const body = bodyOf('<a "x" =y <b>字</a><o:p>段</o:p><x"y>怪</x"y>');
  expect(body.textContent).toBe('字段怪');
});

test('nothing runs and nothing is loaded', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const html = `<link rel=stylesheet href="${address}css"><script src="${address}js"></script>
    <script>globalThis.pageRan = true</script><img src="${address}img" onerror="globalThis.pageRan = true">
    <iframe src="${address}frame"></iframe><iframe srcdoc="<script>parent.pageRan = true</script>"></iframe>
    <object data="${address}object"></object><video src="${address}video" autoplay></video>`;
  parsePage(html, address);
  await setTimeout(200);
  server.close();
  expect(asked).toEqual([]);
  expect('pageRan' in globalThis).toBe(false);
});
