import { LANGUAGES } from '../model/language.js';
import { textProperty } from '../model/localized-text.js';

const NAMES = ['name', ...LANGUAGES.map((language) => textProperty('name', language))];

/** The country that an actor is in, or that the place is in where it lies. */
export const countryOf = (actor: string): string => `coalesce(
    head([(${actor})-[:IN_COUNTRY]->(c:Country) | c.isoCode]),
    head([(${actor})-[:LOCATED_IN|ACTIVE_IN]->(:City)-[:IN_COUNTRY]->(c:Country) | c.isoCode]))`;

/** All that an actor is called. */
export const namesOf = (actor: string): string =>
  `[name IN [${NAMES.map((name) => `${actor}.${name}`).join(', ')}] + coalesce(${actor}.altNames, []) WHERE name IS NOT NULL]`;
