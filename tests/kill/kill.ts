// npm run test:kill: types into plans of every size, kills the browser one second after the last key, and looks what is
// left. Twenty times, for real: localStorage alone loses up to minutes then. Builds first. `npm run test:kill -- 300`
// takes plans of that size alone. `late`: the browser was slow, and what was typed showed only after the page had opened.
import 'temporal-polyfill/global'
import { build } from 'vite'
import { typeAndKill } from '../browser/support/killing.ts'
import { served } from '../support/served.ts'

const wished = process.argv.slice(2).map(Number)
const sizes = wished.length > 0 ? wished : [5, 20, 50, 100, 200, 300, 400, 500]
const times = 20
const afterLastKey = 1000

await build({ logLevel: 'warn' })
const { home, stop } = await served()

let lost = 0
try {
  for (let run = 0; run < times; run += 1) {
    const size = sizes[run % sizes.length] ?? 5
    const { typed, found, later, bar, homes } = await typeAndKill(`${home}/`, size, afterLastKey)
    const cameLate = later === typed
    const kept = found === typed || cameLate
    if (!kept) lost += 1
    const said = cameLate ? 'late' : kept ? 'nothing lost' : 'LOST'
    console.log(`${String(run + 1).padStart(2)}  ${String(size).padStart(3)} kB  ${said}`)
    if (homes === undefined) continue
    console.log(`      typed “${typed}”; found “${found}”; ten seconds later “${later}”`)
    console.log(`      before the kill the bar said “${bar}”; after it ${homes}`)
  }
} finally {
  stop()
}
console.log(`\n${times - lost} passed, ${lost} failed`)
process.exitCode = lost === 0 ? 0 : 1
