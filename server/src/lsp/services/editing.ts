import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { fixesIn } from '../../features/fixes';
import { reportedIn } from '../diagnostics';
import { checksVersions, toCodeAction } from '../toProtocol';
import { ATTRIBUTION_ACTION, attributionActions } from './attribution';
import { REGISTER_ACTION, registerCodeActions, resolvesEdits } from './registerEdits';
import type { Service } from './service';

/** What can be done about a place: quick fixes of the text, corrections of what the machine found. */
export const editing: Service = {
  capabilities: (client) => ({
    // A client without code action literals would need commands, which do nothing an edit cannot.
    ...(client.textDocument?.codeAction?.codeActionLiteralSupport && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, REGISTER_ACTION, ATTRIBUTION_ACTION],
        resolveProvider: resolvesEdits(client),
      },
    }),
  }),

  serve(desk) {
    const { connection, answers, client } = desk;
    connection.onCodeAction(
      answers.handler<CodeActionParams, CodeAction[]>('Quick fixes', [], (snapshot, params) => {
        const { only } = params.context;
        const versioned = checksVersions(client());
        const span = snapshot.positions.spanOf(params.range);
        const fixes = wants(only, CodeActionKind.QuickFix)
          ? fixesIn(reportedIn(snapshot), span)
          : [];
        return [
          ...fixes.map((offered) => toCodeAction(offered, snapshot, versioned)),
          ...registerCodeActions(snapshot, params, desk),
          ...(wants(only, ATTRIBUTION_ACTION)
            ? attributionActions(snapshot, params, client())
            : []),
        ];
      }),
    );
  },
};

/** Kinds are hierarchical: who asks for "quickfix" gets "quickfix" and all below it. */
function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
