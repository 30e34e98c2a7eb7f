import { normalizeName } from '../../model/normalize-name.js';
import { edtfOf, type DayOrder } from '../dates.js';
import { ledBy, YES, type ListStage } from './words.js';

/** An agreement as a list tells of it. */
export interface ListAgreement {
  /** Undefined: the list does not name it. */
  readonly name: string | undefined;
  /** Of `AgreementStatus`. */
  readonly status: 'PLANNED' | 'SIGNED' | 'ACTIVE' | 'DORMANT' | 'ENDED';
  readonly signedOn: string | undefined;
  readonly plannedFor: string | undefined;
}

const STATUS_WORDS: ReadonlyMap<string, ListAgreement['status']> = new Map(
  Object.entries({
    SIGNED: [
      'undertecknat',
      'undertecknad',
      'undertecknades',
      'tecknat',
      'tecknades',
      'signerat',
      'skrevs under',
      'signed',
    ],
    PLANNED: ['planerat', 'planeras', 'planerad', 'planned', 'utkast', 'draft'],
    DORMANT: ['vilande', 'dormant', 'suspended', 'fryst'],
    ENDED: ['avslutat', 'avslutad', 'uppsagt', 'upphört', 'utgånget', 'ended', 'terminated', 'expired'],
    ACTIVE: ['gäller', 'gällande', 'gällande avtal', 'aktivt', 'in force', 'active', 'valid'],
  } as const).flatMap(([status, words]) =>
    words.map((word) => [normalizeName(word), status as ListAgreement['status']] as const),
  ),
);

/** What an agreement of a row of this stage is, where the list says no more than that there is one: not that it is signed. */
const BY_STAGE = { PLANNED: 'PLANNED', ESTABLISHED: 'ACTIVE', DORMANT: 'DORMANT', ENDED: 'ENDED' } as const;

/** `Avtal undertecknat 1949` is the same as `undertecknat 1949`. */
const LEADING = /^(?:avtal(?:et)?|överenskommelse|agreement)(?: (?:från|of|from))?\s+(?=\S)/iu;

/** The agreement that a cell tells of: its name, that there is one, or its status and date. */
export function agreementOf(
  text: string | undefined,
  stage: ListStage | undefined,
  days: DayOrder,
): ListAgreement | undefined {
  if (text === undefined) return undefined;
  const unsaid = { name: undefined, signedOn: undefined, plannedFor: undefined };
  const byStage = BY_STAGE[stage ?? 'ESTABLISHED'];
  if (YES.has(normalizeName(text))) return { ...unsaid, status: byStage };
  const plain = text.replace(LEADING, '');
  const date = edtfOf(plain, days);
  if (date !== null) return signed({ ...unsaid, status: stage === 'PLANNED' ? 'PLANNED' : 'SIGNED' }, date);
  const led = ledBy(plain, STATUS_WORDS);
  if (led === undefined) return { ...unsaid, name: text, status: byStage };
  const at = edtfOf(led.rest, days);
  if (at !== null || led.rest === '') return signed({ ...unsaid, status: led.value }, at);
  return { ...unsaid, name: text, status: led.value };
}

function signed(agreement: ListAgreement, date: string | null): ListAgreement {
  if (date === null) return agreement;
  if (agreement.status === 'SIGNED') return { ...agreement, signedOn: date };
  return agreement.status === 'PLANNED' ? { ...agreement, plannedFor: date } : agreement;
}
