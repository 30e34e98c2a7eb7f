import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const MOST_MEGABYTES = 400;

const measured = z.object({
  rows: z.number(),
  rejected: z.number(),
  records: z.number(),
  residentMegabytes: z.number(),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vanort-large-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Reads a file of so many lines by a process of its own. */
async function readLarge(id: string, name: string, lines: () => Iterable<string>) {
  const file = join(folder, name);
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const script = fileURLToPath(new URL('../measured-import.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, id, file]);
  const megabytes = Math.round((await stat(file)).size / 2 ** 20);
  await rm(file);
  return { megabytes, ...measured.parse(JSON.parse(stdout)) };
}

function* numbered(count: number, line: (number: number) => string, head = '', tail = ''): Generator<string> {
  yield head;
  for (let number = 0; number < count; number += 1) yield line(number);
  yield tail;
}

const FILLER = 'x'.repeat(400);

describe(`an importer reads a large file within ${MOST_MEGABYTES} MB`, () => {
  it('of GLEIF', async () => {
    const headings =
      'LEI,Entity.LegalName,Entity.LegalAddress.Country,Entity.EntityCategory,Entity.EntityStatus,Registration.RegistrationStatus,Filler';
    const row = (n: number) => `529900T8BM49AURSDO55,"Company, no ${n}",DE,GENERAL,ACTIVE,ISSUED,${FILLER}\n`;
    const figures = await readLarge('gleif', 'lei2.csv', () => numbered(500_000, row, `${headings}\n`));
    console.info('gleif', figures);
    expect(figures).toMatchObject({ rows: 500_001, rejected: 0 });
    expect(figures.residentMegabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it('of ROR', async () => {
    const record = (n: number) => {
      const id = String(n % 10_000_000).padStart(8, '0');
      const details = { name: `City ${n % 5000}`, country_code: 'SE', lat: 60, lng: 15, filler: FILLER };
      return `${n === 0 ? '' : ','}${JSON.stringify({
        ...{ id: `https://ror.org/0${id}`, status: 'active', types: ['education'], filler: FILLER.repeat(3) },
        names: [{ value: `University ${n}`, types: ['ror_display', 'label'], lang: 'en' }],
        locations: [{ geonames_id: 1000 + (n % 5000), geonames_details: details }],
        external_ids: [],
      })}\n`;
    };
    const figures = await readLarge('ror', 'ror.json', () => numbered(150_000, record, '[', ']'));
    console.info('ror', figures);
    expect(figures).toMatchObject({ rows: 150_001, rejected: 0 });
    expect(figures.residentMegabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it('of CORDIS, with a tenth as many organisations as participations', async () => {
    const headings =
      'projectID;projectAcronym;organisationID;name;activityType;country;role;endOfParticipation;contactForm';
    const row = (n: number) =>
      `${100 + (n % 40_000)};"P${n % 40_000}";${n % 60_000};"Organisation ${n % 60_000}";PRC;EL;participant;false;${FILLER}\n`;
    const figures = await readLarge('cordis', 'organization.csv', () => numbered(500_000, row, `${headings}\n`));
    console.info('cordis', figures);
    expect(figures).toMatchObject({ rows: 500_001, rejected: 0 });
    expect(figures.residentMegabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it('of GeoNames', async () => {
    const row = (n: number) =>
      `${n + 1}\tTown ${n}\tTown ${n}\tAlpha,Beta,${'Gamma'.repeat(50)}\t63.8\t20.2\tP\tPPL\tSE\t\t23\t2480\t\t\t100\t\t20\tEurope/Stockholm\t2024-01-01\n`;
    const figures = await readLarge('geonames', 'allCountries.txt', () => numbered(1_000_000, row));
    console.info('geonames', figures);
    expect(figures).toMatchObject({ rows: 1_000_001, rejected: 0 });
    expect(figures.residentMegabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
