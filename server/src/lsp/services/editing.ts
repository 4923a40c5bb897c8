import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { fixesIn } from '../../features/fixes';
import { checksVersions, toCodeAction } from '../toProtocol';
import { REGISTER_ACTION, registerCodeActions, resolvesEdits } from './register';
import type { Service } from './service';

/** What changes the text where something is wrong with it: quick fixes. */
export const editing: Service = {
  capabilities: (client) => ({
    // A client without code action literals would need commands, which do nothing an edit cannot.
    ...(client.textDocument?.codeAction?.codeActionLiteralSupport && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, REGISTER_ACTION],
        resolveProvider: resolvesEdits(client),
      },
    }),
  }),

  serve(desk) {
    const { connection, answers, client } = desk;
    connection.onCodeAction(
      answers.handler<CodeActionParams, CodeAction[]>('Quick fixes', [], (snapshot, params) => {
        const forRegister = registerCodeActions(snapshot, params, desk);
        if (!wants(params.context.only, CodeActionKind.QuickFix)) return forRegister;
        const versioned = checksVersions(client());
        const fixes = fixesIn(snapshot.analysis, snapshot.positions.spanOf(params.range));
        return [
          ...fixes.map((offered) => toCodeAction(offered, snapshot, versioned)),
          ...forRegister,
        ];
      }),
    );
  },
};

/** Kinds are hierarchical: who asks for "quickfix" gets "quickfix" and all below it. */
function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
