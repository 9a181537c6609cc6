import { readFile, writeFile } from 'node:fs/promises'
import { minify, type Plugin } from 'vite'

/** `public/head.js` runs before the first paint and is served as it is written; what is served is made small. */
export const head = (): Plugin => ({
  name: 'head',
  apply: 'build',
  async writeBundle({ dir = 'dist' }) {
    const file = `${dir}/head.js`
    await writeFile(file, (await minify('head.js', await readFile(file, 'utf8'))).code)
  },
})
