import { defineNoise } from '../define';

/** Longest overlay, in characters. */
const maxLength = 500;

/** What asks for consent explains itself at length; no article is called so. */
const isCookieNotice = ({ id }: Element) => /^(?:onetrust|cookie-?(?:consent|law|notice|banner))/i.test(id);

/** Windows laid over a page: sign-in, cookies, applications to install. */
export default defineNoise({
  id: 'overlays',
  kind: 'promo',
  stage: 'page',
  names:
    /(?:modal|pop-?up|lightbox|overlay)(?![a-z])|(?:^|[\s_-])(?:dialog|toast|cookies?(?:-?\w+)?|gdpr|consent|login-?(?:box|bar|tip|mask|guide)|open-?app|app-?guide|download-?app)(?:$|[\s_-])/i,
  isNoise: (element) => isCookieNotice(element) || (element.textContent ?? '').trim().length < maxLength,
});
