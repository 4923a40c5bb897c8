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

  /** The one that a word can only mean: the only one named so far, or the only one around a paragraph. */
  only(paragraph: number): T | undefined {
    if (this.#paragraphs.size <= 1) return this.#last;
    return this.#isAround(this.#last, paragraph) && !this.#isAround(this.#before, paragraph)
      ? this.#last
      : undefined;
  }

  #isAround(named: T | undefined, paragraph: number): boolean {
    return named !== undefined && this.#paragraphs.get(named)! >= paragraph - 1;
  }
}
