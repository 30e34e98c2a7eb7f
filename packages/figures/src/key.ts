import type { EntityType, Standing } from '@vanort/client';
import { STANDINGS, tieLook } from './look/standing-look.js';
import { allShapes, path, text, type Scene, type SceneShape } from './scene.js';
import { lineHeight, round, textWidth } from './text/measure.js';
import type { Vocabulary } from './vocabulary.js';
import { FIGURE_TEXTS } from './words/figure-texts.js';

const SIZE = 13;
const [LEFT, GAP, AFTER_SIGN] = [8, 16, 6];
const TYPE_WIDTH = 12;
/** Room for the longest pattern several times. */
const LINE_WIDTH = 44;
const ROW = lineHeight(SIZE) + 4;

interface Entry {
  readonly label: string;
  readonly signWidth: number;
  readonly sign: (x: number, base: number) => SceneShape;
}

/** A scene with what its marks and lines mean below it: those that are drawn, and no others. */
export function withKey(scene: Scene, vocabulary: Vocabulary): Scene {
  const drawn = allShapes(scene.shapes);
  const types = new Set(drawn.flatMap((shape) => (shape.kind === 'mark' ? [shape.type] : [])));
  const standings = new Set(drawn.flatMap((shape) => (shape.kind === 'tie' ? [shape.standing] : [])));
  const entries = [
    ...[...types].map((type) => typeEntry(type, vocabulary)),
    ...[...STANDINGS, null].filter((standing) => standings.has(standing)).map((one) => lineEntry(one, vocabulary)),
  ];
  if (entries.length === 0) return scene;
  let [x, y] = [LEFT, SIZE];
  const shapes = entries.flatMap(({ label, signWidth, sign }) => {
    const width = signWidth + AFTER_SIGN + textWidth(label, SIZE);
    if (x > LEFT && x + width > scene.width - LEFT) [x, y] = [LEFT, y + ROW];
    const at = x;
    x += width + GAP;
    return [sign(at, y), text([label], { x: at + signWidth + AFTER_SIGN, y, size: SIZE, tone: 'muted' })];
  });
  const top = scene.height + 6;
  return {
    width: scene.width,
    height: top + y + 8,
    shapes: [...scene.shapes, { kind: 'group', x: 0, y: top, isKey: true, shapes }],
  };
}

const typeEntry = (type: EntityType, { typeLabel }: Vocabulary): Entry => ({
  label: typeLabel(type),
  signWidth: TYPE_WIDTH,
  sign: (x, base) => ({ kind: 'type', type, x: x + TYPE_WIDTH / 2, y: base - 4 }),
});

/** A line as it is drawn where it is of one engagement that stands so; null: of none. */
const lineEntry = (standing: Standing | null, { standingLabel, language }: Vocabulary): Entry => ({
  label: standing === null ? FIGURE_TEXTS[language].otherLine : standingLabel(standing),
  signWidth: LINE_WIDTH,
  sign: (x, base) => {
    const { width, dash, tone } = tieLook({ standing, width: 1, isAside: false });
    const stroke = tone === 'warn' ? 'ink' : 'line';
    return path(`M${round(x)} ${base - 4}h${LINE_WIDTH}`, { stroke, width, dash: dash?.split(' ').map(Number) ?? [] });
  },
});
