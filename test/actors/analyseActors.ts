import { findNames } from '../../server/src/actors/finding/findNames';
import { identify } from '../../server/src/actors/identity/identify';
import { parse, parseBody } from '../../server/src/article/parse';
import { inArticle } from '../../server/src/register/articleActors';
import { textUnit } from '../../server/src/text/textUnit';

/**
 * The actors of a text, without those that only a pronoun can make somebody. A text with a header is read
 * as an article, any other as a body.
 */
export function actorsOf(text: string) {
  const article = /^\s*date \d/.test(text) ? parse(text) : parseBody(text);
  const paragraphs = article.paragraphs.map(({ start, text }) => {
    const unit = textUnit(text);
    return { start, unit, names: findNames(unit) };
  });
  return inArticle(identify(paragraphs), paragraphs).filter(
    ({ maybePerson }) => maybePerson?.otherwise !== 'nobody',
  );
}

/** Each mention as "text → id", or "text → id (form)" where it is not by name; in order. */
export function mentionsOf(text: string): string[] {
  return actorsOf(text)
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...mention })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ id, text, form }) => `${text} → ${id}${form === 'name' ? '' : ` (${form})`}`);
}

/** Each role as "role: id", in order of the actors. */
export function rolesOf(text: string): string[] {
  return actorsOf(text).flatMap(({ id, roles }) => roles.map((role) => `${role.text}: ${id}`));
}
