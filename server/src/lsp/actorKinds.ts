import { SymbolKind } from 'vscode-languageserver';
import type { ActorType } from '../actors/actor';

/** The protocol has no kinds for actors; these are as near, and their icons differ. */
export const actorKinds: Record<ActorType, SymbolKind> = {
  person: SymbolKind.Interface,
  organization: SymbolKind.Module,
  country: SymbolKind.Namespace,
  place: SymbolKind.Field,
  group: SymbolKind.Array,
};
