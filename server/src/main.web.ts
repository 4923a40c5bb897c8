import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { noFiles } from './lsp/files';
import { startServer } from './lsp/server';
import { localToday } from './system/clock';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(worker);
const writer = new BrowserMessageWriter(worker);

const connection = createConnection(ProposedFeatures.all, reader, writer);
startServer(connection, { today: localToday, files: noFiles });
