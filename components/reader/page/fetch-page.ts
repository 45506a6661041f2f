/** How long a page may take, in milliseconds. */
const patience = 20_000;

/**
 * Fetches another page of the site that is open, as a document without life. Sites write all their pages in one encoding, so it is
 * decoded as the open page was. Rejects for what is no page and where the site does not answer.
 */
export async function fetchPage(
  url: string,
  signal: AbortSignal,
): Promise<{ url: string; document: Document }> {
  const answer = await fetch(url, {
    credentials: 'same-origin',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !/html/i.test(type)) throw new Error(`${answer.status} ${type}`);
  const text = new TextDecoder(document.characterSet).decode(await answer.arrayBuffer());
  return { url: answer.url, document: new DOMParser().parseFromString(text, 'text/html') };
}
