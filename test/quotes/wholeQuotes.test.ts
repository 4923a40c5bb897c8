import { describe, expect, it } from 'vitest';
import { wholeQuotes } from '../../server/src/quotes/wholeQuotes';
import { analysed } from '../support/analysed';

const texts = (text: string) =>
  wholeQuotes(text, analysed(text).quotes)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, text: words }) => `${kind} ${words}`);

describe('quotes around one cue', () => {
  it.each<[string, string, string[]]>([
    [
      'are one where the cue parts them',
      '“It is over,” Okafor said, “and good.”',
      ['direct “It is over,” Okafor said, “and good.”'],
    ],
    [
      'are one where they go on in a sentence of their own',
      '“It is over,” Okafor said. “And good.”',
      ['direct “It is over,” Okafor said. “And good.”'],
    ],
    [
      'are two on one side of it',
      'Okafor called the plan “late” and “far too small.”',
      ['mixed “late”', 'mixed “far too small.”'],
    ],
    [
      'stay apart under a second cue',
      '“It is over,” Okafor said, adding that it was “good” and “right.”',
      ['direct “It is over,”', 'mixed “good”', 'mixed “right.”'],
    ],
    [
      'are one where they go on in the next paragraph',
      '“It is over,” Okafor said.\n\n“And good.”',
      ['direct “It is over,” Okafor said.\n\n“And good.”'],
    ],
    [
      'go on with whom the tag before names',
      'Okafor stood. “It is over,” she continued.\n\n“And good.”',
      ['direct “It is over,” she continued.\n\n“And good.”'],
    ],
    [
      'end where another speaks',
      '“It is over,” Okafor said.\n\nLindqvist replied: “No.” He left.\n\n“It is late.”',
      ['direct “It is over,”', 'direct “No.”', 'direct “It is late.”'],
    ],
    [
      'are two where the writer says something between',
      '“It is over,” Okafor said. It rained. “And good.”',
      ['direct “It is over,”', 'direct “And good.”'],
    ],
    [
      'are one where no sentence ends between',
      '“It is over,” Dr. A. Okafor said at 3 p.m. on Monday. “And good.”',
      ['direct “It is over,” Dr. A. Okafor said at 3 p.m. on Monday. “And good.”'],
    ],
    [
      'hold no words that another wrote',
      '“It is over,” Okafor said. It vexed Lindqvist. “A thief,” was carved in a door. “Never again.”',
      ['direct “It is over,”', 'direct “A thief,”', 'direct “Never again.”'],
    ],
    [
      'are two where each has a cue',
      '“It is over,” Okafor said. “And good,” she added.',
      ['direct “It is over,”', 'direct “And good,”'],
    ],
    [
      'leave alone what nobody says',
      'She read “The Long Road” and “The Mill” twice.',
      ['scare “The Long Road”', 'scare “The Mill”'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});
