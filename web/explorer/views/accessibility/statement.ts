const sv = {
  // With soft hyphens, as a phone is narrower than the word.
  heading: 'Tillgänglighets\u00adredo\u00adgörelse',
  unnamedOwner: 'Kommunen',
  lead: (owner: string, site: string) =>
    `${owner} står bakom den här webbplatsen, ${site}. Vi vill att så många som möjligt ska kunna använda den. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service och vilka problem vi känner till.`,
  conformity: {
    heading: 'Hur tillgänglig är webbplatsen?',
    answer:
      'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service (2018:1937). Det som brister står nedan.',
  },
  report: {
    heading: 'Vad kan du göra om du inte kan använda delar av webbplatsen?',
    text: 'Berätta för oss om något hindrar dig, eller om du behöver innehållet på ett annat sätt. Samma uppgifter finns som tabell, som filer att hämta och i webbplatsens API.',
    write: 'Skriv till oss:',
  },
  supervision: {
    heading: 'Tillsyn',
    text: 'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med webbplatsens tillgänglighet, eller med hur vi hanterar dina synpunkter, kan du anmäla det till Digg.',
    link: 'Anmäl bristande tillgänglighet till Digg',
  },
  limits: {
    heading: 'Innehåll som inte är tillgängligt',
    groups: [
      {
        heading: 'Användning utan synförmåga och med nedsatt syn',
        items: [
          'Nätverksbilden och kartan ritas som bild. De går inte att läsa med skärmläsare (WCAG 1.1.1). Samma uppgifter finns som lista under bilden och som tabell.',
          'I nätverksbilden förstoras inte texten med webbläsarens textstorlek. Zooma i bilden i stället, eller använd listan.',
          'Webbplatsen är ännu inte prövad av personer som använder skärmläsare.',
        ],
      },
      {
        heading: 'Användning med nedsatt rörlighet',
        items: [
          'Symbolerna i nätverksbilden kan vara mindre än 24 × 24 pixlar när nätverket är stort. Samma uppgifter går att nå i listan och i tabellen.',
          'Att flytta en symbol i nätverksbilden kräver att man drar. Inga uppgifter beror på det.',
        ],
      },
      {
        heading: 'Användning med kognitiv nedsättning och på flera språk',
        items: [
          'Citaten ur källorna står på dokumentets eget språk, oftast svenska, ibland engelska eller tyska. De är märkta med sitt språk men inte översatta.',
          'Meningarna om kopplingar sätts ihop av uppgifter i databasen och kan bli långa.',
        ],
      },
    ],
    reason:
      'Bilderna visar många kopplingar på en gång, och det går inte att återge dem som text i själva bilden. Därför finns samma innehåll alltid som text bredvid.',
  },
  burden: {
    heading: 'Oskäligt betungande anpassning',
    text: 'Vi åberopar inget undantag för oskäligt betungande anpassning enligt 12 § i lagen.',
  },
  outside: {
    heading: 'Innehåll som inte omfattas av lagen',
    text: 'Kartbilden är inte avsedd för navigering, och samma uppgifter finns som text. Dokument som vi länkar till hos andra ansvarar de för.',
  },
  method: {
    heading: 'Hur vi har testat webbplatsen',
    text: 'Vi har gjort en egen bedömning (självskattning). Varje vy prövas automatiskt med axe i ljust och mörkt utseende, på telefon och stor skärm, och går att använda med bara tangentbord. Automatiska prov hittar bara en del av bristerna.',
    assessed: (date: string) => `Bedömningen gjordes den ${date}.`,
    updated: (date: string) => `Redogörelsen uppdaterades senast den ${date}.`,
  },
};

const en: typeof sv = {
  heading: 'Accessibility statement',
  unnamedOwner: 'The municipality',
  lead: (owner, site) =>
    `${owner} is behind this site, ${site}. We want as many people as possible to be able to use it. This page tells how the site meets the Swedish act on accessibility to digital public services, and which problems we know of.`,
  conformity: {
    heading: 'How accessible is the site?',
    answer:
      'The site is partially compliant with the Act on Accessibility to Digital Public Services (2018:1937). What falls short is listed below.',
  },
  report: {
    heading: 'What can you do if you cannot use parts of the site?',
    text: 'Tell us if something is in your way, or if you need the content in another form. The same facts are there as a table, as files to download, and in the site’s API.',
    write: 'Write to us:',
  },
  supervision: {
    heading: 'Supervision',
    text: 'The Agency for Digital Government (Digg) supervises the act. If you are not satisfied with the accessibility of the site, or with how we handle your comments, you can report that to Digg.',
    link: 'Report a lack of accessibility to Digg (in Swedish)',
  },
  limits: {
    heading: 'Content that is not accessible',
    groups: [
      {
        heading: 'Use without sight, and with low vision',
        items: [
          'The picture of the network and the map are drawn as images. Screen readers cannot read them (WCAG 1.1.1). The same facts are in the list below the picture, and in the table.',
          'Text in the picture of the network does not grow with the text size of the browser. Zoom in the picture instead, or use the list.',
          'The site has not yet been tried by people who use screen readers.',
        ],
      },
      {
        heading: 'Use with limited mobility',
        items: [
          'The symbols in the picture of the network may be smaller than 24 by 24 pixels when the network is large. The same facts can be reached in the list and in the table.',
          'Moving a symbol in the picture of the network takes dragging. No fact depends on it.',
        ],
      },
      {
        heading: 'Use with cognitive impairments, and in several languages',
        items: [
          'Quotations from the sources are in the language of the document: mostly Swedish, some English or German. They are marked with their language but not translated.',
          'Sentences about connections are put together from facts in the database and may be long.',
        ],
      },
    ],
    reason:
      'The pictures show many connections at once, which cannot be given as text within the picture itself. So the same content is always there as text beside it.',
  },
  burden: {
    heading: 'Disproportionate burden',
    text: 'We claim no exemption for disproportionate burden under section 12 of the act.',
  },
  outside: {
    heading: 'Content that the act does not cover',
    text: 'The map is not meant for navigation, and the same facts are there as text. Documents that we link to elsewhere are the responsibility of those who publish them.',
  },
  method: {
    heading: 'How we tested the site',
    text: 'We made an assessment of our own. Each view is tried automatically with axe in light and dark appearance, on a phone and a large screen, and can be used with the keyboard alone. Automatic tests find only some of the shortcomings.',
    assessed: (date) => `The assessment was made on ${date}.`,
    updated: (date) => `The statement was last updated on ${date}.`,
  },
};

/** The statement in both languages; it comes with the view. */
export const statement = { sv, en };
