/** Text under way through passes. */
export interface Stretch {
  units: Uint16Array;
  /** Where it is set, no word reaches from before that unit to it: words of an earlier pass, each for itself. */
  cuts: Uint8Array | undefined;
}
