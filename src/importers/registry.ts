import type { Importer } from './importer.js';
import { cordis } from './cordis/cordis.js';
import { geonames } from './geonames/geonames.js';
import { gleif } from './gleif/gleif.js';
import { interreg } from './interreg/interreg.js';
import { keep } from './keep/keep.js';
import { networkMembers } from './network-members/network-members.js';
import { ror } from './ror/ror.js';
import { twinTowns } from './twin-towns/twin-towns.js';
import { urbact } from './urbact/urbact.js';
import { wikidata } from './wikidata/wikidata.js';

/** All importers of files that others publish. The first that recognises a file reads it. */
export const IMPORTERS: readonly Importer[] = [
  twinTowns,
  networkMembers,
  interreg,
  urbact,
  keep,
  cordis,
  wikidata,
  geonames,
  ror,
  gleif,
];
