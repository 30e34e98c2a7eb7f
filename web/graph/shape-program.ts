import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type Sigma from 'sigma';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { cornerRadius, CIRCLE, type Shape } from '@vanort/figures';

/** What this program reads of a node beside what sigma knows. */
export interface ShapeDisplayData extends NodeDisplayData {
  readonly shape?: Shape;
  /** Fills hollow shapes, and lies around every shape so that it stands out from links. */
  readonly background?: string;
}

/** One triangle that covers the shape, its corners 120 degrees apart; the fragment shader cuts the shape out of it. */
const CORNERS = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_background;
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_background;
varying vec2 v_offset;
varying float v_size;
varying vec3 v_shape;

const float bias = 255.0 / 254.0;

void main() {
  v_size = a_size / u_sizeRatio;
  // As large as the shape's corners and what lies around them need: the triangle's sides are at half its corners' distance.
  float reach = 2.0 * (a_shape.z + 3.0 / max(v_size, 1.0));
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 offset = vec2(cos(a_angle), sin(a_angle)) * reach;
  gl_Position = vec4((u_matrix * vec3(a_position + size * 0.5 * offset, 1.0)).xy, 0.0, 1.0);
  v_offset = offset;
  v_shape = a_shape;
  v_background = a_background;
  v_color = a_color;
  v_color.a *= bias;
  v_background.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_background;
varying vec2 v_offset;
varying float v_size;
varying vec3 v_shape;

uniform float u_pixelRatio;

const float TAU = 6.283185307;

// Distance to the outline of a regular polygon whose corners are at the given radius; negative inside.
float toOutline(vec2 p, float sides, float turn, float corner) {
  if (sides < 3.0) return length(p) - 1.0;
  float step = TAU / sides;
  float angle = atan(p.x, p.y) - turn;
  float within = mod(angle, step) - step / 2.0;
  return length(p) * cos(within) - corner * cos(step / 2.0);
}

void main(void) {
  // Most of the triangle: known to be empty before anything is worked out.
  if (length(v_offset) > v_shape.z + 3.0 / max(v_size, 1.0)) discard;
  float sides = floor(mod(v_shape.x, 100.0));
  float hollow = v_shape.x >= 100.0 ? 1.0 : 0.0;
  float distance = toOutline(v_offset, sides, v_shape.y, v_shape.z);
  float pixel = 1.0 / max(v_size * u_pixelRatio, 1.0);
  float halo = 2.0 / max(v_size, 1.0);
  float ring = max(0.26, 2.2 / max(v_size, 1.0));
  float inside = 1.0 - smoothstep(-pixel, pixel, distance);
  float around = 1.0 - smoothstep(halo - pixel, halo + pixel, distance);
  float core = hollow * (1.0 - smoothstep(-ring - pixel, -ring + pixel, distance));
  vec4 fill = mix(v_color, v_background, core);
  vec4 color = mix(v_background * around, fill, inside);
  if (color.a < 0.01) discard;
  gl_FragColor = color;
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** All shapes of the palette in one draw call. */
export class ShapeProgram extends NodeProgram<Uniform> {
  /** Without sigma's second drawing for finding what is under the pointer: see node-at.ts. */
  constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES as WebGLRenderingContextBase['TRIANGLES'],
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_background', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 3, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: CORNERS.map((angle) => [angle]),
    };
  }

  override processVisibleItem(_nodeIndex: number, startIndex: number, data: ShapeDisplayData): void {
    const { shape = CIRCLE, background = '#ffffff' } = data;
    const values = [
      data.x,
      data.y,
      data.size,
      floatColor(data.color),
      floatColor(background),
      shape.sides + (shape.hollow ? 100 : 0),
      shape.turn,
      cornerRadius(shape),
    ];
    this.array.set(values, startIndex);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
  }
}
