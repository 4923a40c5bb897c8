import type { Span } from '../text/span';

/**
 * What is wrong with a paragraph's sentences. Offsets count from the paragraph's start.
 *
 * - `goes-on`: behind a full stop it goes on in small letters ("then. that Russia")
 * - `glued`: the next sentence begins without a blank ("then.The talks")
 * - `stray`: a mark that stands behind another without need; where it is certain which of the two, `remove`
 *   is what is too many
 * - `breaks-off`: the paragraph ends on words that no sentence ends on
 */
export type TextFault =
  | (Span & { readonly kind: 'goes-on' | 'glued' })
  | (Span & { readonly kind: 'stray'; readonly remove: Span | undefined })
  | (Span & { readonly kind: 'breaks-off'; readonly at: 'stop' | 'comma' | 'word' });
