declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** Filled in by vite.widget.config.ts. */
declare const __ARABIC_FONTS__: { weight: number; name: string }[];
