import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../server/src/article/parse';
import { findTimes } from '../../server/src/dates/findTimes';
import { resolveTimes } from '../../server/src/dates/resolveTimes';
import { textUnit } from '../../server/src/text/textUnit';
import { timesIn } from '../support/resolvedTimes';

/** A Wednesday. */
const ARTICLE = '2019-05-15';

/** What is found, in the text's words with the value behind: "Monday 2019-05-13". */
const seen = (text: string) => timesIn(text, ARTICLE).map(({ text, value }) => `${text} ${value}`);

/** Takes the marks out of "The mayor spoke on [Monday]." and gives what stood in them. */
function unmarked(marked: string): { text: string; words: string[] } {
  return {
    text: marked.replace(/[[\]]/g, ''),
    words: [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!),
  };
}

function expectTimes(rows: readonly (readonly [marked: string, ...values: string[]])[]): void {
  it.each(rows)('%s', (...row: readonly string[]) => {
    const [marked = '', ...values] = row;
    const { text, words } = unmarked(marked);
    expect(seen(text)).toEqual(words.map((word, i) => `${word} ${values[i]}`));
  });
}

describe('weekdays', () => {
  expectTimes([
    ['The mayor spoke on [Monday].', '2019-05-13'],
    ['The mayor will speak on [Monday].', '2019-05-20'],
    ['The mayor spoke on [Wednesday].', '2019-05-15'],
    ['The mayor will speak on [Wednesday].', '2019-05-15'],
    ['The council is to vote [Friday].', '2019-05-17'],
    ['The council was expected to vote [Friday].', '2019-05-17'],
    ['Talks resume on [Thursday].', '2019-05-16'],
    ['A merger announced [Monday] would save millions.', '2019-05-13'],
    ['On [Monday], the choir she founded will sing.', '2019-05-20'],
    ['She can sing, he wrote earlier [Tuesday].', '2019-05-14'],
    ['They trained ahead of the town’s vote on [Friday].', '2019-05-17'],
    ['The bridge, which was closed on [Sunday], will not open soon.', '2019-05-12'],
    ['On [Tuesday], the head of the port, a former judge, resigned.', '2019-05-14'],
    ['She was arrested late [Saturday night].', '2019-05-11'],
    ['Prices fell [last Thursday] and the [Friday] before.', '2019-05-09', '2019-05-10'],
    ['They meet [next Sunday].', '2019-05-26'],
    ['They plan to meet [this Sunday].', '2019-05-19'],
    ['They met on [Tuesday of last week].', '2019-05-07'],
    ['They meet [Monday night next week].', '2019-05-20'],
    ['The ministry gave them until [Friday] to leave.', '2019-05-17'],
    ['Shops open [every Sunday] and close on [Mondays].', 'XXXX-WXX-7', 'XXXX-WXX-1'],
    ['The strike began on [Sunday]. [The next day], two ports closed.', '2019-05-12', '2019-05-13'],
  ]);

  it('counts a quote’s tense inside the quote and the writer’s outside', () => {
    expect(seen('“We will be back on Friday,” the minister said on Friday.')).toEqual([
      'Friday 2019-05-17',
      'Friday 2019-05-10',
    ]);
    expect(seen('He said on Friday that “they will never agree.”')).toEqual(['Friday 2019-05-10']);
  });

  it('knows newspapers, films and teams by their names', () => {
    expect(
      seen('The Mail on Sunday, the Sunday Times and Sheffield Wednesday recalled Bloody Sunday.'),
    ).toEqual([]);
  });
});

describe('days with their month', () => {
  expectTimes([
    ['The fire of [March 3, 2014], killed four.', '2014-03-03'],
    ['The fire of [3 March 2014] killed four.', '2014-03-03'],
    ['It happened on the [3rd of March, 2014].', '2014-03-03'],
    ['The fire broke out on [April 30].', '2019-04-30'],
    ['The fire broke out on [Dec. 30].', '2018-12-30'],
    ['The hall will open on [Feb. 2].', '2020-02-02'],
    ['The rule, signed in [April], takes effect on [June 1].', '2019-04', '2019-06-01'],
    ['They were married on [Saturday, May 4].', '2019-05-04'],
    ['They married on [Sat., May 4].', '2019-05-04'],
    ['It is dated [2019-04-01] and was sent on [01/04/2019].', '2019-04-01', '2019-04-01'],
    ['Doors open at [7:30 p.m. on June 3].', '2019-06-03'],
    ['The fair runs [5-7 June].', '2019-06-05..2019-06-07'],
    ['The fair runs from [June 5 to 7].', '2019-06-05..2019-06-07'],
    ['It will rain on [May 2] [next year].', '2020-05-02', '2020'],
    ['They were the first since [May 30].', '2018-05-30'],
    [
      'A ruling is expected before [Christmas]. [A week earlier], the court rises.',
      '2019-12-25',
      '2019-12-18',
    ],
    [
      '[Tuesday 21], [Wednesday 22] and [Thursday 23 May] are free.',
      '2019-05-21',
      '2019-05-22',
      '2019-05-23',
    ],
    ['It runs [Thursday to Saturday, 6-8 June].', '2019-06-06..2019-06-08'],
    ['The pool is shut [Mon.-Fri., June 3-7].', '2019-06-03..2019-06-07'],
    ['Seats for [Tuesday’s May 21] gala sold out.', '2019-05-21'],
    [
      'They will march on [May 17], [24] and [31], then on [9], [14] and [19 June].',
      '2019-05-17',
      '2019-05-24',
      '2019-05-31',
      '2019-06-09',
      '2019-06-14',
      '2019-06-19',
    ],
    [
      'On [May 7], 8 people died; on [May 8], 9 and 10 people did. In section 7, [9 June] is named.',
      '2019-05-07',
      '2019-05-08',
      '2019-06-09',
    ],
    [
      'It is set for [3 and 4 June] and for [June 10] and [20].',
      '2019-06-03..2019-06-04',
      '2019-06-10',
      '2019-06-20',
    ],
    ['[May 18]: a fair. It opens at [10:30 a.m. on May 19].', '2019-05-18', '2019-05-19'],
    ['The next round begins on the [21st]. The lift stops on the 12th floor.', '2019-05-21'],
    [
      'The [Sept. 11] attacks, or [9/11], were long past when 9/11 of the town voted.',
      '2001-09-11',
      '2001-09-11',
    ],
    ['Doors open on [Friday], 8 to [10 p.m.]', '2019-05-17', '2019-05-17T22:00'],
  ]);

  it('reads weekdays before a range of dates as the days of each week', () => {
    const times = seen('The show is open Monday-Friday, 7 June to 12 July.');
    expect(times).toContain('Monday-Friday, 7 June to 12 July 2019-06-07..2019-07-12');
    expect(times).toHaveLength(3);
  });

  it('gives each end of a range the month that only the last one has', () => {
    expect(seen('From Friday, 7 to Sunday, 9 June, the road is closed.')).toEqual([
      'Friday, 7 2019-06-07',
      'Friday, 7 to Sunday, 9 June 2019-06-07..2019-06-09',
      'Sunday, 9 June 2019-06-09',
    ]);
  });
});

describe('months, parts of years, years', () => {
  expectTimes([
    ['He was freed in [August 2012].', '2012-08'],
    ['He was freed in [April].', '2019-04'],
    ['He was freed in [November].', '2018-11'],
    ['It may have big effects in [November] if he is elected in [August].', '2019-11', '2019-08'],
    ['That may lead to a contested vote in [January].', '2020-01'],
    ['He will be freed in [March].', '2020-03'],
    ['He was freed in [March of last year].', '2018-03'],
    ['He resigned [last June] and returns [next June].', '2018-06', '2019-06'],
    ['Profits rose in the [third quarter].', '2018-Q3'],
    [
      '[Third-quarter] profit fell; sales of [1998]’s [first quarter] held.',
      '2018-Q3',
      '1998',
      '1998-Q1',
    ],
    [
      '[Last year]’s [fourth-quarter] loss shows in a [19th-century] mill.',
      '2018',
      '2018-Q4',
      '18XX',
    ],
    ['Profits rose in the [first half of 2017].', '2017-H1'],
    ['She wrote it in the [winter of 1963].', '1963-WI'],
    ['It was sold [last summer].', '2018-SU'],
    ['He wed in the [spring of 1970]; a son came [two years later].', '1970-SP', '1972'],
    ['The law of [1987] is older than the [2004] treaty.', '1987', '2004'],
    ['Born in [1742], he died young.', '1742'],
    ['The Games (Seoul, [1988]) were its first.', '1988'],
    ['She hosted the [1996] and [2004] games. [2008] World Cup!', '1996', '2004', '2008'],
    ['The Games’ [2012] hosts recalled the [1930’s].', '2012', '193X'],
    ['Rents have risen since the [1980s] and the late [’90s].', '198X', '199X'],
    ['A scandal of the [sixties] shook the [19th century] palace.', '196X', '18XX'],
    ['[This century] has been warm.', '20XX'],
    ['By the end of [the year] the mill closes.', '2019'],
    [
      'The trial was moved to the end of [June], then put off until the [autumn].',
      '2019-06',
      '2019-FA',
    ],
    ['Output is below [1990] levels and a tenth of [2000] levels.', '1990', '2000'],
    ['He began in [’98] and joined the class of [’09].', '1998', '2009'],
    ['He pleaded guilty at a hearing in [July].', '2018-07'],
    ['On the eve of it they met. On [New Year’s Day] they left.', '2019-01-01'],
  ]);

  it('takes a season across two years as one', () => {
    expect(seen('The 2017-18 season was better, as in 2015/16.')).toEqual([
      '2017-18 2017..2018',
      '2015/16 2015..2016',
    ]);
  });

  it('gives a range and its two ends', () => {
    expect(seen('He was mayor from 1998 to 2006.')).toEqual([
      '1998 1998',
      '1998 to 2006 1998..2006',
      '2006 2006',
    ]);
    expect(seen('Shops close from Friday to Sunday.')).toEqual([
      'Friday 2019-05-17',
      'Friday to Sunday 2019-05-17..2019-05-19',
      'Sunday 2019-05-19',
    ]);
    expect(seen('Rain fell Tuesday through Thursday.')).toEqual([
      'Tuesday 2019-05-14',
      'Tuesday through Thursday 2019-05-14..2019-05-16',
      'Thursday 2019-05-16',
    ]);
    expect(seen('The war of 1914-18 began in June.')).toContain('1914-18 1914..1918');
    expect(seen('It ran between May and July 2011.')).toContain(
      'May and July 2011 2011-05..2011-07',
    );
  });
});

describe('relative times', () => {
  expectTimes([
    [
      'It rained [yesterday], it is dry [today], it will snow [tomorrow].',
      '2019-05-14',
      '2019-05-15',
      '2019-05-16',
    ],
    ['He died [the day before yesterday].', '2019-05-13'],
    ['He died [ten days ago].', '2019-05-05'],
    ['He left [three months ago], [six years ago] and [a decade ago].', '2019-02', '2013', '2009'],
    ['He left [years ago], [several weeks ago].', 'PAST_REF', 'PAST_REF'],
    ['The lake froze on [2 March]. [A few days later] it thawed.', '2019-03-02', 'PXD'],
    [
      'The river rose [last week], sank [this week] and rises [next week].',
      '2019-W19',
      '2019-W20',
      '2019-W21',
    ],
    ['It closed [last month] and opens [next year].', '2019-04', '2020'],
    ['It rained over the [weekend].', '2019-05-11..2019-05-12'],
    ['It rained on the weekend of [April 6].', '2019-04-06'],
    ['Profits for [the year] doubled; the board met [every other week].', '2019', 'P2W'],
    ['It will rain [this weekend].', '2019-05-18..2019-05-19'],
    [
      'In [recent months] prices fell; in the [coming weeks] they may rise.',
      'PAST_REF',
      'FUTURE_REF',
    ],
    ['The flood came on [1 May]. [Two days later] it was gone.', '2019-05-01', '2019-05-03'],
    ['The census was in [2011]. [The previous year] was dry.', '2011', '2010'],
    ['He slept [last night] and spoke [this morning].', '2019-05-14TNI', '2019-05-15TMO'],
    [
      'The polls close at [8 p.m.] and the count starts at [21:30].',
      '2019-05-15T20:00',
      '2019-05-15T21:30',
    ],
    [
      'A storm hit on [Sunday]. The pier dates from [1901]. [The next day] it fell.',
      '2019-05-12',
      '1901',
      '2019-05-13',
    ],
    [
      'He fell ill on [Friday]; earlier in [the day] he sang. It rained earlier in [the month].',
      '2019-05-10',
      '2019-05-10',
      '2019-05',
    ],
    [
      'He sang on [Friday]. [That night] he fell; [two hours later] he rose.',
      '2019-05-10',
      '2019-05-10TNI',
      'PT2H',
    ],
    ['It was sold [a couple of years back]; she was [two weeks] back in town.', '2017', 'P2W'],
    ['Rents tripled over the [past decades] and rose for most of [the year].', 'PXDE', '2019'],
    ['The [current quarter] beats the [latest quarter].', '2019-Q2', '2019-Q1'],
    ['A mild winter is likely in the [coming year].', 'P1Y'],
    ['Prices of the [coming year] rose from [year-earlier] levels.', '2020', '2018'],
    ['He called at [5pm Moscow time].', '2019-05-15T17:00'],
    ['It closed at [4 p.m. EST Monday].', '2019-05-13'],
    ['In the [latest week] rents fell, after a rise [the previous week].', '2019-W19', '2019-W18'],
    ['Profit rose to $4 million in [the quarter] from $2 million [a year ago].', '2019-Q1', '2018'],
    ['She sang on [Friday]; [that same day] he fell.', '2019-05-10', '2019-05-10'],
    [
      'He was hurt on [7 May 2018]. [The following Thursday] he sang; [the previous night] it froze.',
      '2018-05-07',
      '2018-05-10',
      '2018-05-09TNI',
    ],
    ['Shares rose 3% on [Monday] and 5% for [the week].', '2019-05-13', '2019-W20'],
    [
      'It will be wet on [Friday]. [Saturday]: dry. A bright [Sunday].',
      '2019-05-17',
      '2019-05-18',
      '2019-05-19',
    ],
  ]);
});

describe('durations and sets', () => {
  expectTimes([
    ['The siege lasted [three weeks].', 'P3W'],
    ['The [two-day] visit cost little.', 'P2D'],
    ['He waited for [half an hour], then for [a year].', 'PT30M', 'P1Y'],
    [
      'A [half-hour] film took [two and a half years], the next [a year and a half], the last [4 1/2 years].',
      'PT30M',
      'P2.5Y',
      'P1.5Y',
      'P4.5Y',
    ],
    ['For [years] and for the first time in [decades] it grew.', 'PXY', 'PXDE'],
    ['It closed [a week] after the flood and is washed three times [a day].', 'P1W', 'P1D'],
    ['Over the [past five years] it grew.', 'P5Y'],
    ['Judges sit [every month] and vote [every two years].', 'P1M', 'P2Y'],
    ['The fair is held [each August], the regatta [every summer].', 'XXXX-08', 'XXXX-SU'],
    [
      'It rains [every morning]; he signed a [four-and-a-half-year] deal.',
      'XXXX-XX-XXTMO',
      'P4.5Y',
    ],
    ['A [weeklong] search ended a [decades-long] feud.', 'P1W', 'PXDE'],
    ['They met for the second time in as many weeks.'],
  ]);

  it('leaves ages and rates alone', () => {
    expect(
      seen('A 12-year-old boy, aged 12 years, found a vase 90 years old that costs $5 a year.'),
    ).toEqual([]);
  });
});

describe('references', () => {
  expectTimes([
    ['The dam is [now] full; [currently] no boats sail.', 'PRESENT_REF', 'PRESENT_REF'],
    ['It leaked [recently], and often in [the past].', 'PAST_REF', 'PAST_REF'],
    ['A lock may follow in [the near future].', 'FUTURE_REF'],
  ]);

  it('leaves the other uses of their words alone', () => {
    expect(
      seen(
        'Now, hear this: now that NOW has won, the now-empty hall is lit every now and then, as recently as it can be. The past president and the future of the mill are dear to her.',
      ),
    ).toEqual([]);
  });
});

describe('holidays', () => {
  expectTimes([
    ['The truce held over [Christmas].', '2018-12-25'],
    ['The shop will close on [Thanksgiving].', '2019-11-28'],
    ['They met on [Good Friday] and again on [Easter Monday 2017].', '2019-04-19', '2017-04-17'],
    ['Parades marked [New Year’s Eve].', '2018-12-31'],
    ['Stores were empty [last Labor Day].', '2018-09-03'],
    ['It will start at [3 p.m. on Boxing Day].', '2019-12-26'],
    [
      'It opens on the [first Sunday of June], it closed on the [last Monday in August 2018].',
      '2019-06-02',
      '2018-08-27',
    ],
    ['The first Sunday of [every month] is free.', 'P1M'],
  ]);
});

describe('what is no date', () => {
  it.each([
    'Resolution 1973 was passed 10-5.',
    'Flight 1905 carried 1984 letters and 2010 passengers.',
    'May he march? He may march on, and the march of the guards may go on.',
    'Prime Minister May and Judge August met April Jones and Jan Mayer.',
    'The second man sat down, a second later than the first.',
    'Rooms cost $1999 or £2,010; call 555-2010-2015.',
    'The Sun shone on the Wed-ding. Mon ami, said Sat Singh.',
    'She reads USA Today and watches the “Today” show.',
    'He told Radio 4’s Today programme so.',
    'The novel is about her every day life in town.',
    'In most people’s every day lives some quarters of the town stay shut; 41/2 years are no two.',
    'In the fall of the house, spring water rose by a quarter.',
    'It happens on a Monday, she said. Nobody has 2020 vision in the 1900 block of Oak Street.',
    'They won 2-1, then 3-0, and 21-14 in 2:03.11; the price rose from 1,998 to 2,010 pesos.',
    'April Stone and Judge May Ortiz sat with June Hale; a March hare ran; the second was third.',
    'A dividend of 2p rose to 5p; she lives in Flat 1912 at House 1876.',
    'Section 12, clause 1998(b), page 2001; call 020 7946 0018 or 0191 498 2014.',
    'Windows 2000 ran on a Model 1980 at No. 1944.',
    'The last man standing, the next step, this time, past mistakes.',
    'Thanksgiving Parade and Christmas Island are names; so is Noel Christmas.',
  ])('%s', (text) => expect(seen(text)).toEqual([]));

  it('finds none in a thousand words without one', () => {
    const text = readFileSync('test/dates/withoutDates.txt', 'utf8');
    expect(text.split(/\s+/).length).toBeGreaterThan(1000);
    expect(seen(text)).toEqual([]);
  });
});

describe('resolveTimes', () => {
  it('resolves nothing without the article’s date', () => {
    const [paragraph] = parseBody('It rained on Monday.').paragraphs;
    const times = findTimes(textUnit(paragraph!.text), []);
    expect(times).toHaveLength(1);
    expect(resolveTimes([{ ...paragraph!, times }], undefined)).toEqual([[]]);
  });

  it('says why, with the word of the clause that decided', () => {
    const because = (text: string) => timesIn(text, ARTICLE)[0]!.because;
    expect(because('He said on Monday that it rained.')).toBe(
      'the Monday before the article’s date: “said” looks back',
    );
    expect(because('It will rain on Monday.')).toBe(
      'the Monday after the article’s date: “will” looks ahead',
    );
    expect(because('It rained on Wednesday.')).toBe('the article’s own day');
    expect(because('It rained two weeks ago.')).toBe('2 weeks before the article’s date');
  });

  const words = fc.constantFrom(
    ...'on the a of in to at last next this every year week day days ago later before Monday Sunday May March 5 12 2014 1990s 31 30th Feb. quarter first weekend summer Christmas Easter 10 p.m. GMT from between and - – / : , . “ ” ( ) will said \n\n 99999 century decades half few twenty one tomorrow'.split(
      ' ',
    ),
  );
  const copy = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const anchor = fc
    .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('gives a paragraph met before what it is worth from here', () => {
    const found = (text: string) => ({ text, times: findTimes(textUnit(text), []) });
    const first = found('It rained on Sunday.');
    const second = found('The day before, it snowed.');
    const other = found('It hailed on 1 May.');
    const values = (paragraphs: Parameters<typeof resolveTimes>[0], anchor = ARTICLE) =>
      resolveTimes(paragraphs, anchor).flatMap((times) => times.map(({ value }) => value));
    const before = ['2019-05-12', '2019-05-11'];
    expect(values([first, second])).toEqual(before);
    expect(values([first, other, second])).toEqual(['2019-05-12', '2019-05-01', '2019-04-30']);
    expect(values([first, second], '2019-05-25')).toEqual(['2019-05-19', '2019-05-18']);
    expect(values([first, second])).toEqual(before);
  });

  it('gives spans inside the text, in order, each with a value, for any text and day', () => {
    fc.assert(
      fc.property(copy, anchor, (text, anchor) => {
        let start = 0;
        for (const time of timesIn(text, anchor)) {
          expect(time.start).toBeGreaterThanOrEqual(start);
          expect(time.text).toBe(text.slice(time.start, time.end));
          expect(time.text).not.toBe('');
          expect(time.value).toMatch(/^(?:[\dX]{2,4}\b|P|XXXX-|FUTURE)/);
          expect(time.because).not.toBe('');
          start = time.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text, whatever it is', () => {
    for (const piece of [
      'Monday ',
      'the ',
      '1 ',
      '2014-',
      '5 May ',
      '“Monday” ',
      'a year ',
      'May ',
      'the third quarter ',
    ]) {
      // In quadratic time this would outlast the test's limit by far.
      timesIn(piece.repeat(100_000 / piece.length), ARTICLE);
    }
  });
});
