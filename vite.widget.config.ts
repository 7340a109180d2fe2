import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** Arabic letters for machines that have none; the name carries the content's hash, so it may be kept for good. */
const fonts = [400, 600].map(weight => {
  const content = readFileSync(
    require.resolve(`@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`),
  );
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { weight, content, name: `fonts/noto-sans-arabic-${weight}.${hash}.woff2` };
});

/** Puts what the page `/` and the widget load beside the script. */
const files: Plugin = {
  name: 'houvast-widget-files',
  generateBundle() {
    for (const { name, content } of fonts) this.emitFile({ type: 'asset', fileName: name, source: content });
    this.emitFile({ type: 'asset', fileName: 'site.css', source: readFileSync('bots/webchat/widget/site.css') });
  },
};

export default defineConfig({
  define: { __ARABIC_FONTS__: JSON.stringify(fonts.map(({ weight, name }) => ({ weight, name }))) },
  plugins: [files],
  publicDir: false,
  build: {
    lib: { entry: 'bots/webchat/widget/widget.ts', formats: ['iife'], name: 'HouvastWidget', fileName: () => 'widget.js' },
    outDir: 'dist/widget',
    target: ['es2022', 'chrome94', 'firefox101', 'safari16.4'],
    reportCompressedSize: false,
  },
});
