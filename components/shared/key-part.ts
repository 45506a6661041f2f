type Underscored<T extends string> = T extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : T;

/** One of a closed set of outcomes as the end of its text's key: keys may hold no hyphen. */
export const toKeyPart = <Name extends string>(name: Name) => name.replaceAll('-', '_') as Underscored<Name>;
