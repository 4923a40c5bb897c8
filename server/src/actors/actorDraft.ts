import type { TextSpan } from '../text/span';
import type { ActorType, Gender, Mention } from './actor';
import type { FoundName } from './findNames';

/** A found name or role at its place in the article. */
export interface PlacedMention extends TextSpan {
  readonly found: FoundName;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** Of a role that stands with a name: that name. */
  readonly describes?: PlacedMention;
}

/** An actor while the article is being read. */
export class ActorDraft {
  readonly mentions: Mention[] = [];
  readonly roles: TextSpan[] = [];
  gender: Gender | undefined;

  constructor(
    public name: string,
    public type: ActorType,
  ) {}

  add({ start, end, text, found }: PlacedMention, because?: string): void {
    this.mentions.push({ start, end, text, form: found.form, ...(because && { because }) });
    this.gender ??= found.gender;
  }

  /** Adds a description that stands alone: a mention, and what the text says the actor is. */
  addDescription({ start, end, text, found }: PlacedMention, because: string): void {
    this.mentions.push({ start, end, text, form: 'role', because });
    this.roles.push({ start, end, text });
    this.gender ??= found.gender;
  }
}

/** The names of an article, grouped, and which mention went where. */
export interface Grouping {
  readonly drafts: readonly ActorDraft[];
  readonly draftOf: ReadonlyMap<PlacedMention, ActorDraft>;
}
