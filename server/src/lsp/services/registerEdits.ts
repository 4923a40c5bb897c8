import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  MessageType,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { registerActions } from '../../features/registerActions';
import { editRegister, type RegisterEdit } from '../../register/edit';
import { whyNot } from '../../register/refusal';
import { Positions } from '../positions';
import type { RegisterFile } from '../registers';
import type { Snapshot } from '../snapshots';
import { checksVersions, toTextEdit } from '../toProtocol';
import type { Desk } from './service';

/** Edits of the register are offered among the ways to rewrite, apart from quick fixes. */
export const REGISTER_ACTION = `${CodeActionKind.RefactorRewrite}.register`;

/** What a code action carries until it is chosen. */
interface Chosen {
  readonly register: string;
  readonly edit: RegisterEdit;
}

/** An action that was chosen, with its edit; where there can be none, the reader is told why. */
export async function withEdit(action: CodeAction, desk: Desk): Promise<CodeAction> {
  const chosen = action.data as Chosen | undefined;
  if (!chosen?.register) return action;
  const file = await desk.registers.fileAt(chosen.register);
  const edit = toEdit(chosen.edit, file, desk);
  if (edit) return { ...action, edit };
  const message = whyNot(file.text ?? '', chosen.edit);
  await desk.connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message,
  });
  return action;
}

/** What an article offers to put into the register about the name at a place. */
export function registerCodeActions(
  { analysis, positions, registerFile }: Snapshot,
  { range, context }: CodeActionParams,
  desk: Pick<Desk, 'client' | 'encoding'>,
): CodeAction[] {
  const client = desk.client();
  const isAsked = context.only || context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (!registerFile || !isAsked || !wants(context.only)) return [];
  if (registerFile.text === undefined && !createsFiles(client)) return [];
  const later = resolvesEdits(client);
  return registerActions(analysis, registerFile.register, positions.spanOf(range)).flatMap(
    ({ title, edit }): CodeAction[] => {
      const action = { title, kind: REGISTER_ACTION };
      if (later) return [{ ...action, data: { register: registerFile.uri, edit } }];
      const now = toEdit(edit, registerFile, desk);
      if (now) return [{ ...action, edit: now }];
      if (!client.textDocument?.codeAction?.disabledSupport) return [];
      return [{ ...action, disabled: { reason: whyNot(registerFile.text ?? '', edit) } }];
    },
  );
}

/**
 * A rename in an article, and with it the change of the register's entry; the old name becomes an alias,
 * since other articles may still have it.
 */
export function alsoInRegister(
  edit: WorkspaceEdit,
  change: RegisterEdit,
  { registerFile }: Snapshot,
  desk: Pick<Desk, 'client' | 'encoding'>,
): WorkspaceEdit {
  if (!registerFile) return edit;
  const renamed = toEdit(change, registerFile, desk);
  if (!renamed) return edit;
  return edit.documentChanges
    ? { documentChanges: [...edit.documentChanges, ...(renamed.documentChanges ?? [])] }
    : { changes: { ...edit.changes, ...renamed.changes } };
}

/** True where the client asks for an action's edit only when it is chosen. */
export function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

function createsFiles(client: ClientCapabilities): boolean {
  const operations = client.workspace?.workspaceEdit?.resourceOperations ?? [];
  return checksVersions(client) && operations.includes('create');
}

function wants(only: readonly CodeActionKind[] | undefined): boolean {
  return (
    !only || only.some((kind) => REGISTER_ACTION === kind || REGISTER_ACTION.startsWith(`${kind}.`))
  );
}

/** One edit that makes the file, too, where there is none. Undefined where the file cannot be edited. */
function toEdit(
  edit: RegisterEdit,
  file: RegisterFile,
  { client, encoding }: Pick<Desk, 'client' | 'encoding'>,
): WorkspaceEdit | undefined {
  const { uri, text = '', version } = file;
  const changes = editRegister(text, edit);
  if (!changes) return undefined;
  const positions = new Positions(TextDocument.create(uri, 'yaml', 0, text), encoding());
  const edits = changes.map((change) => toTextEdit(change, positions));
  if (!checksVersions(client())) return { changes: { [uri]: edits } };
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return {
    documentChanges: [
      ...(file.text === undefined ? [create] : []),
      { textDocument: { uri, version }, edits },
    ],
  };
}
