import { defineNoise } from '../define';

/** Advertisements, by the names that ad servers and templates give them: whole words, so that `header` and `shadow` are none. */
export default defineNoise({
  id: 'advertising',
  kind: 'ad',
  stage: 'page',
  names:
    /(?:^|[\s_-])(?:ads?|adv|advert\w*|adsense|adsby\w*|ad\d+|adbox|adslot|ad-?wrap\w*|ad-?container|ad-?banner|banner-?ads?|gg\d*|guanggao\w*|sponsor(?:ed|s)?|dfp|gpt|google_ads\w*|taboola\w*|outbrain\w*|popin\w*|dable\w*)(?:$|[\s_-])/i,
});
