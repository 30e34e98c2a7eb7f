/** A column that an office's list may have: by which headings it is known, and what it is called in a template. */
interface ListField {
  /** As a template heads it. */
  readonly heading: { readonly sv: string; readonly en: string };
  /** Other headings, as `normalizeName` folds them. */
  readonly known: readonly string[];
  /** What to write in it, for the template and the guess. */
  readonly meaning: { readonly sv: string; readonly en: string };
}

/**
 * What a row of an office's list can say. The order decides where one heading fits several: the first that is free takes
 * it.
 */
export const LIST_FIELDS = {
  partner: {
    heading: { sv: 'Ort', en: 'City' },
    known: [
      ...['vanort', 'vanorter', 'systerort', 'systerstad', 'partner', 'partnerort', 'partnerstad', 'samverkansort'],
      ...['motpart', 'samarbetspartner', 'stad', 'ort', 'stad kommun', 'ort stad', 'namn', 'organisation', 'aktor'],
      ...['city', 'town', 'place', 'name', 'twin town', 'twin city', 'sister city', 'partner city', 'counterpart'],
      ...['municipality', 'kommun', 'organization', 'ort kommun', 'city town'],
    ],
    meaning: {
      sv: 'Den som samarbetet är med: en ort, eller det som står i Slag av part',
      en: 'Whom the cooperation is with: a city, or what Partner type says',
    },
  },
  home: {
    heading: { sv: 'Vår kommun', en: 'Our municipality' },
    known: [
      'var kommun',
      'egen kommun',
      'svensk kommun',
      'our municipality',
      'own municipality',
      'swedish municipality',
    ],
    meaning: {
      sv: 'Den egna kommunen, i en lista för flera: rader för andra hoppas över',
      en: 'The own municipality, in a list of several: rows of others are passed over',
    },
  },
  partnerType: {
    heading: { sv: 'Slag av part', en: 'Partner type' },
    known: [
      'typ av part',
      'aktorstyp',
      'typ av aktor',
      'partnertyp',
      'actor type',
      'type of partner',
      'organisation type',
    ],
    meaning: {
      sv: 'Ort (som det är utan uppgift), universitet, företag, förening eller organisation',
      en: 'City (as where nothing is said), university, company, association or organisation',
    },
  },
  country: {
    heading: { sv: 'Land', en: 'Country' },
    known: ['lander', 'nation', 'landkod', 'landskod', 'country code'],
    meaning: { sv: 'Landets namn eller kod', en: 'Name or code of the country' },
  },
  kind: {
    heading: { sv: 'Typ', en: 'Kind' },
    known: [
      ...[
        'typ av samarbete',
        'samarbetstyp',
        'samarbetsform',
        'relation',
        'typ av relation',
        'slag',
        'form',
        'kategori',
      ],
      ...['type', 'type of cooperation', 'kind of cooperation', 'relationship', 'category', 'partnership type'],
    ],
    meaning: {
      sv: 'Vänort, systerort, samverkansort, projekt, nätverk, studentutbyte, skolsamverkan …',
      en: 'Twin town, sister city, cooperation, project, network, student exchange …',
    },
  },
  since: {
    heading: { sv: 'Sedan', en: 'Since' },
    known: [
      ...['fran', 'ar', 'start', 'startar', 'startdatum', 'borjan', 'inlett', 'etablerat', 'etablerad', 'sedan ar'],
      ...['fran och med', 'fr o m', 'from', 'begynnelse', 'tecknat', 'medlem sedan', 'vanort sedan', 'datum'],
      ...['year', 'start date', 'start year', 'established', 'began', 'member since', 'twinned', 'date', 'valid from'],
    ],
    meaning: { sv: 'År eller dag då det började', en: 'Year or day when it began' },
  },
  until: {
    heading: { sv: 'Till', en: 'Until' },
    known: [
      ...['t o m', 'tom', 'till och med', 'slut', 'slutar', 'slutdatum', 'avslutat', 'upphorde', 'avslutades'],
      ...['to', 'end', 'end date', 'end year', 'ended', 'valid to'],
    ],
    meaning: { sv: 'År eller dag då det upphörde', en: 'Year or day when it ended' },
  },
  status: {
    heading: { sv: 'Status', en: 'Status' },
    known: ['lage', 'aktiv', 'aktivt', 'tillstand', 'state of cooperation', 'active', 'stage'],
    meaning: { sv: 'Aktiv, vilande, avslutad eller planerad', en: 'Active, dormant, ended or planned' },
  },
  agreement: {
    heading: { sv: 'Avtal', en: 'Agreement' },
    known: ['overenskommelse', 'vanortsavtal', 'samarbetsavtal', 'dokument', 'contract', 'treaty', 'mou', 'charter'],
    meaning: {
      sv: 'Avtalets namn, eller ja, eller undertecknat 1949',
      en: 'Name of the agreement, or yes, or signed 1949',
    },
  },
  area: {
    heading: { sv: 'Område', en: 'Area' },
    known: [
      ...['omraden', 'tema', 'teman', 'amne', 'amnen', 'amnesomrade', 'inriktning', 'fokus', 'fokusomrade', 'innehall'],
      ...['areas', 'theme', 'themes', 'topic', 'topics', 'focus', 'field', 'fields', 'subject', 'priority area'],
    ],
    meaning: { sv: 'Områden, åtskilda av semikolon', en: 'Areas, separated by semicolons' },
  },
  network: {
    heading: { sv: 'Nätverk', en: 'Network' },
    known: ['medlemskap', 'natverk medlemskap', 'networks', 'membership', 'medlem i', 'member of'],
    meaning: { sv: 'Nätverk som kommunen är medlem i', en: 'Network that the municipality is a member of' },
  },
  project: {
    heading: { sv: 'Projekt', en: 'Project' },
    known: ['projektnamn', 'projekttitel', 'project name', 'project title'],
    meaning: { sv: 'Projektets namn', en: 'Name of the project' },
  },
  role: {
    heading: { sv: 'Roll', en: 'Role' },
    known: ['var roll', 'kommunens roll', 'our role'],
    meaning: { sv: 'Kommunens roll, till exempel samordnare', en: 'Role of the municipality, such as coordinator' },
  },
  contact: {
    heading: { sv: 'Kontakt', en: 'Contact' },
    known: [
      ...[
        'kontaktfunktion',
        'ansvarig',
        'ansvarig enhet',
        'ansvarig forvaltning',
        'forvaltning',
        'enhet',
        'handlaggs av',
      ],
      ...['contact function', 'responsible', 'responsible unit', 'department', 'unit'],
    ],
    meaning: {
      sv: 'Förvaltning, enhet eller funktion: aldrig en persons namn',
      en: 'Department, unit or function: never the name of a person',
    },
  },
  wikidata: {
    heading: { sv: 'Wikidata', en: 'Wikidata' },
    known: ['wikidata id', 'qid', 'wikidata qid'],
    meaning: {
      sv: 'Partens nummer i Wikidata, till exempel Q26793',
      en: "The partner's Wikidata item, such as Q26793",
    },
  },
  note: {
    heading: { sv: 'Anteckning', en: 'Note' },
    known: [
      'anteckningar',
      'kommentar',
      'kommentarer',
      'ovrigt',
      'anmarkning',
      'beskrivning',
      'notes',
      'comment',
      'comments',
      'remark',
      'remarks',
      'description',
    ],
    meaning: {
      sv: 'En uppgift om samarbetet, som alla får läsa',
      en: 'A detail of the cooperation, for everybody to read',
    },
  },
} as const satisfies Readonly<Record<string, ListField>>;

export type ListFieldName = keyof typeof LIST_FIELDS;
export const LIST_FIELD_NAMES = Object.keys(LIST_FIELDS) as ListFieldName[];

/** All that the entries have in common. */
export const listField = (name: ListFieldName): ListField => LIST_FIELDS[name];

/** Languages of templates and headings. */
export type ListLanguage = keyof ListField['heading'];
export const LIST_LANGUAGES = ['sv', 'en'] as const satisfies readonly ListLanguage[];
