/** Pictures that services and plug-ins draw formulas in, by address and by class. */
const address =
  /[?&](?:tex|latex)=|latex\.(?:codecogs|php)|\/(?:equation|mathtex|mimetex|latex)\b|\/math\/render\//i;
const name =
  /(?:^|[\s_-])(?:(?:la)?tex|mathjax|mwe-math\S*|equation|formula|ee_img|tr_noresize)(?:$|[\s_-])/i;
const command = /\\[a-z]+|[_^]\{|[\p{L}\d)}]\s*[\^_=]\s*[\p{L}\d({\\]/iu;

/**
 * The TeX that a picture of a formula shows, by its `alt`; undefined for other pictures, whatever their `alt` looks like.
 */
export function readImageTex(image: Element): string | undefined {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  const isFormula =
    address.test(image.getAttribute('src') ?? '') ||
    name.test(image.getAttribute('class') ?? '') ||
    image.hasAttribute('eeimg') ||
    image.hasAttribute('data-formula');
  if (!isFormula || !(command.test(alt) || alt.length < 12) || !alt) return undefined;
  return alt
    .replace(/^\{?\\(?:display|text)style\s*(.*?)\}?$/s, '$1')
    .replace(/^\$+|\$+$|\\\\$/g, '')
    .trim();
}

/** The TeX of a script that MathJax is to draw, unless what it drew stands before it as MathML; undefined for other elements. */
export function readScriptTex(script: Element): { alttext: string; display?: string } | undefined {
  const type = script.getAttribute('type') ?? '';
  const tex = script.textContent?.trim();
  if (!/^math\/tex/i.test(type) || !tex || script.previousElementSibling?.querySelector('math'))
    return undefined;
  return { alttext: tex, ...(/mode\s*=\s*display/i.test(type) && { display: 'block' }) };
}
