import { normalizeName } from '../normalize-name.js';

/** Postal abbreviations of states and provinces, ISO 3166-2. */
const SUBDIVISIONS =
  'al Alabama,ak Alaska,az Arizona,ar Arkansas,ca California,co Colorado,ct Connecticut,de Delaware,fl Florida,' +
  'ga Georgia,hi Hawaii,id Idaho,il Illinois,in Indiana,ia Iowa,ks Kansas,ky Kentucky,la Louisiana,me Maine,' +
  'md Maryland,ma Massachusetts,mi Michigan,mn Minnesota,ms Mississippi,mo Missouri,mt Montana,ne Nebraska,' +
  'nv Nevada,nh New Hampshire,nj New Jersey,nm New Mexico,ny New York,nc North Carolina,nd North Dakota,oh Ohio,' +
  'ok Oklahoma,or Oregon,pa Pennsylvania,ri Rhode Island,sc South Carolina,sd South Dakota,tn Tennessee,tx Texas,' +
  'ut Utah,vt Vermont,va Virginia,wa Washington,wv West Virginia,wi Wisconsin,wy Wyoming,ab Alberta,' +
  'bc British Columbia,mb Manitoba,nb New Brunswick,nl Newfoundland and Labrador,ns Nova Scotia,on Ontario,' +
  'pe Prince Edward Island,qc Quebec,sk Saskatchewan,nt Northwest Territories,nu Nunavut,yt Yukon';

const CODE_OF: ReadonlyMap<string, string> = new Map(
  SUBDIVISIONS.split(',').map((entry) => [normalizeName(entry.slice(3)), entry.slice(0, 2)]),
);
const CODES = new Set(CODE_OF.values());
const LONGEST_CODE = 3;

/**
 * Whether what stands after the comma or in brackets of two names may be the same region: by its name, by the code of a
 * state, or by a code that abbreviates it.
 */
export function compareQualifiers(
  one: string | null,
  other: string | null,
): 'NONE' | 'ONE_SIDED' | 'SAME' | 'DIFFERENT' {
  if (one === null && other === null) return 'NONE';
  if (one === null || other === null) return 'ONE_SIDED';
  const [a, b] = [CODE_OF.get(one) ?? one, CODE_OF.get(other) ?? other];
  if (a === b || abbreviates(a, b) || abbreviates(b, a)) return 'SAME';
  return 'DIFFERENT';
}

/** `ngn` is Nagano. Codes of states that are known stand for nothing else. */
function abbreviates(code: string, name: string): boolean {
  if (code.length > LONGEST_CODE || CODES.has(code) || code[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === code[at]) at += 1;
  return at === code.length;
}
