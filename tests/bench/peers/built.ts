import { build } from 'vite'

const root = 'tests/bench/peers'

/** Builds our page (unless that is done) and the peer's, this one into a folder that goes again. */
export async function buildAll(surveyInto: string, isBuilt: boolean): Promise<Readonly<Record<string, string>>> {
  if (!isBuilt) await build({ logLevel: 'warn' })
  await build({
    configFile: false,
    root: `${root}/survey`,
    base: './',
    logLevel: 'error',
    build: {
      outDir: surveyInto,
      emptyOutDir: true,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      chunkSizeWarningLimit: 5000,
    },
  })
  return { ours: 'dist', survey: surveyInto, plain: `${root}/plain` }
}
