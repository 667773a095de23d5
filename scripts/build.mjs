import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { buildStyles } from './build-styles.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds what runs: the program in one file beside its packages, and the styles and scripts that pages ask for. */
await Promise.all([
  build({
    entryPoints: [`${root}/src/cli.ts`],
    outdir: `${root}/dist`,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'warning',
  }),
  buildStyles(root),
])
