import { DOMParser } from '@xmldom/xmldom';

const refuse = (message: unknown) => {
  throw new Error(String(message));
};

/** The root element of a text that is well-formed XML. @throws when it is not */
export function parseXml(text: string): Element {
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml').documentElement;
}
