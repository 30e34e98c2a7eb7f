import { readFile } from 'node:fs/promises';
import { Parser, Store, type Quad } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.js';

const PUBLIC_URL = 'https://relationer.example.se';
const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';
const DCAT = 'http://www.w3.org/ns/dcat#';

let validator: ShaclValidator;
let server: TestServer;
beforeAll(async () => {
  const shapes = await readFile(new URL('dcat-ap-se.shapes.ttl', import.meta.url), 'utf8');
  validator = new ShaclValidator(new Store(new Parser().parse(shapes)));
  server = await startServer({ publicUrl: PUBLIC_URL, contactEmail: 'data@example.se', dataLicence: LICENCE });
});
afterAll(() => server.stop());

const catalogue = async ({ url } = server) =>
  new Parser().parse(await (await fetch(`${url}/dcat`, { headers: { accept: 'text/turtle' } })).text());

const lastOf = (term: { value: string } | null | undefined) => term?.value.replace(/^.*[#/]/, '') ?? '';

/** What a catalogue lacks or has wrong: entity, term and what is asked, by how grave it is. */
async function findings(quads: Quad[]): Promise<{ wrong: string[]; advised: string[] }> {
  const { results } = await validator.validate(new Store(quads));
  const told = (severity: string) =>
    results
      .filter((result) => lastOf(result.severity) === severity)
      .map(
        ({ focusNode, path, sourceConstraintComponent: constraint }) =>
          `${lastOf(focusNode as never)} ${lastOf(path as never)} ${lastOf(constraint)}`,
      )
      .sort();
  return { wrong: told('Violation'), advised: told('Warning') };
}

describe('the catalogue, by DCAT-AP-SE 3.0.1', () => {
  it('has all that is obligatory in the right form, and of what is recommended all but what nobody has said', async () => {
    const { wrong, advised } = await findings(await catalogue());

    expect(wrong).toEqual([]);
    // When it was first published, for how long it will be there; of the publisher, what the seed does not tell.
    expect(advised).toEqual([
      'calendar availability MinCountConstraintComponent',
      'contact hasAddress MinCountConstraintComponent',
      'contact hasTelephone MinCountConstraintComponent',
      'dataset issued MinCountConstraintComponent',
      'dcat issued MinCountConstraintComponent',
      'graphql availability MinCountConstraintComponent',
      'json-ld availability MinCountConstraintComponent',
      'linkoping description MinCountConstraintComponent',
      'linkoping identifier MinCountConstraintComponent',
      'rdf-xml availability MinCountConstraintComponent',
      'reviews issued MinCountConstraintComponent',
      'reviews temporal MinCountConstraintComponent',
      'turtle availability MinCountConstraintComponent',
    ]);
  });

  it('lacks nothing but the licence where the operator has set neither licence nor contact', async () => {
    const bare = await startServer({ publicUrl: PUBLIC_URL });
    const { wrong } = await findings(await catalogue(bare));
    await bare.stop();

    expect(wrong).toEqual(['dcat license MinCountConstraintComponent']);
  });

  it('covers time from the oldest fact of the whole graph', async () => {
    const starts = new Store(await catalogue()).getObjects(null, `${DCAT}startDate`, null);
    expect(starts.map(({ value }) => value)).toEqual(['1940']);
  });

  it('names what there is: every address that it gives is answered', async () => {
    const store = new Store(await catalogue());
    const addresses = ['accessURL', 'downloadURL', 'endpointDescription', 'landingPage'].flatMap((term) =>
      store.getObjects(null, DCAT + term, null).map(({ value }) => value),
    );

    expect(addresses.length).toBeGreaterThan(5);
    for (const address of new Set(addresses.filter((one) => one !== `${PUBLIC_URL}/`))) {
      const headers = { accept: address.endsWith('/graphql') ? 'text/html' : '*/*' };
      const here = address.replace(PUBLIC_URL, server.url);
      expect((await fetch(here, { headers })).status, address).toBe(200);
      expect((await fetch(here, { method: 'HEAD', headers })).status, `HEAD ${address}`).toBe(200);
    }
  });

  it.each([
    ['a dataset without a title', (quad: Quad) => !/title$/.test(quad.predicate.value), 'dataset title MinCount'],
    ['a format without a form', (quad: Quad) => !/format$/.test(quad.predicate.value), 'json-ld format MinCount'],
    ['a contact without mail', (quad: Quad) => !/hasEmail$/.test(quad.predicate.value), 'contact hasEmail MinCount'],
    ['a publisher of no kind', (quad: Quad) => !/publishertype/.test(quad.object.value), 'linkoping type MinCount'],
  ])('is not what it should be with %s, as the shapes see', async (_what, keep, finding) => {
    const { wrong } = await findings((await catalogue()).filter(keep));

    expect(wrong).toContain(`${finding}ConstraintComponent`);
  });
});
