import type { GoldKind, GoldSpan } from './corpora';

/** A text put together piece by piece, with the names in it. */
export class GoldText {
  text = '';
  readonly gold: GoldSpan[] = [];

  /** @param kind of the piece where it is a name */
  add(piece: string, kind?: GoldKind): void {
    const start = this.text.length;
    this.text += piece;
    if (kind) this.gold.push({ start, end: this.text.length, kind });
  }
}
