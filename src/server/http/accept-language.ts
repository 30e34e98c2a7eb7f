import type { IncomingMessage } from 'node:http';
import accepts from 'accepts';
import { DEFAULT_LANGUAGE, LANGUAGES, TEXT_LANGUAGES, type Language, type TextLanguage } from '../../model/language.js';

type Request = Pick<IncomingMessage, 'headers'>;

/** The language a request asks for by `Accept-Language`, of all that the API answers in; the default one for no other. */
export const languageOf = (request: Request): Language => preferred(request, LANGUAGES);

/** The same of those that whole texts exist in, for pages and figures. */
export const textLanguageOf = (request: Request): TextLanguage => preferred(request, TEXT_LANGUAGES);

function preferred<L extends Language>(request: Request, languages: readonly L[]): L | typeof DEFAULT_LANGUAGE {
  const asked = accepts(request as IncomingMessage).language([...languages]);
  return languages.find((language) => language === asked) ?? DEFAULT_LANGUAGE;
}
