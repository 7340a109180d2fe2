import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { migrationAdapter } from './adapter.ts';

interface EngineExports {
  __wbindgen_start(): void;
}

let loaded = false;
let panic: string | undefined;

/** The engine sets a timer of 10 s for its lock and never clears it: it must not keep the process from ending. */
function imports(): WebAssembly.ModuleImports {
  const unref =
    (set: (...args: unknown[]) => NodeJS.Timeout) =>
    (...args: unknown[]) =>
      set(...args).unref();
  const entries = Object.entries(glue as unknown as WebAssembly.ModuleImports);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.startsWith('__wbg_setTimeout') ? unref(value as () => NodeJS.Timeout) : value]),
  );
}

/** Loads Prisma's schema engine, which comes as WebAssembly in npm: once per process, and nothing is downloaded. */
function load(): void {
  if (loaded) return;
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        panic = message;
      },
    },
  });
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const module = new WebAssembly.Module(fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm')));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': imports() });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as unknown as EngineExports).__wbindgen_start();
  loaded = true;
}

/** The engine failed. `message` is what the database said, or else what the engine said. */
export class EngineError extends Error {
  /** The migration it was at. */
  readonly migration: string | undefined;

  /** `refusal`: the database's own error, which becomes the cause; `panic`: what the engine said before it broke. */
  constructor(failure: Error, refusal: Error | undefined, panic: string | undefined) {
    const said = refusal?.message ?? panic ?? failure.message.split('\n').find(line => line.trim());
    super(said, { cause: refusal ?? failure });
    this.name = 'EngineError';
    this.migration = /migration_name="([^"]+)"/.exec(failure.message)?.[1];
  }
}

/**
 * Runs something with Prisma's schema engine. The engine is freed and its connections are closed afterwards: an idle
 * one would keep Prisma's own lock and hold up the next process for 8 s. Rejects with an `EngineError`.
 */
export async function withEngine<T>(url: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  load();
  const adapter = migrationAdapter(url);
  try {
    const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } catch (error) {
    throw new EngineError(error as Error, adapter.refusal(), panic);
  } finally {
    await adapter.end();
  }
}
