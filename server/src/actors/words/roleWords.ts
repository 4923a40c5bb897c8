import { parseWordList } from '../../text/wordList';
import appointingVerbList from '../lexicons/appointingVerbs.txt';
import leadingVerbList from '../lexicons/leadingVerbs.txt';
import phraseEndList from '../lexicons/phraseEnds.txt';
import roleEndList from '../lexicons/roleEnds.txt';
import roleTimeList from '../lexicons/roleTimes.txt';

/** "who heads the agency", in all forms. */
export const leadingVerbs = formsOf(leadingVerbList);
/** "to lead the agency": the base forms alone. */
export const leadingBases: ReadonlySet<string> = new Set(
  parseWordList(leadingVerbList).map((row) => row.split(' ', 1)[0]!),
);
/** "appointed Maria Delgado as chief executive" */
export const appointingVerbs = formsOf(appointingVerbList);
/** Words that say when a role is or was held, and are no part of it. */
export const roleTimes: ReadonlySet<string> = new Set(parseWordList(roleTimeList));
/** Words no role holds before its noun. */
export const phraseEnds: ReadonlySet<string> = new Set(parseWordList(phraseEndList));
/** Words that end what belongs to a role behind its noun. */
export const roleEnds: ReadonlySet<string> = new Set(parseWordList(roleEndList));

function formsOf(list: string): ReadonlySet<string> {
  return new Set(parseWordList(list).flatMap((row) => row.split(' ')));
}
