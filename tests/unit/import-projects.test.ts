import { describe, expect, it } from 'vitest';
import { municipalityIn } from '../../src/importers/municipality-name.js';
import { entitiesOf, importTexts, relationsOf } from '../imported-file.js';

const interregRow = (more: Record<string, unknown> = {}) => ({
  ...{ id: 1, program: 'AURORA', projektnamn: 'Boost', organisationsnamn: 'Umeå kommun', organisationsroll: 'PP' },
  ...{ organisationstyp: 'Local public authority', startdatum: '2023-01-01', slutdatum: '2025-12-31' },
  ...{ specifiktmal: 'RSO2.6', land: 'Sverige', ...more },
});
const interreg = (...rows: unknown[]) => importTexts('interreg', { 'interreg.json': JSON.stringify(rows) });

describe('Interreg', () => {
  it('has a municipality under all its names as one', async () => {
    const names = ['Umeå kommun', 'UMEÅ KOMMUN, Näringsliv', 'Kommunledningskontoret Umeå kommun', 'Umeå Kommun'];
    const file = await interreg(
      ...names.map((name, at) => interregRow({ organisationsnamn: name, projektnamn: `P${at}` })),
    );
    expect(entitiesOf(file, 'CITY').map(({ name, country }) => [name, country])).toEqual([['Umeå kommun', 'SE']]);
    expect(new Set(relationsOf(file, 'PARTICIPATES_IN').map(({ from }) => from)).size).toBe(1);
  });

  it('has projects with dates, programme and the area that their specific objective names', async () => {
    const file = await interreg(interregRow({ organisationsroll: 'LP' }));
    expect(entitiesOf(file, 'PARTNERSHIP')).toMatchObject([
      {
        ...{ name: 'Boost', preferredId: 'interreg-aurora-2021-2027-boost' },
        properties: { kind: 'PROJECT', since: '2023-01-01', until: '2025-12-31' },
      },
    ]);
    expect(entitiesOf(file, 'TERM').map(({ name }) => name)).toEqual(['Interreg Aurora 2021–2027']);
    expect(relationsOf(file, 'FOCUSES_ON').map(({ to }) => to)).toEqual(['energy-environment']);
    expect(relationsOf(file, 'PARTICIPATES_IN')).toMatchObject([
      { since: '2023-01-01', until: '2025-12-31', properties: { role: { en: 'lead partner' } } },
    ]);
  });

  it('focuses on nothing where the objective names no area', async () => {
    const file = await interreg(
      interregRow({ specifiktmal: 'RSO4.6' }),
      interregRow({ specifiktmal: null, projektnamn: 'B' }),
    );
    expect(relationsOf(file, 'FOCUSES_ON')).toEqual([]);
  });

  it('has two departments of one in a project once', async () => {
    const file = await interreg(
      interregRow(),
      interregRow({ organisationsnamn: 'Umeå kommun, Fritid', organisationsroll: 'LP' }),
    );
    expect(relationsOf(file, 'PARTICIPATES_IN')).toHaveLength(1);
  });

  it.each([
    ['without an organisation', { organisationsnamn: null }, 'organisationsnamn', 'VALUE_MISSING'],
    ['with a day that there is not', { slutdatum: '2027-02-31' }, 'slutdatum', 'DATE_INVALID'],
    ['of another shape', { projektnamn: 7 }, 'projektnamn', 'VALUE_INVALID'],
    ['of a former country', { land: 'Jugoslavien' }, 'land', 'COUNTRY_FORMER'],
  ])('rejects a row %s, and goes on', async (_what, change, field, code) => {
    const file = await interreg(interregRow(change), interregRow());
    expect(file.rejected).toMatchObject([{ line: 1, field, code }]);
    expect(relationsOf(file, 'PARTICIPATES_IN')).toHaveLength(1);
  });

  it('fails where the file stops in the middle', async () => {
    const text = JSON.stringify([interregRow(), interregRow()]).slice(0, -40);
    await expect(importTexts('interreg', { 'interreg.json': text })).rejects.toMatchObject({ code: 'FORMAT_INVALID' });
  });
});

describe('municipalityIn', () => {
  it.each([
    ['Karlstads Kommun', 'Karlstads kommun'],
    ['BORLÄNGE KOMMUN', 'Borlänge kommun'],
    ['Marks kommun, Arbetsmarknadsenheten', 'Marks kommun'],
    ['Höganäs Omsorg (Höganäs Kommun)', 'Höganäs kommun'],
    ['Park och naturförvaltningen Göteborgs stad', 'Göteborgs stad'],
    ['Municipality of Gävle', 'Municipality of Gävle'],
    ['Comune di Schio', 'Comune di Schio'],
    ['Aalborg kommune', 'Aalborg kommune'],
    ['The Administration of Jonava District Municipality', 'Jonava District Municipality'],
  ])('finds in %s the municipality %s', (organisation, name) => {
    expect(municipalityIn(organisation)?.name).toBe(name);
  });

  it.each(['Göteborg Stad', 'Göteborgs Stad', 'Göteborgs kommun', 'GÖTEBORGS STAD, Miljö'])(
    'has one key for %s and the other names of Gothenburg',
    (organisation) => {
      expect(municipalityIn(organisation)?.key).toBe('goteborg');
    },
  );

  it.each([
    'Lapplands Kommunalförbund',
    'Storumans Municipality Enterprises Ltd',
    'Association of Municipalities in Kalmar County',
    'Skellefteå Science City',
    'Public library of Pagėgiai municipality',
    'Umeå Energi AB',
    'Tornedalsrådet',
  ])('finds none in %s', (organisation) => {
    expect(municipalityIn(organisation, true)).toBeUndefined();
  });
});

const KEEP =
  'Programme;Acronym;Project Partner;Lead Partner;Street;Postal code;Town;Country;Website;Department;Legal Status';

describe('keep.eu', () => {
  it('has projects that began in the first year of their programme at the earliest', async () => {
    const file = await importTexts('keep', {
      'keep.csv': `${KEEP}\r\n2014 - 2020 INTERREG VB Baltic Sea;SMART;City of Umea;Yes;;;Umeå;Sweden;;;public\r\n2014 - 2020 INTERREG VB Baltic Sea;SMART;Municipality of Kalmar (drop out from 10/11/2016);No;;;Kalmar;SWEDEN;;;public\r\n`,
    });
    expect(file.rejected).toEqual([]);
    expect(entitiesOf(file, 'PARTNERSHIP')).toMatchObject([{ name: 'SMART', properties: { since: '[2014..]' } }]);
    expect(entitiesOf(file, 'TERM').map(({ name }) => name)).toEqual(['Interreg VB Baltic Sea 2014–2020']);
    expect(entitiesOf(file, 'CITY').map(({ name, country }) => [name, country])).toEqual([
      ['City of Umea', 'SE'],
      ['Municipality of Kalmar', 'SE'],
    ]);
    expect(relationsOf(file, 'PARTICIPATES_IN').map(({ assertion, until }) => [assertion, until])).toEqual([
      [undefined, undefined],
      ['HELD', undefined],
    ]);
  });
});

/** As CORDIS publishes them for Horizon Europe: semicolons, quotes, decimal commas; made for this test. */
const ORGANISATIONS = [
  'projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active',
  '101000001;"GREENER";999000001;"SE1";"UMEA KOMMUN";"Umea";false;PUB;;;"Umea";SE;;"63,8;20,2";;;"2023-01-01 10:00:00";1;1;coordinator;"100,5";"100,5";"200,75";false;',
  '101000001;"GREENER";999000002;"EL1";"ETHNIKO; KENTRO";"EKETA";false;REC;;;"Athens";EL;;;;;"2023-01-01 10:00:00";1;2;participant;"100,5";"100,5";"200,75";true;',
  '101000001;"GREENER";999000003;;"ACME GMBH";;true;PRC;;;"Bonn";XX;;;;;"2023-01-01 10:00:00";1;3;thirdParty;0;0;0;false;',
  '',
].join('\n');
const PROJECTS = [
  'id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi',
  '101000001;GREENER;SIGNED;"Greener; cities";2022-06-01;2025-05-31;"1000,25";"900";HORIZON.2.5;X;2022-05-01;HORIZON;;;;;"Long text";;1;',
  '',
].join('\n');

describe('CORDIS', () => {
  it('has participations with the dates and the programme of the file of projects beside', async () => {
    const file = await importTexts('cordis', { 'organization.csv': ORGANISATIONS, 'project.csv': PROJECTS });
    expect(entitiesOf(file, 'PARTNERSHIP')).toMatchObject([
      {
        ...{ id: 'cordis 101000001', name: 'GREENER', preferredId: 'cordis-101000001' },
        properties: { since: '2022-06-01', until: '2025-05-31', summary: { en: 'Greener; cities' } },
      },
    ]);
    expect(entitiesOf(file, 'TERM').map(({ name }) => name)).toEqual(['Horizon Europe']);
    expect(relationsOf(file, 'FOCUSES_ON').map(({ to }) => to)).toEqual(['energy-environment']);
    expect(
      relationsOf(file, 'PARTICIPATES_IN').map(({ since, until, assertion }) => [since, until, assertion]),
    ).toEqual([
      ['2022-06-01', '2025-05-31', undefined],
      ['2022-06-01', undefined, 'HELD'],
    ]);
    expect(file.rejected).toMatchObject([{ line: 4, field: 'country', code: 'COUNTRY_UNKNOWN' }]);
  });

  it('knows organisations by what they do, and municipalities by their names', async () => {
    const file = await importTexts('cordis', { 'organization.csv': ORGANISATIONS.replace(';XX;', ';DE;') });
    const types = file.records.flatMap((one) => (one.record === 'ENTITY' ? [[one.type, one.name, one.country]] : []));
    expect(types).toContainEqual(['CITY', 'Umea kommun', 'SE']);
    expect(types).toContainEqual(['ORGANISATION', 'ETHNIKO; KENTRO', 'GR']);
    expect(types).toContainEqual(['COMPANY', 'ACME GMBH', 'DE']);
    expect(entitiesOf(file, 'PARTNERSHIP')).toMatchObject([{ properties: { kind: 'PROJECT' } }]);
  });
});
