import type { ChangesAnswer } from './changes.js';

/** What resolvers have of these types of the API, by the type's name. */
export type ChangeConnectionMapper = ChangesAnswer;
