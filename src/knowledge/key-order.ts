import { z } from 'zod';
import { knowledgeFile, type Organisation, type Section } from './schema.ts';

/**
 * The same entry with its keys as the format lists them, and the default language first: a database gives them back
 * in an order of its own.
 */
export function keysInOrder(section: Section, entry: object, { defaultLanguage }: Organisation): unknown {
  return ordered(entry, schemaOf(section), defaultLanguage);
}

function schemaOf(section: Section): z.core.$ZodType {
  const schema = bare(knowledgeFile.shape[section]);
  return schema instanceof z.ZodArray ? schema.element : schema;
}

function ordered(value: unknown, schema: z.core.$ZodType | undefined, first: string): unknown {
  const found = bare(schema);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = found instanceof z.ZodObject ? Object.keys(found.shape) : [first, ...Object.keys(value).sort()];
  const shape = found instanceof z.ZodObject ? found.shape : {};
  const entries = keys.filter(key => Object.hasOwn(value, key));
  return Object.fromEntries(entries.map(key => [key, ordered((value as Record<string, unknown>)[key], shape[key], first)]));
}

/** A schema without what makes it optional. */
export function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : (schema ?? z.unknown());
}
