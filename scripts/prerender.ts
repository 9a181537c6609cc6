import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'

/** Draws the newcomer's first page into index.html when the page is built: it shows before any script has arrived. */
export const prerender = (): Plugin => {
  let mode = 'production'
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => void (mode = config.mode),
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const server = await createServer({
          configFile: false,
          mode,
          plugins: [react()],
          appType: 'custom',
          logLevel: 'error',
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          optimizeDeps: { noDiscovery: true },
        })
        try {
          const { prerendered } = await server.ssrLoadModule('/src/app/prerender.tsx')
          const drawn: string = await prerendered()
          if (/ style="/.test(drawn)) throw new Error('The first page has a style attribute, which the policy forbids.')
          return html.replace('<div id="front"></div>', () => `<div id="front">${drawn}</div>`)
        } finally {
          await server.close()
        }
      },
    },
  }
}
