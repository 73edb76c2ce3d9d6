/** Conversions between mass and amount of nitrogen, for display. The deposition method keeps its own molar masses (17 and 46). */

/** Moles of nitrogen in one kilogram of NH3 (17.03 g/mol). */
export const MOL_N_PER_KG_NH3 = 1000 / 17.03;
/** Moles of nitrogen in one kilogram of NOx, expressed as NO2 (46 g/mol). */
export const MOL_N_PER_KG_NOX = 1000 / 46;
/** Moles of nitrogen in one kilogram of ammonium nitrate (80.04 g/mol, two nitrogen atoms). */
export const MOL_N_PER_KG_AMMONIUM_NITRATE = 2000 / 80.04;
/** Moles of nitrogen in one kilogram of nitrogen (14.007 g/mol). */
export const MOL_N_PER_KG_N = 1000 / 14.007;
/** Seconds in the 8,760-hour year of the method. */
export const SECONDS_PER_YEAR = 31_536_000;
/** g/s per kg/yr. */
export const GRAMS_PER_SECOND_PER_KG_PER_YEAR = 1000 / SECONDS_PER_YEAR;
