// A package registry that lacks packages for some platforms makes npm write a lockfile that `npm ci` then refuses
// ("Missing: @biomejs/cli-win32-x64@ from lock file"). This names them, each with the platform it is for: npm skips the
// foreign ones without a look, and on those platforms it finds them in the full registry.
// Run it after a change of packages: node scripts/complete-lock.mjs [FOLDER]
import fs from 'node:fs';
import path from 'node:path';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const file = path.join(process.argv[2] ?? path.join(import.meta.dirname, '..'), 'package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const { packages } = lock;

/** Where a package that `from` asks for is found, as Node looks for it: beside it, then further up. */
function find(from, name) {
  for (let folder = from; ; ) {
    const key = `${folder}${folder && '/'}node_modules/${name}`;
    if (packages[key]) return key;
    if (!folder) return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

/** The platform in a name such as `@biomejs/cli-linux-arm64-musl`. */
function platform(name) {
  const parts = name.split(/[-/.]/);
  const os = SYSTEMS.filter(system => parts.includes(system));
  const cpu = PROCESSORS.filter(processor => parts.includes(processor));
  const linked = { musl: 'musl', gnu: 'glibc' };
  const libc = Object.keys(linked).filter(start => os.includes('linux') && parts.some(part => part.startsWith(start)));
  return { os, cpu, libc: libc.map(start => linked[start]) };
}

let added = 0;
for (const [owner, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (find(owner, name)) continue;
    const { os, cpu, libc } = platform(name);
    if (!/^\d+[.]\d+[.]\d+/.test(version) || os.length + cpu.length === 0) {
      console.log(`left out, for its platform or version cannot be told: ${name} ${version}`);
      continue;
    }
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(entry.dev && { dev: true }),
      ...(libc.length > 0 && { libc }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added > 0) fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
