import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type ArticleSymbol, matchSymbols } from '../../features/articleSymbols';
import { actorKinds } from '../actorKinds';
import { throwIfCancelled } from '../answers';
import { readingProgress } from '../readingProgress';
import type { Service } from './service';

/** More than anybody reads; what is looked for is among the best. */
const MOST_SYMBOLS = 300;

/** What is asked of all articles at once: symbols by name. */
export const folder: Service = {
  capabilities: () => ({ workspaceSymbolProvider: { workDoneProgress: true } }),

  serve({ connection, answers, folderArticles }) {
    connection.onWorkspaceSymbol(
      answers.general('Symbols of the folder', [], async ({ query }, token, progress) => {
        const found: (ArticleSymbol & { location: SymbolInformation['location'] })[] = [];
        const reading = readingProgress(progress);
        for await (const { uri, symbols } of folderArticles.digests(token, reading.report)) {
          for (const symbol of symbols) {
            found.push({ ...symbol, location: { uri, range: symbol.range } });
          }
        }
        reading.done();
        throwIfCancelled('Symbols of the folder', token);
        return matchSymbols(found, query, MOST_SYMBOLS).map(toSymbolInformation);
      }),
    );
  },
};

const symbolKinds = { ...actorKinds, article: SymbolKind.File, quote: SymbolKind.String };

function toSymbolInformation({
  name,
  kind,
  container,
  location,
}: ArticleSymbol & { location: SymbolInformation['location'] }): SymbolInformation {
  return { name, kind: symbolKinds[kind], location, containerName: container };
}
