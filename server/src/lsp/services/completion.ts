import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
} from 'vscode-languageserver';
import { type Completion, headerCompletion } from '../../features/headerCompletion';
import { type NameCompletion, nameCompletion } from '../../features/nameCompletion';
import type { Positions } from '../positions';
import type { Service } from './service';

/** What goes on from what is typed: today's header, or a name the article or the register has. */
export const completion: Service = {
  capabilities: () => ({ completionProvider: {} }),

  serve({ connection, answers, today }) {
    connection.onCompletion(
      answers.handler<CompletionParams, CompletionItem[]>(
        'Completion',
        [],
        ({ analysis, positions, registerFile }, { position }) => {
          const offset = positions.offsetAt(position);
          const headers = headerCompletion(analysis.article.text, offset, today());
          if (headers.length > 0) return headers.map((header) => toHeaderItem(header, positions));
          return nameCompletion(analysis, offset, registerFile?.register).map((name, rank) =>
            toNameItem(name, rank, positions),
          );
        },
      ),
    );
  },
};

function toHeaderItem({ label, detail, change }: Completion, positions: Positions): CompletionItem {
  return {
    label,
    detail,
    kind: CompletionItemKind.Snippet,
    textEdit: { range: positions.rangeOf(change), newText: change.newText },
  };
}

function toNameItem(name: NameCompletion, rank: number, positions: Positions): CompletionItem {
  const { label, detail, type, change } = name;
  return {
    label,
    detail,
    kind: nameKinds[type],
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range: positions.rangeOf(change), newText: change.newText },
  };
}

/** The protocol has no kinds for actors; these are as near, and known to every client. */
const nameKinds: Record<NameCompletion['type'], CompletionItemKind> = {
  person: CompletionItemKind.Value,
  organization: CompletionItemKind.Module,
  country: CompletionItemKind.Unit,
  place: CompletionItemKind.Field,
  group: CompletionItemKind.Enum,
};
