import type { PatternFault } from './url-pattern';

/**
 * What is wrong with a rule; each has a sentence in every interface language (`ruleFault_<name>`, `-` as `_`).
 *
 * - `form`: a line, or the whole file, is not written as rules are.
 * - `unknown-key`: there is no such key.
 * - `no-rule`: a line stands before the first `[name]`.
 * - `no-name`: the name of a rule is missing.
 * - `host`: no host name. `pattern-form`, `pattern-syntax`: no address pattern, or one of more than rules know.
 * - `selector`: neither CSS nor XPath that a browser understands. `costly`: one that takes too long on a long page.
 * - `phrase`: no phrase has that id. `attribute`: no name of an attribute. `test`: no address of a page of the rule's.
 * - `nowhere`: the rule names no page. `idle`: it says nothing about them.
 * - `too-long`: too long a value, or too many of them. `too-large`: the whole text is. `value`: of the wrong kind.
 */
export type RuleFaultKind =
  | PatternFault
  | 'form'
  | 'unknown-key'
  | 'no-rule'
  | 'no-name'
  | 'host'
  | 'selector'
  | 'costly'
  | 'phrase'
  | 'attribute'
  | 'test'
  | 'nowhere'
  | 'idle'
  | 'too-long'
  | 'too-large'
  | 'value';

/** Why a rule is refused, and where. */
export interface RuleFault {
  /** Line of the text, from 1. */
  line: number;
  reason: RuleFaultKind;
  /** The value that is wrong, or the key. */
  about: string;
}
