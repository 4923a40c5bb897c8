import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { startServer } from './lsp/server';
import { localToday } from './system/clock';
import { diskFiles } from './system/diskFiles';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
const isTransport = (argument: string) => transports.includes(argument.split('=', 1)[0] ?? '');

if (process.argv.some(isTransport)) {
  startServer(createConnection(ProposedFeatures.all), { today: localToday, files: diskFiles });
} else if (process.argv.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else {
  process.stderr.write(
    'dateline-language-server speaks the Language Server Protocol; an editor starts it.\n' +
      'Usage: dateline-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME | --version\n',
  );
  process.exitCode = 2;
}
