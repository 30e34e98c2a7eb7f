import type { LanguageCatalogue } from '../src/model/labels/catalogue.js';
import { fieldOf } from './languages.js';
import { FACT_TYPES, factFields, factVariable } from '../src/model/entity-facts.js';

/** What an entity says of itself: the one list of its type has it, the others are not asked. */
export function entityFacts(languages: readonly LanguageCatalogue[]): string {
  const variables = FACT_TYPES.map(({ name }) => `$${factVariable(name)}: Boolean = false`);
  const lists = FACT_TYPES.map(({ name, plural, fields }) => {
    const names = factFields(fields).map(([field, { localized, combined }]) =>
      // Under the field's own name, since the model knows it by that.
      localized ? `${field}: ${combined} { ${languages.map(fieldOf).join(' ')} }` : field,
    );
    return `${plural}(where: { id: { eq: $id } }, limit: 1) @include(if: $${factVariable(name)}) { ${names.join(' ')} }`;
  });
  return `query EntityFacts($id: ID! ${variables.join(' ')}) {\n${lists.join('\n')}\n}\n`;
}
