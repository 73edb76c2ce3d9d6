import { COLUMN_STEP, GRID_COLUMNS, ROW_STEP } from "../grid/receptor.ts";
import { INDEX_HEIGHT, NOT_SHOWN, VALUE_SIDE } from "./hexagon-texture.ts";

/** The hexagon of each pixel, found by the rounding of the receptor grid, and the colour of its class. */

/** Most classes that a scale can have. */
export const MAX_CLASSES = 12;

export const VERTEX_SHADER = `#version 300 es
uniform mat4 u_matrix;
in vec2 a_mercator;
in vec2 a_rd;
out vec2 v_rd;
void main() {
  v_rd = a_rd;
  gl_Position = u_matrix * vec4(a_mercator, 0.0, 1.0);
}`;

const real = (value: number): string => (/[.e]/.test(String(value)) ? String(value) : `${value}.0`);

export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
precision highp usampler2D;
uniform usampler2D u_index;
uniform sampler2D u_values;
uniform float u_breaks[${MAX_CLASSES}];
uniform vec3 u_colours[${MAX_CLASSES}];
uniform int u_classes;
uniform vec3 u_edge;
uniform float u_edge_width;
uniform float u_spacing;
uniform int u_samples;
uniform uint u_pointed;
in vec2 v_rd;
out vec4 colour;

const float COLUMN = ${real(COLUMN_STEP)};
const float ROW = ${real(ROW_STEP)};

// Column and row of the nearest centre among the rows of one parity; zw: place of the point from that centre, m.
vec4 nearest(vec2 rd, float parity) {
  float row = 2.0 * floor((rd.y / ROW - parity) * 0.5 + 0.5) + parity;
  float column = floor(rd.x / COLUMN - parity * 0.5 + 0.5);
  return vec4(column, row, rd.x - COLUMN * (column + parity * 0.5), rd.y - ROW * row);
}

vec4 colourAt(vec2 rd) {
  vec4 even = nearest(rd, 0.0);
  vec4 odd = nearest(rd, 1.0);
  vec4 hexagon = dot(even.zw, even.zw) <= dot(odd.zw, odd.zw) ? even : odd;
  ivec2 texel = ivec2(hexagon.xy);
  if (texel.x < 0 || texel.x >= ${GRID_COLUMNS} || texel.y < 0 || texel.y >= ${2 * INDEX_HEIGHT}) return vec4(0.0);
  if (texel.y >= ${INDEX_HEIGHT}) texel += ivec2(${GRID_COLUMNS}, -${INDEX_HEIGHT});
  uint index = texelFetch(u_index, texel, 0).r;
  if (index == 0u) return vec4(0.0);
  int slot = int(index) - 1;
  float value = texelFetch(u_values, ivec2(slot % ${VALUE_SIDE}, slot / ${VALUE_SIDE}), 0).r;
  if (value <= ${real(NOT_SHOWN)} * 0.5) return vec4(0.0);
  int k = -1;
  for (int i = 0; i < ${MAX_CLASSES}; i++) if (i < u_classes && value >= u_breaks[i]) k = i;
  if (k < 0) return vec4(0.0);
  vec2 place = abs(hexagon.zw);
  float edge = ROW - max(place.y, place.x * 0.8660254 + place.y * 0.5);
  float width = index == u_pointed ? max(3.0 * u_edge_width, 0.0) : u_edge_width;
  return vec4(edge < width ? u_edge : u_colours[k], 1.0);
}

void main() {
  if (u_samples == 1) {
    colour = colourAt(v_rd);
  } else {
    // Hexagons near the size of a pixel: four samples, so that they fade and do not flicker.
    float d = 0.25 * u_spacing;
    colour = 0.25 * (colourAt(v_rd + vec2(d, d)) + colourAt(v_rd + vec2(-d, d)) +
      colourAt(v_rd + vec2(d, -d)) + colourAt(v_rd + vec2(-d, -d)));
  }
  if (colour.a == 0.0) discard;
}`;
