import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { throwIfCancelled } from '../answers';
import { changeOrCancellation } from '../changeSignal';
import type { FolderArticles } from '../folderArticles';
import { readingProgress } from '../readingProgress';
import type { Service } from './service';

const FEATURE = 'Diagnostics of the folder';

/**
 * What is wrong with the articles of the folder, open or not, where the setting asks for it. Sent
 * piece by piece to a client that can take it so. With nothing new to tell, the answer waits until
 * something changes: such clients ask again at once.
 */
export const folderDiagnostics: Service = {
  // Announced with the diagnostics of documents.
  capabilities: () => ({}),

  serve({ connection, answers, folderArticles }) {
    connection.languages.diagnostics.onWorkspace(
      answers.general(FEATURE, { items: [] }, async (params, token, progress, partial) => {
        const known = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
        const reading = readingProgress(progress);
        for (;;) {
          const change = folderArticles.changes.next;
          const fresh: WorkspaceDocumentDiagnosticReport[] = [];
          let looked = 0;
          for await (const report of reports(folderArticles, known, token, reading.report)) {
            looked++;
            if (report.kind === DocumentDiagnosticReportKind.Unchanged) continue;
            if (partial) partial.report({ items: [report] });
            else fresh.push(report);
            known.set(report.uri, report.resultId ?? '');
          }
          reading.done();
          throwIfCancelled(FEATURE, token);
          const isFirst = params.previousResultIds.length === 0 && looked > 0;
          if (fresh.length > 0 || isFirst)
            return { items: fresh } satisfies WorkspaceDiagnosticReport;
          await changeOrCancellation(change, token);
          throwIfCancelled(FEATURE, token);
        }
      }),
    );
  },
};

/** A report of each article, and an empty one of each that was reported before and is gone. */
async function* reports(
  folderArticles: FolderArticles,
  known: ReadonlyMap<string, string>,
  token: CancellationToken,
  report: (done: number, total: number) => void,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const gone = new Set(known.keys());
  const wanted = ({ folderDiagnostics }: { readonly folderDiagnostics: boolean }) =>
    folderDiagnostics;
  for await (const { uri, version, stamp, diagnostics } of folderArticles.digests(
    token,
    report,
    wanted,
  )) {
    gone.delete(uri);
    const unchanged = known.get(uri) === stamp;
    const about = { uri, version, resultId: stamp };
    yield unchanged
      ? { ...about, kind: DocumentDiagnosticReportKind.Unchanged }
      : { ...about, kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics] };
  }
  if (token.isCancellationRequested) return;
  for (const uri of gone) {
    if (known.get(uri) === GONE) continue;
    const items = { kind: DocumentDiagnosticReportKind.Full, items: [] } as const;
    yield { uri, version: null, resultId: GONE, ...items, items: [] };
  }
}

const GONE = 'gone';
