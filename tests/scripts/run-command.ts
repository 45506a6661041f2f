import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Runs a command as npm would, and answers what it wrote and its exit code. */
export async function runCommand(command: string, args: string[], input: Uint8Array | string = '') {
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), command, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    written.stderr += text;
  });
  child.stdin.on('error', () => {}).end(input);
  const [code] = await once(child, 'close');
  return { code: code as number, ...written };
}
