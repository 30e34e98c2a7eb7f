import { RELATION_LABELS } from '../../model/labels/labels.js';
import { CONTEXT, EDTF_DATATYPE, VOCABULARY_PATH } from '../../model/linked-data.js';
import { TEXT_LANGUAGES } from '../../model/language.js';
import { RELATION_KIND_NAMES } from '../../model/relation-types.js';
import type { Site } from '../site.js';
import { valuesOf, VOCABULARIES } from '../../model/vocabularies.js';
import { propertyLabel, STATED_PROPERTIES } from '../../narration/stated-values.js';
import { inEachLanguage, iri, type Node } from './dcat-terms.js';

/** Properties that have a term of their own below. */
const OF_RELATIONSHIPS = new Set(['since', 'until', 'formerly']);

/**
 * The terms that are our own: for files of the explorer a class for each kind of relationship, as a relationship is a thing
 * with dates there, and what leads to its ends and dates; for statements what they say of their subject and which
 * properties they state. What entities are is said in known terms alone.
 */
export function vocabularyData(site: Site): object {
  const base = site.absolute(VOCABULARY_PATH);
  const term = (name: string, type: string, label: readonly Node[], more: Node = {}): Node => ({
    ...{ '@id': `${base}#${name}`, '@type': type, 'rdfs:label': label, 'rdfs:isDefinedBy': iri(base) },
    ...more,
  });
  const dated = { 'rdfs:range': iri(EDTF_DATATYPE) };
  return {
    '@context': {
      ...CONTEXT,
      owl: 'http://www.w3.org/2002/07/owl#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    },
    '@graph': [
      {
        ...{ '@id': base, '@type': 'owl:Ontology' },
        'dcterms:title': inEachLanguage(({ vocabulary }) => vocabulary.title),
      },
      term(
        'source',
        'rdf:Property',
        inEachLanguage(({ vocabulary }) => vocabulary.source),
      ),
      term(
        'target',
        'rdf:Property',
        inEachLanguage(({ vocabulary }) => vocabulary.target),
      ),
      term(
        'since',
        'rdf:Property',
        inEachLanguage(({ vocabulary }) => vocabulary.since),
        dated,
      ),
      term(
        'until',
        'rdf:Property',
        inEachLanguage(({ vocabulary }) => vocabulary.until),
        dated,
      ),
      term(
        'formerly',
        'rdf:Property',
        inEachLanguage(({ vocabulary }) => vocabulary.formerly),
        { 'rdfs:range': iri('xsd:boolean') },
      ),
      ...(['assertion', 'entryOf', 'followed', 'differs'] as const).map((name) =>
        term(
          name,
          'rdf:Property',
          inEachLanguage(({ vocabulary }) => vocabulary[name]),
        ),
      ),
      ...valuesOf('Assertion').map((value) =>
        term(
          `assertion-${value}`,
          'skos:Concept',
          TEXT_LANGUAGES.map((tag) => ({
            '@language': tag,
            '@value': VOCABULARIES.Assertion.values[value].labels[tag],
          })),
        ),
      ),
      ...STATED_PROPERTIES.filter((name) => !OF_RELATIONSHIPS.has(name)).map((name) =>
        term(
          name,
          'rdf:Property',
          TEXT_LANGUAGES.map((tag) => ({ '@language': tag, '@value': propertyLabel(name, tag) })),
        ),
      ),
      ...RELATION_KIND_NAMES.map((kind) =>
        term(
          kind,
          'rdfs:Class',
          TEXT_LANGUAGES.map((tag) => ({ '@language': tag, '@value': RELATION_LABELS[tag][kind] })),
        ),
      ),
    ],
  };
}
