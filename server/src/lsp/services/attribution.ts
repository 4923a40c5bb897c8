import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
} from 'vscode-languageserver';
import { attributions } from '../../features/attributions';
import type { Snapshot } from '../snapshots';

/** Apart from quick fixes: that a machine errs is nothing wrong with the copy. */
export const ATTRIBUTION_ACTION = `${CodeActionKind.RefactorRewrite}.attribution`;

/** Carried out by the client; its argument is an {@link AttributeQuote}. */
const COMMAND = 'dateline.attributeQuote';

/** Who says a quote, as somebody who has read it decides. */
interface AttributeQuote {
  readonly uri: string;
  readonly version: number;
  readonly range: { readonly start: object; readonly end: object };
  /** The quoted words, to find them again when the text around them has changed. */
  readonly quote: string;
  readonly actor: { readonly id: string; readonly name: string };
}

/**
 * Whom the quote under the cursor may be attributed to. Such a decision is nothing that the copy or
 * the register could hold, so it is offered only to a client that keeps it: one with `{ dateline:
 * { attributeQuote: true } }` among its experimental capabilities.
 */
export function attributionActions(
  { uri, version, analysis, positions }: Snapshot,
  { range }: CodeActionParams,
  client: ClientCapabilities,
): CodeAction[] {
  if (client.experimental?.dateline?.attributeQuote !== true) return [];
  return attributions(analysis, positions.offsetAt(range.start)).map(({ title, quote, actor }) => {
    const { id, name } = actor;
    const place = { uri, version, range: positions.rangeOf(quote) };
    const argument: AttributeQuote = { ...place, quote: quote.text, actor: { id, name } };
    const command = { title, command: COMMAND, arguments: [argument] };
    return { title, kind: ATTRIBUTION_ACTION, command };
  });
}
