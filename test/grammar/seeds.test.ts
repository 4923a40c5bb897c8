import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadGrammar, tokenise } from './grammar';

const seeds = readdirSync('seeds');

it.each(seeds)('colours the header and every quotation of %s', async (seed) => {
  const text = readFileSync(`seeds/${seed}`, 'utf8');
  const tokens = tokenise(await loadGrammar(), text);
  const withScope = (scope: string) =>
    tokens.filter(({ scopes }) => scopes.some((each) => each.startsWith(scope)));

  expect(withScope('keyword').map((token) => token.text)).toEqual(['date']);
  expect(withScope('constant.numeric').map((token) => token.text)).toEqual([
    /\d{4}-\d\d-\d\d/.exec(text)?.[0],
  ]);
  const opening = text.match(/“/g)?.length;
  expect(withScope('punctuation.definition.string.begin')).toHaveLength(opening!);
  expect(withScope('punctuation.definition.string.end')).toHaveLength(opening!);
});
