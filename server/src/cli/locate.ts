import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../analysis/diagnostic';
import type { LocatedDiagnostic } from './reporter';

/** Gives diagnostics of a text their lines and columns. */
export function locate(text: string, diagnostics: readonly Diagnostic[]): LocatedDiagnostic[] {
  if (diagnostics.length === 0) return [];
  const lines = TextDocument.create('', '', 0, text);
  return diagnostics.map((diagnostic) => {
    const start = lines.positionAt(diagnostic.start);
    const end = lines.positionAt(diagnostic.end);
    return {
      ...diagnostic,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  });
}
