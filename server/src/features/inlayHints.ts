import type { ActorIdentity } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import type { Span } from '../text/span';
import { mentionAt } from './mentionAt';
import { perAnalysis } from './perAnalysis';
import { describeTime } from './timeWording';

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
  const wholes = rangesWithEnds(analysis.dates);
  return analysis.dates
    .filter((time) => !wholes.has(time))
    .filter((time) => range.start <= time.end && time.end <= range.end)
    .filter((time) => saysMore(time) && (shown === 'on' || isRelative(time)))
    .map(({ end, value }) => ({ offset: end, label: value, tooltip: describeTime(value) }));
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
  const quotes = analysis.quotes.filter(
    ({ speaker, actor, confidence }) =>
      speaker !== undefined &&
      actor !== undefined &&
      confidence >= SURE_ENOUGH &&
      range.start <= speaker.end &&
      speaker.end <= range.end,
  );
  if (quotes.length === 0) return [];
  const shortName = shortNames(analysis);
  const hints = new Map<number, InlayHint>();
  for (const { speaker, because } of quotes) {
    const said = mentionAt(analysis, speaker!.start);
    if (said?.mention.form !== 'pronoun') continue;
    const { actor, mention } = said;
    const tooltip = [actor.name, mention.because ?? because].filter(Boolean).join(': ');
    hints.set(mention.end, { offset: mention.end, label: shortName(actor), tooltip });
  }
  return [...hints.values()];
}

/** Gives the shortest name that the article itself gives an actor, where it gives it to nobody else. */
const shortNames = perAnalysis(({ readings }): ((actor: ActorIdentity) => string) => {
  const owners = new Map<string, Set<string>>();
  const shortest = new Map<string, string>();
  for (const { mentions } of readings) {
    for (const { form, text, actor } of mentions) {
      if (form !== 'name') continue;
      owners.set(text, (owners.get(text) ?? new Set()).add(actor.id));
      const known = shortest.get(actor.id) ?? actor.name;
      shortest.set(actor.id, text.length < known.length ? text : known);
    }
  }
  return ({ id, name }) => {
    const short = shortest.get(id);
    return short !== undefined && owners.get(short)?.size === 1 ? short : name;
  };
});

/** A length, a habit and a vague past have no place in the calendar; a bare "2014" has it already. */
function saysMore({ text, value, type }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d{3}/.test(value) && value !== text;
}

function isRelative({ text }: TimeExpression): boolean {
  return !/\d{4}/.test(text);
}
