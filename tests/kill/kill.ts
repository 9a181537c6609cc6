// npm run test:kill: types into plans of every size, kills the browser one second after the last key, and looks what is
// left. Twenty times, for real: localStorage alone loses up to minutes then. Builds first.
import 'temporal-polyfill/global'
import { build } from 'vite'
import { typeAndKill } from '../browser/support/killing.ts'
import { served } from '../support/served.ts'

const sizes = [5, 20, 50, 100, 200, 300, 400, 500]
const times = 20
const afterLastKey = 1000

await build({ logLevel: 'warn' })
const { home, stop } = await served()

let lost = 0
try {
  for (let run = 0; run < times; run += 1) {
    const size = sizes[run % sizes.length] ?? 5
    const { typed, found } = await typeAndKill(`${home}/`, size, afterLastKey)
    const kept = found === typed
    if (!kept) lost += 1
    console.log(
      `${String(run + 1).padStart(2)}  ${String(size).padStart(3)} kB  ${kept ? 'nothing lost' : `LOST: typed “${typed}”, found “${found}”`}`,
    )
  }
} finally {
  stop()
}
console.log(`\n${times - lost} passed, ${lost} failed`)
process.exitCode = lost === 0 ? 0 : 1
