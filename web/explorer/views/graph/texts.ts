/** Words of the network view, in both languages. */
export const GRAPH_TEXTS = {
  sv: {
    ofArea: (heading: string, areas: string) => `${heading}: ${areas}`,
    showEngagements: 'Visa samarbetena',
    showEngagementsHelp: 'Visar varje samarbete, beslut och område för sig, i stället för en linje mellan två aktörer.',
    becauseOfKind:
      'Det valda slaget av koppling finns inte direkt mellan aktörer. Därför visas varje samarbete för sig.',
    toPicture: 'Till bilden',
    toList: 'Till listan',
    appearance: 'Utseende',
    size: 'Storlek',
    colour: 'Färg',
    sizes: { degree: 'Antal kopplingar', centrality: 'Hur central aktören är i bilden', equal: 'Lika stora' },
    colours: { type: 'Slag', cluster: 'Grupper i bilden', standing: 'Samarbetets bekräftelse' },
    layers: 'Lager',
    hiddenOne: 'Dolda',
    showAgain: (name: string) => `Visa ${name} igen`,
    tiesOf: (name: string) => `Kopplingar mellan ${name} och andra`,
    ties: (nodes: number, ties: number, around: string) =>
      `${nodes === 1 ? '1 aktör eller samarbete' : `${nodes} aktörer och samarbeten`} kring ${around}, ${ties === 1 ? '1 koppling' : `${ties} kopplingar`}`,
    toLegend: 'Teckenförklaring och lager',
  },
  en: {
    ofArea: (heading: string, areas: string) => `${heading}: ${areas}`,
    showEngagements: 'Show the partnerships',
    showEngagementsHelp:
      'Shows each partnership, decision and area separately, instead of one line between two actors.',
    becauseOfKind:
      'The chosen type of connection does not join actors directly, so each partnership is shown separately.',
    toPicture: 'To the picture',
    toList: 'To the list',
    appearance: 'Appearance',
    size: 'Size',
    colour: 'Colour',
    sizes: {
      degree: 'Number of connections',
      centrality: 'How central the actor is in the picture',
      equal: 'All the same size',
    },
    colours: { type: 'Kind', cluster: 'Groups in the picture', standing: 'Confirmation of the partnership' },
    layers: 'Layers',
    hiddenOne: 'Hidden',
    showAgain: (name: string) => `Show ${name} again`,
    tiesOf: (name: string) => `Connections between ${name} and others`,
    ties: (nodes: number, ties: number, around: string) =>
      `${nodes === 1 ? '1 actor or partnership' : `${nodes} actors and partnerships`} around ${around}, ${ties === 1 ? '1 connection' : `${ties} connections`}`,
    toLegend: 'Legend and layers',
  },
} as const;
