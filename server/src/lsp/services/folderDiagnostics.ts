import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { addressKey } from '../addresses';
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
        const known = new Map(params.previousResultIds.map((id) => [addressKey(id.uri), id]));
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
            const { uri, resultId = '' } = report;
            known.set(addressKey(uri), { uri, value: resultId });
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
  known: ReadonlyMap<string, PreviousResultId>,
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
    const key = addressKey(uri);
    gone.delete(key);
    const unchanged = known.get(key)?.value === stamp;
    const about = { uri, version, resultId: stamp };
    yield unchanged
      ? { ...about, kind: DocumentDiagnosticReportKind.Unchanged }
      : { ...about, kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics] };
  }
  if (token.isCancellationRequested) return;
  for (const key of gone) {
    const before = known.get(key);
    if (!before || before.value === GONE) continue;
    const about = { uri: before.uri, version: null, resultId: GONE };
    yield { ...about, kind: DocumentDiagnosticReportKind.Full, items: [] };
  }
}

const GONE = 'gone';
