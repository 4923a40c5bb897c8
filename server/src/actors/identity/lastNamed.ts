/** Those of one kind that were named so far, as in an article's order. */
export class LastNamed<T> {
  readonly #paragraphs = new Map<T, number>();
  #last: T | undefined;
  /** The last other one. */
  #before: T | undefined;

  /** @param paragraph the number of the paragraph it is named in, never a smaller one than before */
  note(named: T, paragraph: number): void {
    this.#paragraphs.set(named, paragraph);
    if (named === this.#last) return;
    this.#before = this.#last;
    this.#last = named;
  }

  /** The paragraph that names it last. */
  paragraphOf(named: T): number | undefined {
    return this.#paragraphs.get(named);
  }

  /**
   * The one that a word can only mean: the only one named so far, or the only one around a paragraph.
   *
   * @param reach so many paragraphs before count as around it
   */
  only(paragraph: number, reach = 1): T | undefined {
    if (this.#paragraphs.size <= 1) return this.#last;
    const first = paragraph - reach;
    return this.#isNamedFrom(first, this.#last) && !this.#isNamedFrom(first, this.#before)
      ? this.#last
      : undefined;
  }

  #isNamedFrom(first: number, named: T | undefined): boolean {
    return named !== undefined && this.#paragraphs.get(named)! >= first;
  }
}
