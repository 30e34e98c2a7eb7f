import type { TextLanguage } from '../src/model/language.js';

/** A query as somebody would type it, with every entity of the first graph that is a right answer to it. */
export interface Judgement {
  readonly language: TextLanguage;
  readonly text: string;
  readonly answers: readonly string[];
}

const judged = (language: TextLanguage, queries: Readonly<Record<string, string>>): Judgement[] =>
  Object.entries(queries).map(([text, answers]) => ({ language, text, answers: answers.split(' ') }));

const COUNCILS = 'linkoping-city-council palo-alto-city-council';
const MINUTES = 'ks-2017-494-protocol';
const PAPER = 'ks-2017-494-position-paper';
const SISTER_CITY = 'linkoping-palo-alto-sister-city';
const OFFICE = 'kommunledningskontoret-international-function';
const COMPANIES = 'google facebook tesla-motors hewlett-packard senionlab narrative';
const PLANS = 'action-plans norrkoping-riga-action-plan-2014';
const JUBILEES = 'jubilee-2017 palo-alto-25-years-2012 guangzhou-20-years-2017';
const SISTER_CITIES = `${SISTER_CITY} linkoping-esteli linkoping-morogoro linkoping-pietrasanta`;
const COOPERATIONS = 'linkoping-linz linkoping-kaunas linkoping-guangzhou linkoping-macau';
/** What one side at least calls vänort or twin town. */
const FRIENDSHIPS = [
  'linkoping-tonsberg linkoping-isafjardarbaer linkoping-roskilde linkoping-joensuu linkoping-oradea linkoping-rimini',
  'joensuu-tonsberg joensuu-isafjardarbaer joensuu-vilnius joensuu-hof vaxjo-kaunas',
  'norrkoping-esslingen norrkoping-klaksvik norrkoping-kopavogur norrkoping-linz norrkoping-odense norrkoping-riga',
  'norrkoping-tampere norrkoping-trondheim',
].join(' ');
const PARTNER_CITIES = 'heidelberg-palo-alto enschede-palo-alto enschede-dalian';
const SIGNED = [
  'agreement-1987 linkoping-special-agreements-signed linz-agreement-1995 guangzhou-agreement-1997',
  'heidelberg-palo-alto-treaty-2017 palo-alto-heidelberg-agreement-2013 norrkoping-riga-agreement-2014',
  'vaxjo-kaunas-agreement',
].join(' ');
const AGREEMENTS = `${SIGNED} agreement-2018`;
const REVIEWS = 'review-before-new-agreement review-per-mandate-period';

/**
 * Names in both languages, with and without typos and accents; heads of compounds; synonyms; keys; and words that
 * stand in summaries, roles and claims alone. Whoever adds to it judges by the sources, not by what is found.
 */
export const JUDGEMENTS: readonly Judgement[] = [
  ...judged('sv', {
    Linköping: 'linkoping',
    linkoping: 'linkoping',
    Lindköping: 'linkoping',
    'Linköpings kommun': 'linkoping',
    'palo alto': 'palo-alto',
    stanfrod: 'stanford-university',
    'stanford universitet': 'stanford-university',
    LiU: 'linkoping-university',
    universitetet: 'linkoping-university stanford-university',
    enshede: 'enschede',
    Muenster: 'munster',
    'Hagström, Stig': 'stig-hagstrom',
    'Brita Stina': 'brita-stina-hagstrom',
    HP: 'hewlett-packard',
    tesla: 'tesla-motors',
    fullmäktige: COUNCILS,
    stadsfullmaktige: COUNCILS,
    kommunstyrelsen: 'kommunstyrelsen',
    presidiet: 'kommunstyrelsens-presidium',
    presidium: 'kommunstyrelsens-presidium',
    'internationella funktionen': OFFICE,
    'internationella avdelningen': OFFICE,
    nämnder: 'linkoping-committees',
    förvaltningar: 'linkoping-departments',
    'kommunala bolag': 'linkoping-municipal-companies',
    avtal: `${AGREEMENTS} review-before-new-agreement`,
    överenskommelse: 'agreement-1987 agreement-2018',
    samarbete: `${SISTER_CITIES} business-cooperation university-cooperation linkoping-special-agreements-signed ${FRIENDSHIPS} ${PARTNER_CITIES}`,
    systerort: `term-systerort ${SISTER_CITIES}`,
    vänort: `term-vanort ${SISTER_CITY} ${FRIENDSHIPS}`,
    systerorter: `term-systerort ${SISTER_CITIES}`,
    jubileum: JUBILEES,
    jubileet: JUBILEES,
    studentutbyte: 'liu-stanford-student-exchange university-cooperation',
    forskning: 'liu-stanford-research university-cooperation',
    forskare: 'liu-stanford-research',
    skola: 'school-exchange school-exchange-linkoping-palo-alto',
    ungdomar: 'youth-exchanges',
    ungdomsutbyte: 'youth-exchanges',
    'people to people': 'civic-exchange',
    invånare: 'civic-exchange',
    föreningar: 'association-exchanges association-visits linkopings-palo-alto-forening neighbors-abroad',
    hemslöjd: 'ostergotlands-hemslojdsforening',
    handlingsplan: PLANS,
    uppföljning: 'review-per-mandate-period decision-513-2',
    översyn: 'review-before-new-agreement further-areas-study',
    mandatperiod: 'review-per-mandate-period decision-513-2',
    'KS 2017-494': MINUTES,
    '2017-494': MINUTES,
    '§ 513': 'decision-513 ks-2017-494-protocol decision-513-1 decision-513-2',
    protokoll: MINUTES,
    protokollsutdrag: MINUTES,
    positionspapper: PAPER,
    tjänsteskrivelse: 'ks-2017-494-service-letter',
    'internationell strategi': 'international-strategy-2010',
    Q47265: 'palo-alto',
    Q10002: 'enschede',
    exportstrategi: 'swedish-export-strategy business-cooperation linkoping',
    exportstrategin: 'swedish-export-strategy business-cooperation linkoping',
    dörröppnare: 'business-cooperation linkoping',
    universitetskansler: 'stig-hagstrom',
    professor: 'stig-hagstrom',
    resekostnader: 'cost-rule-participants-pay',
    kostnader: 'cost-rule-participants-pay',
    'vem betalar': 'cost-rule-participants-pay',
    klimat: 'energy-environment sdg-13',
    energi: 'energy-environment sdg-7',
    'hållbar stadsutveckling': 'energy-environment',
    digitalisering: 'smart-city smart-city-alliance',
    'smart stad': 'smart-city',
    medborgardialog: 'citizen-dialogue',
    demokrati: 'citizen-dialogue guideline-democracy-equality',
    jämställdhet: 'guideline-democracy-equality',
    besöksmål: 'guideline-attractiveness',
    näringsliv: 'business-innovation business-cooperation guideline-business-contacts',
    teknikpark: 'stanford-research-park',
    företag: COMPANIES,
    Tyskland: 'germany',
    Kina: 'china',
    Kalifornien: 'california',
    Kalifornein: 'california',
    'silicon valley': 'silicon-valley',
    vänorter: `term-vanort ${SISTER_CITY} ${FRIENDSHIPS}`,
    vänortssamarbete: FRIENDSHIPS,
    partnerstad: PARTNER_CITIES,
    samverkan: COOPERATIONS,
    'särskilda avtal': 'linkoping-special-agreements-signed',
    Tonsberg: 'tonsberg',
    Ísafjörður: 'isafjardarbaer',
    Isafjordur: 'isafjardarbaer',
    Tammerfors: 'tampere',
    Växjö: 'vaxjo',
    Macao: 'macau macao',
    Guangzou: 'guangzhou',
    Esteli: 'esteli',
    Esslingen: 'esslingen',
    'linköping linz': 'linkoping-linz',
    'joensuu linköping': 'linkoping-joensuu',
    'vänort joensuu': 'linkoping-joensuu joensuu-tonsberg joensuu-isafjardarbaer joensuu-vilnius joensuu-hof',
    'vänort palo alto': SISTER_CITY,
    arbetsbesök: 'enschede-working-visit',
    Färöarna: 'faroe-islands',
    Island: 'iceland',
    Q41329: 'linz',
  }),
  ...judged('en', {
    'Linköping University': 'linkoping-university',
    universities: 'linkoping-university stanford-university',
    'city council': COUNCILS,
    council: COUNCILS,
    'municipal executive board': 'kommunstyrelsen',
    'international function': OFFICE,
    committees: 'linkoping-committees',
    'sister city': `term-systerort ${SISTER_CITIES}`,
    agreement: AGREEMENTS,
    agreements: AGREEMENTS,
    'planned agreement': 'agreement-2018',
    anniversary: JUBILEES,
    'position paper': PAPER,
    minutes: MINUTES,
    'student exchange': 'liu-stanford-student-exchange university-cooperation',
    researchers: 'liu-stanford-research',
    research: 'liu-stanford-research university-cooperation stanford-research-park',
    'youth exchange': 'youth-exchanges',
    handicraft: 'ostergotlands-hemslojdsforening',
    'action plan': PLANS,
    'follow-up': 'review-per-mandate-period decision-513-2',
    review: REVIEWS,
    'door opener': 'business-cooperation linkoping',
    'export strategy': 'swedish-export-strategy business-cooperation linkoping',
    'university chancellor': 'stig-hagstrom',
    'travel costs': 'cost-rule-participants-pay',
    costs: 'cost-rule-participants-pay',
    climate: 'energy-environment sdg-13',
    'gender equality': 'guideline-democracy-equality',
    digitalisation: 'smart-city smart-city-alliance',
    'citizen dialogue': 'citizen-dialogue',
    inhabitants: 'civic-exchange',
    school: 'school-exchange school-exchange-linkoping-palo-alto',
    Heidleberg: 'heidelberg',
    Facebok: 'facebook',
    'San José': 'san-jose',
    Germany: 'germany',
    Netherland: 'netherlands',
    companies: COMPANIES,
    'smart city alliance': 'smart-city-alliance',
    'friendship town': `term-vanort ${FRIENDSHIPS}`,
    'twin town': `term-vanort ${FRIENDSHIPS}`,
    'partner city': PARTNER_CITIES,
    treaty: 'linz-agreement-1995 heidelberg-palo-alto-treaty-2017',
    Tampere: 'tampere',
    'Faroe Islands': 'faroe-islands',
    Morrogoro: 'morogoro',
    'working visit': 'enschede-working-visit',
    'linköping guangzhou': 'linkoping-guangzhou guangzhou-agreement-1997',
    'kaunas växjö': 'vaxjo-kaunas',
  }),
];

/** Of so many hits, the first that is right and how many of the right ones are among them count. */
export const CUTOFF = 10;

export interface Quality {
  readonly queries: number;
  /** Mean of 1 / (place of the first right answer); 0 where none is among the first. */
  readonly meanReciprocalRank: number;
  /** Mean share of the right answers that are among the first, of as many as have a place there. */
  readonly recall: number;
  readonly missed: readonly Judgement[];
}

/** How good the ids are that were found for each judgement, best first. */
export function qualityOf(found: readonly (readonly [Judgement, readonly string[]])[]): Quality {
  const each = found.map(([judgement, ids]) => {
    const first = ids.slice(0, CUTOFF);
    const place = first.findIndex((id) => judgement.answers.includes(id));
    const right = judgement.answers.filter((id) => first.includes(id)).length;
    return {
      judgement,
      rank: place < 0 ? 0 : 1 / (place + 1),
      recall: right / Math.min(CUTOFF, judgement.answers.length),
    };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: each.length,
    meanReciprocalRank: mean(each.map(({ rank }) => rank)),
    recall: mean(each.map(({ recall }) => recall)),
    missed: each.filter(({ rank }) => rank === 0).map(({ judgement }) => judgement),
  };
}
