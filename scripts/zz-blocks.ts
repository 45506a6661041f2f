import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { readPage } from '@/utils/extract/read-page';
import { toPlainBody } from './plain-body';
export async function main(args: string[]): Promise<number> {
  const file = args[0] as string; const url = args[1] ?? 'https://x.example/a/1.html';
  let data = readFileSync(file); if (data[0] === 0x1f) data = gunzipSync(data);
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } });
  const document = new window.DOMParser().parseFromString(data.toString('utf8'), 'text/html') as unknown as Document;
  const r = readPage(document, { url });
  if (!r.ok) { console.log(r); return 1; }
  const { content, removals, ...rest } = r.article;
  console.log(JSON.stringify({ ...rest, readable: r.readable, reason: r.reason }, null, 1));
  const lines: [number, string][] = removals.map((x) => [x.spans[0]?.[0] ?? 0, `  - [${x.rule}/${x.stage}${x.field ? '/' + x.field : ''}] ${x.text.replace(/\s+/g, ' ').slice(0, 120)}`]);
  const visit = (n: any) => { if (n.type === 'element' && /^(p|h\d|li|td|pre|figure|dt|dd|th|figcaption)$/.test(n.tagName)) { const t = JSON.stringify(n); const m = /"offset":(\d+)/.exec(t); lines.push([Number(m?.[1] ?? 0), `+ <${n.tagName}> ${toPlainBody({ type: 'root', children: [n] }).replace(/\n/g, ' ⏎ ').slice(0, 140)}`]); } else for (const c of n.children ?? []) visit(c); };
  visit(content);
  lines.sort((a, b) => a[0] - b[0]);
  console.log(lines.filter(([, l]) => args[2] === 'all' || !/outside\/outside/.test(l)).map((l) => l[1]).join('\n'));
  return 0;
}
