import { readScriptEngine } from '../../scripts/read-script-engine';
import { convertBlocks as convertBlocksBy } from '../../utils/script/convert-blocks';
import { convertText as convertTextBy } from '../../utils/script/convert-finished';
import { convertBy } from '../../utils/script/dictionaries/convert-by';
import type { EngineStep } from '../../utils/script/engine';
import type { ConvertBlock, ScriptMode } from '../../utils/script/mode';

/** The engine that converts, with the dictionaries that the extension ships. */
export const engine = await readScriptEngine();

/** `convertText` with this engine. */
export const convertText = (
  text: string,
  mode: ScriptMode,
  context: Omit<Parameters<typeof convertTextBy>[2], 'engine'> = {},
) => convertTextBy(text, mode, { engine, ...context });

/** What its dictionaries alone make of a text. */
export const convertStep = (step: EngineStep, text: string) => convertBy(engine.convert, step, text);

/** The texts that `convertBlocks` answers with this engine. */
export const convertBlocks = (blocks: ConvertBlock[], mode: ScriptMode, page?: string) =>
  convertBlocksBy(blocks, mode, { engine, page }).map(({ texts }) => texts);
