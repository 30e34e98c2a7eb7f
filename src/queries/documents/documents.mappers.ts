import type { RowField } from '../../model/row-forms.js';
import type { QuotedBlock, QuotedSection } from './sections.js';

/** What resolvers have of these types of the API, by the type's name. */
export type DocumentSectionMapper = QuotedSection;
export type DocumentBlockMapper = QuotedBlock;
export type EvidenceFieldMapper = RowField;
