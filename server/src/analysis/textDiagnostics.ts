import { shorten } from '../text/shorten';
import { type Span, shift } from '../text/span';
import type { Diagnostic, Fix } from './diagnostic';
import type { TextFault } from './textFault';

/** What is needed of a paragraph. */
interface FaultyParagraph {
  readonly start: number;
  readonly text: string;
  readonly isTitle: boolean;
  readonly faults: readonly TextFault[];
}

const MARK_NAMES: Readonly<Record<string, string>> = {
  '.': 'full stop',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
};

const LONGEST_SHOWN = 40;

/** What is wrong with an article's sentences. */
export function textDiagnostics(paragraphs: readonly FaultyParagraph[]): Diagnostic[] {
  return paragraphs.flatMap((paragraph, i) => {
    // Nearly all have none.
    if (paragraph.faults.length === 0) return [];
    return paragraph.faults
      .filter(
        (fault) => fault.kind !== 'breaks-off' || endsHere(paragraph, fault, paragraphs[i + 1]),
      )
      .map((fault) => diagnosticOf(paragraph, fault));
  });
}

/** False where the next paragraph may go on with the sentence, as in a list or in copy parted by lines. */
function endsHere(
  { isTitle }: FaultyParagraph,
  fault: TextFault & { kind: 'breaks-off' },
  next: FaultyParagraph | undefined,
): boolean {
  if (isTitle) return false;
  return fault.at === 'stop' || next === undefined;
}

function diagnosticOf({ start: offset, text }: FaultyParagraph, fault: TextFault): Diagnostic {
  const at: Span = { start: offset + fault.start, end: offset + fault.end };
  const words = text.slice(fault.start, fault.end);
  switch (fault.kind) {
    case 'goes-on': {
      const next = shorten(words.slice(1).trim(), LONGEST_SHOWN);
      return {
        ...at,
        code: 'text/broken-sentence',
        severity: 'warning',
        message: `The sentence breaks off at the full stop before “${next}”.`,
        fixes: [],
      };
    }
    case 'glued': {
      const next = shorten(words.slice(1), LONGEST_SHOWN);
      return {
        ...at,
        code: 'text/broken-sentence',
        severity: 'warning',
        message: `A space is missing between the full stop and “${next}”.`,
        fixes: [
          fix('Insert a space', { start: fault.start + 1, end: fault.start + 1 }, ' ', offset),
        ],
      };
    }
    case 'stray':
      return {
        ...at,
        code: 'text/stray-punctuation',
        severity: 'warning',
        message: strayMessage(words),
        fixes: fault.remove ? [fix(removing(text, fault.remove), fault.remove, '', offset)] : [],
      };
    case 'breaks-off':
      return {
        ...at,
        code: 'text/unfinished',
        severity: 'warning',
        message: `The text stops in mid-sentence, at “${shorten(words.replace(/[.,]$/, ''), LONGEST_SHOWN)}”.`,
        fixes: [],
      };
  }
}

function strayMessage(words: string): string {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length === 1) return 'This full stop is one too many.';
  if (first === last) return `Two ${MARK_NAMES[first]}s stand here: one of them is too many.`;
  return `A ${MARK_NAMES[first]} and a ${MARK_NAMES[last]} stand together: one of them is too many.`;
}

/** "Remove the full stop" */
function removing(text: string, remove: Span): string {
  const mark = text.slice(remove.start, remove.end).trim();
  return `Remove the ${MARK_NAMES[mark]}`;
}

function fix(title: string, at: Span, newText: string, offset: number): Fix {
  return { title, changes: [{ ...shift(at, offset), newText }], isPreferred: true };
}
