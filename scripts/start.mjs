// `npm start [-- FILE_OR_URL]`: builds Qingye and opens a browser with it. Starts on a plain Node 20 in a fresh copy of the
// repository, and installs what is needed first.
import { ensureInstalled, runInstalled } from './ensure-installed.mjs';

ensureInstalled();
process.exitCode = runInstalled('scripts/start/start.mjs', process.argv.slice(2));
