import {
  type DefinitionLink,
  type DefinitionParams,
  DocumentHighlightKind,
  type Location,
} from 'vscode-languageserver';
import { definition } from '../../features/definition';
import { type Highlight, highlights } from '../../features/highlights';
import { references } from '../../features/references';
import type { Service } from './service';

/** The ways between the places that mean the same actor. */
export const navigation: Service = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
  }),

  serve({ connection, answers, client }) {
    connection.onDefinition(
      answers.handler<DefinitionParams, DefinitionLink[] | Location | null>(
        'Definition',
        null,
        ({ analysis, positions, uri }, { position }) => {
          const found = definition(analysis, positions.offsetAt(position));
          if (!found) return null;
          const targetSelectionRange = positions.rangeOf(found.selection);
          if (!client().textDocument?.definition?.linkSupport) {
            return { uri, range: targetSelectionRange };
          }
          return [
            {
              originSelectionRange: positions.rangeOf(found.origin),
              targetUri: uri,
              targetRange: positions.rangeOf(found.target),
              targetSelectionRange,
            },
          ];
        },
      ),
    );
    connection.onReferences(
      answers.handler(
        'References',
        [],
        ({ analysis, positions, uri }, { position, context: { includeDeclaration } }) =>
          references(analysis, positions.offsetAt(position))
            .filter(({ isIntroduction }) => includeDeclaration || !isIntroduction)
            .map((reference) => ({ uri, range: positions.rangeOf(reference) })),
      ),
    );
    connection.onDocumentHighlight(
      answers.handler('Highlights', [], ({ analysis, positions }, { position }) =>
        highlights(analysis, positions.offsetAt(position)).map((highlight) => ({
          range: positions.rangeOf(highlight),
          kind: highlightKinds[highlight.kind],
        })),
      ),
    );
  },
};

const highlightKinds: Record<Highlight['kind'], DocumentHighlightKind> = {
  introduction: DocumentHighlightKind.Write,
  mention: DocumentHighlightKind.Read,
  attribution: DocumentHighlightKind.Text,
};
