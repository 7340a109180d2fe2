export { concepts } from './concepts.ts';
export { danger } from './danger.ts';
export { more } from './more.ts';
export { needs } from './needs.ts';
export { outside } from './outside.ts';
export { signs } from './signs.ts';
