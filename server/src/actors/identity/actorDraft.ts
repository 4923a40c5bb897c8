import type { Word } from '../../text/words';
import type { ActorType, Gender, MaybePerson } from '../actor';
import type { FoundName } from '../names/foundName';
import { nameFacts } from '../names/nameFacts';

/** A found name or role at its place in the article. */
export class PlacedMention {
  /** Of a role that stands with a name: that name. */
  describes: PlacedMention | undefined;
  /** Of a name that is introduced as another name: the one it is for. */
  otherNameOf: PlacedMention | undefined;
  /** Whom it means, once that is known. */
  draft: ActorDraft | undefined;
  /** Why, where that is not plain. */
  because: string | undefined;

  constructor(
    readonly found: FoundName,
    /** How many stand before it in the article. */
    readonly order: number,
    /** The number of its paragraph. */
    readonly paragraph: number,
  ) {}

  get text(): string {
    return this.found.word.text;
  }
}

/** An actor while the article is being read. */
export class ActorDraft {
  gender: Gender | undefined;
  maybePerson: MaybePerson | undefined;

  constructor(
    /** The fullest name. */
    public name: Word,
    public type: ActorType,
  ) {}

  /** What a form of address or a role tells, or else the first name. */
  get likelyGender(): Gender | undefined {
    return this.gender ?? nameFacts(this.name).gender;
  }

  /** Takes a mention for its own. */
  take(mention: PlacedMention, because?: string): void {
    mention.draft = this;
    mention.because = because;
    this.gender ??= mention.found.gender;
  }
}
