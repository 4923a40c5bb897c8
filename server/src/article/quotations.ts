import { isWhitespace } from '../text/characters';
import type { Span } from '../text/span';
import { CLOSERS, findMarks, isClosingOf, type Mark } from './quotationMarks';
import { singleClosers } from './singleQuotations';

/** The words between two quotation marks, the marks included. Offsets count from the paragraph's start. */
export interface Quotation extends Span {
  /** False where no mark closes it: the paragraph's end does. */
  readonly closed: boolean;
  /** True where it goes on with a quotation that the paragraph before left open. */
  readonly continued: boolean;
  /** True where the next paragraph goes on with it. */
  readonly goesOn: boolean;
}

/**
 * - `unclosed`: opens a quotation that nothing closes
 * - `unopened`: closes one that nothing opens
 * - `misplaced`: closes one, and stands or points as an opening mark does
 */
export interface MarkProblem extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'misplaced';
}

export interface QuotationScan {
  /** In order, without overlap: quotations inside quotations are not among them. */
  readonly quotations: readonly Quotation[];
  readonly problems: readonly MarkProblem[];
  /** The mark of a quotation still open at the paragraph's end, or "". */
  readonly open: string;
}

/**
 * Finds the outermost quotations of a paragraph in one pass from left to right.
 *
 * A mark opens or closes by its glyph, and by its neighbours where the glyph leaves it open or
 * contradicts: a blank before and a letter behind is how an opening mark stands.
 *
 * @param text the paragraph
 * @param opensInside the mark of a quotation the paragraph before left open, or ""
 * @param goesOn true where the next paragraph goes on with what is open at this one's end
 */
export function scanQuotations(text: string, opensInside: string, goesOn = false): QuotationScan {
  return new Scan(text, opensInside, goesOn).run();
}

class Scan {
  readonly #text: string;
  readonly #opensInside: string;
  readonly #goesOn: boolean;
  readonly #marks: readonly Mark[];
  readonly #quotations: Quotation[] = [];
  readonly #problems: MarkProblem[] = [];

  constructor(text: string, opensInside: string, goesOn: boolean) {
    this.#text = text;
    this.#opensInside = opensInside;
    this.#goesOn = goesOn;
    this.#marks = findMarks(text);
  }

  run(): QuotationScan {
    const marks = this.#marks.filter(({ family }) => family === 'double');
    const singleCloser = singleClosers(this.#text, this.#marks);
    /** The double marks, and between quotations the single ones. */
    let opener: Mark | undefined = this.#carriedOpener();
    let nested = false;
    let skipTo = 0;
    let d = 0;
    for (let i = 0; i < this.#marks.length; i++) {
      const mark = this.#marks[i]!;
      if (mark.family === 'double') d++;
      if (mark.start < skipTo) continue;
      if (mark.family === 'single') {
        const closer = opener ? undefined : singleCloser[i];
        if (closer === undefined) continue;
        this.#add(mark.start, closer.end, true);
        skipTo = closer.end;
        continue;
      }
      const next = marks[d];
      const afterNext = marks[d + 1];
      if (!opener) {
        if (mark.inch) continue;
        if (this.#startsQuotation(mark, next)) opener = mark;
        else this.#problem('unopened', mark);
        continue;
      }
      if (nested) {
        nested = false;
        continue;
      }
      switch (this.#insideQuotation(opener, mark, next, afterNext, (marks.length - d) % 2 === 0)) {
        case 'closes':
          this.#close(opener, mark);
          opener = undefined;
          break;
        case 'nests':
          nested = true;
          break;
        case 'reopens':
          this.#problem('unclosed', opener);
          opener = mark;
          break;
        case 'ignored':
          break;
      }
    }
    return this.#end(opener);
  }

  /** The quotation of the paragraph before goes on without a mark: it opens at the very start. */
  #carriedOpener(): Mark | undefined {
    const glyph = this.#opensInside;
    if (glyph === '' || this.#text.startsWith(glyph)) return undefined;
    const at = { start: 0, end: 0, glyph, family: 'double' as const };
    return { ...at, opens: true, closes: false, inch: false };
  }

  #startsQuotation(mark: Mark, next: Mark | undefined): boolean {
    switch (mark.glyph) {
      case '"':
      case "''":
        return mark.opens || !mark.closes || isBlankAt(this.#text, mark.start - 1);
      case '”':
      case '»':
        return mark.opens && !mark.closes && next !== undefined && isClosingOf(mark.glyph, next);
      default:
        return true;
    }
  }

  #insideQuotation(
    opener: Mark,
    mark: Mark,
    next: Mark | undefined,
    afterNext: Mark | undefined,
    othersPairUp: boolean,
  ): 'closes' | 'nests' | 'reopens' | 'ignored' {
    const { glyph } = mark;
    const looksOpening = mark.opens && !mark.closes;
    const [usual] = CLOSERS.get(opener.glyph)!;
    if (glyph === usual) {
      // "We will, "she said: glued to the wrong word; where one is left over, it was never closed.
      const isGlued = othersPairUp && this.#afterStop(mark);
      if (!isStraight(mark) || !looksOpening || isGlued) {
        const inch = mark.inch && next?.glyph === glyph && !next.opens && !mark.opens;
        // “He is 6’2” tall,” she said; “He is 6’2”,” she said.
        const isBeforeStop =
          /[,.!?]/.test(this.#text[mark.end] ?? '') && next?.start === mark.end + 1;
        const isWithin = isBlankAt(this.#text, mark.end) || isBeforeStop;
        return inch && isWithin ? 'ignored' : 'closes';
      }
      return this.#opensAgain(opener, next, afterNext);
    }
    if (glyph === opener.glyph || CLOSERS.has(glyph)) {
      if (looksOpening || (mark.opens && glyph === opener.glyph)) {
        return this.#opensAgain(opener, next, afterNext);
      }
    }
    if (!isClosingOf(opener.glyph, mark)) return 'ignored';
    // A mark of another make closes only where its own will not come.
    return next !== undefined && next.glyph === usual && !next.opens ? 'ignored' : 'closes';
  }

  /** An opening mark inside a quotation: one inside the other, or the first was never closed. */
  #opensAgain(
    opener: Mark,
    next: Mark | undefined,
    afterNext: Mark | undefined,
  ): 'nests' | 'reopens' {
    if (next === undefined) return 'reopens';
    const closesInner = !next.opens || next.closes;
    const closesOuter =
      afterNext === undefined
        ? this.#goesOn
        : isClosingOf(opener.glyph, afterNext) && (!afterNext.opens || afterNext.closes);
    return closesInner && closesOuter ? 'nests' : 'reopens';
  }

  /** “…, ”she said: a stop and a blank before the mark, where the words it closes have ended. */
  #afterStop(mark: Mark): boolean {
    let at = mark.start - 1;
    if (!isBlankAt(this.#text, at)) return false;
    while (at > 0 && isBlankAt(this.#text, at)) at--;
    return /[,.!?]/.test(this.#text[at] ?? '');
  }

  #close(opener: Mark, mark: Mark): void {
    this.#add(opener.start, mark.end, true);
    const blankBefore = isBlankAt(this.#text, mark.start - 1);
    const gluedBehind = mark.end < this.#text.length && mark.opens;
    const wrongGlyph = mark.glyph === opener.glyph && mark.glyph === '“';
    if ((blankBefore && gluedBehind && this.#afterStop(mark)) || wrongGlyph) {
      this.#problem('misplaced', mark);
    }
  }

  #end(opener: Mark | undefined): QuotationScan {
    const { glyph } = opener ?? { glyph: this.#openSingle() };
    if (opener) {
      this.#add(opener.start, this.#text.length, false);
      if (!this.#goesOn) this.#problem('unclosed', opener);
    } else if (glyph !== '' && this.#goesOn) {
      this.#quotations.length = 0;
      this.#add(0, this.#text.length, false);
    }
    const problems = this.#problems.sort((a, b) => a.start - b.start);
    return { quotations: this.#quotations, problems, open: glyph };
  }

  /** A paragraph that opens with ‘ and never closes it: the only open single quotation that is sure. */
  #openSingle(): string {
    const first = this.#text.startsWith('‘') && this.#quotations[0]?.start !== 0;
    return first ? '‘' : '';
  }

  #add(start: number, end: number, closed: boolean): void {
    const continued = start === 0 && this.#opensInside !== '';
    this.#quotations.push({ start, end, closed, continued, goesOn: !closed && this.#goesOn });
  }

  #problem(kind: MarkProblem['kind'], { start, end }: Mark): void {
    this.#problems.push({ kind, start, end });
  }
}

function isStraight({ glyph }: Mark): boolean {
  return glyph === '"' || glyph === "''";
}

function isBlankAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isWhitespace(text.charCodeAt(at));
}
