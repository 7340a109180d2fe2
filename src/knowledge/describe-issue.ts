import { z } from 'zod';
import { bare } from './key-order.ts';
import { nearest } from './nearest.ts';
import type { Report } from './report.ts';

type Issue = z.core.$ZodIssue;

/** Makes sentences of what a schema found. The schema's own messages say what should stand there. */
export function describeIssue(report: Report, schema: z.core.$ZodType, value: unknown, issue: Issue): void {
  if (issue.code === 'unrecognized_keys') unknownKeys(report, schema, issue.path, issue.keys);
  else report.add(issue.path, ...sentences(issue, valueIn(value, issue.path)));
}

function sentences(issue: Issue, value: unknown): [message: string, cure: string] {
  const last = issue.path.at(-1);
  if (issue.code === 'invalid_key')
    return [`“${String(last)}” is no language code.`, 'Write a language code such as nl, fr or ckb.'];
  const cure = `Write ${issue.message}.`;
  if (value === undefined) return [`“${String(last)}” is missing.`, cure];
  if (last === 'version') return ['This program reads version 1 of the knowledge file.', cure];
  return [typeof last === 'number' ? 'This is not right.' : `“${String(last)}” is not right.`, cure];
}

function unknownKeys(report: Report, schema: z.core.$ZodType, path: PropertyKey[], keys: string[]): void {
  const known = keysAt(schema, path);
  for (const key of keys) {
    const [near] = nearest(key, known);
    const cure = near ? `Did you mean “${near}”?` : `Here you can write: ${known.join(', ')}.`;
    report.add([...path, key], `“${key}” is not known here.`, cure);
  }
}

/** The value at a path, or undefined. */
export function valueIn(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return found;
}

function keysAt(schema: z.core.$ZodType, path: PropertyKey[]): string[] {
  let found = bare(schema);
  for (const step of path) {
    if (found instanceof z.ZodObject) found = bare(found.shape[String(step)]);
    else if (found instanceof z.ZodArray) found = bare(found.element);
    else return [];
  }
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}
