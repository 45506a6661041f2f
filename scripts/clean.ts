import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Article } from '@/utils/article/article';
import { toPlainBody } from '@/utils/export/blocks';
import { exportArticleFile } from '@/utils/export/export-article';
import { readPage } from '@/utils/extract/read-page';
import { convertArticle } from '@/utils/script/convert-article';
import { isScriptMode, type ScriptMode, scriptModes } from '@/utils/script/mode';
import { toArticleJson } from './clean/article-json';
import { decodePage } from './clean/decode';
import { outcomeSentences } from './clean/outcomes';
import { findPageAddress } from './clean/page-address';
import { parsePage } from './clean/parse';
import { readSource } from './clean/source';
import { Misuse, runCommand, type Streams } from './command';
import { readDictionary } from './read-dictionary';
import { readScriptEngine } from './read-script-engine';

const formats = ['markdown', 'text', 'html', 'json'] as const;
type CleanFormat = (typeof formats)[number];

const usage =
  'npm run --silent clean -- FILE_OR_URL [--url U] [--format markdown|text|html|json] [--script MODE] [--punctuation] [--dictionary FILE]';
const help = `${usage}

Writes the article of a page: of a file, an http(s) address, or standard input (-).
  --url U        the address the page is from, where it is read from a file
  --format F     ${formats.join(', ')}; markdown where left out
  --script MODE  ${scriptModes.join(', ')}
                 Where it is left out the text stays as published (original).
  --punctuation  half-width marks of Chinese text become full-width; quotation marks follow MODE
  --dictionary FILE
                 your own rules, lines of from<TAB>to, applied last
Ends with 0 when there is an article, 1 when the page has none, 2 when the command was used wrongly.
`;

interface CleanOptions {
  given: string;
  url?: string;
  format: CleanFormat;
  mode: ScriptMode;
  punctuation: boolean;
  dictionary?: string;
}

function readOptions(args: string[]): CleanOptions | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      format: { type: 'string', default: 'markdown' },
      script: { type: 'string', default: 'original' },
      punctuation: { type: 'boolean', default: false },
      dictionary: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const [given, ...more] = positionals;
  if (!given || more.length) throw new Misuse(`Give one file or address.\nUsage: ${usage}`);
  const format = formats.find((name) => name === values.format);
  if (!format) throw new Misuse(`There is no format ${values.format}. Choose from ${formats.join(', ')}.`);
  const mode = values.script;
  if (!isScriptMode(mode))
    throw new Misuse(`There is no mode ${mode}. Choose from ${scriptModes.join(', ')}.`);
  if (values.url !== undefined && !/^https?:\/\//i.test(values.url)) {
    throw new Misuse(`${values.url} is no web address. Give --url one that begins with http:// or https://.`);
  }
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Misuse(`${values.url} is no address.`);
  const { url, punctuation, dictionary } = values;
  return { given, url, format, mode, punctuation, dictionary };
}

function write(article: Article, format: CleanFormat): string {
  if (format === 'json') return toArticleJson(article);
  if (format === 'text') return `${toPlainBody(article.content)}\n`;
  return exportArticleFile(article, format).text;
}

async function clean(args: string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    stdout.write(help);
    return 0;
  }
  const source = await readSource(options.given, stdin);
  const html = decodePage(source.bytes, source.contentType);
  const known = options.url ?? (source.url?.startsWith('http') ? source.url : undefined);
  const document = parsePage(html, known ?? source.url ?? 'about:blank');
  const url = known ?? findPageAddress(html, document) ?? document.URL;
  const reading = readPage(document, { url });
  if (!reading.ok) {
    stderr.write(`${outcomeSentences[reading.outcome]}\n`);
    return 1;
  }
  if (!reading.readable) stderr.write(`${outcomeSentences['not-readable']} It was read all the same.\n`);
  const { mode, punctuation, dictionary } = options;
  const userDictionary = await readDictionary(dictionary, stderr);
  const engine = await readScriptEngine();
  const article = convertArticle(reading.article, mode, { engine, punctuation, userDictionary });
  stdout.write(write(article, options.format));
  return 0;
}

/**
 * `clean`: writes the article of a page. Exit codes: 0 with an article, 1 with an outcome on standard error, 2 for
 * misuse.
 */
export function main(args: string[], stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => clean(args, { stdin, stdout, stderr }));
}
