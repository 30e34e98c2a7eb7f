import type { FigureLanguage } from '../words/figure-texts.js';
import { allowed, PARAMETER_TEXTS } from './allowed.js';
import { PARAMETERS, type Definition, type ParameterName, type ParameterValues } from './parameters.js';

/** A parameter that holds what may not stand there: what was given, and what is allowed. */
export interface WrongParameter {
  readonly name: ParameterName;
  readonly given: string;
  readonly allowed: (language: FigureLanguage) => string;
}

/** Longer than any id or date: what is longer is not looked up. */
const MAX_LENGTH = 200;

const NOTHING: ParameterValues = {
  ...{ lang: null, theme: null, width: null, scale: null, depth: null, at: null, from: null, to: null, of: null },
};

/**
 * Read what a figure is asked for. What is wrong stops nothing: it is left out, and told.
 * @param given what stands in a parameter; undefined or null: it is not there
 */
export function readParameters(
  given: (name: ParameterName) => unknown,
  takes: readonly ParameterName[],
): { readonly values: ParameterValues; readonly wrong: readonly WrongParameter[] } {
  const wrong: WrongParameter[] = [];
  const tell = (name: ParameterName, value: string, what: WrongParameter['allowed']) => {
    wrong.push({ name, given: value, allowed: what });
    return [];
  };
  const entries = takes.flatMap((name) => {
    const value = given(name) ?? null;
    if (value === null) return [];
    if (typeof value !== 'string') return tell(name, JSON.stringify(value), (tag) => PARAMETER_TEXTS[tag].givenOnce);
    const text = value.trim();
    if (text.length > MAX_LENGTH) return tell(name, text, (tag) => PARAMETER_TEXTS[tag].atMost(MAX_LENGTH));
    const read = valueOf(PARAMETERS[name], text);
    return read === undefined ? tell(name, text, (tag) => allowed(name, tag)) : [[name, read] as const];
  });
  return { values: { ...NOTHING, ...(Object.fromEntries(entries) as Partial<ParameterValues>) }, wrong };
}

/** Undefined: it may not stand there. An empty date or id is as none. */
function valueOf(definition: Definition, text: string): string | number | null | undefined {
  switch (definition.kind) {
    case 'whole': {
      const number = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
      return number >= definition.min && number <= definition.max ? number : undefined;
    }
    case 'choice':
      return definition.values.find((value) => value === text);
    default:
      return text || null;
  }
}
