import { z } from 'zod';
import type { EntityType } from '../../model/entity-types.js';
import { readSeedFiles, type SeedFile, type YamlPath } from './read.js';
import { SCHEMA_FAULTS, type SchemaFault } from './field-schemas.js';
import {
  ENTITY_LISTS,
  evidenceSchema,
  relationSchema,
  type SeedEntity,
  type SeedEvidence,
  type SeedRelation,
} from './schema.js';

export type SeedProblemCode =
  | SchemaFault
  | 'YAML_INVALID'
  | 'LIST_INVALID'
  | 'SCHEMA_INVALID'
  | 'EVIDENCE_MISSING'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_RELATION'
  | 'SAYS_TWO_THINGS'
  | 'STATEMENT_MISSING'
  | 'VALUE_UNSTATED'
  | 'REFERENCE_UNKNOWN'
  | 'REFERENCE_IN_CIRCLE'
  | 'RELATION_NOT_ALLOWED'
  | 'ENDS_BEFORE_START'
  | 'EVIDENCE_UNUSED'
  | 'SECTION_NOT_FOUND'
  | 'ANCHOR_NOT_FOUND'
  | 'ANCHOR_AMBIGUOUS'
  | 'DATE_NOT_IN_ANCHOR'
  | 'SOURCE_CHANGED'
  | 'SOURCE_UNREADABLE';

/** One entity that is wrong with the seed, and where. A warning does not keep it from being loaded. */
export interface SeedProblem {
  readonly code: SeedProblemCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The field at fault, such as `evidence` or `names.en`; the list's name when it is a whole record. */
  readonly field: string;
  readonly message: string;
}

/** A record that fits its schema, and can tell where it stands. */
export interface Placed<T> {
  readonly value: T;
  /** The data set that it belongs to, such as `seed/ks-2017-494`. */
  readonly source: string;
  /** A problem with a field of this record, or with the record as a whole. */
  problem(code: SeedProblemCode, message: string, field?: string): SeedProblem;
}

/** The whole seed: the records that fit their schemas, and a problem for each fault of those that do not. */
export interface SeedRecords {
  readonly entities: readonly { readonly type: EntityType; readonly record: Placed<SeedEntity> }[];
  readonly evidence: readonly Placed<SeedEvidence>[];
  readonly relations: readonly Placed<SeedRelation>[];
  /** Ids of records that stand in the seed but do not fit their schema. */
  readonly faultyIds: ReadonlySet<string>;
  readonly problems: readonly SeedProblem[];
}

/** Read a seed folder and hold every record against its schema. @throws StartError SEED_INVALID if it holds no files */
export function readRecords(seedDir: string): SeedRecords {
  const entities: { type: EntityType; record: Placed<SeedEntity> }[] = [];
  const evidence: Placed<SeedEvidence>[] = [];
  const relations: Placed<SeedRelation>[] = [];
  const faultyIds = new Set<string>();
  const problems: SeedProblem[] = [];
  for (const file of readSeedFiles(seedDir)) {
    for (const { line, message } of file.syntaxErrors) {
      problems.push({ code: 'YAML_INVALID', severity: 'error', file: file.file, line, field: '', message });
    }
    for (const [list, items] of listsOf(file, problems)) {
      const placed = <T>(schema: z.ZodType<T>) => {
        const { fit, faulty } = fitting(file, list, items, schema);
        problems.push(...faulty.flatMap((fault) => fault.problems));
        for (const { id } of faulty) if (id !== undefined) faultyIds.add(id);
        return fit;
      };
      const entityList = ENTITY_LISTS.get(list);
      if (list === 'evidence') evidence.push(...placed(evidenceSchema));
      else if (list === 'relations') relations.push(...placed(relationSchema));
      else if (entityList !== undefined) {
        const { type, schema } = entityList;
        entities.push(...placed(schema).map((record) => ({ type, record })));
      } else problems.push(problemIn(file, [list], 'LIST_INVALID', UNKNOWN_LIST, list));
    }
  }
  return { entities, evidence, relations, faultyIds, problems };
}

const UNKNOWN_LIST = `is not a list that a seed file may hold: they are ${[...ENTITY_LISTS.keys(), 'relations', 'evidence'].join(', ')}`;

function listsOf(file: SeedFile, problems: SeedProblem[]): [string, readonly unknown[]][] {
  const { root } = file;
  if (root === undefined || root === null) return [];
  if (typeof root !== 'object' || Array.isArray(root)) {
    problems.push(problemIn(file, [], 'LIST_INVALID', 'a seed file holds lists by name, such as `cities:`'));
    return [];
  }
  return Object.entries(root).flatMap(([list, items]): [string, readonly unknown[]][] => {
    if (Array.isArray(items)) return [[list, items]];
    problems.push(problemIn(file, [list], 'LIST_INVALID', 'must be a list of records', list));
    return [];
  });
}

interface FaultyItem {
  readonly id: string | undefined;
  readonly problems: readonly SeedProblem[];
}

function fitting<T>(file: SeedFile, list: string, items: readonly unknown[], schema: z.ZodType<T>) {
  const fit: Placed<T>[] = [];
  const faulty: FaultyItem[] = [];
  for (const [index, item] of items.entries()) {
    const { data, error } = schema.safeParse(item, { reportInput: true });
    if (error === undefined) {
      const problem: Placed<T>['problem'] = (code, message, field) =>
        problemIn(file, field === undefined ? [list, index] : [list, index, field], code, message, field ?? list);
      fit.push({ value: data, source: file.source, problem });
    } else {
      const problems = error.issues.map((issue) => schemaProblem(file, [list, index], issue));
      faulty.push({ id: withId.safeParse(item).data?.id, problems });
    }
  }
  return { fit, faulty };
}

const withId = z.object({ id: z.string() });

function schemaProblem(file: SeedFile, record: YamlPath, issue: z.core.$ZodIssue): SeedProblem {
  const inside = issue.path.filter((step) => typeof step !== 'symbol');
  const unknownField = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const steps = [...inside, ...unknownField];
  const field = steps.filter((step) => typeof step === 'string').join('.') || String(record[0]);
  return problemIn(file, [...record, ...steps], codeOf(issue, inside), messageOf(issue, inside), field);
}

/** What is wrong, in words that say what to write. */
function messageOf(issue: z.core.$ZodIssue, path: YamlPath): string {
  if (codeOf(issue, path) === 'EVIDENCE_MISSING') {
    return 'needs at least one id of evidence, such as "evidence: [e-1]": the place of a document that says so';
  }
  if (issue.code === 'unrecognized_keys') {
    const fields = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${fields} is no field of such a record: docs/seed.md and the schema for editors say which there are`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing';
  return issue.message;
}

function codeOf(issue: z.core.$ZodIssue, path: YamlPath): SeedProblemCode {
  if (issue.code === 'custom' && isSchemaFault(issue.params?.code)) return issue.params.code;
  const nothingThere = issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.input === undefined);
  return path.length === 1 && path[0] === 'evidence' && nothingThere ? 'EVIDENCE_MISSING' : 'SCHEMA_INVALID';
}

const isSchemaFault = (code: unknown): code is SchemaFault => SCHEMA_FAULTS.some((one) => one === code);

function problemIn(file: SeedFile, path: YamlPath, code: SeedProblemCode, message: string, field = ''): SeedProblem {
  const severity = code === 'EVIDENCE_UNUSED' ? 'warning' : 'error';
  return { code, severity, file: file.file, line: file.lineOf(path), field, message };
}
