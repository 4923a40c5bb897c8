import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, tokenise } from './grammar';

const LENGTH = 100_000;
/**
 * A line takes 20 to 200 ms on a slow machine; a pattern that looks at the line again for each mark
 * takes minutes. The limit lies far from both, so a busy machine does not fail it.
 */
const LIMIT_MS = 5_000;

/** What a line may be full of; each drives another pattern into as many attempts as it can make. */
const fillings = [
  'a',
  ' ',
  '\t',
  '7',
  '2021-',
  '2021 12 ',
  'date ',
  'date 2021-12-02 ',
  '2 Dec ',
  '“',
  '”',
  '“a” ',
  '"',
  ' "a',
  '"a" ',
  "'",
  " 'a",
  "a'a",
  " 'a'a",
  "'a' ",
  " 'em",
  " 'n' ",
  '‘',
  ' ‘a',
  '’',
  '„',
  '«',
  '«a» ',
  `"'`,
  "-'a",
  `"'“‘’”«»„ `,
  '.,;!?',
  '漢',
  '😀',
];
const beginnings = ['', ' date 2021-12-02 ', 'Date: 2 Dec ', 'date 7'];

describe(`a line of ${LENGTH} characters takes no time to speak of`, () => {
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar();
    tokenise(grammar, " date 2021-12-02 “Warm” 'up'");
  });

  it.each(beginnings)(
    'behind “%s”',
    (beginning) => {
      const times = fillings.map((filling) => {
        const line = beginning + filling.repeat(LENGTH / filling.length);
        const start = performance.now();
        tokenise(grammar, line);
        return { filling, ms: performance.now() - start };
      });
      const slowest = times.reduce((a, b) => (a.ms > b.ms ? a : b));
      console.log(`slowest: ${JSON.stringify(slowest.filling)}, ${slowest.ms.toFixed(0)} ms`);
      expect(slowest.ms, JSON.stringify(slowest.filling)).toBeLessThan(LIMIT_MS);
    },
    120_000,
  );
});
