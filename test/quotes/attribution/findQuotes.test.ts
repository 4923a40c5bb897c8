import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../server/src/article/parse';
import { findQuotes } from '../../../server/src/quotes/attribution/findQuotes';
import { textUnit } from '../../../server/src/text/textUnit';

/** "speaker – cue" of each quote of a paragraph; "scare" where nobody speaks, "?" for what is unknown. */
function attributions(text: string): string[] {
  const [paragraph] = parseBody(text).paragraphs;
  const unit = textUnit(paragraph!.text);
  const { quotes } = findQuotes(unit, paragraph!.quotations, { names: [] });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, speaker, cue }) => {
      if (kind === 'scare') return 'scare';
      const at = (span?: { start: number; end: number }) =>
        span ? unit.text.slice(span.start, span.end) : '?';
      return `${at(speaker)} – ${at(cue)}`;
    });
}

describe('a tag behind the quote', () => {
  it.each<[string, string, string[]]>([
    ['speaker, cue', '“It is over,” Okafor said.', ['Okafor – said']],
    ['cue, speaker', '“It is over,” said Okafor.', ['Okafor – said']],
    [
      'cue, speaker, apposition',
      '“It is over,” said Ada Okafor, a farmer from Kano.',
      ['Ada Okafor – said'],
    ],
    ['apposition', '“It is over,” Okafor, a farmer, told reporters.', ['Okafor – told']],
    ['relative clause', '“It is over,” Okafor, who lost her farm, said.', ['Okafor – said']],
    ['a pronoun', '“It is over,” she said quietly.', ['she – said']],
    ['a contraction', '“It is over,” he’d said.', ['he – said']],
    [
      'a noun phrase',
      '“It is over,” a spokesman for the mill said.',
      ['a spokesman for the mill – said'],
    ],
    ['a question', '“Is it over?” Okafor asked.', ['Okafor – asked']],
    ['a hyphen in a name', '“It is over,” said Anne-Lise Okafor.', ['Anne-Lise Okafor – said']],
    [
      'a hyphen before it',
      '“It is over,” said co-founder Ada Okafor.',
      ['co-founder Ada Okafor – said'],
    ],
    ['a dash behind it', '“It is over,” said Okafor - a farmer.', ['Okafor – said']],
    ['British comma', '“It is over”, said Okafor.', ['Okafor – said']],
    ['a verb no list has', '“It is over,” she deadpanned.', ['she – deadpanned']],
    ['time between', '“It is over,” Okafor on Monday told the council.', ['Okafor – told']],
    ['according to', '“It is over,” according to Okafor.', ['Okafor – according to']],
    ['a verb that is a cue only here', '“Is it over?” Okafor shrugged.', ['Okafor – shrugged']],
    ['the same verb with more to say', '“It is over.” She shrugged at him.', ['? – ?']],
    ['split', '“It is over,” Okafor said, “and good.”', ['Okafor – said', 'Okafor – said']],
    ['goes on', '“It is over,” Okafor said. “And good.”', ['Okafor – said', 'Okafor – said']],
    [
      'two speakers',
      '“No,” Okafor said. “Yes,” said Lindqvist.',
      ['Okafor – said', 'Lindqvist – said'],
    ],
    ['a compound before the name', '“Go,” Kano-based Okafor said.', ['Kano-based Okafor – said']],
    ['a compound of small words', '“Go,” a voice-over states.', ['a voice-over – states']],
    ['the two', '“We go,” the two write. “Now.”', ['the two – write', 'the two – write']],
    ['a number before a noun is none', '“We go.” Both work in Kano.', ['? – ?']],
    [
      'behind an apposition with prepositions',
      '“Are you well?” Okafor, a farmer from a village in Kano, asked.',
      ['Okafor – asked'],
    ],
    [
      'an apposition of the next sentence is none',
      '“Are you well?” Okafor, a farmer from a village in Kano, was there.',
      ['? – ?'],
    ],
    [
      'the verb of its relative clause is no cue',
      '“Go,” Okafor, who has proposed a ban, said at the time.',
      ['Okafor – said'],
    ],
    [
      'a participle behind it governs its own quote',
      '“Go,” Okafor told Lindqvist in Kano, threatening “dire steps” if he stayed.',
      ['Okafor – told', 'Okafor – threatening'],
    ],
    [
      'so does a second verb',
      '“Go,” Okafor said on Monday and called Lindqvist a “coward.”',
      ['Okafor – said', 'Okafor – called'],
    ],
    [
      'behind words that stand in the sentence',
      'Lindqvist “is a coward and will not last,” said Okafor, who sat there.',
      ['Okafor – said'],
    ],
    [
      'a comma and a verb behind an opening clause are no tag',
      'As Lindqvist warns of a “flood,” the town calls for help.',
      ['Lindqvist – warns'],
    ],
    [
      'a title inside what is said of the speaker',
      'Okafor, star of the show “The Mill,” said it was “over.”',
      ['scare', 'Okafor – said'],
    ],
    [
      'after what it was said',
      '“Rain” would be fine, Okafor said after the flood.',
      ['Okafor – said'],
    ],
    [
      'as somebody describes it',
      'It was to be a “very dry” year, as described by Okafor.',
      ['Okafor – described'],
    ],
    [
      'goes on with the tag, whatever else its sentence quotes',
      '“Rain,” Okafor told the growers, after hinting at “a change.” “And soon.”',
      ['Okafor – told', 'Okafor – hinting', 'Okafor – told'],
    ],
    [
      'goes on behind what nobody does',
      '“Rain,” Okafor said. It grew dark. “And soon.”',
      ['Okafor – said', 'Okafor – said'],
    ],
    ['signed', '“It is over.” — Ada Okafor, mayor of Kano', ['Ada Okafor – —']],
    ['one of several', 'They carried signs. “Burn it,” one read.', ['one – read']],
    [
      'what stands as an adjective before a title',
      '“It works,” says lead engineer Ada Okafor. “Mostly,” adds acting mayor Eva Lindqvist.',
      ['lead engineer Ada Okafor – says', 'acting mayor Eva Lindqvist – adds'],
    ],
    ['a plural', '“Trust us,” say the growers. Why?', ['the growers – say']],
    [
      'a noun before a verb is no plural verb',
      '“Go,” state growers said.',
      ['state growers – said'],
    ],
    [
      'a word for what is said',
      'Okafor asked when. “Soon,” came the reply from the mill. “Never,” was the cry.',
      ['the mill – came the reply', '? – was the cry'],
    ],
    [
      'no verb behind it, where a word for saying leads in',
      'When she finally whispers, “Is he gone?” you hear the rain.',
      ['she – whispers'],
    ],
    [
      'after two quotes',
      '“No.” “Never,” said Lindqvist.',
      ['Lindqvist – said', 'Lindqvist – said'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });
});

describe('a cue before the quote', () => {
  it.each<[string, string, string[]]>([
    ['comma', 'Okafor said, “It is over.”', ['Okafor – said']],
    ['that', 'Okafor said that it “is over.”', ['Okafor – said']],
    ['colon', 'Okafor said: “It is over.”', ['Okafor – said']],
    ['a name and a colon', 'Okafor: “It is over.”', ['Okafor – :']],
    ['the person spoken to', 'Okafor told Lindqvist it was “over.”', ['Okafor – told']],
    ['apposition', 'Okafor, a farmer from Kano, said it was “over.”', ['Okafor – said']],
    [
      'two commas aside',
      'On Monday, Okafor, speaking in Kano, Nigeria, said it was “over.”',
      ['Okafor – said'],
    ],
    ['an infinitive', 'Okafor declined to say it was “over.”', ['Okafor – say']],
    ['two verbs', 'Okafor left the hall and said it was “over.”', ['Okafor – said']],
    ['a participle', 'Okafor left the hall, calling it “a disgrace.”', ['Okafor – calling']],
    ['a participle first', 'Calling it “a disgrace,” Okafor left the hall.', ['Okafor – Calling']],
    ['a relative clause', 'She met Okafor, who called it “a disgrace.”', ['who – called']],
    ['passive', 'The hall was described by Okafor as “a disgrace.”', ['Okafor – described']],
    [
      'in a clause that its sentence goes on behind',
      'When somebody shouted, “Rain,” Okafor joked, “At last!”',
      ['somebody – shouted', 'Okafor – joked'],
    ],
    [
      'what was done with a statement is not who says it',
      'Okafor said in a statement read to the court: “I lie awake.”',
      ['Okafor – said'],
    ],
    ['what’s called something', 'Growers hope for what’s called “slow water.”', ['Growers – hope']],
    ['put in their words', 'As Okafor once put it, “rain is rain.”', ['Okafor – put it']],
    [
      'what somebody calls a thing',
      'The game was stopped for what the referee deemed “foul play.”',
      ['the referee – deemed'],
    ],
    [
      'a clause inside its sentence ends before the next',
      'He runs a firm that announces the same mill each year, and the word is not “new.”',
      ['scare'],
    ],
    [
      'a noun behind an adjective is no verb',
      'Okafor came to defend her recent remarks about Lindqvist, saying she “meant each word.”',
      ['Okafor – saying'],
    ],
    [
      'what is promised does not hear it',
      'Okafor promised full employment, “free bread for all” and a mill.',
      ['Okafor – promised'],
    ],
    [
      'what somebody is accused of hears nothing',
      'Okafor praised the plan as a new start and accused Lindqvist of a “betrayal.”',
      ['Okafor – accused'],
    ],
    [
      'two things by two verbs',
      'Okafor lamented the “poor” state of the mill and criticized the “old guard” in it.',
      ['Okafor – lamented', 'Okafor – criticized'],
    ],
    [
      'a participle behind the first thing',
      'Okafor hailed the vote as “a start,” telling growers in Kano on Friday that the rain is “late.”',
      ['Okafor – hailed', 'Okafor – telling'],
    ],
    [
      'one of several verbs',
      'Okafor mocked the old mayor, referred to growers from Kano as “sheep” and later left.',
      ['Okafor – referred'],
    ],
    [
      'the nearest of two clauses',
      'The fear grew when Okafor lamented the rain and called it “a plague.”',
      ['Okafor – called'],
    ],
    [
      'she and others',
      'The dam, she and her neighbors say, “is old.”',
      ['she and her neighbors – say'],
    ],
    [
      'of two nouns side by side the last',
      'The mill lost half its hands, a figure the union dismisses as “fantasy.”',
      ['the union – dismisses'],
    ],
    [
      'not what the clause before is about',
      'Okafor would not say whether further dams are planned, saying only: “Wait.”',
      ['Okafor – saying'],
    ],
    [
      'who is overheard in a clause of contrast',
      'Okafor derided the plan as “dust,” while a miller was overheard in the hall calling it “bread.”',
      ['Okafor – derided', 'a miller – calling'],
    ],
    [
      'a colon behind the last of two clauses',
      'Okafor said the rain was “a gift,” but Lindqvist paid it a thin compliment: “It is wet.”',
      ['Okafor – said', 'Lindqvist – paid'],
    ],
    [
      'in somebody’s words',
      'Okafor was, in the words of one grower, “dry as a mill in May.”',
      ['one grower – in the words'],
    ],
    ['a number of people', 'About four in ten said it was “late.”', ['About four in ten – said']],
    [
      'a thing pointed at',
      'That letter, on mill paper, demanded that Okafor make “a public apology.”',
      ['That letter – demanded'],
    ],
    [
      'a clause that opens its sentence holds two',
      'Though Okafor says she “loves rain,” and “rain loves me,” she accuses it of theft.',
      ['Okafor – says', 'Okafor – says'],
    ],
    ['what is talked about', 'Okafor is talking about “a fierce rain.”', ['Okafor – talking']],
    ['a noun and that', 'Okafor’s oddest claim is that it is “over.”', ['Okafor – claim']],
    [
      'a noun and where it was said',
      'Few liked her assertion during the debate that “rain is good.”',
      ['her – assertion'],
    ],
    [
      'a noun of a name',
      'It supports the contention of farmer Ada Okafor that it is “over.”',
      ['farmer Ada Okafor – contention'],
    ],
    [
      'a noun behind a compound',
      'Okafor’s recent evidence-free claim that “all” voted is back.',
      ['Okafor – claim'],
    ],
    [
      'a title that its sentence is about is not said on',
      'Okafor said it “works.” “Saltwater” is on until June.',
      ['Okafor – said', 'scare'],
    ],
    [
      'an author of a title',
      'Okafor, the author of “Long Rain,” about the flood, said the days of “easy bread” are gone.',
      ['scare', 'Okafor – said'],
    ],
    ['a noun', 'Okafor’s claim that it was “over” surprised few.', ['Okafor – claim']],
    ['his noun', 'His promise of “jobs for all” is old.', ['His – promise']],
    ['reported within a report', 'Okafor said he wants “a new start.”', ['Okafor – said']],
    [
      'a condition first',
      'If rain comes, Okafor said, there will be “a flood.”',
      ['Okafor – said'],
    ],
    ['a plural that could be a verb', 'Okafor said the farm talks are “over.”', ['Okafor – said']],
    ['a clause reported', 'Okafor said the plan Lindqvist wants is “a trap.”', ['Okafor – said']],
    [
      'another’s word in a report',
      'Okafor said Lindqvist had called it “a trap.”',
      ['Lindqvist – called'],
    ],
    [
      'two reports side by side',
      'Okafor said no, but Lindqvist called it “a trap.”',
      ['Lindqvist – called'],
    ],
    [
      'behind an opening clause',
      'When Okafor asked, Lindqvist said it was “a trap.”',
      ['Lindqvist – said'],
    ],
    ['as she put it', 'It was, as Okafor put it, “a trap.”', ['Okafor – put it']],
    ['an infinitive of wish', 'Okafor wants to build “a new mill.”', ['Okafor – wants']],
    ['tag behind a mixed quote', 'The mill is “a trap,” Okafor said.', ['Okafor – said']],
    [
      'said without its subject before',
      'The mill is “a trap,” said Okafor, a farmer.',
      ['Okafor – said'],
    ],
    [
      'who, with something said aside',
      'She met Okafor, who, on a call on Friday, criticized it as “a disgrace.”',
      ['who – criticized'],
    ],
    [
      'an aside with a clause of its own',
      'Okafor, clad in a cape with lights that spelled her name, said it was “over.”',
      ['Okafor – said'],
    ],
    [
      'in the past',
      'Okafor, who has in the past described it as “a trap,” left.',
      ['who – described'],
    ],
    [
      'a noun inside what is reported is no cue',
      'Okafor said after her speech that the hall was “a trap.”',
      ['Okafor – said'],
    ],
    [
      'an infinitive inside what is reported is no cue',
      'Okafor said that by refusing to say the word “trap,” they lost.',
      ['Okafor – said'],
    ],
    ['a name behind a dash', 'MILLS CLOSE EARLY - Ada Okafor: “It is over.”', ['Ada Okafor – :']],
    ['a dash inside a report', 'Okafor said - of Kano: “It is over.”', ['Okafor – said']],
    ['an adverb between', 'Okafor recently said it was “over.”', ['Okafor – said']],
    [
      'said what another did, and more',
      'Okafor said the envoy had left, but called it “a start.”',
      ['Okafor – called'],
    ],
    [
      'who spoke before',
      'An envoy who spoke to discuss the plan said it was “over.”',
      ['An envoy – said'],
    ],
    [
      'speaking to another',
      'An envoy speaking to Kano News said it was “over.”',
      ['An envoy – said'],
    ],
    ['with her noting', 'They met, with Okafor noting it was “over.”', ['Okafor – noting']],
    ['at a time with a stop', 'Okafor left at 3 p.m. She said it was “over.”', ['She – said']],
    ['that as a determiner', 'Since that ruling, Okafor said, it is “over.”', ['Okafor – said']],
    ['where it was said', 'Okafor said in her speech it was “over.”', ['Okafor – said']],
    [
      'two verbs, the first an everyday one',
      'Okafor oversees the mill and said it was “over.”',
      ['Okafor – said'],
    ],
    [
      'what is called so by the one spoken of',
      'Okafor said the clerks, whom he described as “saints,” had left.',
      ['he – described'],
    ],
    [
      'a title with its comma inside an opening clause',
      'Asked why he had to endorse it on “Good Day,” Okafor said he was “tired.”',
      ['scare', 'Okafor – said'],
    ],
    [
      'a clause of time inside of what two verbs share',
      'Okafor mocked the clerks as they answered and even assured the hall it was “over.”',
      ['Okafor – assured'],
    ],
    [
      'an answer that is quoted',
      'Okafor’s most careful answer was “no deal.”',
      ['Okafor – answer'],
    ],
    [
      'remarks that are spoken of',
      'Lindqvist said Okafor’s remarks were “a disgrace.”',
      ['Lindqvist – said'],
    ],
    [
      'remarks called so',
      'Lindqvist called Okafor’s remarks “a disgrace.”',
      ['Lindqvist – called'],
    ],
    ['as she said', 'The mill is “a trap,” as Okafor said on Monday.', ['Okafor – said']],
    ['how many', 'Four in 10 said they were “angry.”', ['Four in 10 – said']],
    ['whose', 'Okafor, a farmer whose mill was lost, said it was “over.”', ['Okafor – said']],
    ['two hyphens aside', 'A rival -- Ada Okafor -- said it was “over.”', ['A rival – said']],
    ['painted as', 'Okafor cast him as “a weather vane.”', ['Okafor – cast']],
    [
      'a compound before the noun',
      'Okafor’s half-hearted claim that it was “over” failed.',
      ['Okafor – claim'],
    ],
    ['a finding', 'The inquiry found “no sign” of rot.', ['The inquiry – found']],
    ['a finding that is no verb', 'A lost and found desk for “old hats” opened.', ['scare']],
    [
      'a participle with a subject of its own, joined to another',
      'They met, with Okafor saying it was late and asking, “Who goes?”',
      ['Okafor – asking'],
    ],
    [
      'a participle behind an adverb',
      'They met, with Okafor recently vowing to “build again.”',
      ['Okafor – vowing'],
    ],
    [
      'a clause of its own, with an apposition, behind another',
      'KANO, Nigeria (KNA) — Okafor told a hall in Lagos she will stay while her rival, Per Lindqvist, wants to “sell up.”',
      ['Okafor – told'],
    ],
    [
      'said between the subject and its verb',
      'The point of the mill, says Ada Okafor, a farmer, is that it was “one of many.”',
      ['Ada Okafor – says'],
    ],
    [
      'who calls whom what',
      'They call a meeting on the mill; one clerk called Lindqvist “the sun king.”',
      ['one clerk – called'],
    ],
    [
      'no tag where what follows is to do something',
      'Okafor, who called him “a coward,” clearly wanted the hall to “stand up.”',
      ['who – called', 'Okafor – wanted'],
    ],
    [
      'a clause of time ends with the one it belongs to',
      'When Lindqvist spoke of the mill, Okafor shouted that it was “over.”',
      ['Okafor – shouted'],
    ],
    [
      'what some call a thing is said aside',
      'Okafor said the notice, which some have called a trap, was “a joke.”',
      ['Okafor – said'],
    ],
    [
      'a comment between commas goes on',
      'As Okafor puts it, the mill is “a trap” to all.',
      ['Okafor – puts it'],
    ],
    [
      'behind a quotation in a clause aside',
      'Okafor, who found the mill “a trap,” said it was “over.”',
      ['who – found', 'Okafor – said'],
    ],
    [
      'mocked for what he says',
      'Okafor mocked the newly elected mayor for calling himself “the sun.”',
      ['Okafor – mocked'],
    ],
    ['who is to say it', 'It is common for clerks to call the mill “a trap.”', ['clerks – call']],
    [
      'the nearest verb’s subject',
      'Okafor praised the mill before clerks began to call it “a trap.”',
      ['clerks – call'],
    ],
    [
      'with somebody doing something to say so',
      'Okafor left, with Lindqvist going on the air to call her “a liar.”',
      ['Lindqvist – call'],
    ],
    ['they’re, and they say', 'They’re late and now say it is “over.”', ['They – say']],
    ['it made clear', 'She made it clear that it was “over.”', ['She – made it clear']],
    [
      'as she said, right before a sentence',
      'Okafor left, naming the clerk as she said, “It is over.”',
      ['she – said'],
    ],
    ['back', 'Okafor then wrote back, “It is over.”', ['Okafor – wrote']],
    [
      'by whom, behind the quotation',
      'The hall, called “the trap” by clerks, is old.',
      ['clerks – called'],
    ],
    ['by nobody', 'The hall, called “the trap,” is old.', ['scare']],
    ['as by', 'The hall is “a trap,” as described by Ada Okafor.', ['Ada Okafor – described']],
    ['asked by', 'Asked by Okafor if it was “over,” he left.', ['Okafor – Asked']],
    [
      'whose claim it is',
      'Okafor blamed the town for Lindqvist’s claim that it was “over.”',
      ['Lindqvist – claim'],
    ],
    [
      'whose promise it was',
      'They laughed at Okafor’s “never again” promise.',
      ['Okafor – promise'],
    ],
    [
      'in somebody’s view',
      'The mill is “lost” to the town, in Okafor’s view.',
      ['Okafor – in Okafor’s view'],
    ],
    ['in her words', 'In her own words, it is “over.”', ['her – In her own words']],
    ['no view', 'Okafor had it in her mind to leave “the trap.”', ['? – ?']],
    [
      'said of a thing with words of its own',
      'Okafor said of Lindqvist’s request: “It is over.”',
      ['Okafor – said'],
    ],
    [
      'within brackets',
      'The mayor left the hall (Ada Okafor, who led it, said, “It is over.”).',
      ['Ada Okafor – said'],
    ],
    ['he’s said', "Since Okafor left, he's said it is “over.”", ['he – said']],
    ['it’s called', 'It’s called “the trap” by clerks.', ['clerks – called']],
    ['a noun in -ly', 'The family said it was “over.”', ['The family – said']],
    [
      'less than two weeks ago',
      'The board less than two weeks ago said it was “over.”',
      ['The board – said'],
    ],
    ['from where', 'From the report: “It is over.”', ['the report – :']],
    ['here is who', 'Here’s Okafor in 1992: “It is over.”', ['Okafor – :']],
    [
      'the verb of the sentence, not of a place in it',
      'Sitting in the hall where Lindqvist slept, Okafor landed a dig at “my dear old clerk.”',
      ['Okafor – landed'],
    ],
    ['a headline', 'Mayor Okafor Vows “Swift Action” On Mill', ['Mayor Okafor – Vows']],
    ['a headline in small letters', 'Okafor vows “swift action” on mill', ['Okafor – vows']],
    ['vows that are none', 'Their wedding vows were “for life.”', ['Their – vows']],
    [
      'who is led to say it',
      'The flood came late, leading clerks to call it “a blessing.”',
      ['clerks – call'],
    ],
    ['footage of whom', 'They kept footage of Okafor saying it was “over.”', ['Okafor – saying']],
    [
      'in a clause about another',
      'Okafor would not say who Lindqvist would like, but said it was “over.”',
      ['Okafor – said'],
    ],
    [
      'according to reports',
      'According to town hall reports, the mill is “over.”',
      ['town hall reports – According to'],
    ],
    [
      'plurals that look like verbs',
      'Okafor faced angry comments from clerks and said it was “over.”',
      ['Okafor – said'],
    ],
    [
      'those who say so',
      'Okafor rebuked clerks who say he should name it “a trap.”',
      ['who – say'],
    ],
    [
      'qualified as a thing',
      'Okafor found that the mill qualified as a “trap.”',
      ['Okafor – found'],
    ],
    ['the sentence before', 'Okafor disagreed. “It is not over.”', ['Okafor – disagreed']],
  ])('%s', (_name, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });
});

describe('what is attributed', () => {
  const contents = (text: string): string[][] => {
    const [paragraph] = parseBody(text).paragraphs;
    const unit = textUnit(paragraph!.text);
    const { quotes } = findQuotes(unit, paragraph!.quotations, { names: [] });
    return quotes.map(({ parts }) => parts.map(({ start, end }) => unit.text.slice(start, end)));
  };

  it.each<[string, string, string[][]]>([
    ['the words alone', '“It is over,” Okafor said.', [['“It is over,”']]],
    [
      'parted by the cue',
      '“It is over,” Okafor said, “and good.”',
      [
        ['“It is over,”', '“and good.”'],
        ['“It is over,”', '“and good.”'],
      ],
    ],
    ['the clause', 'Okafor said on Monday that it “is over” now.', [['that it “is over” now']]],
    ['up to the next clause', 'Okafor said it was “over,” and left.', [['it was “over,”']]],
    ['before the tag', 'It is “over,” Okafor said.', [['It is “over,”']]],
    [
      'around the cue',
      'If it rains, Okafor said, there will be “a flood.”',
      [['If it rains', 'there will be “a flood.”']],
    ],
    [
      'what goes on in small letters behind the cue',
      'The mills, Okafor added, “will never close.”',
      [['The mills', '“will never close.”']],
    ],
    [
      'what stands before a sentence of its own is the writer’s',
      'When he came, Okafor said, “It is over.”',
      [['“It is over.”']],
    ],
    [
      'whom an accusation is about',
      'Okafor accused him of “a betrayal.”',
      [['him of “a betrayal.”']],
    ],
    ['not whom it is told', 'Okafor told him of “a betrayal.”', [['“a betrayal.”']]],
    [
      'not a clause behind what is called so',
      'Okafor called the dam “a folly” and Lindqvist has left the hall.',
      [['the dam “a folly”']],
    ],
    [
      'the clause that an aside stands in',
      'It rained all week, and the dam, she said, was “old.” He met a man who, she said, “ate rain.”',
      [
        ['the dam', 'was “old.”'],
        ['who', '“ate rain.”'],
      ],
    ],
    [
      'not the comma before the next verb',
      'Okafor joked that “rain” was late, but went on to say, “It comes.”',
      [['that “rain” was late'], ['“It comes.”']],
    ],
    [
      'not after what it was said',
      'Okafor said after the vote in parliament that it was “over.”',
      [['that it was “over.”']],
    ],
    [
      'the subject of what is promised',
      'Okafor promised the mill would hire “every hand.”',
      [['the mill would hire “every hand.”']],
    ],
    [
      'not a paper that hears it',
      'Okafor told the Kano Post he was “not quite ready” for rain.',
      [['he was “not quite ready” for rain']],
    ],
    [
      'not the particle of the verb',
      'Okafor spoke out against “the great dam.” Lindqvist talked up her “dry plan.”',
      [['“the great dam.”'], ['her “dry plan.”']],
    ],
    [
      'what the sentence opens with',
      'But rain “comes when it likes,” Okafor said.',
      [['But rain “comes when it likes,”']],
    ],
    [
      'not when and where it was said',
      'Okafor conceded in a radio debate Monday night “it will be hard” to win.',
      [['“it will be hard” to win']],
    ],
    [
      'not where it was written, however long that is',
      'Okafor wrote in the small print of the new contract for the old mill in Kano that it “would close.”',
      [['that it “would close.”']],
    ],
    [
      'up to the bracket it stands in',
      'The mayor (Okafor said he was “too tall”) left the hall.',
      [['he was “too tall”']],
    ],
    [
      'not the word that leads to a thing',
      'Okafor warned of the dangers of “blind trust.”',
      [['the dangers of “blind trust.”']],
    ],
    [
      'not the preposition of what is called for',
      'Okafor called for more “young blood” in the mill.',
      [['more “young blood” in the mill']],
    ],
    [
      'not where it was said, with the same preposition',
      'Okafor said for the first time that it was “over.”',
      [['that it was “over.”']],
    ],
    [
      'not the programme it was said on',
      '“It is over,” Okafor told KBC’s “Meet the Whole Town.”',
      [['“It is over,”'], ['“Meet the Whole Town.”']],
    ],
    [
      'nor a programme that hears it',
      'Okafor told KBC’s “Meet the Whole Town” that it was “over.”',
      [['“Meet the Whole Town”'], ['that it was “over.”']],
    ],
    [
      'what goes on behind dashes',
      'Okafor said the “old mill” – a ruin – was lost.',
      [['the “old mill” – a ruin – was lost']],
    ],
    [
      'not what a hyphen sets off at the end',
      'Okafor said it was the “old mill” - a ruin.',
      [['it was the “old mill”']],
    ],
    [
      'what is reported, and the sentence quoted behind it',
      'Okafor said the mill was lost. “It is over.”',
      [['the mill was lost', '“It is over.”']],
    ],
    [
      'who is to do what is asked',
      'Okafor urged the council to “wake up.”',
      [['the council to “wake up.”']],
    ],
    ['not who hears it', 'Okafor told the council it was “over.”', [['it was “over.”']]],
    [
      'the sentence that goes on in the quotation before a tag',
      'In this vote, “money means little,” Okafor said.',
      [['In this vote, “money means little,”']],
    ],
    [
      'not what stands before a sentence of its own and its tag',
      'Okafor sat down, “We are done,” she said.',
      [['“We are done,”']],
    ],
    [
      'what is called so',
      'They left the league, which Okafor called “a disgrace.”',
      [['which', '“a disgrace.”']],
    ],
    [
      'not in which it is said',
      'She gave a talk in which she called it “a disgrace.”',
      [['it “a disgrace.”']],
    ],
    [
      'not an adverb before that',
      'Okafor said only that it was “over.”',
      [['that it was “over.”']],
    ],
    [
      'while something else goes on',
      'Okafor said they called it “late” while he was away.',
      [['they called it “late” while he was away']],
    ],
    [
      'two participles joined',
      'Okafor said they lost by waiting for “the sun” and asking for more.',
      [['they lost by waiting for “the sun” and asking for more']],
    ],
    [
      'not when it was said',
      'Okafor said earlier this month that it was “over.”',
      [['that it was “over.”']],
    ],
    [
      'not where it was said, before a clause',
      'Okafor said in an interview with KBC it was “over.”',
      [['it was “over.”']],
    ],
    [
      'a claim that is challenged hears nothing',
      'Okafor challenged the claim that it was “over.”',
      [['the claim that it was “over.”']],
    ],
    [
      'whom it is blamed on',
      'Okafor blamed the flood on “fools from Kano.”',
      [['the flood on “fools from Kano.”']],
    ],
    [
      'for what somebody is praised',
      'Okafor praised Lindqvist for showing “real courage.”',
      [['Lindqvist for showing “real courage.”']],
    ],
    [
      'where it was said, on a programme of a broadcaster’s',
      'Okafor said on KBC’s “Good Old Town” that it was “over.”',
      [['“Good Old Town”'], ['that it was “over.”']],
    ],
    [
      'how many',
      'Okafor said about four in 10 were “angry.”',
      [['about four in 10 were “angry.”']],
    ],
    [
      'no conjunction alone',
      'It must go because, in Okafor’s words, “it stinks.”',
      [['“it stinks.”']],
    ],
    ['in the writer’s words', 'Okafor said that it was over.', [['that it was over']]],
    [
      'before a tag, in the writer’s words',
      'The mill will close, Okafor said.',
      [['The mill will close']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each<[string, string, string[][]]>([
    [
      'what is quoted inside of what another says',
      'Okafor said the envoy had called it “a start.”',
      [['the envoy had called it “a start.”'], ['it “a start.”']],
    ],
    ['a thing', 'Okafor praised the new mill.', [['the new mill']]],
    [
      'before a tag that its sentence goes on behind',
      'The flood began before dawn, Okafor said on Monday, and by noon the mill had no roof.',
      [['The flood began before dawn']],
    ],
    ['what a participle reports', 'Okafor left, saying it was over.', [['it was over']]],
    ['not where it was said', 'Okafor spoke in the great hall.', []],
    ['not what is asked', 'Asked whether he feared the flood, Okafor laughed.', []],
    ['not beyond an opening clause', 'As Okafor called it late, Lindqvist left.', [['it late']]],
    [
      'what a source says of what was said',
      '“It is over,” Okafor will say, according to notes released on Monday.',
      [['“It is over,” Okafor will say'], ['“It is over,”']],
    ],
    [
      'what a paper reports of a report',
      'Okafor noted that the mill is “old” by now, reported the Kano Times.',
      [['Okafor noted that the mill is “old” by now'], ['that the mill is “old” by now']],
    ],
    [
      'before a tag with more of the speaker',
      'The mill has closed, said Okafor, a farmer who lives near Kano.',
      [['The mill has closed']],
    ],
    ['what somebody holds', 'Okafor held that it was over.', [['that it was over']]],
    ['not a rally somebody holds', 'Okafor held a rally in Kano.', []],
    ['not how long somebody talks', 'The two talked for an hour.', []],
    ['not with whom', 'Okafor talked to Lindqvist about the mill.', []],
    ['not how much', 'He talks too much.', []],
    ['not what somebody discusses', 'They discussed that mill at length.', []],
    ['not where somebody speaks', 'She spoke up the hill.', []],
    ['how it was, behind a verb of talking', 'He talked about how it fell.', [['how it fell']]],
    ['whether it was', 'They discussed whether rain fell.', [['whether rain fell']]],
    ['not an opening clause', 'As rain fell, Okafor disagreed with him.', []],
    [
      'not beyond a clause of the one who speaks',
      'Okafor, who said the mill was late, has left.',
      [['the mill was late']],
    ],
    ['not behind a tag that goes on', 'The mill, Okafor said, is late.', [['is late']]],
    [
      'not the place a report comes from',
      'KANO (KNA) — The mill has closed, Okafor said.',
      [['The mill has closed']],
    ],
  ])('in the writer’s words: %s', (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['who is something', 'Okafor is one of the “old hands” there.'],
    ['a thing', 'It carried “a whole town” along.'],
  ])('leaves open who said it: %s', (_name, text) => {
    expect(attributions(text)).toEqual(['? – ?']);
  });

  it.each<[string, string, string]>([
    ['words inside a sentence', 'Okafor called him “a clown.”', 'mixed'],
    ['a comma outside', '“It is a disgrace”, said Okafor.', 'direct'],
    ['a sentence behind one', 'Okafor smiled. “Ask her mum.”', 'direct'],
    ['a title', 'Okafor smiled at “The Old Mill.”', 'scare'],
  ])('is of its kind: %s', (_name, text, expected) => {
    const [paragraph] = parseBody(text).paragraphs;
    const found = findQuotes(textUnit(paragraph!.text), paragraph!.quotations, { names: [] });
    expect(found.quotes.map(({ kind }) => kind)).toContain(expected);
  });

  it('has no quote where the closing mark is lost before the tag', () => {
    expect(contents('“It is over, she said.')).toEqual([]);
  });
});

describe('nobody speaks', () => {
  it.each<[string, string]>([
    ['so-called', 'The so-called “reformers” lost.'],
    ['a title somebody reads', 'She read “The Long Road Home” twice.'],
    ['a thing’s name', 'They watched a film called “The Mill.”'],
    ['a headline that is cited', 'A fan read it out (“Wells run dry”, 12 March) at night.'],
    ['a programme', 'Okafor was cheered on “Good Day Kano” last year.'],
    ['whose book it is', 'Okafor’s memoir, “The Long Road Home,” sold well.'],
    ['a title', 'The band plays “The Long Road Home” on Friday.'],
    [
      'what a clause says more of',
      'The word “dry” stands in the report, which warned all of rain.',
    ],
    ['what is known as something', 'The street known to sailors as “the Pit” is dark.'],
    ['what is billed as something', 'The songs, billed in the programme as “old rain,” are short.'],
  ])('%s', (_name, text) => {
    expect(attributions(text)).toEqual(['scare']);
  });
});
