// `node scripts/run.mjs COMMAND …` runs the command line of `scripts/COMMAND.ts`: its `main` gets the arguments and the
// three streams and answers the exit code.
import { importBundled } from './bundle.mjs';

const [command, ...args] = process.argv.slice(2);
const { main } = await importBundled(command);
// Setting the code instead of exiting lets a slow pipe drain.
process.exitCode = await main(args, process.stdin, process.stdout, process.stderr);
