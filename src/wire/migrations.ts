import path from 'node:path';

/** Where the standard Prisma migration folders are. */
export const migrationsFolder = path.join(import.meta.dirname, '../../prisma/migrations');
