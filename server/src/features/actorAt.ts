import type { Actor } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { type Span, touches } from '../text/span';
import { mentionAt } from './mentionAt';

/** Words that mean an actor: a mention, a role beside a name, or what a quote is attributed to. */
export interface ActorWords {
  readonly actor: Actor;
  readonly words: Span;
}

/** The actor that the words under the cursor mean. A name inside a role ("US" in "top US diplomat") wins. */
export function actorAt(analysis: Analysis, offset: number): ActorWords | undefined {
  const found = mentionAt(analysis, offset);
  if (found) return { actor: found.actor, words: found.mention };
  for (const actor of analysis.actors) {
    const role = actor.roles.find((role) => touches(role, offset));
    if (role) return { actor, words: role };
  }
  for (const { speaker, actor: id } of analysis.quotes) {
    if (!speaker || id === undefined || !touches(speaker, offset)) continue;
    const actor = analysis.actors.find((actor) => actor.id === id);
    if (actor) return { actor, words: speaker };
  }
  return undefined;
}
