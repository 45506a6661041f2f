type Underscored<T extends string> = T extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : T;

/** The key of the text for one of a closed set of outcomes: keys may hold no hyphen. */
export const toKey = <Prefix extends string, Name extends string>(prefix: Prefix, name: Name) =>
  `${prefix}_${name.replaceAll('-', '_')}` as `${Prefix}_${Underscored<Name>}`;
