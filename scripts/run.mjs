// `node scripts/run.mjs COMMAND …` runs the command line of `scripts/COMMAND.ts`, or of `bench/…`: its `main` gets the
// arguments and the three streams and answers the exit code.
import { importBundled } from './bundle.mjs';
import { ensureInstalled, isInstalled, runInstalled } from './ensure-installed.mjs';

const [command, ...args] = process.argv.slice(2);

// What reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (isInstalled()) {
  const { main } = await importBundled(command.startsWith('bench/') ? command : `scripts/${command}`);
  // Setting the code instead of exiting lets a slow pipe drain.
  process.exitCode = await main(args, process.stdin, process.stdout, process.stderr);
} else {
  ensureInstalled();
  process.exitCode = runInstalled('scripts/run.mjs', process.argv.slice(2));
}
