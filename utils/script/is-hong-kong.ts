import type { Nodes, Root } from 'hast';

/** What Hong Kong writes and Taiwan does not, its glyphs and characters of Cantonese, and the other way round. */
const hongKong = /[裏着衞綫羣麪枱鷄嘅喺咗冇啲佢嚟嗰嘢哋唔]/g;
const taiwan = /[裡著衛線群麵檯雞]/g;
/** UTF-16 units that are enough to see. */
const enough = 20_000;

const known = new WeakMap<Root, boolean>();

function readText(node: Nodes, most: number): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  let text = '';
  for (const child of node.children) if (text.length < most) text += readText(child, most - text.length);
  return text;
}

/** Whether Traditional text is written in Hong Kong's forms, so that its shapes and fonts are Hong Kong's too. */
export function isHongKong(content: Root): boolean {
  const seen = known.get(content);
  if (seen !== undefined) return seen;
  const text = readText(content, enough);
  const count = (glyphs: RegExp) => text.match(glyphs)?.length ?? 0;
  const answer = count(hongKong) > count(taiwan);
  known.set(content, answer);
  return answer;
}
