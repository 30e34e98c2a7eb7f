/**
 * Words around a name that say what kind of body it is, in the languages of the registers read so far; folded by
 * `normalizeName`. Some are as often part of the name itself (`Iowa City`): those weigh as `WEAK`.
 */
export type AffixStrength = 'STRONG' | 'WEAK';

/** What a name is of: whose affixes it may have. */
export type NameKind = 'MUNICIPALITY' | 'REGION' | 'ORGANISATION' | 'OTHER';

export interface Affixes {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** As `before` and `after`, but as often part of the name itself. */
  readonly weakBefore: readonly string[];
  readonly weakAfter: readonly string[];
  /** Words that say nothing of who it is wherever they stand. */
  readonly inside: readonly string[];
}

const list = (text: string): string[] => text.split(',').map((affix) => affix.trim());

/** Bodies with the articles and prepositions that follow them. */
const withPrepositions = (bodies: readonly string[]): string[] =>
  bodies.flatMap((body) => PREPOSITIONS.map((preposition) => `${body} ${preposition}`));

const PREPOSITIONS = list('of the, of, del, de, d, do, da, dos, das, di, du, des, dell, della, dello, van, av');

/** Before the name of a municipality. */
const BODIES = list(`
  city, town, township, village, municipality, district, county, borough, shire, commune,
  metropolitan municipality, metropolitan borough, royal borough, london borough, federal city,
  rural municipality, regional municipality, city and county, city council, metropolitan city,
  metropolitan government, government, council, city government, prefecture, local government, capital city,
  autonomous city, free city, hanseatic city, corporation, city corporation, municipal government,
  municipalidad, municipalidad distrital, municipalidad provincial, municipio, ayuntamiento, alcaldia, ciudad,
  villa, gobierno municipal, excmo ayuntamiento, ajuntament, concello, municipi, ciutat, prefeitura,
  prefeitura municipal, prefeitura da cidade, camara municipal, cidade, ciudad autonoma, alcaldia mayor,
  gobierno autonomo descentralizado municipal, distrito metropolitano, comune, citta, citta metropolitana,
  ville, mairie, communaute urbaine, metropole, honorable ayuntamiento, h ayuntamiento, gobierno,
  municipal council, departmental council, communaute de communes, communaute d agglomeration, primaria,
  primaria municipiului, orasul, municipiul, comuna, stadt, gemeinde, landeshauptstadt, hansestadt,
  freie und hansestadt, marktgemeinde, markt, stadtgemeinde, universitatsstadt, bundesstadt, wissenschaftsstadt,
  kreis, landkreis, gemeente, kommun, staden, stad, kommune, kaupunki, gmina, gmina miejska, miasto,
  urzad miasta, mesto, intendencia, alcaldia distrital, alcaldia metropolitana, administration communale,
  district capital, capital, statutarni mesto, obec, grad, opcina, obcina, mestna obcina, opstina, municipiu,
  dimos, bashkia
`);

/** Bodies that stand before a name also without a preposition. */
const BARE_BODIES = list(`
  stadt, gemeinde, landeshauptstadt, hansestadt, freie und hansestadt, marktgemeinde, stadtgemeinde,
  universitatsstadt, bundesstadt, kreis, landkreis, gemeente, gmina, miasto, mesto, obec, grad, opcina, obcina,
  mestna obcina, opstina, statutarni mesto, municipiul, orasul, comuna, bashkia, ayuntamiento, ajuntament,
  comune, prefeitura, municipality, commune, primaria, dimos, municipalidad, municipalidad distrital,
  municipalidad provincial, alcaldia, mairie, ville, kommunen
`);

const REGIONAL_BODIES = list(`
  region, province, state, county, canton, prefecture, principality, community, department, government,
  republic, autonomous region, autonomous community, chartered community, capital region, federal state,
  federal, departmental, chartered, provincial, municipalidad provincial, governorate, voivodeship, land,
  free state, basque government, provincial government, provincia, estado, gobierno, comunidad,
  comunidad autonoma, comunidad foral, departamento, diputacion, diputacion foral, diputacio, generalitat,
  regione, conseil regional, conseil departemental, departement, governo, governo do estado,
  gobierno del estado, junta, principado, kanton, regional
`);

export const AFFIXES: Readonly<Record<NameKind, Affixes>> = {
  MUNICIPALITY: {
    before: [...withPrepositions(BODIES), ...BARE_BODIES],
    after: list(`
  kommun, kommunes, kommune, stad, municipality, municipal council, city council, town council,
  district council, borough council, county council, shire council, regional council, city municipality,
  metropolitan borough council, metropolitan borough, metropolitan municipality, metropolitan district council,
  london borough council, london borough, district municipality, local municipality, rural municipality,
  city government, municipal government, municipal corporation, city corporation, county government, city hall,
  council, government, corporation, municipal district, regional municipality, rural district,
  metropolitan city, special city, territorial community, city territorial community, tc, kaupunki, kunta, linn,
  vald, belediyesi, buyuksehir belediyesi, savivaldybe, onkormanyzata, varos, gemeinde, commune, cc, dc, bc, lb,
  unitary authority, city and county, ciudad, capital city, city and district, city and district council, city and borough,
      municipal people s government, people s government,
  amalgamated territorial community, amalgamated community, amalgamated territorial, amalgamated hromada,
  hromada, ac, local board, division council, varos onkormanyzata, silska rada, miska rada, rural council,
  gmina, comune, obec, city district, local council, metropolitan council, urban council, city of, town of,
  village of
    `),
    weakBefore: list(`
  city, town, village, autonomous, ciudad, district, municipal, metropolitan, of, of the, de, provincial,
  distrital, provincial de, distrital de, federal, the, comunita
    `),
    weakAfter: list(`
  city, town, village, township, county, district, borough, shire, municipal, metropolitan, shi, si, machi, cho,
  mura, ku, gun, metro, commune, island, parish, prefecture, region, local, people s, metropolitan area, canton,
  community, autonomous city, people s committee, ward, regency, division, metropolis, metropole, capital,
  ayuntamiento
    `),
    inside: [],
  },
  REGION: {
    before: [...withPrepositions(REGIONAL_BODIES), ...REGIONAL_BODIES],
    after: list(`
  oblast, obl, krai, kray, okrug, autonomous okrug, region, prefecture, province, county, state, voivodeship,
  republic, government, prefectural government, metropolitan government, provincial government, county council,
  regional council, lan, canton, governorate, autonomous region, county government, state government,
  city government, municipality, district, urban community, territory, regional government
    `),
    weakBefore: [],
    weakAfter: list('city, do, ken, fu, to, communes'),
    inside: [],
  },
  ORGANISATION: {
    before: list('the, oy, ab, pt, ooo, oao, pao, zao'),
    after: list(`
  inc, incorporated, corp, corporation, co, company, ltd, ltda, limited, limitada, plc, llc, llp, lp, gmbh, mbh,
  ag, kg, kgaa, gmbh and co kg, gmbh co kg, ev, se, sa, sas, sarl, sau, sl, slu, spa, srl, sc, snc, sb, srl sb,
  spa sb, bv, nv, vof, ab, publ, ab publ, as, asa, aps, oy, oyj, oyj abp, abp, hf, ehf, kk, kft, rt, nyrt, zrt,
  sp z oo, spzoo, doo, dd, ad, eood, ood, sro, pty, pty ltd, pvt, pvt ltd, private limited, private ltd,
  private, proprietary limited, sab, sab de cv, sapi de cv, de cv, sa de cv, s de rl de cv, cv, jsc, pjsc, ojsc,
  ooo, bhd, sdn bhd, berhad, tbk, pcl, public company limited, public limited company, public company,
  joint stock company, eirl, sacifia, saci, saa, sac, spc, psc, wll, fze, sae, eireli, me, sgps, lda, scrl,
  cvba, bvba, sprl, coop, sjsc, qsc, qpsc, saq, sakp, saog, tas, tao, pbc, anonim sirketi, tic, san ve tic as
    `),
    weakBefore: list('grupo, groupe, gruppo'),
    weakAfter: list('companies, cos, group, gruppe, groupe, grupo, holding, holdings, international'),
    inside: list(`
  inc, corp, corporation, co, company, companies, ltd, limited, plc, sa, ag, group, the
    `),
  },
  OTHER: { before: ['the'], after: [], weakBefore: [], weakAfter: [], inside: [] },
};
