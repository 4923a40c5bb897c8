import { nameKey } from '../actors/names/aliases';
import { lineNumberAt } from '../text/lines';
import { shorten } from '../text/shorten';
import type { Span, TextSpan } from '../text/span';
import type { RegisterCode, RegisterEntry, RegisterProblem } from './register';
import { LONGEST_SHOWN } from './values';

/** What only the whole register shows: names of two actors, and names of an actor that is none. */
export function checkNames(
  text: string,
  entries: readonly RegisterEntry[],
  notActors: readonly TextSpan[],
): RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  const add = ({ start, end }: Span, code: RegisterCode, message: string) =>
    problems.push({ start, end, code, severity: 'warning', message, fixes: [] });
  const owners = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    const whose = `“${shorten(entry.name.text, LONGEST_SHOWN)}”`;
    const own = new Set([entry.name, ...entry.aliases].map(({ text }) => nameKey(text)));
    for (const name of [entry.name, ...entry.aliases]) {
      const owner = owners.get(nameKey(name.text));
      if (owner === undefined) owners.set(nameKey(name.text), entry);
      if (owner === undefined || owner === entry) continue;
      const line = lineNumberAt(text, owner.name.start);
      add(
        name,
        'register/shared-name',
        `“${shorten(name.text, LONGEST_SHOWN)}” already names “${shorten(owner.name.text, LONGEST_SHOWN)}” (line ${line}). A name of two actors means neither of them here; the article decides.`,
      );
    }
    for (const name of entry.neverTheSameAs) {
      if (!own.has(nameKey(name.text))) continue;
      add(
        name,
        'register/contradiction',
        `“${shorten(name.text, LONGEST_SHOWN)}” is a name of ${whose} and is said never to be the same. The name counts.`,
      );
    }
  }
  for (const name of notActors) {
    const owner = owners.get(nameKey(name.text));
    if (!owner) continue;
    const line = lineNumberAt(text, owner.name.start);
    add(
      name,
      'register/contradiction',
      `“${shorten(name.text, LONGEST_SHOWN)}” is listed as no actor and as one (line ${line}). The actor counts.`,
    );
  }
  return problems;
}
