/** Which languages a speaker of one is likely to read too: for rooms that do not know languages. */
export { nearest } from '../language/nearest.ts';
