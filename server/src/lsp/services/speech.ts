import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver';
import type { Actor } from '../../actors/actor';
import { actorAt } from '../../features/actorAt';
import { quotesOf } from '../../features/inMarks';
import { introduction } from '../../features/introduction';
import { speakersAbout, spokenAboutBy } from '../../features/speech';
import { count } from '../../features/wording';
import { actorKinds } from '../actorKinds';
import type { Snapshot } from '../snapshots';
import type { Service } from './service';

/** Who speaks about whom, as a call hierarchy: who mentions an actor in quotes, and whom it mentions. */
export const speech: Service = {
  capabilities: ({ textDocument }) => ({
    ...(textDocument?.callHierarchy && { callHierarchyProvider: true }),
  }),

  serve({ connection, answers }) {
    const { callHierarchy } = connection.languages;
    callHierarchy.onPrepare(
      answers.handler('Who speaks about whom', null, (snapshot, { position }) => {
        const found = actorAt(snapshot.analysis, snapshot.positions.offsetAt(position));
        return found ? [toItem(found.actor, snapshot)] : null;
      }),
    );
    callHierarchy.onIncomingCalls((params, token) =>
      answers.handler<OfItem, CallHierarchyIncomingCall[]>(
        'Who speaks about whom',
        [],
        (snapshot, { item }) =>
          speakersAbout(snapshot.analysis, idOf(item)).map(({ actor, mentions }) => ({
            from: toItem(actor, snapshot),
            fromRanges: mentions.map((mention) => snapshot.positions.rangeOf(mention)),
          })),
      )(ofItem(params), token),
    );
    callHierarchy.onOutgoingCalls((params, token) =>
      answers.handler<OfItem, CallHierarchyOutgoingCall[]>(
        'Who speaks about whom',
        [],
        (snapshot, { item }) =>
          spokenAboutBy(snapshot.analysis, idOf(item)).map(({ actor, mentions }) => ({
            to: toItem(actor, snapshot),
            fromRanges: mentions.map((mention) => snapshot.positions.rangeOf(mention)),
          })),
      )(ofItem(params), token),
    );
  },
};

interface OfItem {
  readonly textDocument: { readonly uri: string };
  readonly item: CallHierarchyItem;
}

/** An item knows its document; the request about it does not say it again. */
function ofItem({ item }: { readonly item: CallHierarchyItem }): OfItem {
  return { textDocument: { uri: item.uri }, item };
}

function toItem(actor: Actor, { analysis, positions, uri }: Snapshot): CallHierarchyItem {
  const range = positions.rangeOf(introduction(actor) ?? { start: 0, end: 0 });
  const quotes = quotesOf(analysis, actor.id);
  return {
    name: actor.name,
    kind: actorKinds[actor.type],
    detail: quotes.length > 0 ? count(quotes.length, 'quote') : actor.type,
    uri,
    range,
    selectionRange: range,
    data: actor.id,
  };
}

function idOf({ data }: CallHierarchyItem): string {
  return String(data);
}
