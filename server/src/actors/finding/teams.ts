import type { Token } from '../../text/tokens';
import { parseWordList } from '../../text/wordList';
import playingVerbList from '../lexicons/playingVerbs.txt';
import teamNounList from '../lexicons/teamNouns.txt';

const rows = parseWordList(playingVerbList).map((row) => row.split(' | '));
const formsIn = (list: readonly string[][]) =>
  new Set(list.flatMap(([forms = '']) => forms.split(' ')));
const playingVerbs: ReadonlySet<string> = formsIn(rows);
/** "beat Leeds" */
const beatingVerbs: ReadonlySet<string> = formsIn(rows.filter((row) => row.length > 1));
const teamNouns: ReadonlySet<string> = new Set(parseWordList(teamNounList));

/** True for a name beside what only a team does or has: "beat Leeds", "Leeds, who drew", "Leeds 2-1", "the Leeds coach". */
export function playsAt(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.text ?? '';
  if (/^(?:against|v|vs)$/.test(before) || beatingVerbs.has(before)) return true;
  // "drew 0-0 with Leeds"
  const isDrawn = before === 'with' && playingVerbs.has(tokens[first - 2]?.text ?? '');
  if (isDrawn || (before === 'with' && isScore(tokens, first - 4))) return true;
  if (isScore(tokens, end) || isScore(tokens, first - 3)) return true;
  const isTold = tokens[end]?.text === ',' && tokens[end + 1]?.text === 'who';
  const next = tokens[isTold ? end + 2 : end]?.text ?? '';
  return playingVerbs.has(next) || teamNouns.has(next);
}

/** "2-1" */
function isScore(tokens: readonly Token[], at: number): boolean {
  return (
    /^\d{1,2}$/.test(tokens[at]?.text ?? '') &&
    /^[-–]$/.test(tokens[at + 1]?.text ?? '') &&
    /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '')
  );
}
