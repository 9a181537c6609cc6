// Serves what is already built, for the browser tests. Port 0 takes any free one: several runs may share a machine.
import { preview } from 'vite'

// A name that the tests lead here: under it the browser sees plain http, as in a local network, and not its own machine.
const plainHost = 'plain.test'

const server = await preview({
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 0, open: false, allowedHosts: [plainHost] },
})
const address = server.httpServer.address()
if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
console.log(`Serving on port ${address.port}`)
