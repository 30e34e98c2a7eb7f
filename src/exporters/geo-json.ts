import type { ExportedTie, TieEnd } from '../queries/export/ties.js';
import type { ExportFormat } from './format.js';

type Position = readonly [longitude: number, latitude: number];

/**
 * GeoJSON (RFC 7946) for maps: a point for each entity that has a place, a line for each two of those who share an
 * engagement of no more than twelve. Features say who they are of in `properties`.
 */
export const geoJson: ExportFormat = {
  id: 'geojson',
  description: 'GeoJSON: points of actors, lines of ties; QGIS',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  async *write({ about, entities, ties }) {
    const { iriOf: _iriOf, ...said } = about;
    yield `{"type":"FeatureCollection","about":${JSON.stringify(said)},"features":[\n`;
    let separator = '';
    for await (const { id, type, name, names, fields } of entities()) {
      const { latitude, longitude } = fields;
      if (typeof latitude !== 'number' || typeof longitude !== 'number') continue;
      const properties = { id, type, name: names[about.language] ?? name, iri: about.iriOf(id) };
      yield separator + feature({ type: 'Point', coordinates: [longitude, latitude] }, properties);
      separator = ',\n';
    }
    for await (const tie of ties()) {
      for (const [one, other] of pairsOf(tie)) {
        const { id, name, kind, since, until, stage, standing } = tie;
        const properties = {
          ...{ id, type: 'TIE', name, kind, since, until, stage, standing, iri: about.iriOf(id) },
          ...{ from: one.id, fromName: one.name, to: other.id, toName: other.name },
        };
        yield separator + feature(lineBetween(positionOf(one)!, positionOf(other)!), properties);
        separator = ',\n';
      }
    }
    yield '\n]}\n';
  },
};

const feature = (geometry: object, properties: object): string =>
  JSON.stringify({ type: 'Feature', geometry, properties });

const positionOf = ({ latitude, longitude }: TieEnd): Position | null =>
  latitude === null || longitude === null ? null : [longitude, latitude];

/** Each two of those who take part and have a place; none where only some of them are known here. */
function pairsOf({ participants, count }: ExportedTie): readonly (readonly [TieEnd, TieEnd])[] {
  if (count > participants.length) return [];
  const placed = participants.filter((one) => positionOf(one) !== null);
  return placed.flatMap((one, index) => placed.slice(index + 1).map((other) => [one, other] as const));
}

/** The short way; a line over the 180th meridian is cut there, as RFC 7946 (3.1.9) asks. */
function lineBetween(from: Position, to: Position): object {
  if (Math.abs(from[0] - to[0]) <= 180) return { type: 'LineString', coordinates: [from, to] };
  const edge = from[0] < 0 ? -180 : 180;
  const beyond = to[0] + 2 * edge;
  const latitude = from[1] + ((to[1] - from[1]) * (edge - from[0])) / (beyond - from[0]);
  return {
    type: 'MultiLineString',
    coordinates: [
      [from, [edge, latitude]],
      [[-edge, latitude], to],
    ],
  };
}
