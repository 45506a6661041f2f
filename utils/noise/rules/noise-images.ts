import { findImageAddress } from '../../extract/images';
import { defineNoise } from '../define';

/** Parts of an address, or of a name, that say that a picture is furniture: codes to scan, buttons, heads, logos. */
const names =
  /(?:^|[/_.\s-])(?:qr-?(?:code)?|er?weima|ewm|dashang|reward|donate|pay|alipay|wxpay|weixin|wechat|wx|gongzhonghao|gzh|logo|avatars?|touxiang|head-?img|icons?|btn|buttons?|share|arrow|follow\d*|app-?down\w*|download-?app)(?:[/_.\s-]|\d|$)/i;
const said = /二维码|二維碼|扫码|掃碼|收款码|公众号|公眾號|打赏|赞赏码|头像|QR ?code/i;

/** Pictures that are no part of an article, standing by themselves. */
export default defineNoise({
  id: 'noise-images',
  kind: 'promo',
  stage: 'content',
  *find({ page, blocks }) {
    for (const block of blocks) {
      if (block.line || !block.images.length) continue;
      if (block.images.every(({ element }) => isNoise(element, page.baseUrl))) yield { block };
    }
  },
});

function isNoise(image: Element, base: string): boolean {
  if (said.test(image.getAttribute('alt') ?? '')) return true;
  const path = (findImageAddress(image, base) ?? '').replace(/^https?:\/\/[^/]+/, '');
  return names.test(`${path} ${image.getAttribute('class') ?? ''}`);
}
