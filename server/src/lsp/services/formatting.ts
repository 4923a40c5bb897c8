import { format, formatRange } from '../../features/format';
import { toTextEdit } from '../toProtocol';
import type { Service } from './service';

/** An article put in form, whole or in parts. */
export const formatting: Service = {
  capabilities: ({ textDocument }) => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: textDocument?.rangeFormatting?.rangesSupport
      ? { rangesSupport: true }
      : true,
  }),

  serve({ connection, answers }) {
    connection.onDocumentFormatting(
      answers.handler('Formatting', [], ({ analysis, positions, settings }) =>
        format(analysis, settings.format).map((change) => toTextEdit(change, positions)),
      ),
    );
    connection.onDocumentRangeFormatting(
      answers.handler('Formatting', [], ({ analysis, positions, settings }, { range }) =>
        formatRange(analysis, positions.spanOf(range), settings.format).map((change) =>
          toTextEdit(change, positions),
        ),
      ),
    );
    connection.onDocumentRangesFormatting(
      answers.handler('Formatting', [], ({ analysis, positions, settings }, { ranges }) => {
        const changes = ranges.flatMap((range) =>
          formatRange(analysis, positions.spanOf(range), settings.format),
        );
        // Two ranges may touch the same blanks; each change is made once.
        const byPlace = new Map(changes.map((change) => [change.start, change]));
        return [...byPlace.values()].map((change) => toTextEdit(change, positions));
      }),
    );
  },
};
