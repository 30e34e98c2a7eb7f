import { describe, expect, it } from 'vitest';
import { entitiesOf, importTexts, relationsOf } from '../imported-file.js';

describe('members of C40', () => {
  it('are members of one network, whatever letters their codes have', async () => {
    const file = await importTexts('network-members', {
      'c40.csv': 'City,Country,iso_code,locode\nStockholm,Sweden,SE,SE STO\nWindhoek,Namibia,NA,NA WDH\nNowhere,?,,\n',
    });
    expect(entitiesOf(file, 'CITY').map(({ name, country }) => [name, country])).toEqual([
      ['Stockholm', 'SE'],
      ['Windhoek', 'NA'],
    ]);
    expect(relationsOf(file, 'MEMBER_OF').map(({ to }) => to)).toEqual(['c40', 'c40']);
    expect(entitiesOf(file, 'ORGANISATION')).toMatchObject([
      { preferredId: 'c40', properties: { organisationKind: 'NETWORK' } },
    ]);
    expect(file.rejected).toMatchObject([{ line: 4, field: 'iso_code', code: 'VALUE_MISSING' }]);
  });
});

describe('cities with tags', () => {
  const HEADINGS = 'name,iso,entity_type,country,lat,lng,state,initiatives_committed';
  const read = (...rows: string[]) =>
    importTexts('network-members', { 'cities.csv': [HEADINGS, ...rows, ''].join('\n') });

  it('are members at the latest in the first year of a list that has them', async () => {
    const file = await read(
      'Umea,SWE,City,Sweden,63.83,20.26,NA,"GCoM2022;;GCoMEuropeanCommission2021;;ClimateAlliance2022;NAZCA"',
    );
    expect(relationsOf(file, 'MEMBER_OF').map(({ to, since }) => [to, since])).toEqual([
      ['global-covenant-of-mayors', '[..2021]'],
      ['climate-alliance', '[..2022]'],
    ]);
  });

  it('have no start where no list has a year, and networks of several in one tag', async () => {
    const file = await read('Växjö,SWE,City,Sweden,56.88,14.81,NA,"Sveriges Ekokommuner,EuroCities"');
    expect(relationsOf(file, 'MEMBER_OF').map(({ to, since }) => [to, since])).toEqual([
      ['sveriges-ekokommuner', undefined],
      ['eurocities', undefined],
    ]);
  });

  it('are left out as regions, and where they are in no network', async () => {
    const file = await read(
      'Skåne,SWE,Region,Sweden,56,13.5,NA,Under2Coalition2022',
      'Lund,SWE,City,Sweden,55.7,13.2,NA,CDPCities2022',
    );
    expect([file.rejected, entitiesOf(file, 'CITY')]).toEqual([[], []]);
  });

  it('are rejected where they lie in another country', async () => {
    const file = await read('Bergen,NLD,City,Netherlands,60.39,5.32,NA,GCoM2022');
    expect(file.rejected).toMatchObject([{ field: 'iso', code: 'COUNTRY_CONTRADICTED', cells: { name: 'Bergen' } }]);
  });
});

describe('networks in Latin-1', () => {
  it('are networks with the year of their founding, their aims and their keywords', async () => {
    const text = [
      'Name;Acronym;Country (secretariat);Date;Aims;Main Key-word;Additional Key-Word;Date',
      'Villes de l’énergie;VE;FR;1997;"Échange d’expériences; énergie";Energy;Towns;adhésion\r',
      'Réseau des villes;;GB/US;n/a;;;;\r',
      '',
    ].join('\n');
    const file = await importTexts('network-members', {
      'etmun.csv': Buffer.from(text.replaceAll('’', "'"), 'latin1'),
    });
    expect(file.rejected).toEqual([]);
    expect(entitiesOf(file, 'ORGANISATION')).toMatchObject([
      {
        ...{ name: "Villes de l'énergie", altNames: ['VE'], country: 'FR' },
        properties: { summary: { en: "Founded in 1997. Échange d'expériences; énergie" } },
      },
      { name: 'Réseau des villes', altNames: [], country: undefined, properties: { organisationKind: 'NETWORK' } },
    ]);
    expect(relationsOf(file, 'FOCUSES_ON').map(({ to }) => to)).toEqual(['energy-environment']);
  });
});

const MEMBERS =
  'Code_Network;NameCity;CodeCity;Country;City.Statut;Network;Description;Start;End;geonameId;lng_GN;lat_GN';
const NETWORKS = 'Main.Key.Word;Additionnal.key.words;Name;Code_Network;Description;Start;End;Aims';

describe('URBACT', () => {
  it('has cities in networks for some years, with decimal commas and the themes of the file beside', async () => {
    const file = await importTexts('urbact', {
      'u_membership.csv': `${MEMBERS}\n93;Umea;SE1;SE;Lead Partner;ALT/BAU;x;2018;NA;602150;20,25972;63,82842\n93;Athens;GR1;EL;Partner;ALT/BAU;x;2015;2018;264371;23,72784;37,98376\n`,
      'u_networks.csv': `${NETWORKS}\nEnvironment;Housing / Energy efficiency / Participation;ALT/BAU;93;"Long\ntext; with more";2018;NA;\n`,
    });
    expect(file.rejected).toEqual([]);
    expect(entitiesOf(file, 'CITY').map(({ name, country, properties }) => [name, country, properties])).toEqual([
      ['Umea', 'SE', { geonamesId: '602150', latitude: 63.82842, longitude: 20.25972 }],
      ['Athens', 'GR', { geonamesId: '264371', latitude: 37.98376, longitude: 23.72784 }],
    ]);
    expect(relationsOf(file, 'MEMBER_OF').map(({ since, until, properties }) => [since, until, properties])).toEqual([
      ['2018', undefined, { role: { sv: 'samordnande partner', en: 'lead partner' } }],
      ['2015', '2018', {}],
    ]);
    expect(relationsOf(file, 'FOCUSES_ON').map(({ from, to }) => [from, to])).toEqual([
      ['network 93', 'energy-environment'],
      ['network 93', 'citizen-dialogue'],
    ]);
  });

  it('is read without a file of networks, and rejects a wrong year', async () => {
    const file = await importTexts('urbact', {
      'members.csv': `${MEMBERS}\n93;Umea;SE1;SE;Partner;ALT/BAU;x;2O18;NA;602150;;\n`,
    });
    expect(file.rejected).toMatchObject([{ line: 2, field: 'Start', code: 'DATE_INVALID' }]);
  });
});
