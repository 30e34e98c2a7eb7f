/** Every kind of fault that a seed can have: one edit of the real seed, and the one problem that it must lead to. */

/** One stretch of one file that is put in another's place; the problem stands in the line where `mark` then begins. */
export interface SeedEdit {
  /** In the folder of the first source, where no other is named. */
  readonly folder?: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly mark: string;
}

/** A piece of evidence as YAML. */
export const evidence = (id: string) =>
  `- id: ${id}\n    document: iso-3166\n    section: SE\n    anchor: Sweden\n    claim: { sv: Sverige, en: Sweden }`;

export const FAULTS: readonly { fault: string; edit: SeedEdit; expected: object }[] = [
  {
    fault: 'a field that the schema does not know',
    edit: { file: 'cities.yaml', find: '    daytimePopulation: 120000', put: '    mayor: nobody', mark: 'mayor' },
    expected: { code: 'SCHEMA_INVALID', field: 'mayor' },
  },
  {
    fault: 'a value of the wrong type',
    edit: { file: 'cities.yaml', find: 'population: 63000', put: 'population: många', mark: 'population: många' },
    expected: { code: 'SCHEMA_INVALID', field: 'population' },
  },
  {
    fault: 'a missing language',
    edit: { file: 'places.yaml', find: 'names:\n      sv: Kina\n', put: 'names:\n', mark: 'names:' },
    expected: { code: 'SCHEMA_INVALID', field: 'names.sv' },
  },
  {
    fault: 'a value that is not of the enum',
    edit: { file: 'engagements.yaml', find: 'stage: EARLY', put: 'stage: SOON', mark: 'stage: SOON' },
    expected: { code: 'SCHEMA_INVALID', field: 'stage' },
  },
  {
    fault: 'a duty on a relation that has none',
    edit: {
      file: 'relations-places.yaml',
      find: '    distanceKm: 60',
      put: '    duty: INFORMS',
      mark: 'duty: INFORMS',
    },
    expected: { code: 'FIELD_NOT_OF_KIND', field: 'duty' },
  },
  {
    fault: 'a planned agreement that is said to be signed',
    edit: { file: 'governance.yaml', find: '    plannedFor: 2018', put: '    signedOn: 2018', mark: 'signedOn: 2018' },
    expected: { code: 'PLANNED_BUT_SIGNED', field: 'signedOn' },
  },
  {
    fault: 'a date that is not EDTF',
    edit: {
      file: 'governance.yaml',
      find: 'plannedFor: 2018',
      put: 'plannedFor: 2018-13',
      mark: 'plannedFor: 2018-13',
    },
    expected: { code: 'DATE_INVALID', field: 'plannedFor' },
  },
  {
    fault: 'a half-open date without its quotes',
    edit: {
      file: 'documents.yaml',
      find: "date: '[2017-11-14..]'",
      put: 'date: [2017-11-14..]',
      mark: 'date: [2017',
    },
    expected: { code: 'SCHEMA_INVALID', field: 'date' },
  },
  {
    fault: 'an end before the start',
    edit: {
      file: 'relations-engagements.yaml',
      find: 'since: 2017\n    until: 2017\n    evidence: [jubilee-2017-noted]',
      put: 'since: 2017-05\n    until: 2017-04\n    evidence: [jubilee-2017-noted]',
      mark: 'until: 2017-04',
    },
    expected: { code: 'ENDS_BEFORE_START', field: 'until' },
  },
  {
    fault: 'an id that two records share',
    edit: {
      file: 'companies.yaml',
      find: 'id: facebook',
      put: `id: google\n    name: G\n    evidence: [palo-alto-headquarters]\n  - id: facebook`,
      mark: 'id: google',
    },
    expected: { code: 'DUPLICATE_ID', field: 'id' },
  },
  {
    fault: 'an id that two pieces of evidence share',
    edit: {
      file: 'evidence-open-data.yaml',
      find: '- id: iso-china',
      put: `${evidence('iso-sweden')}\n  - id: iso-china`,
      mark: 'id: iso-sweden',
    },
    expected: { code: 'DUPLICATE_ID', field: 'id' },
  },
  {
    fault: 'a relation that stands twice',
    edit: {
      file: 'relations-places.yaml',
      find: '- from: munster\n    kind: IN_COUNTRY',
      put: '- from: heidelberg\n    kind: IN_COUNTRY',
      mark: 'from: heidelberg',
    },
    expected: { code: 'DUPLICATE_RELATION', field: 'relations' },
  },
  {
    fault: 'evidence that says two things of one relation',
    edit: {
      file: 'relations-places.yaml',
      find: '  # Region och närhet / region and nearness\n',
      put: '  - from: linkoping\n    kind: IN_COUNTRY\n    to: sweden\n    assertion: DENIED\n    evidence: [geonames-linkoping]\n',
      mark: 'evidence: [geonames-linkoping]',
    },
    expected: { code: 'SAYS_TWO_THINGS', field: 'evidence' },
  },
  {
    fault: 'evidence that says another date of one relation, in another folder',
    edit: {
      folder: 'linkoping-partners',
      file: 'relations-palo-alto.yaml',
      find: 'relations:\n',
      put: 'relations:\n  - from: linkoping\n    kind: PARTICIPATES_IN\n    to: linkoping-palo-alto-sister-city\n    evidence: [sister-city-1987]\n',
      mark: 'evidence: [sister-city-1987]',
    },
    expected: { code: 'SAYS_TWO_THINGS', field: 'evidence' },
  },
  {
    fault: 'a value that is stated by evidence of another record',
    edit: {
      file: 'cities.yaml',
      find: '    daytimePopulation: 120000',
      put: '    daytimePopulation: 120000\n    statedBy: { population: [geonames-dalian] }',
      mark: 'statedBy:',
    },
    expected: { code: 'VALUE_UNSTATED', field: 'statedBy' },
  },
  {
    fault: 'a field that is said to be stated, and is not there',
    edit: {
      file: 'cities.yaml',
      find: '    daytimePopulation: 120000',
      put: '    daytimePopulation: 120000\n    statedBy: { mayor: [geonames-palo-alto] }',
      mark: 'statedBy:',
    },
    expected: { code: 'VALUE_UNSTATED', field: 'statedBy' },
  },
  {
    fault: 'an entry of somebody who is no actor',
    edit: {
      file: 'relations-places.yaml',
      find: 'evidence: [geonames-linkoping]',
      put: 'entryOf: sweden\n    evidence: [geonames-linkoping]',
      mark: 'entryOf: sweden',
    },
    expected: { code: 'REFERENCE_UNKNOWN', field: 'entryOf' },
  },
  {
    fault: 'an assertion that there is not',
    edit: {
      file: 'relations-places.yaml',
      find: 'evidence: [geonames-linkoping]',
      put: 'assertion: MAYBE\n    evidence: [geonames-linkoping]',
      mark: 'assertion: MAYBE',
    },
    expected: { code: 'SCHEMA_INVALID', field: 'assertion' },
  },
  {
    fault: 'a document of which nobody says what it is',
    edit: {
      file: 'documents.yaml',
      find: '- id: iso-3166',
      put: '- id: another\n    name: A\n    publisherId: linkoping\n  - id: iso-3166',
      mark: 'id: another',
    },
    expected: { code: 'DOCUMENT_KIND_MISSING', field: 'documentKind' },
  },
  {
    fault: 'a document that nobody published',
    edit: {
      file: 'documents.yaml',
      find: '- id: iso-3166',
      put: '- id: another\n    name: A\n    documentKind: REPORT\n  - id: iso-3166',
      mark: 'id: another',
    },
    expected: { code: 'PUBLISHER_NOT_ONE', field: 'publisherId' },
  },
  {
    fault: 'a document with two publishers',
    edit: {
      file: 'documents.yaml',
      find: 'documentKind: DECISION\n    publisherId: linkoping',
      put: 'documentKind: DECISION\n    publisherId: linkoping\n    publisherName: { sv: Kommunen, en: The municipality }',
      mark: 'publisherId: linkoping',
    },
    expected: { code: 'PUBLISHER_NOT_ONE', field: 'publisherId' },
  },
  {
    fault: 'a document that something other than an actor published',
    edit: {
      file: 'documents.yaml',
      find: 'documentKind: DECISION\n    publisherId: linkoping',
      put: 'documentKind: DECISION\n    publisherId: sweden',
      mark: 'publisherId: sweden',
    },
    expected: { code: 'REFERENCE_UNKNOWN', field: 'publisherId' },
  },
  {
    fault: 'a relation to something that is not there',
    edit: {
      file: 'relations-places.yaml',
      find: 'to: silicon-valley',
      put: 'to: silicone-valley',
      mark: 'to: silicone-valley',
    },
    expected: { code: 'REFERENCE_UNKNOWN', field: 'to' },
  },
  {
    fault: 'a relation from something that is not there',
    edit: { file: 'relations-places.yaml', find: 'from: california', put: 'from: nevada', mark: 'from: nevada' },
    expected: { code: 'REFERENCE_UNKNOWN', field: 'from' },
  },
  {
    fault: 'evidence that is not there',
    edit: {
      file: 'people.yaml',
      find: '[decision-sent-to-recipient]',
      put: '[decision-sent-to-recipient, hearsay]',
      mark: 'evidence: [decision-sent',
    },
    expected: { code: 'REFERENCE_UNKNOWN', field: 'evidence' },
  },
  {
    fault: 'a document that is not there',
    edit: {
      file: 'evidence-open-data.yaml',
      find: 'document: geonames\n    section: cityId 1814087',
      put: 'document: atlas\n    section: cityId 1814087',
      mark: 'document: atlas',
    },
    expected: { code: 'REFERENCE_UNKNOWN', field: 'document' },
  },
  {
    fault: 'a relation that the registry does not allow',
    edit: {
      file: 'relations-places.yaml',
      find: 'from: senionlab\n    kind: ACTIVE_IN',
      put: 'from: senionlab\n    kind: LIVED_IN',
      mark: 'kind: LIVED_IN',
    },
    expected: { code: 'RELATION_NOT_ALLOWED', field: 'kind' },
  },
  {
    fault: 'a relation without evidence',
    edit: {
      file: 'relations-places.yaml',
      find: 'from: stanford-university\n    kind: LOCATED_IN\n    to: palo-alto\n    evidence: [stanford-in-palo-alto]',
      put: 'from: stanford-university\n    kind: LOCATED_IN\n    to: palo-alto',
      mark: 'from: stanford-university',
    },
    expected: { code: 'EVIDENCE_MISSING', field: 'evidence' },
  },
  {
    fault: 'a dated fact with an empty list of evidence',
    edit: {
      file: 'governance.yaml',
      find: 'evidence: [jubilee-2017-noted]',
      put: 'evidence: []',
      mark: 'evidence: []',
    },
    expected: { code: 'EVIDENCE_MISSING', field: 'evidence' },
  },
  {
    fault: 'a list that no seed file may hold',
    edit: { file: 'universities.yaml', find: 'universities:', put: 'colleges:', mark: 'colleges:' },
    expected: { code: 'LIST_INVALID', field: 'colleges' },
  },
  {
    fault: 'text that is not YAML',
    edit: { file: 'people.yaml', find: 'name: Kerstin Reimstad', put: 'name: a: b', mark: 'name: a: b' },
    expected: { code: 'YAML_INVALID', field: '' },
  },
  {
    fault: 'an asterisk without quotes, which YAML takes for a reference',
    edit: { file: 'people.yaml', find: 'name: Kerstin Reimstad', put: 'name: *Kerstin', mark: 'name: *Kerstin' },
    expected: { code: 'YAML_INVALID', field: '' },
  },
  {
    fault: 'a section that the source does not have',
    edit: {
      file: 'evidence-sdg-mapping.yaml',
      find: 'section: school-exchange',
      put: 'section: schools',
      mark: 'section: schools',
    },
    expected: { code: 'SECTION_NOT_FOUND', field: 'section' },
  },
  {
    fault: 'an anchor that stands in another section',
    edit: {
      file: 'evidence-sdg-mapping.yaml',
      find: 'section: school-exchange',
      put: 'section: smart-city',
      mark: 'anchor:',
    },
    expected: { code: 'ANCHOR_NOT_FOUND', field: 'anchor' },
  },
  {
    fault: 'an anchor that stands in its document more than once',
    edit: {
      file: 'evidence-sdg-mapping.yaml',
      find: "anchor: 'Goal 7: the area deals with energy'",
      put: 'anchor: the area deals with',
      mark: 'anchor: the area',
    },
    expected: { code: 'ANCHOR_AMBIGUOUS', field: 'anchor' },
  },
  {
    fault: 'a date that stands in none of its anchors',
    edit: {
      file: 'relations-governance.yaml',
      find: 'to: linkoping-palo-alto-sister-city\n    since: 1987\n    evidence: [sister-city-1987',
      put: 'to: linkoping-palo-alto-sister-city\n    since: 1988\n    evidence: [sister-city-1987',
      mark: 'since: 1988',
    },
    expected: { code: 'DATE_NOT_IN_ANCHOR', field: 'since' },
  },
  {
    fault: 'a bounded date of a document that does not say how it is derived',
    edit: {
      file: 'documents.yaml',
      find: "date: '2017-10-09'",
      put: "date: '[..2017-10-09]'",
      mark: "date: '[..2017",
    },
    expected: { code: 'DATE_NOT_IN_ANCHOR', field: 'date' },
  },
  {
    fault: 'a source that is not the one that was checked',
    edit: {
      file: 'documents.yaml',
      find: 'sourceFile: sdg-mapping.md\n    sha256: ',
      put: `sourceFile: sdg-mapping.md\n    sha256: '${'0'.repeat(64)}' # `,
      mark: "sha256: '0000",
    },
    expected: { code: 'SOURCE_CHANGED', field: 'sha256' },
  },
  {
    fault: 'evidence that nothing rests on, as a warning',
    edit: {
      file: 'evidence-open-data.yaml',
      find: '- id: iso-china',
      put: `${evidence('iso-moon')}\n  - id: iso-china`,
      mark: 'id: iso-moon',
    },
    expected: { code: 'EVIDENCE_UNUSED', field: 'id', severity: 'warning' },
  },
];
