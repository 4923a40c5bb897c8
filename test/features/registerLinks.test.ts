import { expect, test } from 'vitest';
import { registerLinks } from '../../server/src/features/registerLinks';
import { readRegister } from '../../server/src/register/read';

test('the items and addresses of a register are links', () => {
  const text = `actors:
  - name: Ada Byrne
    wikidata: Q12345
    notes: see https://canal.example/byrne, page 2
  - name: Tom Okafor
    wikidata: "Q77"
  - name: Zora Quill
    wikidata: unknown
`;
  const found = registerLinks(text, readRegister(text));
  expect(found.map(({ start, end, target }) => [text.slice(start, end), target])).toEqual([
    ['Q12345', 'https://www.wikidata.org/wiki/Q12345'],
    ['Q77', 'https://www.wikidata.org/wiki/Q77'],
    ['https://canal.example/byrne', 'https://canal.example/byrne'],
  ]);
});
