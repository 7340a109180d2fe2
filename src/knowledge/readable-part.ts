import type { z } from 'zod';
import type { KnowledgeFile } from './schema.ts';
import { listSections } from './sections.ts';

type Fields = Record<PropertyKey, unknown>;

/**
 * What the schema found no fault with, so that the other checks can go on. Each entry keeps its place, and its id, right or
 * wrong. The trap: fields that the type promises may be missing. Takes the faulty fields out of `value` itself.
 */
export function readablePart(value: unknown, issues: readonly z.core.$ZodIssue[]): KnowledgeFile {
  const file = value as Fields;
  for (const issue of issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const path of names.length > 0 ? names.map(name => [...issue.path, name]) : [issue.path]) drop(file, path);
  }
  const lists = listSections.map(section => [section, listOf(file[section]).map(fieldsOf)]);
  return { version: 1, organisation: fieldsOf(file.organisation), ...Object.fromEntries(lists) } as KnowledgeFile;
}

/** Of an entry the field goes in which something is wrong, and nothing else. */
function drop(file: Fields, [section = '', ...steps]: PropertyKey[]): void {
  const [place, name] = section === 'organisation' ? [undefined, ...steps] : steps;
  const entry = place === undefined ? file[section] : (file[section] as Fields)[place];
  if (name === undefined || typeof entry !== 'object' || entry === null) return;
  const fields = entry as Fields;
  if (name !== 'id' || typeof fields.id !== 'string') delete fields[name];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
