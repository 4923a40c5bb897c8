import { addTo } from '../../text/listsByKey';
import { nameFacts } from '../names/nameFacts';
import { shortFormsOf, withoutArticle } from '../names/shortForms';
import type { ActorDraft } from './actorDraft';

/**
 * Of names of organizations the longer form that means the same: "ICC" means the "International Criminal
 * Court", "Goldman" "Goldman Sachs", "Air Force" the "U.S. Air Force". A form that several have means the one
 * named before it, if only one was.
 *
 * @param drafts in the order of their first mentions
 */
export function longerForms(drafts: readonly ActorDraft[]): Map<ActorDraft, ActorDraft> {
  const organizations = drafts.filter(({ type }) => type === 'organization');
  const place = new Map(organizations.map((draft, index) => [draft, index]));
  const byShortForm = new Map<string, ActorDraft[]>();
  for (const draft of organizations) {
    const { core, shorter } = shortFormsOf(draft.name);
    for (const form of new Set([core, ...shorter])) addTo(byShortForm, form, draft);
  }
  const longest = new Map<ActorDraft, ActorDraft>();
  // The longest come first, so that each longer form is settled before what is short for it.
  const byLength = organizations.toSorted((a, b) => b.name.text.length - a.name.text.length);
  for (const draft of byLength) {
    const { isOrganizationWord } = nameFacts(draft.name);
    const found = isOrganizationWord ? [] : (byShortForm.get(withoutArticle(draft.name)) ?? []);
    const longer = found
      .filter((other) => isLonger(other, draft))
      .map((each) => longest.get(each)!);
    const same = byShortForm
      .get(shortFormsOf(draft.name).core)
      ?.find(
        (other) =>
          isLonger(other, draft) && shortFormsOf(other.name).core === shortFormsOf(draft.name).core,
      );
    const before = longer.filter((each) => place.get(each)! < place.get(draft)!);
    longest.set(draft, (same && longest.get(same)) ?? only(longer) ?? only(before) ?? draft);
  }
  return longest;
}

function isLonger(a: ActorDraft, b: ActorDraft): boolean {
  return a.name.text.length > b.name.text.length;
}

function only<T>(items: readonly T[]): T | undefined {
  return new Set(items).size === 1 ? items[0] : undefined;
}
