// `npm test`: every check there is, one closing line. Starts on a plain Node 20 in a fresh copy of the repository.
import { ensureInstalled, runInstalled } from './ensure-installed.mjs';

ensureInstalled();
process.exitCode = runInstalled('scripts/check.mjs');
