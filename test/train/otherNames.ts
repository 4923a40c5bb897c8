import { type TrainingArticle, trainingArticle } from './corpora';
import { GoldText } from './goldText';
import { otherName } from './names';
import type { Picker } from './picker';

/** The same article with other names of the same kinds, so that it teaches contexts rather than names. */
export function withOtherNames(article: TrainingArticle, pick: Picker): TrainingArticle {
  const renamed = new GoldText();
  let behind = 0;
  const spans = [...article.gold].sort((a, b) => a.start - b.start);
  for (const { start, end, kind } of spans) {
    if (start < behind) continue;
    renamed.add(article.text.slice(behind, start));
    const old = article.text.slice(start, end);
    renamed.add(pick.chance(0.7) ? otherName(old, kind, pick) : old, kind);
    behind = end;
  }
  renamed.add(article.text.slice(behind));
  return trainingArticle(article.id, renamed.text, renamed.gold, article.outside);
}
