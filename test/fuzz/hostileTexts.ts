import fc from 'fast-check';

/** What articles are made of, and what breaks them. */
const pieces = [
  ' date 2024-03-07 A title\n',
  'date 03/04/2024',
  '\n',
  '\r',
  '\r\n\r\n',
  '\u2028',
  '\uFEFF',
  '\u0000',
  '\u00a0',
  'Ada Byrne ',
  'O’Brien-Smith Jr. ',
  'Mr. ',
  'U.S. ',
  'AL-MASRI ',
  'he ',
  'she said, ',
  'according to ',
  'the mayor of London ',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '„',
  '«',
  '»',
  "''",
  '``',
  '. . ',
  '...',
  ',',
  '(',
  ')',
  '-',
  '—',
  'last Thursday ',
  '31 Feb. 2023 ',
  '3 p.m. ',
  'three weeks ago ',
  '1990s ',
  '0000-00-00',
  '99999999999999999999 ',
  'https://x.example/(a',
  'ﬁn ',
  'İstanbul ',
  '𝔄𝔡𝔞 ',
  '👩‍👩‍👧 ',
  'العربية ',
  '漢字',
  'e\u0301\u0301\u0301',
  '\ud800',
  '\udc00',
];

const fromPieces = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((all) => all.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
/** One piece so often that anything slower than linear shows. */
const repeated = fc
  .tuple(fc.constantFrom(...pieces), fc.integer({ min: 100, max: 3000 }))
  .map(([piece, times]) => piece.repeat(times));

export const hostileTexts = fc.oneof(
  { weight: 6, arbitrary: fromPieces },
  { weight: 2, arbitrary: anything },
  { weight: 1, arbitrary: fc.tuple(fromPieces, repeated, fromPieces).map((all) => all.join('')) },
);
