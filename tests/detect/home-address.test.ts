import { expect, it } from 'vitest';
import { isHomeAddress } from '@/utils/detect/address-evidence';

it.each([
  'https://a.example/',
  'http://a.example:8080/',
  'https://a.example/?from=mail',
  'https://a.example/#top',
  'https://a.example/#/',
])('%s is a first page', (address) => expect(isHomeAddress(address)).toBe(true));

it.each([
  'https://a.example/a',
  'https://a.example/?p=12',
  'https://a.example/?lang=zh&id=7',
  'https://a.example/#/news/1',
  'https://a.example/#!/news/1',
  'https://a.example/a/?from=mail',
  'file:///',
  'about:blank',
])('%s is none', (address) => expect(isHomeAddress(address)).toBe(false));
