import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
} from 'vscode-languageserver';
import { semanticTokens, tokensByParagraph } from '../../features/semanticTokens';
import { changes, encode, legend, ParagraphEncoder } from '../semanticTokenData';
import type { Snapshot } from '../snapshots';
import type { Service } from './service';

/** Semantic tokens: for the whole article, for a part of it, and as a change to what was sent last. */
export const colouring: Service = {
  capabilities({ textDocument }) {
    const requests = textDocument?.semanticTokens?.requests;
    if (!requests) return {};
    const { full, range } = requests;
    const delta = typeof full === 'object' && full.delta === true;
    return {
      semanticTokensProvider: {
        legend,
        ...(full && { full: delta ? { delta } : true }),
        ...(range && { range: true }),
      },
    };
  },

  serve({ connection, answers, documents }) {
    /** What each client document was last sent, for the next delta. */
    const sent = new Map<string, { readonly resultId: string; readonly data: number[] }>();
    let results = 0;
    const encoder = new ParagraphEncoder();
    documents.onDidClose(({ document }) => sent.delete(document.uri));

    const all = ({ uri, analysis, positions }: Snapshot): SemanticTokens => {
      const data = encoder.encode(analysis.paragraphs, tokensByParagraph(analysis), positions);
      const resultId = String(++results);
      sent.set(uri, { resultId, data });
      return { resultId, data };
    };
    const none: SemanticTokens = { data: [] };

    connection.languages.semanticTokens.on(answers.handler('Semantic colours', none, all));
    connection.languages.semanticTokens.onDelta(
      answers.handler<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'Semantic colours',
        none,
        (snapshot, { previousResultId }) => {
          const previous = sent.get(snapshot.uri);
          const { resultId = '', data } = all(snapshot);
          if (previous?.resultId !== previousResultId) return { resultId, data };
          return { resultId, edits: changes(previous.data, data) };
        },
      ),
    );
    connection.languages.semanticTokens.onRange(
      answers.handler('Semantic colours', none, ({ analysis, positions }, { range }) => {
        const tokens = semanticTokens(analysis, positions.spanOf(range));
        return { data: encode(tokens, positions) };
      }),
    );
  },
};
