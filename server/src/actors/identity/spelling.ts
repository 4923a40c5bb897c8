import type { Word } from '../../text/words';
import type { ActorType } from '../actor';
import type { KnownName } from '../words/knownNames';
import type { PlacedMention } from './actorDraft';

/** All mentions of an article that are written alike. */
export interface Spelling {
  readonly word: Word;
  readonly type: ActorType | 'other';
  readonly known: KnownName | undefined;
  readonly mentions: readonly PlacedMention[];
  /** True where no mention by itself is surely a name. */
  readonly doubtful: boolean;
}
