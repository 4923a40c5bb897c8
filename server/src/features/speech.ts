import type { Actor } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { addTo } from '../text/listsByKey';
import type { Span } from '../text/span';

/** Somebody who speaks, or is spoken about, and the words that show it. */
export interface Talk {
  readonly actor: Actor;
  readonly mentions: readonly Span[];
}

/** Who speaks about an actor: whose quotes mention it, and where. */
export function speakersAbout(analysis: Analysis, id: string): Talk[] {
  return talks(analysis, (speaker, mentioned) => (mentioned === id ? speaker : undefined));
}

/** Whom an actor speaks about: whom its quotes mention, and where. */
export function spokenAboutBy(analysis: Analysis, id: string): Talk[] {
  return talks(analysis, (speaker, mentioned) => (speaker === id ? mentioned : undefined));
}

/**
 * Goes through all that is said by one actor of another, in order.
 *
 * @param chosen gives the actor to list for a speaker and whom the quote mentions
 */
function talks(
  analysis: Analysis,
  chosen: (speaker: string, mentioned: string) => string | undefined,
): Talk[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const mentions = analysis.actors
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })))
    .sort((a, b) => a.start - b.start);
  const found = new Map<string, Span[]>();
  let next = 0;
  for (const { actor: speaker, parts } of analysis.quotes) {
    if (speaker === undefined) continue;
    for (const part of parts) {
      while (next > 0 && mentions[next - 1]!.start >= part.start) next--;
      while (next < mentions.length && mentions[next]!.start < part.start) next++;
      for (; next < mentions.length && mentions[next]!.start < part.end; next++) {
        const { start, end, id } = mentions[next]!;
        const listed = id === speaker || end > part.end ? undefined : chosen(speaker, id);
        if (listed !== undefined) addTo(found, listed, { start, end });
      }
    }
  }
  return [...found].flatMap(([id, mentions]) => {
    const actor = actors.get(id);
    return actor ? [{ actor, mentions }] : [];
  });
}
