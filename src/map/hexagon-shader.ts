/**
 * The hexagon of each pixel, found by the rounding of the receptor grid, and how it is drawn. All lengths are those of
 * level 1, in m: at a higher level the map is as it were seen from further away.
 */
import { COLUMN_STEP, HEXAGON_RADIUS, ROW_STEP } from "../grid/receptor.ts";
import { SITE_LEVEL_BIT, VALUE_SIDE } from "./hexagon-slots.ts";
import { MAX_CLASSES } from "./scale.ts";
import { NOT_SHOWN } from "./slot-values.ts";

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

/** What the fragment shader is told. */
const INPUTS = `
precision highp float;
precision highp int;
precision highp usampler2D;
uniform usampler2D u_index;
uniform sampler2D u_values;
uniform float u_factor;       // how much wider than level 1
uniform ivec3 u_grid;         // columns and rows of the grid, rows of its texture
uniform int u_breaks_count;
uniform float u_breaks[${MAX_CLASSES}];
uniform bool u_diverging;
uniform uint u_shown;         // a bit for each class
uniform vec3 u_colours[${MAX_CLASSES}];
uniform int u_marks[${MAX_CLASSES}];
uniform vec3 u_mark_colours[${MAX_CLASSES}];
uniform vec3 u_edge;
uniform float u_edge_width;   // m; 0: no edges
uniform float u_mark_size;    // times the full size; 0: no marks
uniform float u_mark_rise;    // m above the centre
uniform float u_pixel;        // m
uniform int u_samples;
in vec2 v_rd;
out vec4 colour;

const float COLUMN = ${real(COLUMN_STEP)};
const float ROW = ${real(ROW_STEP)};
const float RADIUS = ${real(HEXAGON_RADIUS)};
`;

/** Finding the hexagon, and its class. */
const LOOKUP = `
// Column and row of the nearest centre among the rows of one parity; zw: place of the point from that centre.
vec4 nearest(vec2 rd, float parity) {
  float row = 2.0 * floor((rd.y / ROW - parity) * 0.5 + 0.5) + parity;
  float column = floor(rd.x / COLUMN - parity * 0.5 + 0.5);
  return vec4(column, row, rd.x - COLUMN * (column + parity * 0.5), rd.y - ROW * row);
}

uint indexOf(ivec2 place) {
  if (place.x < 0 || place.x >= u_grid.x || place.y < 0 || place.y >= u_grid.y) return 0u;
  if (place.y >= u_grid.z) place += ivec2(u_grid.x, -u_grid.z);
  return texelFetch(u_index, place, 0).r;
}

// -1: not shown.
int classOf(uint index) {
  if (index == 0u) return -1;
  int slot = int(index & ${SITE_LEVEL_BIT - 1}u) - 1;
  float value = texelFetch(u_values, ivec2(slot % ${VALUE_SIDE}, slot / ${VALUE_SIDE}), 0).r;
  if (value <= ${real(NOT_SHOWN)} * 0.5) return -1;
  float size = u_diverging ? abs(value) : value;
  int k = -1;
  for (int i = 0; i < ${MAX_CLASSES}; i++) if (i < u_breaks_count && size >= u_breaks[i]) k = i;
  if (k < 0) return -1;
  if (u_diverging) k = value < 0.0 ? u_breaks_count - 1 - k : u_breaks_count + k;
  return (u_shown >> uint(k) & 1u) == 1u ? k : -1;
}

// The place beyond the nearest side of a hexagon.
ivec2 neighbour(ivec2 place, vec2 from, bool isFlat) {
  if (isFlat) return place + ivec2(0, from.y < 0.0 ? -2 : 2);
  int east = from.x < 0.0 ? place.y % 2 - 1 : place.y % 2;
  return place + ivec2(east, from.y < 0.0 ? -1 : 1);
}
`;

/** Fill, edge and marks. */
const DRAWING = `
// Opacity of a line or area whose border lies this far away (m, negative inside).
float cover(float distance) { return clamp(0.5 - distance / u_pixel, 0.0, 1.0); }

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 along = b - a;
  return length(p - a - along * clamp(dot(p - a, along) / dot(along, along), 0.0, 1.0));
}

// A dot, or strokes side by side.
float mark(vec2 from, int kind) {
  vec2 p = vec2(from.x, from.y - u_mark_rise) / u_mark_size;
  if (kind == 1) return cover((length(p) - 10.5) * u_mark_size);
  float least = 1e9;
  int count = kind - 1;
  for (int i = 0; i < 3; i++) {
    vec2 middle = vec2(25.0 * (float(i) - 0.5 * float(count - 1)), 0.0);
    if (i < count) least = min(least, segment(p, middle - vec2(9.0, 19.0), middle + vec2(9.0, 19.0)));
  }
  return cover((least - 4.5) * u_mark_size);
}

vec4 colourAt(vec2 rd) {
  vec2 place = rd / u_factor;
  vec4 even = nearest(place, 0.0);
  vec4 odd = nearest(place, 1.0);
  vec4 hexagon = dot(even.zw, even.zw) <= dot(odd.zw, odd.zw) ? even : odd;
  ivec2 at = ivec2(hexagon.xy);
  uint index = indexOf(at);
  int k = classOf(index);
  if (u_edge_width == 0.0) return k < 0 ? vec4(0.0) : vec4(u_colours[k], 1.0);
  vec2 from = abs(hexagon.zw);
  float toFlat = ROW - from.y;
  float toSlant = ROW - (from.x * 0.8660254 + from.y * 0.5);
  float toSide = min(toFlat, toSlant);
  float line = cover(toSide - 0.5 * u_edge_width);
  if (k < 0) {
    // The outer half of a neighbour's edge.
    if (line == 0.0) return vec4(0.0);
    index = indexOf(neighbour(at, hexagon.zw, toFlat < toSlant));
    if (classOf(index) < 0) return vec4(0.0);
  }
  if ((index & ${SITE_LEVEL_BIT}u) != 0u) {
    // Dashed: five to a side, the same seen from both of its hexagons.
    float along = toFlat < toSlant ? from.x : abs(from.x * 0.5 - from.y * 0.8660254);
    if (abs(fract(along * 5.0 / RADIUS + 0.5) - 0.5) > 0.3) line = 0.0;
  }
  if (k < 0) return vec4(u_edge * line, line);
  vec3 fill = u_colours[k];
  if (u_mark_size > 0.0 && u_marks[k] > 0) fill = mix(fill, u_mark_colours[k], mark(hexagon.zw, u_marks[k]));
  return vec4(mix(fill, u_edge, line), 1.0);
}

void main() {
  if (u_samples == 1) {
    colour = colourAt(v_rd);
  } else {
    // Small hexagons: four samples, so that they fade and do not flicker.
    float a = 0.125 * u_pixel * u_factor;
    float b = 0.375 * u_pixel * u_factor;
    colour = 0.25 * (colourAt(v_rd + vec2(a, b)) + colourAt(v_rd + vec2(-b, a)) +
      colourAt(v_rd + vec2(-a, -b)) + colourAt(v_rd + vec2(b, -a)));
  }
  if (colour.a == 0.0) discard;
}`;

export const FRAGMENT_SHADER = `#version 300 es${INPUTS}${LOOKUP}${DRAWING}`;
