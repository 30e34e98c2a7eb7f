import type { EntityType } from '../../model/entity-types.js';
import { normalizeName } from '../../model/normalize-name.js';

/** What a row is about: a partnership of some kind, or membership of a network. */
export const LIST_KINDS = [
  ...['SISTER_CITY', 'FRIENDSHIP', 'COOPERATION', 'PROJECT', 'STUDENT_EXCHANGE', 'RESEARCH', 'CIVIC_EXCHANGE'],
  ...['SCHOOL_EXCHANGE', 'TRADE', 'CONTACT', 'NETWORK'],
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** How far it has come: values of `Stage`. */
export type ListStage = 'PLANNED' | 'ESTABLISHED' | 'DORMANT' | 'ENDED';

const byWord = <T>(words: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, T> =>
  new Map(words.flatMap(([value, all]) => all.map((word) => [normalizeName(word), value] as const)));

/** Words of lists for kinds of partnerships. A mapping may give them another meaning, and add words. */
export const KIND_WORDS = byWord<ListKind>([
  [
    'SISTER_CITY',
    [
      ...[
        'vänort',
        'vänorter',
        'vänortssamarbete',
        'vänortsavtal',
        'vänstad',
        'systerort',
        'systerstad',
        'ystävyyskaupunki',
      ],
      ...['twin town', 'twin city', 'twinning', 'twinned', 'sister city', 'sister town', 'vennskapsby', 'venskabsby'],
      'partnerstadt',
    ],
  ],
  ['FRIENDSHIP', ['vänskapsort', 'vänskapsstad', 'friendship', 'friendship town', 'friendship city', 'friend city']],
  [
    'COOPERATION',
    [
      ...['samverkansort', 'samverkan', 'samarbete', 'samarbetsort', 'samarbetsavtal', 'partnerskap', 'partnerort'],
      ...['partnerstad', 'kommunalt partnerskap', 'avsiktsförklaring'],
      ...[
        'cooperation',
        'co-operation',
        'partner city',
        'partnership',
        'municipal partnership',
        'memorandum of understanding',
      ],
    ],
  ],
  ['PROJECT', ['projekt', 'eu-projekt', 'projektsamarbete', 'project', 'eu project']],
  ['STUDENT_EXCHANGE', ['studentutbyte', 'student exchange']],
  ['RESEARCH', ['forskning', 'forskningssamarbete', 'forskningssamverkan', 'research', 'research cooperation']],
  ['CIVIC_EXCHANGE', ['medborgarutbyte', 'föreningsutbyte', 'kulturutbyte', 'utbyte', 'civic exchange', 'exchange']],
  ['SCHOOL_EXCHANGE', ['skolutbyte', 'skolsamverkan', 'skolsamarbete', 'school exchange', 'school cooperation']],
  ['TRADE', ['näringslivssamarbete', 'näringsliv', 'handel', 'trade', 'business', 'business cooperation']],
  ['CONTACT', ['kontakt', 'kontakter', 'contact', 'contacts']],
  ['NETWORK', ['nätverk', 'medlemskap', 'nätverksmedlemskap', 'medlem', 'network', 'membership', 'member']],
]);

export const STAGE_WORDS = byWord<ListStage>([
  [
    'ESTABLISHED',
    [
      'aktiv',
      'aktivt',
      'pågår',
      'pågående',
      'gäller',
      'levande',
      'löpande',
      'ja',
      'active',
      'ongoing',
      'current',
      'in force',
      'yes',
    ],
  ],
  [
    'DORMANT',
    [
      ...[
        'vilande',
        'vilar',
        'passiv',
        'passivt',
        'inaktiv',
        'inaktivt',
        'pausad',
        'pausat',
        'paus',
        'fryst',
        'frysts',
      ],
      ...['dormant', 'inactive', 'paused', 'suspended', 'on hold', 'frozen', 'resting', 'nej', 'no'],
    ],
  ],
  [
    'ENDED',
    [
      'avslutad',
      'avslutat',
      'avslutades',
      'upphört',
      'upphörde',
      'uppsagd',
      'uppsagt',
      'ended',
      'terminated',
      'closed',
      'former',
    ],
  ],
  ['PLANNED', ['planerad', 'planerat', 'planeras', 'på gång', 'planned', 'proposed', 'upcoming']],
]);

/** Words before a date in a cell, as in `vilande sedan 2022` and `signed in 1949`. */
const JOINING = /^(?:sedan|från|fr\.?o\.?m\.?|år|den|since|from|in|on|of)\s+/iu;

/** A word of a vocabulary at the beginning of a cell, and what stands after it. */
export interface LedBy<T> {
  readonly value: T;
  readonly rest: string;
}

/** The longest word of a vocabulary that a text begins with; undefined: it begins with none. */
export function ledBy<T>(text: string, words: ReadonlyMap<string, T>): LedBy<T> | undefined {
  const parts = text.trim().split(/\s+/);
  for (let length = Math.min(parts.length, 4); length > 0; length -= 1) {
    const value = words.get(normalizeName(parts.slice(0, length).join(' ')));
    if (value === undefined) continue;
    const rest = parts
      .slice(length)
      .join(' ')
      .replace(/^[\s,:;(–-]+|\)$/gu, '');
    return { value, rest: rest.replace(JOINING, '') };
  }
  return undefined;
}

export const PARTNER_TYPE_WORDS = byWord<EntityType>([
  ['CITY', ['ort', 'stad', 'kommun', 'city', 'town', 'municipality']],
  ['UNIVERSITY', ['universitet', 'högskola', 'lärosäte', 'university', 'college']],
  ['COMPANY', ['företag', 'bolag', 'company']],
  ['ASSOCIATION', ['förening', 'ideell förening', 'civilsamhälle', 'association', 'ngo']],
  ['ORGANISATION', ['organisation', 'myndighet', 'region', 'övrigt', 'annan', 'organization', 'authority', 'other']],
]);

/** Nothing, as people write it. */
export const NONE = new Set(['', '-', '–', 'nej', 'no', 'ingen', 'inget', 'saknas', 'none', 'n a', 'na']);
export const YES = new Set(['ja', 'x', 'yes', 'finns', 'true', 'avtal', 'agreement', 'sant']);

/** What tells a function of an organisation from the name of a person. */
export const FUNCTION_WORDS =
  /enhet|förvaltning|avdelning|kontor|kansli|funktion|nämnd|styrelse|bolag|stab|byrå|verksamhet|sekretariat|team|grupp|centrum|skola|museum|bibliotek|samordnare|strateg|office|department|unit|division|committee|secretariat|service|centre|center|board|council|agency|coordinator|function/iu;
