/** Why a record is refused. */
export type IngestErrorCode =
  | 'EVIDENCE_MISSING'
  | 'EVIDENCE_UNKNOWN'
  | 'EVIDENCE_TAKEN'
  | 'ENDPOINT_UNKNOWN'
  | 'RELATION_NOT_ALLOWED'
  | 'DATE_INVALID'
  | 'DUPLICATE'
  | 'SAYS_TWO_THINGS'
  | 'IDENTIFIER_TAKEN'
  | 'CHANGE_SET_UNKNOWN'
  | 'CHANGE_SET_NOT_DONE'
  | 'CHANGE_SET_UNDONE';

/** A record that cannot be loaded; the graph is as it was before its change set. `subject` names the record. */
export class IngestError extends Error {
  constructor(
    readonly code: IngestErrorCode,
    readonly subject: string,
    message: string,
  ) {
    super(`${subject}: ${message}`);
    this.name = 'IngestError';
  }
}
