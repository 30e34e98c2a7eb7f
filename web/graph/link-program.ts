import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What this program reads of a link beside what sigma knows. */
export interface LinkDisplayData extends EdgeDisplayData {
  /** As of `LineLook`. */
  readonly dash?: readonly number[];
}

/** Two triangles: 0 at the source and 1 at the target, on one side of the line and on the other. */
const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
];

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_thickness;
attribute vec4 a_dash;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_screen;
uniform float u_pixelRatio;
uniform float u_sizeRatio;
uniform float u_minThickness;

varying vec4 v_color;
varying vec4 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;

const float bias = 255.0 / 254.0;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy;
  // In pixels of the screen, in which dashes are measured.
  vec2 line = (end - start) * u_screen / 2.0;
  float reach = length(line);
  vec2 direction = reach > 0.0 ? line / reach : vec2(1.0, 0.0);
  vec2 normal = vec2(-direction.y, direction.x);
  v_half = max(a_thickness / u_sizeRatio, u_minThickness) / 2.0;
  v_across = a_side * (v_half + 1.0);
  v_along = a_along * reach;
  v_dash = a_dash;
  v_color = a_color;
  v_color.a *= bias;
  gl_Position = vec4(mix(start, end, a_along) + normal * v_across * 2.0 / u_screen, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_dash;
varying float v_along;
varying float v_across;
varying float v_half;

uniform float u_pixelRatio;

// How much of a pixel lies between two places of the line.
float within(float at, float from, float to, float soft) {
  return smoothstep(from - soft, from + soft, at) * (1.0 - smoothstep(to - soft, to + soft, at));
}

void main(void) {
  float soft = 0.5 / max(u_pixelRatio, 1.0);
  float inside = 1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across));
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period > 0.0) {
    float at = mod(v_along, period);
    float second = v_dash.x + v_dash.y;
    float drawn = within(at, 0.0, v_dash.x, soft) + within(at, period, period + v_dash.x, soft);
    if (v_dash.z > 0.0) drawn += within(at, second, second + v_dash.z, soft);
    inside *= min(drawn, 1.0);
  }
  if (inside < 0.01) discard;
  gl_FragColor = v_color * inside;
}
`;

const UNIFORMS = ['u_matrix', 'u_screen', 'u_pixelRatio', 'u_sizeRatio', 'u_minThickness'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Links that are broken into dashes or dots of the same length on the screen, however near one looks. */
export class LinkProgram extends EdgeProgram<Uniform> {
  /** Without sigma's second drawing for finding what is under the pointer: links are not chosen. */
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
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_dash', size: 4, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: CORNERS,
    };
  }

  override processVisibleItem(
    _linkIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    { size, color, dash = [] }: LinkDisplayData,
  ): void {
    const [one = 0, gap = 0, two = 0, last = 0] = dash;
    const values = [source.x, source.y, target.x, target.y, size, floatColor(color), one, gap, two, last];
    this.array.set(values, startIndex);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_screen, params.width, params.height);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_minThickness, params.minEdgeThickness);
  }
}
