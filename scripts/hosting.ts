import type { Plugin } from 'vite'
import { inlineIn } from './inline.ts'
import { headersOf } from './policy.ts'

/** Serves what is built as a host would that reads our files: every address with the headers that are its own. */
export const hosting = (): Plugin => ({
  name: 'hosting',
  configurePreviewServer: ({ middlewares, config }) => {
    const inline = inlineIn(config.build.outDir)
    middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://here').pathname.slice(1)
      const headers = headersOf(path, inline)
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      next()
    })
  },
})
