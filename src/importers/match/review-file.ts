import { draftFile } from '../draft-file.js';
import { REVIEW_HEADER, reviewLine, type ReviewRow } from './review.js';

/** The file in which a person decides on uncertain matches, while it is written. */
export interface ReviewFile {
  readonly add: (row: ReviewRow) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Begins a review file; see `readDecisions` for what becomes of it. */
export function writeReview(file: string): ReviewFile {
  const draft = draftFile(file);
  let isBegun = false;
  return {
    async add(row) {
      await draft.write(isBegun ? reviewLine(row) : `${REVIEW_HEADER}${reviewLine(row)}`);
      isBegun = true;
    },
    close: draft.close,
    discard: draft.discard,
  };
}
