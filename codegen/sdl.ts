import { ENTITY_TYPE_ENTRIES } from '../src/model/entity-types.js';
import { EDGE_TYPES, type EdgeType } from '../src/model/edge-types.js';
import { FIELD_ENUMS, QUESTION_ENUMS } from '../src/model/enums.js';
import type { Field } from '../src/model/field.js';
import { EVIDENCE } from '../src/model/groups.js';
import { SERVED_NODES, servedAs, type ServedNode, type ServedRelation } from '../src/model/served-types.js';
import type { LanguageCatalogue } from '../src/model/labels/catalogue.js';
import type { Vocabulary } from '../src/model/vocabularies.js';
import { codeOf, fieldOf, usualField } from './languages.js';
import { COMMON } from './sdl-common.js';

/** A description as SDL has it. */
const words = (text: string) => (text.includes('\n') ? `"""\n${text}\n"""` : JSON.stringify(text));

const inLanguage = (description: string, language: string) => description.replace('{language}', language);

const typeOf = ({ type, list, required }: Field) => (list ? `[${type}!]!` : `${type}${required ? '!' : ''}`);
const line = (description: string, rest: string) => `${words(description)}\n${rest}`;

/** A field of the model as fields of the SDL: a text by language in the one asked for, and where it says so in all. */
function fieldLines([name, field]: readonly [string, Field]): string[] {
  const { description, localized, usual, combined, property } = field;
  const alias = property === undefined || property === name ? '' : ` @alias(property: ${JSON.stringify(property)})`;
  if (!localized) return [line(description, `${name}: ${typeOf(field)}${alias}`)];
  const bang = field.required ? '!' : '';
  const argument = '"The language; that of the request when left out." language: Language';
  return [
    ...(usual === undefined ? [] : [line(usual, `${usualField(name)}: ${typeOf(field)} @alias(property: "${name}")`)]),
    line(inLanguage(description, 'in a language'), `${name}(${argument}): String${bang} @localized(text: "${name}")`),
    ...(combined === undefined
      ? []
      : [
          line(
            inLanguage(description, 'in each language'),
            `${combined}: LocalizedText${bang} @localized(text: "${name}")`,
          ),
        ]),
  ];
}

const localizedTextSdl = (languages: readonly LanguageCatalogue[]) =>
  objectSdl(
    'A text in each language.',
    'type LocalizedText',
    languages.map((language) =>
      line(`In ${language.description}.`, `${fieldOf(language)}: String${language.fallback === undefined ? '!' : ''}`),
    ),
  );

const ID_LINE = line('Stable, readable id: ASCII letters, digits and hyphens.', 'id: ID!');

const EVIDENCE_LINE = line(
  'What its own facts rest on.',
  `evidence: [Evidence!]! @cypher(
    statement: "MATCH (evidence:Evidence) WHERE evidence.id IN this.evidence RETURN evidence ORDER BY evidence.id"
    columnName: "evidence"
  )`,
);

const relationLine = ({ field, to, kind, direction, edge, description }: ServedRelation) =>
  line(
    description,
    `${field}: [${to}!]! @relationship(type: "${kind}", direction: ${direction}, properties: "${edge}")`,
  );

function nodeSdl({ name, labels, plural, description, fields, hasEvidence, relations }: ServedNode): string {
  const { cites } = EVIDENCE;
  const lines = [
    ID_LINE,
    ...Object.entries(fields).flatMap(fieldLines),
    ...(hasEvidence ? [EVIDENCE_LINE] : []),
    ...(name === cites.to.type
      ? [
          line(
            cites.to.description,
            `${cites.to.field}: [Evidence!]! @relationship(type: "${cites.type}", direction: IN)`,
          ),
        ]
      : []),
    ...relations.map(relationLine),
  ];
  return objectSdl(
    description,
    `type ${name} @node(labels: ${JSON.stringify(labels)}) @plural(value: "${plural}")`,
    lines,
  );
}

const objectSdl = (description: string, head: string, lines: readonly string[]) =>
  `${words(description)}\n${head} {\n${lines.join('\n')}\n}\n`;

function evidenceSdl(): string {
  const { description, plural, fields, cites } = EVIDENCE;
  const document = `${cites.from.field}: ${cites.to.type}! @cypher(
    statement: "MATCH (this)-[:${cites.type}]->(document:${cites.to.type}) RETURN document LIMIT 1"
    columnName: "document"
  )`;
  return objectSdl(description, `type Evidence @node(labels: ["Evidence"]) @plural(value: "${plural}")`, [
    ID_LINE,
    ...Object.entries(fields).flatMap(fieldLines),
    line(cites.from.description, document),
  ]);
}

function edgeSdl([name, { description, fields }]: readonly [string, EdgeType]): string {
  return objectSdl(description, `type ${name} @relationshipProperties`, [
    line('Stable id of the relationship, made of source, kind and target.', 'id: ID!'),
    ...Object.entries(fields).flatMap(fieldLines),
    line(
      'Ids of its evidence: see `evidence(where: {id: {in: ...}})`.',
      'evidenceIds: [ID!]! @alias(property: "evidence")',
    ),
  ]);
}

const enumSdl = ([name, { description, values }]: readonly [string, Vocabulary]) =>
  objectSdl(
    description,
    `enum ${name}`,
    Object.entries(values).map(([value, entry]) => line(entry.description, value)),
  );

function lookUpSdl({ name, lookUp }: ServedNode): string {
  if (lookUp === undefined) return '';
  const { field, query } = lookUp;
  const description = `One ${field} by its id. Example: \`${query}\`.\nErrors: NOT_FOUND.`;
  return line(
    description,
    `${field}(${words(`Id of the ${field}.`)} id: ID!): ${name}
      @cypher(statement: "MATCH (${field}:${name} {id: $id}) RETURN ${field} LIMIT 1", columnName: "${field}")`,
  );
}

/** Each entity, and each piece of evidence, is told as one of these: the type that `node` finds it as. */
const nodeTypes = () => [...new Set(ENTITY_TYPE_ENTRIES.map(([, entry]) => servedAs(entry))), 'Evidence'];

const nodesSdl = () =>
  nodeTypes()
    .map((type) => `extend type ${type} implements Node`)
    .join('\n');

const languageEnum = (languages: readonly LanguageCatalogue[]): Vocabulary => ({
  description: 'The languages that every text is kept in.',
  values: Object.fromEntries(languages.map((language) => [codeOf(language), { description: language.description }])),
});

const enumsSdl = (enums: Readonly<Record<string, Vocabulary>>) => Object.entries(enums).map(enumSdl).join('\n');

/** The SDL that is derived from the model, by file below `schema/`. */
export const modelSdl = (languages: readonly LanguageCatalogue[]): ReadonlyMap<string, string> =>
  new Map([
    [
      'common.graphql',
      `${COMMON}\n${enumsSdl({ Language: languageEnum(languages) })}\n${localizedTextSdl(languages)}\ntype Query {\n${SERVED_NODES.map(lookUpSdl).filter(Boolean).join('\n')}\n}\n`,
    ],
    ['entities.graphql', SERVED_NODES.map(nodeSdl).join('\n')],
    ['evidence.graphql', evidenceSdl()],
    ['relationships.graphql', Object.entries(EDGE_TYPES).map(edgeSdl).join('\n')],
    ['vocabularies.graphql', enumsSdl(FIELD_ENUMS)],
    ['analysis/nodes.graphql', nodesSdl()],
    ['analysis/kinds.graphql', enumsSdl(QUESTION_ENUMS)],
  ]);
