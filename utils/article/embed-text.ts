import type { Element } from 'hast';

/** The link in the place of what an article cannot hold; undefined for any other element. */
export function readEmbedLink({
  tagName,
  properties,
}: Element): { isVideo: boolean; name: string } | undefined {
  const { dataEmbed, title, href } = properties;
  if (tagName !== 'a' || typeof dataEmbed !== 'string') return undefined;
  const address = typeof href === 'string' && URL.canParse(href) ? new URL(href).hostname : '';
  return {
    isVideo: dataEmbed === 'video',
    name: typeof title === 'string' && title ? title : address.replace(/^www\./, ''),
  };
}
