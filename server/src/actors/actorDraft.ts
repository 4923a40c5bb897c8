import type { TextSpan } from '../text/span';
import type { Word } from '../text/words';
import type { ActorType, Gender, MaybePerson, Mention } from './actor';
import type { FoundName } from './foundName';

/** A found name or role at its place in the article. */
export class PlacedMention implements TextSpan {
  /** Of a role that stands with a name: that name. */
  describes: PlacedMention | undefined;
  /** Of a name that is introduced as another name: the one it is for. */
  otherNameOf: PlacedMention | undefined;
  /** Whom it means, once that is known. */
  draft: ActorDraft | undefined;

  constructor(
    readonly found: FoundName,
    /** Where its paragraph starts. */
    private readonly offset: number,
    /** The number of its paragraph. */
    readonly paragraph: number,
  ) {}

  get start(): number {
    return this.offset + this.found.start;
  }

  get end(): number {
    return this.offset + this.found.end;
  }

  get text(): string {
    return this.found.word.text;
  }
}

/** An actor while the article is being read. */
export class ActorDraft {
  readonly mentions: Mention[] = [];
  readonly roles: TextSpan[] = [];
  gender: Gender | undefined;
  maybePerson: MaybePerson | undefined;

  constructor(
    /** The fullest name. */
    public name: Word,
    public type: ActorType,
  ) {}

  add({ start, end, text, found }: PlacedMention, because?: string): void {
    const { form } = found;
    this.mentions.push(because ? { start, end, text, form, because } : { start, end, text, form });
    this.gender ??= found.gender;
  }

  /** Adds a description that stands alone: a mention, and what the text says the actor is. */
  addDescription({ start, end, text, found }: PlacedMention, because: string): void {
    this.mentions.push({ start, end, text, form: 'role', because });
    this.roles.push({ start, end, text });
    this.gender ??= found.gender;
  }
}
