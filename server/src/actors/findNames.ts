import type { Quotation } from '../article/quotations';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { ActorType, MentionForm } from './actor';

/** A name, role or demonym found in one paragraph. Offsets count from the paragraph's start. */
export interface FoundName extends Span {
  readonly form: MentionForm;
  /** What the paragraph by itself suggests; the article decides. */
  readonly type: ActorType;
}

/** What one paragraph says of actors. */
export interface ParagraphNames {
  /** In order; a role may stand next to the name it belongs to. */
  readonly names: readonly FoundName[];
}

/** Finds the named mentions of one paragraph; depends on nothing but its arguments. */
export function findNames(_unit: TextUnit, _quotations: readonly Quotation[]): ParagraphNames {
  return { names: [] };
}
