import { ownCopy } from '../text/ownCopy';
import type { Header, Paragraph } from './article';
import { type Block, blocksOf } from './blocks';
import { goesOnIn } from './openQuotation';
import { scanQuotations } from './quotations';

/**
 * The paragraphs of a text, with their quotations.
 *
 * @param known paragraphs of an earlier state of the text; those still there are taken over. The
 *   result is the same without them, whatever they are.
 */
export function paragraphsOf(
  text: string,
  headers: readonly Header[],
  known: readonly Paragraph[],
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const blocks = blocksOf(text, headers);
  let open = '';
  for (const [i, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const behind = (at: number) => {
      const next = block.isTitle ? undefined : blocks[i + 1 + at];
      return next && text.slice(next.start, next.end);
    };
    const goesOn = (mark: string) => mark !== '' && goesOnIn(behind, mark);
    const found =
      taken(known[i], block, words, open, goesOn) ??
      taken(known[i + known.length - blocks.length], block, words, open, goesOn) ??
      scanned(block, ownCopy(words), open, goesOn);
    paragraphs.push(found);
    open = found.staysOpen ? found.openAtEnd : '';
  }
  return paragraphs;
}

/**
 * A known paragraph where it says the same as the block, in the block's place. An edit leaves what is
 * before it as it was, counted from the start, and what is behind it, counted from the end.
 */
function taken(
  known: Paragraph | undefined,
  { start, end, isTitle }: Block,
  text: string,
  open: string,
  goesOn: (mark: string) => boolean,
): Paragraph | undefined {
  if (known === undefined || known.text !== text || known.isTitle !== isTitle) return undefined;
  if (known.opensInside !== open || known.staysOpen !== goesOn(known.openAtEnd)) return undefined;
  return known.start === start ? known : { ...known, start, end };
}

function scanned(
  { start, end, isTitle }: Block,
  text: string,
  opensInside: string,
  goesOn: (mark: string) => boolean,
): Paragraph {
  let scan = scanQuotations(text, opensInside);
  const openAtEnd = scan.open;
  const staysOpen = goesOn(openAtEnd);
  if (staysOpen) scan = scanQuotations(text, opensInside, true);
  return {
    start,
    end,
    text,
    isTitle,
    opensInside,
    openAtEnd,
    staysOpen,
    quotations: scan.quotations,
    markProblems: scan.problems,
  };
}
