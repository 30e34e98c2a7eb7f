import type { IncomingMessage } from 'node:http';
import accepts from 'accepts';
import type { Language } from '../../narration/language.js';

/** The language a request asks for by `Accept-Language`; Swedish when it asks for neither. */
export function languageOf(request: Pick<IncomingMessage, 'headers'>): Language {
  return accepts(request as IncomingMessage).language(['sv', 'en']) === 'en' ? 'EN' : 'SV';
}
