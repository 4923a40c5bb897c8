import { findNames } from '../actors/finding/findNames';
import type { Paragraph } from '../article/article';
import { findTimes } from '../dates/findTimes';
import { findQuotes } from '../quotes/attribution/findQuotes';
import { textUnit } from '../text/textUnit';
import type { AnalysedParagraph, ParagraphFacts } from './analysedParagraph';
import { textFaults } from './textFaults';

/**
 * What each paragraph holds by itself. A known paragraph that says the same, wherever it stood, gives
 * its facts, and is itself taken over where it did not move.
 *
 * Reading takes long; after each paragraph read, those so far are given, and who asks may pause.
 */
export function* analyseParagraphs(
  paragraphs: readonly Paragraph[],
  known: readonly AnalysedParagraph[],
): Generator<readonly AnalysedParagraph[], AnalysedParagraph[]> {
  const byText = new Map<string, AnalysedParagraph>();
  for (const paragraph of known) byText.set(paragraph.text, paragraph);
  const analysed: AnalysedParagraph[] = [];
  for (const paragraph of paragraphs) {
    const alike = byText.get(paragraph.text);
    if (alike && readsAlike(alike, paragraph)) {
      analysed.push(alike.start === paragraph.start ? alike : withFacts(paragraph, alike));
      continue;
    }
    const read = withFacts(paragraph, freshFacts(paragraph));
    byText.set(paragraph.text, read);
    analysed.push(read);
    yield analysed;
  }
  return analysed;
}

/** True for two paragraphs of one text that have the same facts: all that these depend on is alike. */
function readsAlike(a: Paragraph, b: Paragraph): boolean {
  return a.isTitle === b.isTitle && a.opensInside === b.opensInside && a.staysOpen === b.staysOpen;
}

/** Key by key: an edit near the top moves thousands of paragraphs, and spreading objects is slow. */
function withFacts(paragraph: Paragraph, facts: ParagraphFacts): AnalysedParagraph {
  return {
    start: paragraph.start,
    end: paragraph.end,
    text: paragraph.text,
    isTitle: paragraph.isTitle,
    opensInside: paragraph.opensInside,
    openAtEnd: paragraph.openAtEnd,
    staysOpen: paragraph.staysOpen,
    quotations: paragraph.quotations,
    markProblems: paragraph.markProblems,
    unit: facts.unit,
    names: facts.names,
    quotes: facts.quotes,
    times: facts.times,
    faults: facts.faults,
  };
}

function freshFacts({ text, quotations }: Paragraph): ParagraphFacts {
  const unit = textUnit(text);
  const names = findNames(unit);
  return {
    unit,
    names,
    quotes: findQuotes(unit, quotations, names),
    times: findTimes(unit, quotations),
    faults: textFaults(unit, quotations, names.names),
  };
}
