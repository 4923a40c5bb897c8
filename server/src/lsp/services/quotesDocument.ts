import {
  ErrorCodes,
  type ExecuteCommandParams,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { actorAt } from '../../features/actorAt';
import { quotesBy } from '../../features/quotesBy';
import type { Service } from './service';

/** The scheme of read-only documents that hold all quotes by one speaker of an article. */
const SCHEME = 'dateline-quotes';
/** Shows such a document for the actor at a place; its arguments are a URI and a position. */
const SHOW = 'dateline.server.showQuotes';
/** A pause in typing after which such documents follow their article, in milliseconds. */
const REFRESH_DELAY = 500;

/** "All quotes by X" as a document of its own. */
export const quotesDocument: Service = {
  capabilities: ({ workspace, window }) =>
    workspace?.textDocumentContent && window?.showDocument?.support
      ? {
          workspace: { textDocumentContent: { schemes: [SCHEME] } },
          executeCommandProvider: { commands: [SHOW] },
        }
      : {},

  serve({ connection, answers, documents, snapshots }) {
    /** The documents shown, by the article they are of. */
    const shown = new Map<string, Set<string>>();
    const pending = new Map<string, ReturnType<typeof setTimeout>>();

    connection.onExecuteCommand(
      answers.general('Quotes by a speaker', null, async (params: ExecuteCommandParams) => {
        if (params.command !== SHOW) {
          throw new ResponseError(
            ErrorCodes.InvalidParams,
            `there is no command ${params.command}`,
          );
        }
        const [uri, position] = (params.arguments ?? []) as [string, Position];
        const snapshot = await snapshots.current(uri);
        const found = snapshot && actorAt(snapshot.analysis, snapshot.positions.offsetAt(position));
        if (!found) return null;
        const { id, name } = found.actor;
        const address = addressOf({ uri, id }, name);
        await connection.window.showDocument({ uri: address, takeFocus: true });
        return address;
      }),
    );
    connection.workspace.textDocumentContent.on(
      answers.general('Quotes by a speaker', null, async ({ uri: address }) => {
        const place = placeOf(address);
        const snapshot = place && (await snapshots.current(place.uri));
        const text = snapshot && quotesBy(snapshot.analysis, place.id);
        if (place) shown.set(place.uri, (shown.get(place.uri) ?? new Set()).add(address));
        return { text: text ?? 'The article is closed, or no longer names this speaker.\n' };
      }),
    );
    documents.onDidChangeContent(({ document: { uri } }) => {
      const addresses = shown.get(uri);
      if (!addresses) return;
      clearTimeout(pending.get(uri));
      const refresh = () => {
        pending.delete(uri);
        for (const address of addresses) {
          void connection.workspace.textDocumentContent.refresh(address);
        }
      };
      pending.set(uri, setTimeout(refresh, REFRESH_DELAY));
    });
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(pending.get(uri));
      pending.delete(uri);
      shown.delete(uri);
    });
  },
};

/** Whose quotes, in which article. */
interface Place {
  readonly uri: string;
  readonly id: string;
}

function addressOf(place: Place, name: string): string {
  const path = encodeURIComponent(`Quotes by ${name.replaceAll('/', ' ')}`);
  return `${SCHEME}:/${path}.txt?${encodeURIComponent(JSON.stringify(place))}`;
}

function placeOf(address: string): Place | undefined {
  try {
    const { uri, id } = JSON.parse(decodeURIComponent(new URL(address).search.slice(1)));
    return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : undefined;
  } catch {
    return undefined; // An address that somebody else made up.
  }
}
