import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';
import { semanticTokens, tokensByParagraph } from '../../server/src/features/semanticTokens';
import { Positions } from '../../server/src/lsp/positions';
import { changes, encode, ParagraphEncoder } from '../../server/src/lsp/semanticTokenData';
import { keystrokes, typed } from '../support/keystrokes';
import { seeds } from '../support/seeds';

const token = fc.tuple(...Array.from({ length: 5 }, () => fc.nat({ max: 2 })));
const data = fc.array(token).map((tokens) => tokens.flat());

test('changes turn what was sent into what is, whole tokens at a time', () => {
  fc.assert(
    fc.property(data, data, (before, after) => {
      const result = [...before];
      for (const { start, deleteCount, data } of changes(before, after)) {
        expect([start % 5, deleteCount % 5]).toEqual([0, 0]);
        result.splice(start, deleteCount, ...(data ?? []));
      }
      expect(result).toEqual(after);
    }),
  );
});

test('changes to nothing are none', () =>
  expect(changes([0, 1, 2, 0, 0], [0, 1, 2, 0, 0])).toEqual([]));

test('paragraph by paragraph the same comes out, after any keystrokes', () => {
  fc.assert(
    fc.property(fc.constantFrom(seeds.first, seeds.second), keystrokes, (text, all) => {
      const encoder = new ParagraphEncoder();
      let analysis = analyse(parse(text));
      for (const keystroke of all) {
        text = typed(text, keystroke);
        analysis = analyse(parse(text, analysis.article), { previous: analysis });
        const positions = new Positions(
          TextDocument.create('file:///a', 'plaintext', 1, text),
          'utf-16',
        );
        const tokens = tokensByParagraph(analysis);
        expect(encoder.encode(analysis.paragraphs, tokens, positions)).toEqual(
          encode(semanticTokens(analyse(parse(text))), positions),
        );
      }
    }),
    { numRuns: 30 },
  );
});
