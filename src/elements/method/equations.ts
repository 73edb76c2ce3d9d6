/** The main equations of the method, by the name under which the texts speak of them. */
import type { Formula } from "./math.ts";

/** e to the power of minus a formula, written so that fractions in it stay legible. */
function exp(formula: Formula): Formula {
  return { row: ["exp", "(", "−", formula, ")"] };
}

/** Symbols as in the method; the texts say what they mean. */
export const EQUATIONS = {
  weight: {
    row: [
      "φ_k =",
      { over: ["( 1 − ε ) · n_0 + ε · n_100", "N"] },
      ", quad ε =",
      { over: ["x + 1", "100001"] },
    ],
  },
  wind: {
    row: [
      "U ( z ) =",
      { over: ["u_*", "κ"] },
      "[",
      "ln",
      { over: ["z", "z_0"] },
      "− Ψ",
      "(",
      { over: ["z", "L"] },
      ")",
      "]",
    ],
  },
  heat: "F_b = 8.794 · Q_h",
  rise: { row: ["Δh = 21.3 ·", { over: ["F_b^0.75", "u"] }, "quad ( F_b < 55 )"] },
  highRise: { row: ["Δh = 38.8 ·", { over: ["F_b^0.6", "u"] }, "quad ( F_b ≥ 55 )"] },
  stableRise: {
    row: ["Δh = 2.6 ·", { power: [{ row: ["(", { over: ["F_b", "s · u"] }, ")"] }, "0.333"] }],
  },
  captured: { row: ["f_m =", { over: ["z_i − h", "Δh"] }, "+ 0.5"] },
  plume: {
    row: [
      "C_0 =",
      { over: ["12 · Q", "2 π x"] },
      "·",
      { over: ["2", { row: [{ root: "2 π" }, "· σ_z · u_e"] }] },
      "·",
      exp({ over: ["h^2", "2 σ_z^2"] }),
      "· S",
    ],
  },
  mixed: { row: ["C_0 =", { over: ["12 · Q", "2 π x"] }, "·", { over: ["1", "u_e · z_i"] }] },
  velocity: { row: ["v_d =", { over: ["1", "R_a + R_b + R_c"] }] },
  aerodynamic: {
    row: [
      "R_a =",
      {
        over: [
          {
            row: [
              "ln",
              { over: ["z", "z_0"] },
              "− Ψ_h",
              "(",
              { over: ["z", "L"] },
              ")",
              "+ Ψ_h",
              "(",
              { over: ["z_0", "L"] },
              ")",
            ],
          },
          "κ · u_*",
        ],
      },
    ],
  },
  canopy: { row: [{ over: ["1", "R_c"] }, "= G_w + G_s + G_g"] },
  compensation: {
    row: [
      { over: ["1", "R_a + R_b + R_eff"] },
      "=",
      "(",
      "1 −",
      { over: ["χ", "C_b"] },
      ")",
      "·",
      { over: ["1", "R_a + R_b + R_c"] },
    ],
  },
  scavenging: {
    row: ["k =", { over: ["100 · P_p", "τ_L"] }, "·", "(", "1 −", { power: ["e", "− Λ · τ_L"] }, ")"],
  },
  inCloud: { row: ["Λ =", { over: ["W · R_i", "1000 · z_i"] }] },
  conversion: { row: [{ over: ["d Q", "d t"] }, "= −", { over: ["k_c", "100"] }, "· Q"] },
  loss: {
    row: ["E_c =", exp({ row: [{ over: ["x", "u_t"] }, "·", { over: ["k_c + k_w", "360000"] }] })],
  },
  depletion: { row: ["E_3 =", exp({ over: ["( x − x_g ) · v_e", "u_e · z_i"] })] },
  concentration: "C_1 = f_m · C_0 · ( 1 − γ ) · E_2 · E_3 · E_c",
  flux: { row: ["F_1 = 3600 · φ_k ·", { over: ["C_1", "R_a + R_b + R_c"] }] },
  total: {
    row: [
      "D =",
      "∑_k",
      "[",
      "( F_1 + F_1w ) ·",
      { over: ["87.6", "M_1"] },
      "+ ( F_2 + F_2w ) ·",
      { over: ["87.6", "M_2"] },
      "]",
    ],
  },
  hexagon: "D = f · D_F + ( 1 − f ) · D_O",
  load: { row: ["V =", "∑_h", "D_h · A_h"] },
  index: { row: ["I = 100 ·", { over: ["V", "V_0"] }] },
  band: {
    row: [
      "ln",
      { over: ["V_+", "V"] },
      "=",
      { root: { row: ["∑_i", { power: [{ row: ["(", "ln", { over: ["V_i", "V"] }, ")"] }, "2"] }] } },
    ],
  },
} as const satisfies Record<string, Formula>;

/** Name of an equation. */
export type EquationName = keyof typeof EQUATIONS;

/** True for the name of an equation. */
export function isEquation(name: string): name is EquationName {
  return Object.hasOwn(EQUATIONS, name);
}
