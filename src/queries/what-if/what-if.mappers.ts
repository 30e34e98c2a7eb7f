import type { Due } from '../follow-up/reviews-due.js';
import type { ActorLoss } from './actor-losses.js';
import type { GovernanceLoss } from './governance-losses.js';
import type { AreaLoss, OwnOrNot, WhatIf } from './what-if.js';

/** Of whom something is lost: what a sentence about a loss needs beside it. */
export type LossOf<Loss> = Loss & { readonly home: WhatIf['of'] };

/** What resolvers have of these types of the API, by the type's name. */
export type WhatIfMapper = WhatIf;
export type RemovedEntityMapper = OwnOrNot;
export type ActorLossMapper = LossOf<ActorLoss>;
export type AreaLossMapper = AreaLoss;
export type ReviewLossMapper = Due;
export type GovernanceLossMapper = GovernanceLoss;
