import type { Side } from '../../utils/script/model/hash';
import { boundary, isBasicHan, plainToken, skipped } from '../../utils/script/model/tokens';
import type { Characters } from './characters';

/** A text to learn from. */
export interface Sample {
  text: string;
  weight: number;
}

/** How often each form stands in a context; `tokens` are near and far, none where the context is empty. */
export interface Context {
  key: string;
  side: Side;
  near: number;
  far: number;
  counts: Map<string, number>;
  total: number;
}

/** Contexts seen less than this (weighted) are no evidence. */
const leastTotal = { near: 0.5, far: 1 };

/** Counts of forms by context, keyed by `contextName`. */
export type Contexts = Map<string, Context>;

/** Name of a context; `near` 0 means the key alone, `far` 0 the nearest token alone. */
export function contextName(key: string, side: Side, near: number, far: number): string {
  return near ? `${key}${side}${String.fromCharCode(near, far)}` : key;
}

/** The token by which a character is known to its neighbours. */
function toToken(c: string, characters: Characters): number {
  return isBasicHan(c) ? characters.key(c).charCodeAt(0) : plainToken(c.charCodeAt(0));
}

function addTo(contexts: Contexts, context: Omit<Context, 'counts' | 'total'>, form: string, weight: number) {
  const name = contextName(context.key, context.side, context.near, context.far);
  let known = contexts.get(name);
  if (!known) {
    known = { ...context, counts: new Map(), total: 0 };
    contexts.set(name, known);
  }
  known.counts.set(form, (known.counts.get(form) ?? 0) + weight);
  known.total += weight;
}

/** Counts one sample: for each character of several forms the two tokens to its left and to its right. */
function countSample({ text, weight }: Sample, characters: Characters, contexts: Contexts): void {
  const units = text.split('');
  const forms: string[] = [];
  const tokens: number[] = [];
  for (const unit of units) {
    const token = toToken(unit, characters);
    if (token === skipped) continue;
    tokens.push(token);
    forms.push(characters.fold(unit));
  }
  for (const [i, form] of forms.entries()) {
    const key = characters.key(form);
    const known = characters.forms.get(key);
    if (!known || known.size < 2 || !known.has(form)) continue;
    addTo(contexts, { key, side: 0, near: 0, far: 0 }, form, weight);
    for (const side of [0, 1] as const) {
      const step = side ? 1 : -1;
      const near = tokens[i + step] ?? boundary;
      if (near === boundary) continue;
      addTo(contexts, { key, side, near, far: 0 }, form, weight);
      const far = tokens[i + 2 * step] ?? boundary;
      if (far !== boundary) addTo(contexts, { key, side, near, far }, form, weight);
    }
  }
}

/** Counts the contexts of all samples; those too rare to tell anything are left out. */
export function countContexts(samples: Iterable<Sample>, characters: Characters): Contexts {
  const contexts: Contexts = new Map();
  for (const sample of samples) countSample(sample, characters, contexts);
  for (const [name, { near, far, total }] of contexts)
    if ((near && total < leastTotal.near) || (far && total < leastTotal.far)) contexts.delete(name);
  return contexts;
}
