/** The single dictionaries of opencc-js, which its types leave out: `from to` pairs joined by `|`. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
