import type {
  CancellationToken,
  ClientCapabilities,
  TextDocumentEdit,
  WorkDoneProgressReporter,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { renamed } from '../../features/rename';
import type { RegisterEdit } from '../../register/edit';
import type { RegisterEntry } from '../../register/register';
import { throwIfCancelled } from '../answers';
import { readingProgress } from '../readingProgress';
import type { Snapshot } from '../snapshots';
import { checksVersions, toTextEdit } from '../toProtocol';
import type { Desk } from './service';

/** What the editor asks its user about before it changes files that are not in sight. */
const ELSEWHERE = 'elsewhere';

/** An entry of the register, one of whose actor's names is changed, and how the entry changes. */
export interface RenamedEntry {
  readonly entry: RegisterEntry;
  readonly oldName: string;
  readonly change: RegisterEdit;
}

/**
 * A rename in an article, and with it that in the folder's other articles that name the registered
 * actor. Only for an editor that shows its user such changes first.
 */
export async function alsoInFolder(
  edit: WorkspaceEdit,
  { entry, oldName }: RenamedEntry,
  { uri, registerFile }: Snapshot,
  newName: string,
  { client, folderArticles }: Desk,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<WorkspaceEdit> {
  if (!edit.documentChanges || !asksFirst(client())) return edit;
  const reading = readingProgress(progress);
  const others: TextDocumentEdit[] = [];
  for await (const digest of folderArticles.digests(token, reading.report)) {
    if (digest.uri === uri || !digest.registered.includes(entry.id)) continue;
    const other = await folderArticles.snapshotOf(digest);
    if (!other || other.registerFile?.uri !== registerFile?.uri) continue;
    const edits = editsOf(other, entry, oldName, newName);
    const textDocument = { uri: other.uri, version: digest.version };
    if (edits.length > 0) others.push({ textDocument, edits });
  }
  reading.done();
  throwIfCancelled('Rename', token);
  if (others.length === 0) return edit;
  return {
    documentChanges: [...edit.documentChanges, ...others],
    changeAnnotations: {
      [ELSEWHERE]: { label: `${entry.name.text} in other articles`, needsConfirmation: true },
    },
  };
}

function editsOf(
  { analysis, positions }: Snapshot,
  entry: RegisterEntry,
  oldName: string,
  newName: string,
) {
  const actor = analysis.actors.find(({ id, registered }) => registered && id === entry.id);
  const changes = actor ? renamed(analysis, actor, oldName, newName) : [];
  return changes.map((change) => ({
    ...toTextEdit(change, positions),
    annotationId: ELSEWHERE,
  }));
}

function asksFirst(client: ClientCapabilities): boolean {
  const annotations = client.workspace?.workspaceEdit?.changeAnnotationSupport;
  return checksVersions(client) && annotations !== undefined;
}
