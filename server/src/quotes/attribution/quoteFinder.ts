import type { ParagraphNames } from '../../actors/names/foundName';
import type { Quotation } from '../../article/quotations';
import { addTo } from '../../text/listsByKey';
import type { Span } from '../../text/span';
import type { TextUnit } from '../../text/textUnit';
import type { Cue } from '../grammar/cue';
import { type Frame, frames } from '../grammar/frames';
import { headName } from '../grammar/headName';
import type { Item } from '../grammar/items';
import type { ItemRange } from '../grammar/nounPhrase';
import { attach } from './attach';
import { type Attachment, standsFree } from './attachment';
import { contentOf, type QuotationInFrame } from './content';
import { behindLead } from './contentBounds';
import { cuesIn, cuesNear } from './cues';
import type { FoundQuote, Lead } from './foundQuote';
import { isAboutThing, withoutSubject } from './goingOn';
import { beforeClosingTag, closingTag, type IndirectSpeech, indirectSpeech } from './indirect';
import { type Judgement, judge } from './judgement';
import { isNamedWork, isTitleAsSubject } from './namedWork';
import { byMainVerb, voicedBy } from './voice';

interface Draft extends QuotationInFrame {
  readonly quotation: Quotation;
  readonly isFree: boolean;
  attachment: Attachment | undefined;
  continues: boolean;
}

/** Quotations of one cue belong together. */
function groupOf({ attachment }: Draft): number {
  return attachment?.cue?.from ?? attachment?.speaker?.from ?? -1;
}

/** Finds the quotes of one paragraph, from its items: one sentence after the other. */
export class QuoteFinder {
  readonly #drafts: Draft[] = [];
  readonly #speeches: IndirectSpeech[] = [];

  constructor(
    private readonly unit: TextUnit,
    private readonly items: readonly Item[],
    private readonly quotations: readonly Quotation[],
    private readonly names: ParagraphNames,
  ) {}

  find(): { readonly quotes: readonly FoundQuote[]; readonly lead: Lead | undefined } {
    /** What a quotation in a sentence of its own goes on with. */
    let before: Attachment | undefined;
    /** True behind the one sentence about a thing that words may go on past. */
    let isPast = false;
    let waiting: Draft[] = [];
    let lead: Attachment | undefined;
    for (const frame of frames(this.unit, this.items)) {
      const cues = cuesIn(this.items, frame);
      const closing = closingTag(this.items, frame, cues);
      const inside = beforeClosingTag(frame, closing);
      let own: Attachment | undefined;
      let quoted = false;
      for (let i = frame.from; i < frame.to; i++) {
        if (this.items[i]!.kind !== 'quotation') continue;
        const quotation = this.quotations[this.items[i]!.quotation]!;
        if (isNamedWork(this.items, i)) {
          const isFree = false;
          const continues = false;
          this.#drafts.push({ quotation, frame, at: i, isFree, attachment: undefined, continues });
          continue;
        }
        quoted = true;
        const isFree = standsFree(this.items, frame, i);
        const near = cuesNear(cues, i);
        const attachment = attach(this.items, frame, near, i) ?? withoutSubject(near, i, before);
        const isInside = (attachment?.cue?.from ?? frame.to) < inside.to;
        const draft: Draft = {
          quotation,
          frame: isInside ? inside : frame,
          at: i,
          isFree,
          attachment,
          continues: false,
        };
        this.#drafts.push(draft);
        if (attachment) {
          // “…,” Price told them, after hinting at a “change”: what follows goes on with what he told.
          if (own?.link !== 'tag') own = attachment;
          for (const earlier of waiting) earlier.attachment = attachment;
          waiting = [];
          before = own;
        } else if (
          isFree &&
          i === behindLead(this.items, frame.from) &&
          !isTitleAsSubject(this.items, i)
        ) {
          if (before) {
            draft.attachment = before;
            draft.continues = true;
            own = before;
          } else waiting.push(draft);
        } else {
          draft.attachment = voicedBy(this.items, frame.from, i);
        }
      }
      const speeches = indirectSpeech(this.items, frame, cues, closing, this.unit.text);
      if (quoted) {
        lead = own;
        before = own;
        isPast = false;
      } else {
        lead = this.#leadOf(frame, cues, speeches);
        isPast = !isPast && before?.link === 'tag' && isAboutThing(this.items, frame, lead);
        if (!isPast) before = lead;
      }
      for (const speech of speeches) this.#speeches.push(speech);
    }
    return { quotes: this.#quotes(), lead: this.#lead(lead) };
  }

  #quotes(): FoundQuote[] {
    const judged: Judgement[] = [];
    for (const draft of this.#drafts) judged.push(this.#judge(draft));
    const contents = this.#contents(judged);
    const quotes: FoundQuote[] = [];
    for (const [i, draft] of this.#drafts.entries()) {
      quotes.push(this.#quote(draft, judged[i]!, contents.get(groupOf(draft))));
    }
    // A cue beside nothing but a title may as well report its sentence.
    for (const speech of this.#speeches) {
      if (!contents.has(speech.cue.from)) quotes.push(this.#indirectQuote(speech));
    }
    return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** What each cue attributes, by the cue's place. */
  #contents(judged: readonly Judgement[]): Map<number, readonly Span[]> {
    const members = new Map<number, Draft[]>();
    for (const [i, draft] of this.#drafts.entries()) {
      const group = groupOf(draft);
      if (group >= 0 && judged[i]!.kind !== 'scare') addTo(members, group, draft);
    }
    const reported = new Map<number, ItemRange>();
    for (const { cue, content } of this.#speeches) reported.set(cue.from, content);
    const contents = new Map<number, readonly Span[]>();
    for (const [group, drafts] of members) {
      const by = drafts[0]!.attachment!;
      contents.set(group, contentOf(this.unit.text, this.items, by, drafts, reported.get(group)));
    }
    return contents;
  }

  /** Who speaks last in a sentence without quotations: not whom somebody reports to have spoken. */
  #leadOf(
    frame: Frame,
    cues: readonly Cue[],
    speeches: readonly IndirectSpeech[],
  ): Attachment | undefined {
    const cue =
      speeches.findLast((one) => one.cue.kind === 'reports')?.cue ??
      cues.findLast((one) => one.kind === 'reports' && one.speaker && one.isFinite) ??
      cues.findLast(({ speaker }) => speaker);
    if (cue) return { speaker: cue.speaker, cue, link: 'main-verb', by: cue };
    return byMainVerb(this.items, frame.from, frame.to);
  }

  #lead(lead: Attachment | undefined): Lead | undefined {
    if (!lead?.speaker) return undefined;
    const last = this.items.at(-1)?.kind;
    const announces = last === 'colon';
    // Who only does something in the paragraph before is seldom the one who speaks in the next.
    const isReported =
      lead.by?.kind === 'reports' || lead.link === 'tag' || lead.link === 'unlisted-verb';
    if (!announces && !isReported) return undefined;
    return {
      speaker: this.#speaker(lead.speaker),
      cue: lead.cue && this.#span(lead.cue),
      announces,
      closes: last === 'quotation',
    };
  }

  #judge({ quotation, isFree, attachment, continues }: Draft): Judgement {
    const cue = attachment?.cue && this.#span(attachment.cue);
    const words = cue ? this.unit.text.slice(cue.start, cue.end) : '';
    return judge(this.unit.text, quotation, isFree, attachment, continues, words);
  }

  #quote(
    { quotation, attachment, continues }: Draft,
    judged: Judgement,
    content: readonly Span[] | undefined,
  ): FoundQuote {
    const { start, end } = quotation;
    const by = judged.kind === 'scare' ? undefined : attachment;
    return {
      start,
      end,
      kind: judged.kind,
      parts: by && content ? content : [{ start, end }],
      speaker: by?.speaker && this.#speaker(by.speaker),
      cue: by?.cue && this.#span(by.cue),
      isOpen: judged.kind === 'direct' && !attachment,
      continues,
      confidence: judged.confidence,
      because: judged.because,
    };
  }

  #indirectQuote({ cue, content, confidence }: IndirectSpeech): FoundQuote {
    const span = this.#span(content);
    const says = this.#span(cue);
    return {
      start: span.start,
      end: span.end,
      kind: 'indirect',
      parts: [span],
      speaker: this.#speaker(cue.speaker!),
      cue: says,
      isOpen: false,
      continues: false,
      confidence,
      because: `what “${this.unit.text.slice(says.start, says.end)}” reports, without quotation marks`,
    };
  }

  #speaker(range: ItemRange): Span {
    return headName(this.unit.text, this.#span(range), this.names);
  }

  #span({ from, to }: ItemRange): Span {
    const { start } = this.items[from]!;
    const { end, word } = this.items[to - 1]!;
    // The "he" of "he’d": an auxiliary joined to who speaks, or to what says so, is no part of it.
    const joined = to - from === 1 && word.includes('’') ? JOINED_AUXILIARY.exec(word) : null;
    return { start, end: joined ? end - joined[0].length : end };
  }
}

const JOINED_AUXILIARY = /’(?:d|ll|m|ve|re)$/;
