import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { convertText } from '@/utils/script/convert-finished';
import { type CharacterCounts, countCharacters } from '@/utils/script/count-characters';
import { isScriptMode, type ScriptMode, scriptModes } from '@/utils/script/mode';
import { Misuse, runCommand, type Streams } from './command';
import { parseLine } from './convert/parse-line';
import { readLines } from './convert/read-lines';
import { readDictionary } from './read-dictionary';
import { readScriptEngine } from './read-script-engine';

const usage = 'npm run --silent convert -- MODE [--punctuation] [--dictionary FILE] < LINES';
const help = `${usage}

Converts Chinese text. MODE is ${scriptModes.join(', ')}.
LINES are JSON lines {"id", "text", "lang"?, "page"?, "punctuation"?}; each is answered by {"id", "text"}, in the same order.
lang is the language that the text's element declares, page is text of the same page: both decide about doubtful lines.
  --punctuation      half-width marks of Chinese text become full-width; quotation marks follow MODE.
                     In a line "punctuation" says so for that line alone, true or false
  --dictionary FILE  your own rules, lines of from<TAB>to, applied last
Ends with 0, or with 2 at an unknown mode or the first line that is none; the lines before it are answered.
`;

interface Options {
  mode: ScriptMode;
  punctuation: boolean;
  dictionary?: string;
}

function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      punctuation: { type: 'boolean', default: false },
      dictionary: { type: 'string' },
    },
  });
  const [mode, ...more] = positionals;
  if (mode === undefined || more.length) throw new Misuse(`Give one mode.\nUsage: ${usage}`);
  if (!isScriptMode(mode))
    throw new Misuse(`There is no mode ${mode}. Choose from ${scriptModes.join(', ')}.\nUsage: ${usage}`);
  return { mode, ...values };
}

/** Counts a page once, though many lines carry it. */
function countPages(): (page: string | undefined) => CharacterCounts | undefined {
  let last: string | undefined;
  let counts: CharacterCounts | undefined;
  return (page) => {
    if (page !== last) counts = page === undefined ? undefined : countCharacters(page);
    last = page;
    return counts;
  };
}

async function convert(args: string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    stdout.write(help);
    return 0;
  }
  const { mode, punctuation: isOn, dictionary } = readOptions(args);
  const userDictionary = await readDictionary(dictionary, stderr);
  const engine = await readScriptEngine();
  const countPage = countPages();
  let number = 0;
  for await (const raw of readLines(stdin)) {
    number++;
    if (!raw.trim()) continue;
    try {
      const { id, text, lang, page, punctuation = isOn } = parseLine(raw);
      const context = {
        engine,
        lang,
        page: countPage(page),
        pageText: page,
        punctuation,
        userDictionary,
      };
      const converted = convertText(text, mode, context);
      if (!stdout.write(`${JSON.stringify({ id, text: converted })}\n`)) await once(stdout, 'drain');
    } catch (error) {
      throw error instanceof Misuse ? new Misuse(`Line ${number}: ${error.message}.`) : error;
    }
  }
  return 0;
}

/** `convert`: converts JSON lines on standard input. Exit codes: 0, or 2 for misuse. */
export function main(args: string[], stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => convert(args, { stdin, stdout, stderr }));
}
