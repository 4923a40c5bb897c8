import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  DiagnosticSeverity,
  type Diagnostic as ProtocolDiagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Diagnostic, Severity, TextChange } from '../analysis/diagnostic';
import type { OfferedFix } from '../features/fixes';
import type { Positions } from './positions';
import type { Snapshot } from './snapshots';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(diagnostic: Diagnostic, positions: Positions): ProtocolDiagnostic {
  return {
    range: positions.rangeOf(diagnostic),
    severity: severities[diagnostic.severity],
    code: diagnostic.code,
    source: 'dateline',
    message: diagnostic.message,
  };
}

/** True where the client checks an edit against the document's version. */
export function checksVersions({ workspace }: ClientCapabilities): boolean {
  return workspace?.workspaceEdit?.documentChanges === true;
}

/** @param versioned see {@link checksVersions} */
export function toCodeAction(
  { fix, diagnostic }: OfferedFix,
  snapshot: Snapshot,
  versioned: boolean,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(diagnostic, snapshot.positions)],
    ...(fix.isPreferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix.changes, snapshot, versioned),
  };
}

/** @param versioned see {@link checksVersions} */
export function toWorkspaceEdit(
  changes: readonly TextChange[],
  { uri, version, positions }: Snapshot,
  versioned: boolean,
): WorkspaceEdit {
  const edits = changes.map((change) => toTextEdit(change, positions));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

export function toTextEdit(change: TextChange, positions: Positions): TextEdit {
  return { range: positions.rangeOf(change), newText: change.newText };
}
