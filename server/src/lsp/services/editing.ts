import { CodeActionKind } from 'vscode-languageserver';
import { fixesIn } from '../../features/fixes';
import { checksVersions, toCodeAction } from '../toProtocol';
import type { Service } from './service';

/** What changes the text where something is wrong with it: quick fixes. */
export const editing: Service = {
  capabilities: (client) => ({
    // A client without code action literals would need commands, which do nothing an edit cannot.
    ...(client.textDocument?.codeAction?.codeActionLiteralSupport && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    }),
  }),

  serve({ connection, answers, client }) {
    connection.onCodeAction(
      answers.handler('Quick fixes', [], (snapshot, { range, context }) => {
        if (!wants(context.only, CodeActionKind.QuickFix)) return [];
        const versioned = checksVersions(client());
        return fixesIn(snapshot.analysis, snapshot.positions.spanOf(range)).map((offered) =>
          toCodeAction(offered, snapshot, versioned),
        );
      }),
    );
  },
};

/** Kinds are hierarchical: who asks for "quickfix" gets "quickfix" and all below it. */
function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
