export { default as answer } from './answer.json' with { type: 'json' };
export { default as choice } from './choice.json' with { type: 'json' };
export { default as menu } from './menu.json' with { type: 'json' };
export { default as meta } from './meta.json' with { type: 'json' };
export { default as talk } from './talk.json' with { type: 'json' };
export { default as topic } from './topic.json' with { type: 'json' };
export { default as widget } from './widget.json' with { type: 'json' };
