import { ENTITY_TYPE_ENTRIES, type EntityTypeEntry } from './entity-types.js';
import { RELATION_TYPE_ENTRIES } from './relation-types.js';
import { VOCABULARIES, type Vocabulary, type VocabularyName } from './vocabularies.js';

type Values = Vocabulary['values'];

const meaningOf = ({ meaning, description }: EntityTypeEntry) => meaning ?? description.replace(/\.$/, '');
const typesWhere = (fits: (entry: EntityTypeEntry) => boolean): Values =>
  Object.fromEntries(
    ENTITY_TYPE_ENTRIES.filter(([, entry]) => fits(entry)).map(([type, entry]) => [
      type,
      { description: meaningOf(entry) },
    ]),
  );

const actors = typesWhere(({ group }) => group === 'Actor');

/** Vocabularies that only questions speak of: no field of an entity is of them. */
const OF_QUESTIONS: readonly VocabularyName[] = [
  'TimelineKind',
  'Assertion',
  'Modality',
  'SpeakerLevel',
  'EvidenceForm',
  'Standing',
  'Layer',
];

/** The enums that fields of the model are of. */
export const FIELD_ENUMS: Readonly<Record<string, Vocabulary>> = {
  ActorKind: { description: 'Who an actor is. The same values, as a filter: `ActorType`.', values: actors },
  ...Object.fromEntries(
    Object.entries<Vocabulary>(VOCABULARIES).filter(([name]) => !(OF_QUESTIONS as readonly string[]).includes(name)),
  ),
};

/** The enums that questions take and answer with: the lists of what the model has. */
export const QUESTION_ENUMS: Readonly<Record<string, Vocabulary>> = {
  EntityType: { description: 'What an entity in the graph is.', values: typesWhere(() => true) },
  ActorType: { description: 'Kinds of actor, as a filter.', values: actors },
  RelationKind: {
    description: 'The kinds of relationship in the graph; each reads from its source to its target.',
    values: Object.fromEntries(RELATION_TYPE_ENTRIES.map(([kind, { description }]) => [kind, { description }])),
  },
  FacetKind: {
    description: 'The kinds of engagements (`EngagementKind`) and of organisations (`OrganisationKind`), as a filter.',
    values: { ...VOCABULARIES.EngagementKind.values, ...VOCABULARIES.OrganisationKind.values },
  },
  ...Object.fromEntries(OF_QUESTIONS.map((name) => [name, VOCABULARIES[name]])),
};
