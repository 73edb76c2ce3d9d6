/** What arrives of one substance, per 1 g/s. */
export class Arrival {
  /** Annual mean concentration of the primary substance, µg/m³. */
  concentration = 0.5;
  /** Deposition of primary and secondary substance, mol N/ha/yr. */
  dry = 0.5;
  wet = 0.5;

  /** mol N/ha/yr. */
  get total(): number {
    return this.dry + this.wet;
  }
}
