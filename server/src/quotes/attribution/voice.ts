import { mainVerb } from '../grammar/clause';
import type { Item } from '../grammar/items';
import { impersonals } from '../grammar/lexicon';
import { subjectOf } from '../grammar/subject';
import type { Attachment } from './attachment';

/** The subject and the verb of a clause between two items: who may be speaking where no word says so. */
export function byMainVerb(
  items: readonly Item[],
  from: number,
  to: number,
): Attachment | undefined {
  const verb = mainVerb(items, from, to);
  if (verb === undefined) return undefined;
  const speaker = subjectOf(items, verb, from);
  if (!speaker) return undefined;
  return { speaker, cue: { from: verb, to: verb + 1 }, link: 'main-verb', by: undefined };
}

/**
 * Who voices a quotation in a sentence that has no word for saying: who does something, but nobody who
 * merely is or has something, and not "it" or "this".
 */
export function voicedBy(items: readonly Item[], from: number, at: number): Attachment | undefined {
  const found = byMainVerb(items, from, at);
  if (!found) return undefined;
  const { kind, word } = items[found.speaker!.from]!;
  const { kind: verbKind, verb, word: says } = items[found.cue!.from]!;
  // "The hall, called “the trap,” …": by a word that would be a cue if anybody called it so.
  if ((verb?.names && verb.isParticiple) || says === 'known') return undefined;
  const acts = verbKind === 'verb';
  return acts && kind !== 'relative' && !impersonals.has(word) ? found : UNVOICED;
}

/** Words that somebody may well have said, but nothing shows who. */
const UNVOICED: Attachment = {
  speaker: undefined,
  cue: undefined,
  link: 'main-verb',
  by: undefined,
};
