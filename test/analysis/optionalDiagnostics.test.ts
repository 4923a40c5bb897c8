import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../server/src/analysis/diagnostic';
import { reported } from '../../server/src/analysis/reported';
import { readRegister } from '../../server/src/register/read';
import { analysed } from '../support/analysed';
import { applyChanges } from '../support/applyChanges';

const header = ' date 2023-05-09 Pier to be rebuilt\n\n';

function switchedOn(body: string, code: DiagnosticCode) {
  const found = reported(analysed(header + body), new Map([[code, 'hint']]));
  return found.filter((diagnostic) => diagnostic.code === code);
}

/** The findings of one code in a body, each as the words it marks, in order. */
function found(body: string, code: DiagnosticCode): string[] {
  return switchedOn(body, code).map(({ start, end }) => (header + body).slice(start, end));
}

describe('quote/mixed-marks', () => {
  const mixed = (body: string) => found(body, 'quote/mixed-marks');
  /** The text after the first fix of each finding. */
  const fixed = (body: string) => {
    const changes = switchedOn(body, 'quote/mixed-marks').flatMap(
      ({ fixes }) => fixes[0]?.changes ?? [],
    );
    return applyChanges(header + body, changes).slice(header.length);
  };

  test.each<[string, string[], string]>([
    [
      '“It is safe,” Byrne said.\n\n“It is,” Hart said. "Very."',
      ['"'],
      '“It is safe,” Byrne said.\n\n“It is,” Hart said. “Very.”',
    ],
    ['"It is safe," she said, "and “new”."', [], '"It is safe," she said, "and “new”."'],
    ['“It is safe," she said.', ['"'], '“It is safe,” she said.'],
    [
      '"It is safe," she said. “It is new,” he said. "It is."',
      ['“'],
      '"It is safe," she said. "It is new," he said. "It is."',
    ],
    [
      '“It is safe,” she said. "It is new," he said.',
      ['"'],
      '“It is safe,” she said. “It is new,” he said.',
    ],
    [
      "''It is safe,'' she said. “It is new,” he said. ''So.''",
      ['“'],
      "''It is safe,'' she said. ''It is new,'' he said. ''So.''",
    ],
  ])('%j', (body, expected, after) => {
    expect(mixed(body)).toEqual(expected);
    expect(fixed(body)).toBe(after);
  });

  test.each([
    ['one make', '“It is safe,” she said. “It is new.”'],
    ['marks in marks', '“She said ‘never’ and "maybe",” Byrne said.'],
    ['straight apostrophes', "“It isn't safe,” she said of the workers' hall."],
    ['inches', '“It is safe,” she said of the 6" bolt and the 12" plank.'],
    ['marks of another language', '“It is safe,” she said. Hon sa: «Bron håller.»'],
    ['several paragraphs', '“It is safe.\n\n“It is new,” she said.'],
    ['none', 'It is safe.'],
  ])('nothing, with %s', (_, body) => expect(mixed(body)).toEqual([]));
});

describe('the quick fixes of mixed marks', () => {
  const marks = fc.constantFrom('“ ”', '" "', "'' ''", '“ "', '" ”', '« »');
  const copy = fc.array(marks, { maxLength: 8 }).map((all) =>
    all
      .map((pair) => pair.split(' '))
      .map(([opening, closing]) => `The board said: ${opening}It is safe.${closing} Nobody came.`)
      .join('\n\n'),
  );

  test('together leave one make, and not a word changed', () => {
    fc.assert(
      fc.property(copy, (body) => {
        const changes = switchedOn(body, 'quote/mixed-marks').flatMap(
          ({ fixes }) => fixes[0]?.changes ?? [],
        );
        const after = applyChanges(header + body, changes).slice(header.length);
        expect(found(after, 'quote/mixed-marks')).toEqual([]);
        const words = (text: string) => text.replace(/[“”"']/g, '');
        expect(words(after)).toBe(words(body));
      }),
      { numRuns: 50 },
    );
  });
});

describe('quote/unattributed', () => {
  const lost = (body: string) => found(body, 'quote/unattributed');

  test.each<[string, string[]]>([
    ['The pier closed.\n\n“It was not safe.”', ['“It was not safe.”']],
    ['The pier closed.\n\n“It was not safe.” “It was old.” It rained.', ['“It was not safe.”']],
    [
      '“It was not safe.” It rained.\n\n“It was old.” Nobody came.',
      ['“It was not safe.”', '“It was old.”'],
    ],
  ])('%j', (body, expected) => expect(lost(body)).toEqual(expected));

  test.each([
    ['a cue', '“It was not safe,” Ada Byrne said.'],
    ['a cue before it', 'Ada Byrne told the board: “It was not safe.”'],
    ['an unknown speaker', '“It was not safe,” one of the guards said.'],
    ['a pronoun', '“It was not safe,” she said.'],
    ['a speaker who goes on', '“It was not safe,” Ada Byrne said. “It was old.”'],
    [
      'a speaker of the paragraph before',
      'Ada Byrne spoke to the board.\n\n“It was not safe,” she said.\n\n“It was old.”',
    ],
    ['a fragment', 'The board called the pier “not safe”.'],
    ['a title', 'She wrote “The Old Pier” in May.'],
  ])('nothing, with %s', (_, body) => expect(lost(body)).toEqual([]));
});

describe('actor/ambiguous', () => {
  const both = 'Ada Byrne chairs the board, and her brother John Byrne owns the ferry.';
  const doubtful = (body: string) => found(body, 'actor/ambiguous');

  test.each<[string, string[]]>([
    [`${both} Byrne voted against the pier.`, ['Byrne']],
    [`${both} Byrne voted, and Byrne left.\n\nThen Byrne returned.`, ['Byrne', 'Byrne']],
    ['Ada Byrne met Edith Byrne. The board asked Ms. Byrne to stay.', ['Byrne']],
  ])('%j', (body, expected) => expect(doubtful(body)).toEqual(expected));

  test('says whom it can mean', () => {
    const [finding] = switchedOn(`${both} Byrne left.`, 'actor/ambiguous');
    expect(finding?.message).toContain('“Byrne” can be Ada Byrne or John Byrne');
  });

  test.each([
    ['a form of address', `${both} Mr. Byrne left.`],
    ['a first name', `${both} John Byrne left.`],
    ['the only one so far', 'Ada Byrne chairs the board. Byrne left. John Byrne owns the ferry.'],
    ['the only one around', `${both}\n\nIt rained.\n\nAda Byrne rose.\n\nByrne left.`],
    ['one person', 'Ada Byrne chairs the board. Byrne left.'],
    ['a spelling of one name', 'William Byrne chairs it. Bill Byrne rose. Byrne left.'],
    ['a company', 'Ada Byrne met John Hart. Byrne & Sons built it.'],
  ])('nothing, with %s', (_, body) => expect(doubtful(body)).toEqual([]));
});

describe('actor/not-introduced', () => {
  const unknown = (body: string) => found(body, 'actor/not-introduced');

  test.each<[string, string[]]>([
    ['The board met. Mr. Lindqvist said nothing. Lindqvist left.', ['Lindqvist']],
    ['Ms. Okafor rose. Mr. Lindqvist left.', ['Okafor', 'Lindqvist']],
  ])('%j', (body, expected) => expect(unknown(body)).toEqual(expected));

  test.each([
    ['a full name', 'Ada Lindqvist rose. Ms. Lindqvist left.'],
    ['a full name further down', 'Ms. Lindqvist rose. It was Ada Lindqvist’s first vote.'],
    ['a name in others’ words', 'Ada Byrne said: “Mr. Lindqvist said nothing to us.”'],
    ['a name before a noun', 'The board read the Lindqvist report.'],
    ['an organization', 'Nimbus Inc. paid. Nimbus said so.'],
    ['a place', 'Lisbon said no.'],
  ])('nothing, with %s', (_, body) => expect(unknown(body)).toEqual([]));

  test('nothing, where the register has the person', () => {
    const text = `${header}The board met. Mr. Lindqvist said nothing.`;
    const register = readRegister('actors:\n  - name: Lindqvist\n    type: person\n');
    const { optionalDiagnostics } = analysed(text, { register });
    expect(optionalDiagnostics).toEqual([]);
  });
});

describe('severities', () => {
  const body = 'The pier closed. .\n\n“It was not safe.”';
  const codesOf = (...severities: [DiagnosticCode, 'off' | 'error' | 'hint'][]) =>
    reported(analysed(header + body), new Map(severities)).map(
      ({ code, severity }) => `${code} ${severity}`,
    );

  test('are those of the codes, where none are given', () =>
    expect(codesOf()).toEqual(['text/stray-punctuation warning']));

  test('are as given, in the order of the text', () =>
    expect(codesOf(['text/stray-punctuation', 'error'], ['quote/unattributed', 'hint'])).toEqual([
      'text/stray-punctuation error',
      'quote/unattributed hint',
    ]));

  test('leave out what is off', () =>
    expect(codesOf(['text/stray-punctuation', 'off'], ['quote/unattributed', 'off'])).toEqual([]));

  test('of one code that is off by itself leave the others off', () =>
    expect(codesOf(['quote/mixed-marks', 'hint'])).toEqual(['text/stray-punctuation warning']));
});
