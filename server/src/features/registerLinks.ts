import type { Register } from '../register/register';
import { type Link, links } from './links';
import { wikidataAddress } from './registered';

/** The item behind the key `wikidata`, with quotes around it or without. */
const ITEM = /^[ \t]*:[ \t]*["']?(Q\d{1,15})\b/;

/** The Wikidata items of a register, and the addresses in its notes. */
export function registerLinks(text: string, register: Register): Link[] {
  const items = register.keys.flatMap(({ key, end }): Link[] => {
    const [whole, item] = (key === 'wikidata' && ITEM.exec(text.slice(end, end + 40))) || [];
    if (whole === undefined || item === undefined) return [];
    const itemEnd = end + whole.length;
    return [{ start: itemEnd - item.length, end: itemEnd, target: wikidataAddress(item) }];
  });
  return [...items, ...links(text)];
}
