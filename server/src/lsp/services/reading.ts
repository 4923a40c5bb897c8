import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/hover';
import { dateHints, type InlayHint } from '../../features/inlayHints';
import { markdown, plainText } from '../../features/markup';
import type { Positions } from '../positions';
import type { Service } from './service';

/** What a reader is told beside the text: hovers and inlay hints. */
export const reading: Service = {
  capabilities: () => ({ hoverProvider: true, inlayHintProvider: true }),

  serve({ connection, answers, client }) {
    connection.onHover(
      answers.handler('Hover', null, ({ analysis, positions }, { position }) => {
        const formats = client().textDocument?.hover?.contentFormat ?? [];
        const knowsMarkdown = formats.includes(MarkupKind.Markdown);
        const kind = knowsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
        const markup = knowsMarkdown ? markdown : plainText;
        const found = hover(analysis, positions.offsetAt(position), markup);
        if (!found) return null;
        return { contents: { kind, value: found.content }, range: positions.rangeOf(found) };
      }),
    );
    connection.languages.inlayHint.on(
      answers.handler('Inlay hints', [], ({ analysis, positions, settings }, { range }) =>
        dateHints(analysis, positions.spanOf(range), settings.dateHints).map((hint) =>
          toInlayHint(hint, positions),
        ),
      ),
    );
  },
};

function toInlayHint({ offset, label, tooltip }: InlayHint, positions: Positions) {
  return { position: positions.positionAt(offset), label, tooltip, paddingLeft: true };
}
