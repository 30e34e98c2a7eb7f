/** Every page of the explorer, by the path of its address; the first is the start page at `/`. */
export const VIEW_IDS = [
  'start',
  'graph',
  'table',
  'map',
  'time',
  'themes',
  'paths',
  'follow-up',
  'accessibility',
] as const;

export type ViewId = (typeof VIEW_IDS)[number];
