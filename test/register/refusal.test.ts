import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editRegister, type RegisterEdit } from '../../server/src/register/edit';
import { readRegister } from '../../server/src/register/read';
import { whyNot } from '../../server/src/register/refusal';
import { commentsIn } from '../../server/src/register/yamlComments';
import { applyChanges } from '../../server/src/text/textChange';

const merge: RegisterEdit = { kind: 'merge', name: 'Ada Byrne', other: 'Ada Connolly' };
const add: RegisterEdit = { kind: 'add', name: 'Nore', type: 'place' };
const edits: RegisterEdit[] = [
  merge,
  add,
  { kind: 'alias', name: 'Ada Byrne', alias: 'Byrne' },
  { kind: 'apart', name: 'Ada Byrne', from: 'Adam Byrne' },
  { kind: 'not-actor', name: 'Kilbrae Accord' },
  { kind: 'type', name: 'Ada Byrne', type: 'group' },
  { kind: 'rename', name: 'Ada Byrne', to: 'Ada Burne' },
];
const two = '- name: Ada Byrne\n- name: Ada Connolly\n';

describe('why an edit cannot be made', () => {
  test.each<[string, RegisterEdit, string, string]>([
    ['a slip elsewhere', merge, `actors:\n${two}- name: "x\n`, 'Line 4: This quotation mark'],
    ['a tab', add, 'actors:\n\t- name: Tolka\n', 'Line 2: A tab'],
    ['two documents', add, `actors:\n${two}---\nx: 1\n`, 'Line 4: A second document'],
    ['a list where keys belong', add, two, 'has to start with “actors:”'],
    ['keys where a list belongs', add, 'actors:\n  Ada Byrne: {}\n', 'no list that “Nore”'],
    ['an entry that is gone', merge, 'actors:\n- name: Ada Byrne\n', '“Ada Connolly” has no entry'],
    [
      'two that are never the same',
      merge,
      `actors:\n${two}  never-the-same-as: Ada Byrne\n`,
      'never the same',
    ],
    [
      'a key given twice',
      merge,
      `actors:\n${two}  own: 1\n  own: 2\n`,
      '“Ada Byrne” (line 2) and “Ada Connolly” (line 3)',
    ],
    [
      'a reference to what would change',
      merge,
      'actors:\n- &a\n  name: Ada Byrne\n- name: Ada Connolly\n  friend: *a\n',
      'References',
    ],
  ])('%s', (_, edit, text, expected) => {
    expect(editRegister(text, edit)).toBeUndefined();
    expect(whyNot(text, edit)).toContain(expected);
  });
});

/** A register in one of many styles, some of them odd. */
const written = fc
  .record({
    head: fc.constantFrom('', '\uFEFF', '---\n', '# top\n', 'base: &b {desk: 1} # b\n'),
    flow: fc.boolean(),
    entries: fc.array(
      fc.record({
        above: fc.constantFrom('', '# above\n', '\n# a\n# b\n'),
        pairs: fc.uniqueArray(
          fc.constantFrom(
            'type: person',
            'aliases: [A, B]',
            'own: {x: [1, 2]}',
            'wikidata: Q1',
            'wikidata: Q2',
            'desk: &d own',
            'friend: *d',
            'type: group',
            'own: twice',
          ),
          { maxLength: 4 },
        ),
        behind: fc.constantFrom('', ' # behind'),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    tail: fc.constantFrom('', '# end\n', 'mine: {k: 1} # m\n', 'not-actors: [X]\n', '...\n'),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ head, flow, entries, tail, end }) => {
    const names = ['Ada Byrne', 'Ada Connolly', 'Tolka', 'Zoë Nore'.normalize('NFD')];
    const items = entries.map(({ above, pairs, behind }, at) => {
      const all = [`name: ${names[at]}`, ...pairs];
      return flow
        ? `${above}  {${all.join(', ')}},${behind}\n`
        : `${above.replaceAll('#', '  #')}  - ${all.join(`${behind}\n    `)}${behind}\n`;
    });
    const list = flow ? `actors: [\n${items.join('')}]\n` : `actors:\n${items.join('')}`;
    return `${head}${list}${tail}`.replaceAll('\n', end);
  });

test('no edit loses a comment or a key of one’s own, whatever the file looks like', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...edits), (text, edit) => {
      const changes = editRegister(text, edit);
      if (!changes) {
        expect(whyNot(text, edit)).toMatch(/^Nothing was changed: .+\.$/s);
        return;
      }
      const now = applyChanges(text, changes);
      const comments = commentsIn(now).map(({ start, end }) => now.slice(start, end));
      for (const { start, end } of commentsIn(text)) {
        const comment = text.slice(start, end);
        expect(
          comments.some((each) => each.includes(comment)),
          `${comment} in ${now}`,
        ).toBe(true);
      }
      for (const own of text.match(/\b(?:own|desk|friend|mine|base): [^,\r\n}]*/g) ?? []) {
        expect(now.replace(/"/g, '')).toContain(own.replace(/\s*#.*/, ''));
      }
      expect(readRegister(now).problems.filter(({ code }) => code === 'register/syntax')).toEqual(
        [],
      );
    }),
    { numRuns: 120 },
  );
});
