import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  type Hover,
  MarkupKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../analysis/analysis';
import { markdown, plainText } from '../../features/markup';
import { registerActions } from '../../features/registerActions';
import { type RegisterCompletion, registerCompletion } from '../../features/registerCompletion';
import { registerHover } from '../../features/registerHover';
import { registerLinks } from '../../features/registerLinks';
import { editRegister, type RegisterEdit } from '../../register/edit';
import type { RegisterEntry } from '../../register/register';
import type { TextChange } from '../../text/textChange';
import { addressKey } from '../addresses';
import { Positions } from '../positions';
import type { RegisterFile } from '../registers';
import { defaultSettings } from '../settings';
import type { Snapshot } from '../snapshots';
import { checksVersions, toDiagnostic } from '../toProtocol';
import type { Desk, Service } from './service';

/** Edits of the register are offered among the ways to rewrite, apart from quick fixes. */
export const REGISTER_ACTION = `${CodeActionKind.RefactorRewrite}.register`;

/** What is answered inside a register, and how the edits of it that an article offers are made. */
export const register: Service = {
  capabilities: () => ({}),

  serve(desk) {
    const { connection, answers, registers } = desk;
    answers.elsewhere = (feature, { textDocument: { uri }, ...params }) =>
      registers.isRegister(uri) ? answerInside(desk, uri, feature, params) : undefined;
    connection.onCodeActionResolve(async (action) => {
      const chosen = action.data as Chosen | undefined;
      if (!chosen?.register) return action;
      const edit = toEdit(chosen.edit, await registers.fileAt(chosen.register), desk);
      return edit ? { ...action, edit } : action;
    });
  },
};

/** What a code action carries until it is chosen. */
interface Chosen {
  readonly register: string;
  readonly edit: RegisterEdit;
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
      return now ? [{ ...action, edit: now }] : [];
    },
  );
}

/**
 * A rename in an article, and with it that of the entry whose name it is; the old name becomes an
 * alias, since other articles may still have it.
 */
export function alsoInRegister(
  edit: WorkspaceEdit,
  entry: RegisterEntry,
  { registerFile }: Snapshot,
  newName: string,
  desk: Pick<Desk, 'client' | 'encoding'>,
): WorkspaceEdit {
  if (!registerFile) return edit;
  const change = { kind: 'rename', name: entry.name.text, to: newName } as const;
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
  const edits = toTextEdits(changes, positions);
  if (!checksVersions(client())) return { changes: { [uri]: edits } };
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return {
    documentChanges: [
      ...(file.text === undefined ? [create] : []),
      { textDocument: { uri, version }, edits },
    ],
  };
}

function toTextEdits(changes: readonly TextChange[], positions: Positions): TextEdit[] {
  return changes.map((change) => ({
    range: positions.rangeOf(change),
    newText: change.newText,
  }));
}

/** Answers about a register that is open in the editor. */
async function answerInside(
  desk: Desk,
  uri: string,
  feature: string,
  params: object,
): Promise<unknown> {
  const document = desk.documents.get(uri);
  if (!document) return undefined;
  const file = await desk.registers.fileAt(uri);
  const positions = new Positions(document, desk.encoding());
  const offset = 'position' in params ? positions.offsetAt(params.position as never) : 0;
  switch (feature) {
    case 'Hover':
      return hoverInside(desk, file, positions, offset);
    case 'Completion': {
      const open = await openArticles(desk, uri);
      const text = document.getText();
      return registerCompletion(text, offset, file.register, open).map((completion) =>
        toItem(completion, positions),
      );
    }
    case 'Diagnostics':
      return { kind: 'full', items: await registerDiagnostics(desk, uri) };
    case 'Links':
      return registerLinks(document.getText(), file.register).map((link) => ({
        range: positions.rangeOf(link),
        target: link.target,
      }));
    case 'Quick fixes':
      return quickFixes(desk, file, positions, params as CodeActionParams);
    default:
      // Null, and not an empty list: the editor then does what it does for any YAML, such as folding.
      return null;
  }
}

async function hoverInside(
  desk: Desk,
  { uri, register }: RegisterFile,
  positions: Positions,
  offset: number,
): Promise<Hover | null> {
  const formats = desk.client().textDocument?.hover?.contentFormat ?? [];
  const kind = formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
  const markup = kind === MarkupKind.Markdown ? markdown : plainText;
  const found = registerHover(register, offset, await openArticles(desk, uri), markup);
  if (!found) return null;
  return { contents: { kind, value: found.content }, range: positions.rangeOf(found) };
}

/** The open articles a register is for. */
async function openArticles(desk: Desk, register: string): Promise<Analysis[]> {
  const found: Analysis[] = [];
  for (const uri of desk.documents.keys()) {
    const snapshot = await desk.snapshots.current(uri);
    const own = snapshot?.registerFile?.uri;
    if (snapshot && own !== undefined && addressKey(own) === addressKey(register)) {
      found.push(snapshot.analysis);
    }
  }
  return found;
}

function toItem(completion: RegisterCompletion, positions: Positions): CompletionItem {
  const { kind, label, detail, change } = completion;
  return {
    label,
    detail,
    kind: itemKinds[kind],
    filterText: label,
    textEdit: { range: positions.rangeOf(change), newText: change.newText },
  };
}

const itemKinds: Record<RegisterCompletion['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  type: CompletionItemKind.Enum,
  name: CompletionItemKind.Value,
};

/** What is wrong with a register that is open; nothing for any other document. */
export async function registerDiagnostics(desk: Desk, uri: string): Promise<Diagnostic[]> {
  const document = desk.documents.get(uri);
  if (!document || !desk.registers.isRegister(uri)) return [];
  const { register } = await desk.registers.fileAt(uri);
  const positions = new Positions(document, desk.encoding());
  return register.problems
    .map((problem) => toDiagnostic(problem, positions, defaultSettings))
    .filter((diagnostic) => diagnostic !== undefined);
}

function quickFixes(
  desk: Desk,
  { uri, version, register }: RegisterFile,
  positions: Positions,
  { range, context: { only } }: CodeActionParams,
): CodeAction[] {
  if (only && !only.includes(CodeActionKind.QuickFix)) return [];
  const { start, end } = positions.spanOf(range);
  return register.problems
    .filter((problem) => problem.start <= end && start <= problem.end)
    .flatMap((problem) =>
      problem.fixes.map(({ title, changes, isPreferred }): CodeAction => {
        const shown = toDiagnostic(problem, positions, defaultSettings);
        const edits = toTextEdits(changes, positions);
        const edit: WorkspaceEdit = checksVersions(desk.client())
          ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
          : { changes: { [uri]: edits } };
        return {
          title,
          kind: CodeActionKind.QuickFix,
          isPreferred,
          ...(shown && { diagnostics: [shown] }),
          edit,
        };
      }),
    );
}
