import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/hover';
import { dateHints, type InlayHint, speakerHints } from '../../features/inlayHints';
import { markdown, plainText } from '../../features/markup';
import { summary } from '../../features/summary';
import type { Positions } from '../positions';
import type { Service } from './service';

/** What a reader is told beside the text: hovers, inlay hints, a line above the article. */
export const reading: Service = {
  capabilities: ({ textDocument }) => ({
    hoverProvider: true,
    codeLensProvider: {},
    ...(textDocument?.inlayHint && { inlayHintProvider: true }),
  }),

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
      answers.handler('Inlay hints', [], ({ analysis, positions, settings }, { range }) => {
        const { dates, speakers } = settings.inlayHints;
        const span = positions.spanOf(range);
        return [
          ...dateHints(analysis, span, dates),
          ...(speakers ? speakerHints(analysis, span) : []),
        ].map((hint) => toInlayHint(hint, positions));
      }),
    );
    connection.onCodeLens(
      answers.handler('Summary', [], ({ analysis, positions, settings }) => {
        const found = settings.codeLens.summary ? summary(analysis) : undefined;
        if (!found) return [];
        // Without a command's name the line is read, not clicked.
        return [{ range: positions.rangeOf(found), command: { title: found.title, command: '' } }];
      }),
    );
  },
};

function toInlayHint({ offset, label, tooltip }: InlayHint, positions: Positions) {
  return { position: positions.positionAt(offset), label, tooltip, paddingLeft: true };
}
