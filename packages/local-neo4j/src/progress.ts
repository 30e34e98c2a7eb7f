/** How far something is, where the whole is known. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

/** Told which phase is going on, and how far it is: a share, else a few words. */
export type OnProgress = (phase: string, at?: Share | string) => void;
