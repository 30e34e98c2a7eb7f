import { date, flag, localized, oneOf, text, whole, type Field } from './field.js';

/** What the relationships of one or several relation types say of themselves. */
export interface EdgeType {
  readonly description: string;
  readonly fields: Readonly<Record<string, Field>>;
}

const CLAIM = {
  since: date('Start of its valid time; null: unknown.'),
  until: date('End of its valid time; `..`: goes on; null: unknown.'),
  formerly: flag(
    'True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said.',
  ),
  attestedOn: date('Date of the newest document that attests it.'),
  validFrom: text(
    'The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown.',
  ),
  validTo: text(
    'The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said.',
  ),
  derivation: localized('How it follows from the source, where that does not say so itself, {language}.'),
  note: localized('A detail in our own words, {language}.'),
} as const satisfies EdgeType['fields'];

/** What every relationship has is `Claim`; the others add to it. */
export const EDGE_TYPES = {
  Claim: {
    description:
      'What every relationship says of itself: when it holds, when it was last attested, and on what evidence.',
    fields: CLAIM,
  },
  RoleClaim: {
    description: 'A `Claim` with the role in which somebody takes part or belongs.',
    fields: {
      role: localized('The role {language}, for example `professor`.'),
      roleKind: oneOf(
        'RoleKind',
        'The role, where it is one that is counted; null: it just takes part, or its role is only told.',
      ),
      ...CLAIM,
    },
  },
  DistanceClaim: {
    description: 'A `Claim` with a distance and a direction.',
    fields: {
      distanceKm: whole('Kilometres between the two, about, as the source gives them.'),
      direction: oneOf('CompassPoint', 'In which direction the source lies, seen from the target.'),
      ...CLAIM,
    },
  },
  DutyClaim: {
    description: 'A `Claim` with the duty that a body has.',
    fields: {
      duty: oneOf('Duty', 'What the body has to do.', { required: true }),
      ...CLAIM,
      note: localized('The duty in our own words, {language}.'),
    },
  },
} as const satisfies Record<string, EdgeType>;

export type EdgeTypeName = keyof typeof EDGE_TYPES;
