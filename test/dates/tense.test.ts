import { describe, expect, it } from 'vitest';
import { parseBody } from '../../server/src/article/parse';
import { findTimes } from '../../server/src/dates/findTimes';
import { textUnit } from '../../server/src/text/textUnit';

function tense(text: string): string {
  const [paragraph] = parseBody(text).paragraphs;
  const [time] = findTimes(textUnit(paragraph!.text), paragraph!.quotations);
  return `${time!.tense.direction}: ${time!.tense.cue}`;
}

describe('tenseAt', () => {
  it.each([
    ['The minister said Friday that it rains.', 'past: said'],
    ['It has rained since Friday.', 'past: since'],
    ['She has been ill as of Friday.', 'past: has been'],
    ['On Friday, a small crowd of old friends gathered.', 'past: gathered'],
    ['The man, who resigned on Friday, will stand again.', 'past: resigned'],
    ['He could have come on Friday.', 'past: could'],
    ['He failed to appear on Friday.', 'past: failed'],
    ['The vote, held Friday, changed little.', 'past: held'],
    ['The board will almost certainly be dissolved on Friday.', 'coming: will'],
    ['They agreed to meet on Friday.', 'coming: agreed to'],
    ['The hearing is set for Friday.', 'coming: set for'],
    ['The ship is sailing on Friday.', 'coming: sailing'],
    ['The ship was to sail on Friday.', 'coming: was to'],
    ['She said the vote on Friday would be close.', 'coming: would'],
    ['The trial opens on Friday.', 'coming: opens'],
    ['He expects the pact to be sealed on Friday.', 'coming: to be'],
    ['Ms. May and Will Reyes met on Friday.', 'past: met'],
    ['She thinks it’s due on Friday.', 'coming: due'],
    ['They met ahead of Friday’s vote.', 'coming: ahead of'],
    ['The verdict is expected on Friday.', 'coming: expected'],
    ['Forecasters expect hail on Friday.', 'coming: expect'],
    ['The forecast for Friday is hail.', 'coming: forecast for'],
    ['A strike planned for Friday was called off.', 'coming: planned'],
    ['A strike had been planned for Friday.', 'past: had planned'],
    ['The vote is on Friday.', 'coming: is'],
    ['Friday’s match is a sell-out.', 'coming: is'],
    ['A flood watch is in effect from Friday.', 'coming: is'],
    ['The bid is smaller than a Friday offer.', 'unknown: undefined'],
    ['They beat Peru and meet Chile on Friday.', 'coming: meet'],
    ['The choir, who formed in Bath, sing from Friday.', 'unknown: undefined'],
    ['The choir will, says Bo, who left it in anger, sing on Friday.', 'coming: will'],
    ['Oil for January delivery slid.', 'coming: delivery'],
    ['The guards were to leave on Friday.', 'coming: were to'],
    ['The judge ordered them to leave on Friday.', 'coming: ordered … to'],
    ['They had an order to sail by Friday.', 'coming: by'],
    ['They flew to Oslo to meet the king on Friday.', 'past: flew'],
    ['They failed to sail by Friday.', 'past: failed'],
    ['Applications by Friday, please.', 'coming: by'],
    ['The bill is due to be read on Friday.', 'coming: due'],
    ['The match was called off due to snow on Friday.', 'past: called'],
    ['Sales fell more than expected on Friday.', 'past: expected'],
    ['As planned, they left on Friday.', 'past: left'],
    ['The road stayed closed until Friday.', 'coming: until'],
    ['A bright start on Friday.', 'unknown: undefined'],
    ['He has no time on Friday.', 'unknown: undefined'],
    ['The chair’s Friday speech.', 'unknown: undefined'],
  ])('%s', (text, expected) => expect(tense(text)).toBe(expected));

  it('keeps a quote’s verbs and the writer’s apart', () => {
    expect(tense('“We will win on Friday,” he said.')).toBe('coming: will');
    expect(tense('“We will win,” he said on Friday.')).toBe('past: said');
    expect(tense('He called it “a day we will remember” on Friday.')).toBe('past: called');
  });
});
