import { z } from 'zod';
import type { StatedValues } from './statement.js';

/** What a statement states by property, as it is stored: a map, which a property of Neo4j holds as JSON. */
export const statedValues: z.ZodType<StatedValues> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.record(z.string(), z.string())]),
);
