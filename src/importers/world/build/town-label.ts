/** Words by which a label tells that it names no town but a region, a county or a state. */
const REGION =
  /^(?:Provinz|Präfektur|Département|Landkreis|Kreis|Rajon|Komitat|Region|Woiwodschaft|Oblast|Powiat|Departamento|Verwaltungsamt|Województwo|Autonome|Kanton) |(?:-Kreis| County| Department| Oblast| Rajon)$/;

/** Of a region: those whose labels do not tell. */
const REGIONS: ReadonlySet<string> = new Set([
  ...[
    'Ohio',
    'Queensland',
    'New South Wales',
    'Zhejiang',
    'Jiangsu',
    'Île-de-France',
    'Kalabrien',
    'Guam',
    'Jawa Timur',
  ],
  ...['Marokko', 'Maui'],
]);

/** Whether a label names a region, a county or a state. */
export const isRegion = (label: string): boolean => REGION.test(label) || REGIONS.has(label);

/** The name of the place within a label, where something is said beside it, and in which countries that is said so. */
interface PlainLabel {
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes; undefined: anywhere. */
  readonly countries?: readonly string[];
}

const GERMAN = ['DE', 'AT', 'CH', 'LI', 'LU', 'IT'];

/** What stands beside the name, and where such words are used. */
const QUALIFIED: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/^(.+) Kommune$/, ['DK', 'NO', 'GL', 'FO']],
  [/^Gmina (.+)$/, ['PL']],
  [/^(.+) (?:am|an der|an dem|im|in der|in|bei|ob der|vor der|auf|vorm|unter) .+$/, GERMAN],
  [/^(.+)\/\S+$/, GERMAN],
  [/^(.+) \(.+\)$/, undefined],
  [/^(.+) (?:City|Municipality|municipality)$/, undefined],
];

/** `Frederikssund Kommune` is Frederikssund, of a country that has such; undefined: the label is a name alone. */
export function plainLabelOf(label: string): PlainLabel | undefined {
  for (const [pattern, countries] of QUALIFIED) {
    const name = pattern.exec(label)?.[1];
    if (name !== undefined) return { name, ...(countries !== undefined && { countries }) };
  }
  return undefined;
}
