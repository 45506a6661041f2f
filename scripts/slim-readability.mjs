/** Methods of Readability 0.6.0 that nothing calls when only its choice of content is wanted. */
const unused = [
  '_postProcessContent',
  '_cleanClasses',
  '_isUrl',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_getJSONLD',
  '_getArticleMetadata',
  '_isSingleImage',
  '_unwrapNoscriptImages',
  'parse',
];
/** Called, but without effect on what is chosen: images are found by our own rules. */
const emptied = ['_fixLazyImages'];

/**
 * A Vite plugin that leaves the unused methods of Readability out of the bundle, a quarter of it. A method that is not
 * found as expected fails the build: then the library has changed, and the lists above want a look.
 *
 * @returns {import('vite').Plugin}
 */
export function slimReadability() {
  return {
    name: 'slim-readability',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('@mozilla/readability/Readability.js')) return undefined;
      let slim = code;
      for (const name of unused) slim = replaceMethod(slim, name, '');
      for (const name of emptied) slim = replaceMethod(slim, name, `  ${name}() {},\n`);
      return { code: slim, map: null };
    },
  };
}

/** Replaces a method of the prototype's object literal; its body ends at the first brace of its own indent. */
function replaceMethod(code, name, replacement) {
  const method = new RegExp(`^  ${name}\\([^)]*\\) \\{\\n[\\s\\S]*?^  \\},?\\n`, 'm');
  if (!method.test(code)) throw new Error(`Readability has no method ${name} of the known form`);
  return code.replace(method, () => replacement);
}
