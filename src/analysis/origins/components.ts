/** Things that belong together, directly or through others (union-find, with halved paths). */
export class Components {
  readonly #above = new Map<string, string>();

  join(a: string, b: string): void {
    const [mine, theirs] = [this.of(a), this.of(b)];
    // The lesser id stands for all, so that the order of joining does not tell.
    if (mine < theirs) this.#above.set(theirs, mine);
    else if (theirs < mine) this.#above.set(mine, theirs);
  }

  /** What stands for all that it belongs together with; itself where it stands alone. */
  of(item: string): string {
    let at = item;
    for (let above = this.#above.get(at); above !== undefined; above = this.#above.get(at)) {
      this.#above.set(at, this.#above.get(above) ?? above);
      at = above;
    }
    return at;
  }
}
