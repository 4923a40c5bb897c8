import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  type Hover,
  MarkupKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Analysis } from '../../analysis/analysis';
import { markdown, plainText } from '../../features/markup';
import { type RegisterCompletion, registerCompletion } from '../../features/registerCompletion';
import { registerHover } from '../../features/registerHover';
import { registerLinks } from '../../features/registerLinks';
import { addressKey } from '../addresses';
import { Positions } from '../positions';
import type { RegisterFile } from '../registers';
import { checksVersions, toDiagnostic, toTextEdit } from '../toProtocol';
import { withEdit } from './registerEdits';
import type { Desk, Service } from './service';

/** What is answered inside a register. */
export const register: Service = {
  capabilities: () => ({}),

  serve(desk) {
    const { connection, answers, registers } = desk;
    answers.elsewhere = (feature, { textDocument: { uri }, ...params }) =>
      registers.isRegister(uri) ? answerInside(desk, uri, feature, params) : undefined;
    connection.onCodeActionResolve((action) => withEdit(action, desk));
  },
};

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
  return register.problems.map((problem) => toDiagnostic(problem, positions));
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
        const edits = changes.map((change) => toTextEdit(change, positions));
        const edit: WorkspaceEdit = checksVersions(desk.client())
          ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
          : { changes: { [uri]: edits } };
        return {
          title,
          kind: CodeActionKind.QuickFix,
          isPreferred,
          diagnostics: [toDiagnostic(problem, positions)],
          edit,
        };
      }),
    );
}
