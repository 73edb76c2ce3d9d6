/** Version of this program, as in package.json; written into files that it makes. */
export const VERSION = "0.1.0";
