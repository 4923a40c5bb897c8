import type { Actor } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { type Span, shift, touches } from '../text/span';
import { mentionAt, wholeActor } from './mentionAt';
import { touching } from './passageAt';

/** Words that mean an actor: a mention, a role beside a name, or what a quote is attributed to. */
export interface ActorWords {
  readonly actor: Actor;
  readonly words: Span;
}

/** The actor that the words under the cursor mean. A name inside a role ("US" in "top US diplomat") wins. */
export function actorAt(analysis: Analysis, offset: number): ActorWords | undefined {
  const found = mentionAt(analysis, offset);
  if (found) return { actor: found.actor, words: found.mention };
  const [role] = touching(
    analysis,
    offset,
    (paragraph) => analysis.actorsIn[paragraph]!.roles,
    (role, start) => ({ ...role, ...shift(role, start) }),
  );
  if (role) return { actor: wholeActor(analysis, role.actor), words: role };
  return speakerAt(analysis, offset);
}

function speakerAt(analysis: Analysis, offset: number): ActorWords | undefined {
  for (const [i, { quotes }] of analysis.readings.entries()) {
    const { start } = analysis.paragraphs[i]!;
    for (const { speaker, actor: id } of quotes) {
      if (!speaker || id === undefined || !touches(speaker, offset - start)) continue;
      const identity = analysis.identities.find((identity) => identity.id === id);
      if (identity) return { actor: wholeActor(analysis, identity), words: shift(speaker, start) };
    }
  }
  return undefined;
}
