import { expect, test } from 'vitest';
import { z } from 'zod';
import { knowledgeFile } from '../../src/knowledge/schema.ts';
import { isListPath, sections, textPaths } from '../../src/knowledge/sections.ts';

/** Paths of everything in a schema that is a map from language to text. */
function pathsOf(schema: z.core.$ZodType, path: string[] = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return pathsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return path.length === 0 ? pathsOf(schema.element, path) : [];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(option => pathsOf(option, path));
  if (schema instanceof z.ZodRecord) return [`${path.join('.')}${schema.valueType instanceof z.ZodArray ? ' list' : ''}`];
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

test.each(sections)('every text of %s is known as a text', section => {
  const known = textPaths[section].map(path => (isListPath(path) ? `${path} list` : path));
  expect(pathsOf(knowledgeFile.shape[section]).sort()).toEqual(known.sort());
});

test('every section of the file is known', () => {
  expect(Object.keys(knowledgeFile.shape)).toEqual(['version', ...sections]);
});
