import { type Context, type Contexts, contextName } from './count-contexts';

/** Counts that back off to the next shorter context: how many imagined observations that one is worth. */
const priorWorth = { near: 2, far: 1.5 };
/** Added to every form of a key seen in no context. */
const rareForm = 0.3;
/** A context is kept where it tells at least this much (nats, over all its occurrences) that the shorter one does not. */
const leastGain = 0.045;

export type Distribution = number[];

/** A key with its forms, commonest first, and how likely each is where nothing is known of the context. */
export interface KeyEntry {
  key: string;
  forms: string[];
  prior: Distribution;
}

/** A context worth keeping, with the likelihood of each form in it. */
export interface KeptContext {
  context: Context;
  entry: KeyEntry;
  likelihood: Distribution;
}

const smooth = ({ counts, total }: Context, forms: string[], prior: Distribution, worth: number) =>
  forms.map((form, i) => ((counts.get(form) ?? 0) + worth * (prior[i] ?? 0)) / (total + worth));

const divergence = (p: Distribution, q: Distribution): number =>
  p.reduce((sum, value, i) => sum + (value ? value * Math.log(value / (q[i] ?? value)) : 0), 0);

/** The keys of several forms that occur, with what their contexts alone do not tell. */
export function readEntries(contexts: Contexts): Map<string, KeyEntry> {
  const entries = new Map<string, KeyEntry>();
  for (const { key, near, counts, total } of contexts.values()) {
    if (near) continue;
    const forms = [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
    const prior = forms.map(
      (form) => ((counts.get(form) ?? 0) + rareForm) / (total + rareForm * forms.length),
    );
    entries.set(key, { key, forms, prior });
  }
  return entries;
}

/**
 * Chooses the contexts that the model keeps. Likelihoods back off from two tokens to one to none, with a Dirichlet prior at
 * each step; a context that says what the shorter one says is left out, and the shorter one then stands for it.
 */
export function chooseContexts(contexts: Contexts, entries: Map<string, KeyEntry>): KeptContext[] {
  const kept = new Map<Context, KeptContext>();
  const nearLikelihood = (context: Context, entry: KeyEntry): Distribution =>
    smooth(context, entry.forms, entry.prior, priorWorth.near);
  for (const context of contexts.values()) {
    const entry = entries.get(context.key);
    if (!entry || entry.forms.length < 2 || !context.far) continue;
    const shorter = contexts.get(contextName(context.key, context.side, context.near, 0));
    const prior = shorter ? nearLikelihood(shorter, entry) : entry.prior;
    const likelihood = smooth(context, entry.forms, prior, priorWorth.far);
    if (context.total * divergence(likelihood, prior) < leastGain) continue;
    kept.set(context, { context, entry, likelihood });
    if (shorter) kept.set(shorter, { context: shorter, entry, likelihood: prior });
  }
  for (const context of contexts.values()) {
    const entry = entries.get(context.key);
    if (!entry || entry.forms.length < 2 || !context.near || context.far || kept.has(context)) continue;
    const likelihood = nearLikelihood(context, entry);
    if (context.total * divergence(likelihood, entry.prior) >= leastGain)
      kept.set(context, { context, entry, likelihood });
  }
  return [...kept.values()];
}
