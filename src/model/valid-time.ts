import { dateBounds, type DayBounds } from './edtf.js';

/** What is stored beside `since` and `until` so that time can be compared, all as days `YYYY-MM-DD` or null. */
export interface ValidTime {
  sinceMin: string | null;
  sinceMax: string | null;
  untilMin: string | null;
  untilMax: string | null;
  /** Dates (EDTF) of the oldest and newest document that attests the claim. */
  attestedFrom: string | null;
  attestedOn: string | null;
  /** From when the claim holds in an as-of question: its start, or else the oldest attestation. */
  validFrom: string | null;
  /** Until when; null: it goes on, or nobody has said. */
  validTo: string | null;
}

/**
 * Sortable bounds of a claim's valid time. `documentDates` are the EDTF dates of the documents that attest it.
 * A start that is unknown counts from the earliest attestation; an end "on or before" a day ends on that day. What held
 * `formerly` was over by the oldest document that says so: nobody knows on which days it held, so without a start it
 * holds on none that is known, and the document's day is no date of its end.
 */
export function validTime(
  since: string | undefined,
  until: string | undefined,
  documentDates: readonly string[],
  formerly = false,
): ValidTime {
  const start = boundsOf(since);
  const end = boundsOf(until);
  const attested = documentDates
    .map((date) => ({ date, day: firstKnownDay(boundsOf(date)) }))
    .filter((entry): entry is { date: string; day: string } => entry.day !== null)
    // By the text as well: what is stored must not depend on the order in which the documents come.
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.date < b.date) ? -1 : 1));
  const oldest = attested[0];
  const lastDay = end.max ?? (formerly ? (oldest?.day ?? null) : null);
  return {
    sinceMin: start.min,
    sinceMax: start.max,
    untilMin: end.min,
    untilMax: lastDay,
    attestedFrom: oldest?.date ?? null,
    attestedOn: attested.at(-1)?.date ?? null,
    validFrom: firstKnownDay(start) ?? (formerly ? null : (oldest?.day ?? null)),
    validTo: lastDay,
  };
}

const UNBOUNDED: DayBounds = { min: null, max: null };

function boundsOf(text: string | undefined): DayBounds {
  return (text === undefined ? null : dateBounds(text)) ?? UNBOUNDED;
}

const firstKnownDay = ({ min, max }: DayBounds) => min ?? max;
