import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { articles } from './language';

/** Tells beside the language's name whether the server is up, and offers to restart it where not. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('dateline.server', articles);
  item.name = 'Dateline';
  const update = (state: State) => {
    item.busy = state === State.Starting;
    const stopped = state === State.Stopped;
    item.text = stopped ? 'Dateline has stopped' : 'Dateline';
    item.detail = state === State.Running ? 'reading along' : stopped ? '' : 'starting';
    item.severity = stopped
      ? vscode.LanguageStatusSeverity.Error
      : vscode.LanguageStatusSeverity.Information;
    item.command = stopped
      ? { command: 'dateline.restartServer', title: 'Restart' }
      : { command: 'dateline.showLog', title: 'Show Log' };
  };
  update(client.state);
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(({ newState }) => update(newState)),
  );
}
