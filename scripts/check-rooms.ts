/** Checks the table of rooms in .dependency-cruiser.mjs, and that there are no circles. `--json` prints the violations as JSON. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

const rules = await import(pathToFileURL(path.join(import.meta.dirname, '../.dependency-cruiser.mjs')).href);
const { forbidden, options } = rules.default;
const { enhancedResolveOptions, ...cruiseOptions } = options;
const asked = { ...cruiseOptions, ruleSet: { forbidden }, validate: true, outputType: 'json' as const };
const { output } = await cruise(['src', 'bots', 'locales'], asked, enhancedResolveOptions);
const { summary } = JSON.parse(String(output)) as ICruiseResult;
const { totalCruised, totalDependenciesCruised = 0, violations } = summary;

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))));
} else {
  const comments = new Map<string, string>(forbidden.map((rule: { name: string; comment: string }) => [rule.name, rule.comment]));
  for (const { rule, from, to, cycle } of violations) {
    const way = cycle ? [from, ...cycle.map(step => step.name)] : [from, to];
    console.log(`${way.join(' → ')}\n    ${rule.name}: ${comments.get(rule.name)}`);
  }
  console.log(`${totalCruised} modules, ${totalDependenciesCruised} imports, ${violations.length} that the rooms refuse`);
}
// Without a TypeScript that it can use, the tool reads nothing and finds nothing.
if (violations.length > 0 || totalCruised === 0 || totalDependenciesCruised === 0) process.exit(1);
