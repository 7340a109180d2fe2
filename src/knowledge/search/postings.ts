/** The units (texts of one document in one language) in which a term stands, with its weight there. Grows by doubling. */
export class Postings {
  units = new Uint32Array(2);
  weights = new Float32Array(2);
  length = 0;
  /** How many living units hold the term. */
  living = 0;

  add(unit: number, weight: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.weights[this.length] = weight;
    this.length += 1;
    this.living += 1;
  }

  /** Drops the units that `renumber` does not know, and renumbers the others. */
  compact(renumber: Int32Array): void {
    let kept = 0;
    for (let at = 0; at < this.length; at += 1) {
      const unit = renumber[this.units[at] as number] as number;
      if (unit < 0) continue;
      this.units[kept] = unit;
      this.weights[kept] = this.weights[at] as number;
      kept += 1;
    }
    this.length = kept;
    this.living = kept;
  }

  private grow(): void {
    const units = new Uint32Array(this.units.length * 2);
    const weights = new Float32Array(units.length);
    units.set(this.units);
    weights.set(this.weights);
    this.units = units;
    this.weights = weights;
  }
}
