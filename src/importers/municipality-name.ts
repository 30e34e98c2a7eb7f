import { normalizeName } from '../model/normalize-name.js';

/** Words before the name of a municipality, each with what may join it to the name. */
const BEFORE = [
  /(?:municipality|city|town|commune|borough) of (?:the city of )?/,
  /(?:comune|città) di /,
  /(?:commune|ville|mairie) (?:de |d['’])/,
  /(?:excmo\.? )?(?:ayuntamiento|ajuntament|concello|municipio) (?:de |d['’])/,
  /(?:câmara municipal|município) (?:de |do |da )/,
  /(?:gemeente|gemeinde|marktgemeinde|stadtgemeinde|landeshauptstadt|hansestadt|universitätsstadt|stadt) /,
  /(?:gmina(?: miejska)?|miasto|statutární město|město|mesto|obec|mestna občina|občina|grad|općina|opština) /,
  /(?:municipiul|orașul|comuna|unitatea administrativ teritorială) /,
];
/** Words after it. */
const AFTER = [
  /['’]?s? (?:kommun|stad)/,
  / kommune/,
  / (?:kaupunki|kunta|linn|vald|linnavalitsus|vallavalitsus)/,
  / (?:city municipality|municipality|city council|borough council|town council|municipal council|city)/,
  / (?:pašvaldība|novada pašvaldība|pilsētas dome|(?:miesto |rajono )?savivaldyb[eė](?:s administracija)?)/,
  / (?:belediyesi|(?:város |község )?önkormányzata)/,
];
const PATTERNS = [
  ...BEFORE.map((words) => new RegExp(`^${words.source}(?<place>\\S.*)$`, 'iu')),
  ...AFTER.map((words) => new RegExp(`^(?<place>\\S.*?)${words.source}$`, 'iu')),
];

/** Bodies that a municipality owns or is a member of, whose names speak of it. */
const OTHER_BODIES =
  /(?<!\p{L})(?:ab|aktiebolag|ltd|gmbh|enterprises?|company|companies|association|union|federation|network|university|region|museum|school|\p{L}*gymnasium|library|service|cent(?:er|re)|agency|organi[sz]ation|science|evolution|\p{L}*förbund(?:et)?|\p{L}+rådet)(?!\p{L})/iu;

/** A department before its municipality, as in `Stadsbyggnadsförvaltningen Göteborgs stad`. */
const DEPARTMENT = /^(?:.*(?:förvaltningen|kontoret),? |(?:the )?(?:administration|.*department) of )(?=\S)/iu;

/** A municipality as an organisation of it names itself. */
export interface MunicipalityName {
  /** As it is written, without departments: `Marks kommun`. */
  readonly name: string;
  /** The same for all its names in one source: `MARKS KOMMUN`, `Marks kommun, Arbetsmarknadsenheten`. */
  readonly key: string;
}

/**
 * The municipality that an organisation is, or is a department of; undefined: it is neither, or does not say so.
 * @param isLocalAuthority whether the source says that it is one: a place alone is its municipality then
 */
export function municipalityIn(organisation: string, isLocalAuthority = false): MunicipalityName | undefined {
  const parts = organisation.split(/,| [-–/] |[()]/u).flatMap((part) => {
    const name = part.trim();
    return name === '' ? [] : [name.replace(DEPARTMENT, '')];
  });
  for (const part of parts) {
    const place = OTHER_BODIES.test(part) ? undefined : placeIn(part);
    if (place !== undefined) return { name: readable(part), key: keyOf(place) };
  }
  const [alone] = parts;
  const isPlaceAlone =
    isLocalAuthority &&
    alone !== undefined &&
    parts.length === 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(alone) &&
    !OTHER_BODIES.test(alone);
  return isPlaceAlone ? { name: alone, key: keyOf(alone) } : undefined;
}

function placeIn(name: string): string | undefined {
  for (const pattern of PATTERNS) {
    const place = pattern.exec(name)?.groups?.place?.trim();
    if (place !== undefined && place.length > 1) return place;
  }
  return undefined;
}

/** A name in capitals is written as names are. */
const readable = (name: string): string =>
  (name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name
  )
    .replace(/ Kommun$/, ' kommun')
    .replace(/ Stad$/, ' stad');

/** A Swedish genitive or not: `Lysekil kommun` and `Lysekils kommun` are one. */
const keyOf = (place: string): string => normalizeName(place).replace(/s$/, '').replaceAll(' ', '-');
