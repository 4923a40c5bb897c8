import { type GoldSpan, type TrainingArticle, trainingArticle } from './corpora';
import { otherName } from './names';
import type { Picker } from './picker';

/** The same article with other names of the same kinds, so that it teaches contexts rather than names. */
export function withOtherNames(article: TrainingArticle, pick: Picker): TrainingArticle {
  const gold: GoldSpan[] = [];
  let text = '';
  let behind = 0;
  const spans = [...article.gold].sort((a, b) => a.start - b.start);
  for (const { start, end, kind } of spans) {
    if (start < behind) continue;
    text += article.text.slice(behind, start);
    const old = article.text.slice(start, end);
    const name = pick.chance(0.7) ? otherName(old, kind, pick) : old;
    gold.push({ start: text.length, end: text.length + name.length, kind });
    text += name;
    behind = end;
  }
  return trainingArticle(article.id, text + article.text.slice(behind), gold, article.outside);
}
