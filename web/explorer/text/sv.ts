/** Alla texter i utforskaren på svenska. En del för varje vy. */
export const sv = {
  brand: 'Vänort',
  tagline: 'Kommunens internationella relationer',
  skip: 'Hoppa till innehållet',
  mainNavigation: 'Huvudmeny',
  language: 'Språk',
  theme: { label: 'Utseende', auto: 'Som enheten', light: 'Ljust', dark: 'Mörkt' },
  footer: {
    label: 'Om webbplatsen',
    source: 'Uppgifterna kommer ur de dokument som anges vid varje uppgift.',
    api: 'API och frågor',
  },
  state: {
    loading: 'Hämtar …',
    failed: 'Det gick inte att hämta uppgifterna.',
    unreachable: 'Servern går inte att nå just nu.',
    retry: 'Försök igen',
    unknownPage: 'Sidan finns inte.',
    unknownPageHelp: 'Adressen leder inte till någon sida här.',
    toStart: 'Till startsidan',
  },
  start: {
    title: 'Start',
    heading: 'Vilka hänger vi ihop med i världen?',
    lead: 'Sök efter en stad, ett lärosäte, ett företag eller ett samarbete. Varje uppgift visar var den är hämtad.',
    network: 'Nätverket runt',
    openNetwork: 'Öppna nätverket',
    areas: 'Prioriterade områden',
    partners: (count: number) => (count === 1 ? '1 partner' : `${count} partner`),
  },
  graph: {
    title: 'Nätverk',
    picture: 'Nätverksbild',
  },
};
