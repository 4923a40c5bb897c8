import type { ActorIdentity } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import { overlaps, type Span } from '../text/span';
import { mentionAt } from './mentionAt';
import { describeTime, timeInFigures } from './timeWording';

/** `relative`: only where the text by itself does not tell the year, as "Thursday" and "Dec. 15". */
export type DateHints = 'off' | 'on' | 'relative';

export interface InlayHint {
  /** The hint stands behind the code unit before this offset. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The values of the times in `range`, each behind its words. */
export function dateHints(analysis: Analysis, range: Span, shown: DateHints): InlayHint[] {
  if (shown === 'off') return [];
  const { article, paragraphs, times } = analysis;
  return paragraphs.flatMap((paragraph, i) => {
    if (!overlaps(paragraph, range)) return [];
    const wholes = rangesWithEnds(times[i]!);
    return times[i]!.filter(
      (time) => !wholes.has(time) && saysMore(time) && (shown === 'on' || isRelative(time)),
    )
      .map(({ end, value }) => ({ offset: behindWord(article.text, paragraph.start + end), value }))
      .filter(({ offset }) => range.start <= offset && offset <= range.end)
      .map(({ offset, value }) => ({
        offset,
        label: timeInFigures(value),
        tooltip: describeTime(value),
      }));
  });
}

/** Behind the "’s" of "Thursday’s", which is no part of the time but of the word. */
function behindWord(text: string, end: number): number {
  return /^[’']s\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
}

/** The ranges whose two ends are times of their own, which stand beside them in the text's order. */
function rangesWithEnds(times: readonly TimeExpression[]): Set<TimeExpression> {
  const isIn = (inner: TimeExpression | undefined, outer: TimeExpression) =>
    inner !== undefined && outer.start <= inner.start && inner.end <= outer.end;
  return new Set(
    times.filter((time, at) => isIn(times[at - 1], time) && isIn(times[at + 1], time)),
  );
}

/** A speaker less certain than this is not named beside the text. */
const SURE_ENOUGH = 0.7;

/** Who a pronoun is that a quote in `range` is attributed to: "he" and then the name. */
export function speakerHints(analysis: Analysis, range: Span): InlayHint[] {
  const hints = new Map<number, InlayHint & { readonly identity: ActorIdentity }>();
  analysis.readings.forEach(({ quotes }, i) => {
    const { start } = analysis.paragraphs[i]!;
    for (const { speaker, actor, confidence, because } of quotes) {
      if (!speaker || actor === undefined || confidence < SURE_ENOUGH) continue;
      const offset = start + speaker.end;
      if (offset < range.start || offset > range.end) continue;
      const said = mentionAt(analysis, start + speaker.start);
      // Behind the "his" of "his lawyer said" his name would seem to be the lawyer's.
      if (said?.mention.form !== 'pronoun' || said.end !== offset) continue;
      const { identity, mention } = said;
      const { name } = identity;
      const tooltip = [name, mention.because ?? because].filter(Boolean).join(': ');
      hints.set(mention.end, { offset: mention.end, label: name, tooltip, identity });
    }
  });
  const named = [...hints.values()];
  const short = shortNames(analysis, new Set(named.map(({ identity }) => identity)));
  return named.map(({ identity, ...hint }) => ({ ...hint, label: short.get(identity)! }));
}

/** For each of some actors the shortest name that the article itself gives it, if it gives it to nobody else. */
function shortNames(
  { readings }: Analysis,
  actors: ReadonlySet<ActorIdentity>,
): ReadonlyMap<ActorIdentity, string> {
  const shortest = new Map([...actors].map((actor) => [actor, actor.name]));
  if (actors.size === 0) return shortest;
  const names = readings.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
  for (const { text, actor } of names) {
    const known = shortest.get(actor);
    if (known !== undefined && text.length < known.length) shortest.set(actor, text);
  }
  const owners = new Map([...shortest.values()].map((name) => [name, new Set<ActorIdentity>()]));
  for (const { text, actor } of names) owners.get(text)?.add(actor);
  for (const [actor, name] of shortest) {
    if (owners.get(name)!.size > 1) shortest.set(actor, actor.name);
  }
  return shortest;
}

/** A length, a habit and a vague past have no place in the calendar; a bare "2014" has it already. */
function saysMore({ text, value, type }: TimeExpression): boolean {
  return (
    (type === 'DATE' || type === 'TIME') && /^\d{3}/.test(value) && timeInFigures(value) !== text
  );
}

function isRelative({ text }: TimeExpression): boolean {
  return !/\d{4}/.test(text);
}
