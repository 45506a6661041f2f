import type { Element, ElementContent } from 'hast';
import { textOf } from '../article/hast';
import { readTex } from '../article/tex';

type Write = (parts: string[]) => string;

/** How the parts of a formula are written, by the element that holds them. */
const writers: Record<string, Write> = {
  msup: ([base = '', exponent = '']) => `${base}^{${exponent}}`,
  msub: ([base = '', index = '']) => `${base}_{${index}}`,
  msubsup: ([base = '', index = '', exponent = '']) => `${base}_{${index}}^{${exponent}}`,
  munder: ([base = '', under = '']) => `${base}_{${under}}`,
  mover: ([base = '', over = '']) => `${base}^{${over}}`,
  munderover: ([base = '', under = '', over = '']) => `${base}_{${under}}^{${over}}`,
  mfrac: ([above = '', below = '']) => `\\frac{${above}}{${below}}`,
  msqrt: (parts) => `\\sqrt{${parts.join('')}}`,
  mroot: ([base = '', degree = '']) => `\\sqrt[${degree}]{${base}}`,
  mtr: (parts) => `${parts.join(' & ')} \\\\ `,
};

/** The TeX of a formula: its own where it brings one, else what its MathML amounts to. Undefined for other elements. */
export function toTex(node: Element): string | undefined {
  return readTex(node) ?? (node.tagName === 'math' ? write(node) : undefined);
}

function write(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value.trim() : '';
  if (node.tagName === 'annotation') return '';
  if (/^m[nios]$|^mtext$/.test(node.tagName)) return textOf(node).trim();
  const parts = node.children.filter((child) => child.type === 'element').map(write);
  return writers[node.tagName]?.(parts) ?? node.children.map(write).join('');
}
