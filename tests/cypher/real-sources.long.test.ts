import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { checkOutDatabase } from '../pooled-database.js';
import { hasRealData, importRealFile, loadMunicipalities, municipalitiesWithSomething } from '../real-sources.js';

/** Every file that is at hand, those with countries and coordinates first. */
const FILES = [
  ['twin-towns', 'Hekman_twin_cities_2026-02.csv'],
  ['interreg', 'interreg_sweden_2021-27.json'],
  ['urbact', 'urbact_membership.csv'],
  ['network-members', 'C40_cities.csv'],
  ['network-members', 'etmun_organisations_latin1.csv'],
  ['network-members', 'subnational_contextuals_database_Dec2022.csv'],
  ['cordis', 'cordis_h2020_organizations.csv'],
  ['keep', 'keep_2014-20_partnership.csv'],
  ['twin-towns', 'L3viathan_relations.tsv'],
] as const;

const database = checkOutDatabase();
let graph: Graph;
beforeAll(() => {
  ({ graph } = database);
});

describe.skipIf(!hasRealData)('the real files', () => {
  it(
    'are all imported into a graph of nothing but the municipalities of Sweden, and give most of them something',
    { timeout: 2 * 60 * 60_000 },
    async () => {
      await loadMunicipalities(graph);
      for (const [id, file] of FILES) {
        const figures = await importRealFile(graph, id, file);
        console.info(file, figures, await municipalitiesWithSomething(graph));
        expect(figures.rejected).toBeLessThan(0.03 * figures.rows + 1);
        expect(figures.changed).toBeGreaterThan(0);
      }
      // With what the product ships they are 230 and more: world-imports.long.test.ts.
      expect(await municipalitiesWithSomething(graph)).toBeGreaterThanOrEqual(225);
    },
  );
});
