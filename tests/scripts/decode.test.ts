import { expect, test } from 'vitest';
import { decodePage, findEncoding } from '../../scripts/clean/decode';
import { encode } from './encode';

const simplified =
  '去年秋天，镇上的老人们开始在河边种树。他们说，这里以前是一片荒地，现在要把它变成一个花园。';
const traditional =
  '去年秋天，鎮上的老人們開始在河邊種樹。他們說，這裡以前是一片荒地，現在要把它變成一個花園。';
const japanese =
  '昨年の秋、町のお年寄りたちは川のそばに木を植え始めました。ここは以前、荒れ地だったそうです。';
const korean = '지난 가을, 마을의 노인들은 강가에 나무를 심기 시작했다. 이곳은 예전에 황무지였다고 한다.';

const page = (text: string, label?: string) =>
  `<html><head>${label ? `<meta charset="${label}">` : ''}</head><body><p>${text}</p></body></html>`;

const samples = [
  ['gb18030', simplified],
  ['big5', traditional],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', korean],
] as const;

test.each(samples)('%s is read when it is labelled', (encoding, text) => {
  expect(decodePage(encode(page(text, encoding), encoding))).toBe(page(text, encoding));
});

test.each(samples)('%s is read when nothing says so', (encoding, text) => {
  expect(decodePage(encode(page(text), encoding))).toBe(page(text));
});

test.each(samples)('%s is read when it is labelled wrongly', (encoding, text) => {
  for (const label of ['utf-8', 'iso-8859-1', encoding === 'big5' ? 'gbk' : 'big5']) {
    expect(decodePage(encode(page(text, label), encoding)), label).toBe(page(text, label));
  }
});

test('GBK labelled gb2312 keeps the characters that only GBK has', () => {
  const text = `${simplified}朱镕基、喆、囧`;
  expect(decodePage(encode(page(text, 'gb2312'), 'gb18030'))).toContain(text);
});

test('the header decides over the page, but not over the bytes', () => {
  expect(findEncoding(encode(page(traditional, 'gbk'), 'big5'), 'text/html; charset=Big5')).toBe('big5');
  expect(findEncoding(encode(page(traditional), 'big5'), 'text/html; charset=utf-8')).toBe('big5');
  expect(findEncoding(encode(page(traditional), 'big5'), 'text/html; charset="nonsense"')).toBe('big5');
});

test('UTF-8 is UTF-8, whatever the label', () => {
  const bytes = new TextEncoder().encode(page(simplified, 'gb2312'));
  expect(decodePage(bytes, 'text/html; charset=gbk')).toContain(simplified);
});

test('UTF-8 with a few broken bytes stays UTF-8', () => {
  const bytes = new TextEncoder().encode(page(simplified.repeat(3), 'utf-8'));
  const cut = new Uint8Array([...bytes.slice(0, 120), ...bytes.slice(121)]);
  expect(findEncoding(cut)).toBe('utf-8');
});

test('byte order marks are believed and dropped', () => {
  const text = page(simplified, 'gbk');
  expect(decodePage(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]))).toBe(text);
  expect(decodePage(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).toBe(text);
});

test('Western pages keep their own encoding', () => {
  const text = 'El niño comió una manzana; l’été fut très beau à Zürich.';
  expect(decodePage(encode(page(text, 'windows-1252'), 'windows-1252'))).toContain(text);
  expect(decodePage(encode(page(text), 'windows-1252'))).toContain(text);
});
