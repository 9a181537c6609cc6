// npm start: builds the app and serves it as a host would, policy included.
import { build, preview } from 'vite'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const open = Boolean(process.stdout.isTTY) && !process.env.CI && hasDisplay

await build({ logLevel: 'warn' })
const server = await preview({ logLevel: 'warn', preview: { open } })
// The resolved address: when the usual port is taken, the server has moved on to the next.
console.log(`Ready at ${server.resolvedUrls?.local[0]} (Ctrl C ends it)`)
