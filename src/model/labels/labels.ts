/**
 * Labels of the model by language tag (BCP 47), for the server and for browsers alike. They come from the entries of the
 * model and from `languages/`: tables of their own, so that a bundle holds only those that it shows.
 */
export {
  ASSERTION_LABELS,
  ENTITY_TYPE_LABELS,
  KIND_LABELS,
  RELATION_LABELS,
  STANDING_LABELS,
} from '../generated/labels.js';
