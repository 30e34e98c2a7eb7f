import type { Assertion, SaidFragment, SourceFragment } from '@vanort/client';

/** What a document says of an engagement, its places taken together. */
export interface Word {
  readonly document: SaidFragment['document'];
  readonly speaker: SaidFragment['speaker'];
  readonly saidOn: string | null;
  readonly assertions: readonly Assertion[];
  /** What it states of what people compare, each once. */
  readonly values: readonly { readonly property: string; readonly value: string }[];
  /** Says otherwise than what the graph shows. */
  readonly differs: boolean;
  /** All of it is an interpretation. */
  readonly isDerived: boolean;
  readonly entries: readonly string[];
  readonly sources: readonly SourceFragment[];
}

/** Properties that are told beside each other; the rest stands in the source. */
const COMPARED = ['kind', 'since', 'until', 'note'];

/** The words of documents in order of precedence. */
export function wordsOf(statements: readonly SaidFragment[]): Word[] {
  const byDocument = new Map<string, SaidFragment[]>();
  for (const one of statements) byDocument.set(one.document.id, [...(byDocument.get(one.document.id) ?? []), one]);
  return [...byDocument.values()].map((own) => {
    const [{ document, speaker, saidOn }] = own as [SaidFragment, ...SaidFragment[]];
    const values = own.flatMap((one) => one.values).filter(({ property }) => COMPARED.includes(property));
    return {
      ...{ document, speaker, saidOn: saidOn ?? null },
      assertions: unique(own.map(({ assertion }) => assertion)),
      values: uniqueBy(values, ({ property, value }) => `${property} ${value}`).sort(
        (a, b) => COMPARED.indexOf(a.property) - COMPARED.indexOf(b.property),
      ),
      differs: own.some((one) => one.differs),
      isDerived: own.every(({ modality }) => modality === 'DERIVED'),
      entries: unique(own.flatMap(({ entryOf }) => entryOf?.name ?? [])),
      sources: uniqueBy(
        own.flatMap(({ evidence }) => evidence ?? []),
        ({ id }) => id,
      ),
    };
  });
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const uniqueBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];
