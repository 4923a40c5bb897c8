import {
  type PositionEncodingKind,
  type TextDocumentContentChangeEvent,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addressKey } from './addresses';
import { Positions } from './positions';

/**
 * The open documents, kept in step with the client's incremental changes. The client counts in the
 * negotiated encoding, the documents in UTF-16, so each change is converted against the text as the
 * changes before it left it.
 */
export function openDocuments(encoding: () => PositionEncodingKind): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      let current = document;
      for (const change of changes) {
        current = TextDocument.update(current, [inUtf16(current, change, encoding())], version);
      }
      return current;
    },
  });
}

/** The open document of an address, however the client spells that. */
export function documentAt(
  documents: TextDocuments<TextDocument>,
  uri: string,
): TextDocument | undefined {
  const key = addressKey(uri);
  return documents.get(uri) ?? documents.all().find((open) => addressKey(open.uri) === key);
}

function inUtf16(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncodingKind,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = new Positions(document, encoding).spanOf(change.range);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { range, text: change.text };
}
