import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { localToday } from './lsp/clock';
import { startServer } from './lsp/server';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(worker);
const writer = new BrowserMessageWriter(worker);

startServer(createConnection(ProposedFeatures.all, reader, writer), { today: localToday });
