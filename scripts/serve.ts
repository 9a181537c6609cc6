// Serves what is already built, for the browser tests. Port 0 takes any free one: several runs may share a machine.
import { preview } from 'vite'

const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } })
const address = server.httpServer.address()
if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
console.log(`Serving on port ${address.port}`)
