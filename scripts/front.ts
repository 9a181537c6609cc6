import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'

/** Draws the newcomer's first page into index.html when the page is built: it shows before any script has arrived. */
export const front = (): Plugin => {
  let mode = 'production'
  return {
    name: 'front',
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
          const { front: draw } = await server.ssrLoadModule('/src/app/front.tsx')
          const drawn: string = await draw()
          if (/ style="/.test(drawn)) throw new Error('The first page has a style attribute, which the policy forbids.')
          return html.replace('<div id="front"></div>', () => `<div id="front">${drawn}</div>`)
        } finally {
          await server.close()
        }
      },
    },
  }
}
