// An article of sentences so plain that any analysis gets them right, and ways to ask about it.
import * as vscode from 'vscode';
import { openArticle } from './editor';
import { until } from './expect';

export const harbour = ` date 2024-03-07 Lock opens late

Harbour master Ada Byrne opened the lock on Monday.

“The water is high,” Byrne said.

Byrne told Tom Okafor that the gate would close at noon. “Okafor knows the water,” she said.

The tide table is at https://canal.example/tides.
`;

export async function openHarbour(): Promise<vscode.TextDocument> {
  return (await openArticle(harbour)).document;
}

/** Asks one of VS Code’s own commands until the answer holds something. */
export function ask<T extends { readonly length: number }>(
  command: string,
  ...args: unknown[]
): Promise<T> {
  return until(
    `${command} finds something`,
    async () => (await vscode.commands.executeCommand<T | undefined>(command, ...args)) as T,
    (found) => found !== undefined && found.length > 0,
  );
}

/** The words that ranges of a document hold. */
export function wordsIn(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => document.getText(range));
}

export function allOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}

/** Changes a setting while something is done. */
export async function withSetting(
  name: string,
  value: unknown,
  work: () => Promise<void>,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration('dateline');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}
