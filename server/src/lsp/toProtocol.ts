import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Diagnostic as ProtocolDiagnostic,
  type InlayHint as ProtocolInlayHint,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Diagnostic, Severity, TextChange } from '../analysis/diagnostic';
import type { OfferedFix } from '../features/fixes';
import type { Completion } from '../features/headerCompletion';
import type { InlayHint } from '../features/inlayHints';
import type { OutlineItem } from '../features/outline';
import type { Positions } from './positions';
import type { Settings } from './settings';
import type { Snapshot } from './snapshots';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  article: SymbolKind.File,
  quote: SymbolKind.String,
  timeline: SymbolKind.Namespace,
  time: SymbolKind.Constant,
};

/** Undefined where the user switched the code off. */
export function toDiagnostic(
  diagnostic: Diagnostic,
  positions: Positions,
  settings: Settings,
): ProtocolDiagnostic | undefined {
  const severity = settings.severities.get(diagnostic.code) ?? diagnostic.severity;
  if (severity === 'off') return undefined;
  return {
    range: positions.rangeOf(diagnostic),
    severity: severities[severity],
    code: diagnostic.code,
    source: 'dateline',
    message: diagnostic.message,
  };
}

export function toDocumentSymbol(item: OutlineItem, positions: Positions): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: positions.rangeOf(item),
    selectionRange: positions.rangeOf(item.selection),
    children: item.children.map((child) => toDocumentSymbol(child, positions)),
  };
}

/** For a client that knows no tree: the same items in a row, each with the name of what holds it. */
export function toSymbolInformation(
  item: OutlineItem,
  snapshot: Snapshot,
  containerName = '',
): SymbolInformation[] {
  const own: SymbolInformation = {
    name: item.name,
    kind: symbolKinds[item.kind],
    location: { uri: snapshot.uri, range: snapshot.positions.rangeOf(item) },
    containerName,
  };
  const below = item.children.flatMap((child) => toSymbolInformation(child, snapshot, item.name));
  return [own, ...below];
}

export function toInlayHint(hint: InlayHint, positions: Positions): ProtocolInlayHint {
  const { label, tooltip } = hint;
  return { position: positions.positionAt(hint.offset), label, tooltip, paddingLeft: true };
}

export function toCompletionItem(completion: Completion, positions: Positions): CompletionItem {
  const { label, detail, change } = completion;
  return {
    label,
    detail,
    kind: CompletionItemKind.Snippet,
    textEdit: { range: positions.rangeOf(change), newText: change.newText },
  };
}

/** @param versioned true where the client checks an edit against the document's version */
export function toCodeAction(
  { fix, diagnostic }: OfferedFix,
  snapshot: Snapshot,
  versioned: boolean,
): CodeAction {
  const shown = toDiagnostic(diagnostic, snapshot.positions, snapshot.settings);
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    ...(shown ? { diagnostics: [shown] } : {}),
    ...(fix.isPreferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix.changes, snapshot, versioned),
  };
}

function toWorkspaceEdit(
  changes: readonly TextChange[],
  { uri, version, positions }: Snapshot,
  versioned: boolean,
): WorkspaceEdit {
  const edits = changes.map(
    (change): TextEdit => ({ range: positions.rangeOf(change), newText: change.newText }),
  );
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
