import type { Analysis } from '../analysis/analysis';
import { lineNumberAt } from '../text/lines';
import { quotesOf } from './inMarks';
import { articleName } from './naming';
import { count } from './wording';

/** All words quoted of an actor in an article, as a text to read; undefined where there is no such actor. */
export function quotesBy(analysis: Analysis, id: string): string | undefined {
  const { actors, article } = analysis;
  const actor = actors.find((actor) => actor.id === id);
  if (!actor) return undefined;
  const own = quotesOf(analysis, id);
  const date = article.header?.date.text;
  const from = `${count(own.length, 'quote')} in “${articleName(article)}”`;
  const head = [
    actor.name,
    [...actor.roles.slice(0, 1).map(({ text }) => text), from, date].filter(Boolean).join(' · '),
  ];
  const blocks = own.map(({ text, start, cue }) => {
    const words = text.replace(/\s+/g, ' ').trim();
    const place = `line ${lineNumberAt(article.text, start)}`;
    return [words, `— ${[place, cue?.text].filter(Boolean).join(' · ')}`];
  });
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
