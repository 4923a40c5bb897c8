/** Gives out ids, each once: a namesake's has a number. */
export class Ids {
  readonly #times = new Map<string, number>();

  next(base: string): string {
    let times = (this.#times.get(base) ?? 0) + 1;
    let id = times === 1 ? base : `${base}-${times}`;
    // Somebody may be named like a namesake's id: "Studio 2".
    while (times > 1 && this.#times.has(id)) id = `${base}-${++times}`;
    this.#times.set(base, times);
    if (id !== base) this.#times.set(id, 1);
    return id;
  }
}
