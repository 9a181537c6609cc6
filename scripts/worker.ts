import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { hashLength, type Edition } from '../src/worker/edition.ts'
import { hostFiles } from './hosts.ts'
import { inlineIn } from './inline.ts'

const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('base64').slice(0, hashLength)

/** The edition that lies in a folder: every file but the worker itself and what only a host reads. */
export function editionIn(folder: string): Edition {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('.') && !(name in hostFiles) && name !== 'worker.js')
    .toSorted()
  // The page is asked for by the name of its folder: some hosts send those who ask for index.html on to there.
  const files = Object.fromEntries(
    names.map((name) => [name === 'index.html' ? '' : name, hash(readFileSync(join(folder, name)))]),
  )
  return { id: hash(JSON.stringify(files)).replaceAll(/\W/g, ''), files }
}

/** Puts an edition before the worker's own code. */
export const withEdition = (code: string, edition: Edition): string =>
  `const EDITION=${JSON.stringify(edition)};\n${code.replace(/^const EDITION=.*\n/, '')}`

/** Writes the worker with the list of all files of the build, and the files in which hosts read what to say of them. */
export const worker = (): Plugin => {
  let folder = 'dist'
  return {
    name: 'worker',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => void (folder = outDir),
    // After everything else is written.
    closeBundle: {
      order: 'post',
      async handler() {
        const built = await build({
          configFile: false,
          logLevel: 'error',
          build: {
            write: false,
            target: ['chrome123', 'firefox120', 'safari17.5'],
            lib: { entry: 'src/worker/worker.ts', formats: ['iife'], name: 'worker' },
          },
        })
        const [output] = Array.isArray(built) ? built : [built]
        if (!output || !('output' in output)) throw new Error('The worker was not built.')
        writeFileSync(join(folder, 'worker.js'), withEdition(output.output[0].code, editionIn(folder)))
        const inline = inlineIn(folder)
        for (const [name, text] of Object.entries(hostFiles)) writeFileSync(join(folder, name), text(inline))
      },
    },
  }
}
