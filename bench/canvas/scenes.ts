/** What is done while frames are counted. */
export const SCENES = ['panning', 'zooming', 'focus moves', 'panning while the layout runs'] as const;
export type Scene = (typeof SCENES)[number];
export type Drawer = 'ours' | 'plain';

export interface Frame {
  /** Milliseconds since the frame before: all that a person waits for. */
  readonly interval: number;
  /** Milliseconds of it that the page's thread was busy with the picture: what a graphics card does not take over. */
  readonly script: number;
}

export type Turn = (drawer: Drawer, scene: Scene, frames: number) => Promise<Frame[]>;
