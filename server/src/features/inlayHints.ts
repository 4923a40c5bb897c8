import type { Actor } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import type { Span } from '../text/span';
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
  return analysis.dates
    .filter((time) => range.start <= time.end && time.end <= range.end)
    .filter((time) => saysMore(time) && (shown === 'on' || isRelative(time)))
    .map(({ end, value }) => ({ offset: end, label: value, tooltip: describeTime(value) }));
}

/** A speaker less certain than this is not named beside the text. */
const SURE_ENOUGH = 0.7;

/** Who a pronoun is that a quote in `range` is attributed to: "he" and then the name. */
export function speakerHints(analysis: Analysis, range: Span): InlayHint[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const hints = new Map<number, InlayHint>();
  for (const { speaker, actor: id, confidence, because } of analysis.quotes) {
    const actor = actors.get(id ?? '');
    if (!speaker || !actor || confidence < SURE_ENOUGH) continue;
    if (speaker.end < range.start || speaker.end > range.end) continue;
    const pronoun = actor.mentions.find(
      ({ form, start, end }) =>
        form === 'pronoun' && start === speaker.start && end === speaker.end,
    );
    if (!pronoun) continue;
    const tooltip = [actor.name, pronoun.because ?? because].filter(Boolean).join(': ');
    hints.set(speaker.end, { offset: speaker.end, label: shortName(actor, analysis), tooltip });
  }
  return [...hints.values()];
}

/** The shortest name the article itself gives an actor, where it gives it to nobody else. */
function shortName(actor: Actor, { actors }: Analysis): string {
  const shortest = namesOf(actor).reduce((a, b) => (b.length < a.length ? b : a), actor.name);
  const isShared = actors.some((other) => other !== actor && namesOf(other).includes(shortest));
  return isShared ? actor.name : shortest;
}

function namesOf({ mentions }: Actor): string[] {
  return mentions.filter(({ form }) => form === 'name').map(({ text }) => text);
}

/** A length, a habit and a vague past have no place in the calendar; a bare "2014" has it already. */
function saysMore({ text, value, type }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d{3}/.test(value) && value !== text;
}

function isRelative({ text }: TimeExpression): boolean {
  return !/\d{4}/.test(text);
}
