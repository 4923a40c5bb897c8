import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis';
import { articleSymbols, matchSymbols } from '../../server/src/features/articleSymbols';
import { definition } from '../../server/src/features/definition';
import { folds } from '../../server/src/features/folds';
import { format } from '../../server/src/features/format';
import { highlights } from '../../server/src/features/highlights';
import { hover } from '../../server/src/features/hover';
import { dateHints, speakerHints } from '../../server/src/features/inlayHints';
import { linkedSpellings } from '../../server/src/features/linkedSpellings';
import { links } from '../../server/src/features/links';
import { markdown } from '../../server/src/features/markup';
import { nameCompletion } from '../../server/src/features/nameCompletion';
import { outline } from '../../server/src/features/outline';
import { quotesBy } from '../../server/src/features/quotesBy';
import { references } from '../../server/src/features/references';
import { rename } from '../../server/src/features/rename';
import { selections } from '../../server/src/features/selections';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { speakersAbout, spokenAboutBy } from '../../server/src/features/speech';
import { summary } from '../../server/src/features/summary';
import { analysed } from '../support/analysed';
import { applyChanges } from '../support/applyChanges';
import { hostileTexts } from './hostileTexts';
import { patience, untilTimeIsOver } from './howLong';
import { kept } from './kept';

/** Whatever a feature finds lies in the text. */
function expectInside(
  text: string,
  spans: readonly ({ start: number; end: number } | undefined)[],
) {
  for (const span of spans) {
    if (!span) continue;
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
  }
}

function tryEverything(text: string, offsets: readonly number[]): void {
  const analysis: Analysis = analysed(text, { today: '2024-03-07' });
  const whole = { start: 0, end: text.length };
  const symbols = articleSymbols(analysis);
  expectInside(text, [
    ...symbols,
    ...matchSymbols(symbols, 'ada', 10),
    ...folds(analysis),
    ...links(text),
    ...semanticTokens(analysis),
    summary(analysis),
    ...analysis.diagnostics,
    ...analysis.optionalDiagnostics,
    ...outline(analysis, { indirectQuotes: true, groupBySpeaker: true, timeline: true }).children,
  ]);
  for (const { fixes } of [...analysis.diagnostics, ...analysis.optionalDiagnostics]) {
    for (const { changes } of fixes) applyChanges(text, changes);
  }
  dateHints(analysis, whole, 'on');
  speakerHints(analysis, whole);
  for (const { id } of analysis.actors.slice(0, 5)) {
    quotesBy(analysis, id);
    speakersAbout(analysis, id);
    spokenAboutBy(analysis, id);
  }
  for (const quotationMarks of ['keep', 'curly', 'straight'] as const) {
    applyChanges(text, format(analysis, { quotationMarks }));
  }
  for (const offset of offsets.map((place) => place % (text.length + 1))) {
    expectInside(text, [
      definition(analysis, offset)?.target,
      hover(analysis, offset, markdown),
      ...references(analysis, offset),
      ...highlights(analysis, offset),
      ...linkedSpellings(analysis, offset),
      ...selections(analysis, offset),
      ...nameCompletion(analysis, offset).map(({ change }) => change),
    ]);
    const changes = rename(analysis, offset, 'Xenia Yarrow');
    if (!('refusal' in changes)) applyChanges(text, changes);
  }
}

describe('every feature', () => {
  test.each(kept)('stands %s', (_, text) => tryEverything(text, [0, 1, 2, text.length]));

  test(
    'stands any text',
    () => {
      const offsets = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });
      fc.assert(fc.property(hostileTexts, offsets, tryEverything), untilTimeIsOver);
    },
    patience,
  );
});
