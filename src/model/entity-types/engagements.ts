import { oneOf } from '../field.js';
import { STAGE_LABELS } from '../groups.js';
import type { EntityTypeEntry } from './entry.js';

export const ENGAGEMENTS = {
  PARTNERSHIP: {
    label: 'Partnership',
    group: 'Engagement',
    layer: 'ENGAGEMENTS',
    plural: 'partnerships',
    description: 'A lasting relation between actors: `kind` says which.',
    meaning: 'Something that actors share: a sister-city relation, a project, an exchange',
    labels: { sv: { one: 'Samarbete', many: 'Samarbeten' }, en: { one: 'Partnership', many: 'Partnerships' } },
    terms: ['Organization', 'org:OrganizationalCollaboration'],
    mark: { shape: 'diamond', colour: 'rust' },
    fields: {
      kind: oneOf('PartnershipKind', 'What kind of partnership it is.', { required: true }),
      stage: oneOf('Stage', 'How far it has come; a dormant one is none of the active.', { labels: STAGE_LABELS }),
    },
    shows: ['since', 'until', 'dormantSince'],
  },
  INITIATIVE: {
    label: 'Initiative',
    group: 'Engagement',
    layer: 'ENGAGEMENTS',
    plural: 'initiatives',
    description: 'An initiative or network that actors join, with its stage.',
    meaning: 'An initiative or network that actors join',
    labels: { sv: { one: 'Initiativ', many: 'Initiativ' }, en: { one: 'Initiative', many: 'Initiatives' } },
    terms: ['Organization', 'org:OrganizationalCollaboration'],
    mark: { shape: 'triangle', colour: 'rust' },
    fields: { stage: oneOf('Stage', 'How far it has come.', { labels: STAGE_LABELS }) },
    shows: ['since', 'until'],
  },
} as const satisfies Record<string, EntityTypeEntry>;
