import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';
import { actorAt } from './actorAt';
import { introduction } from './introduction';
import { sentenceAt } from './passageAt';

export interface Definition {
  /** The words asked about. */
  readonly origin: Span;
  /** The sentence that introduces the actor: what a preview shows. */
  readonly target: Span;
  /** The name in it. */
  readonly selection: Span;
}

/** From a name, a pronoun or a role to where the actor is first named in full. */
export function definition(analysis: Analysis, offset: number): Definition | undefined {
  const found = actorAt(analysis, offset);
  const name = found && introduction(found.actor);
  if (!name) return undefined;
  const { start, end } = name;
  const sentence = sentenceAt(analysis, start);
  const holdsName = sentence && sentence.start <= start && end <= sentence.end;
  const selection = { start, end };
  const { words } = found;
  return {
    origin: { start: words.start, end: words.end },
    target: holdsName ? sentence : selection,
    selection,
  };
}
