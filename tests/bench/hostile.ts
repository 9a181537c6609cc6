// npm run bench:hostile: how long the page stands still over a file that is meant to hold it up. None may take 100 ms.
// Making a key of a code is not counted: it is slow on purpose, and the number of its rounds is bounded.
import 'temporal-polyfill/global'
import { openFile } from '#domain/files/openFile.ts'
import { dataInFile } from '#planFile/dataInFile.ts'
import { corpus, hugeFiles, wholeFile } from '#tests/support/hostileFiles.ts'

const most = 100
/** Of what is shown as something, the checksum is made too. */
const shown: ReadonlySet<string> = new Set(['plan', 'salvaged', 'packet'])
const rounds = 9
const files = {
  'a whole file, for comparison': () => wholeFile,
  ...Object.fromEntries(corpus.map(({ name, text }) => [name, () => text])),
  ...hugeFiles,
}
let slow = 0

for (const [name, make] of Object.entries(files)) {
  const file = make()
  const read = () => {
    const { text, check } = dataInFile(file)
    const found = openFile(text)
    if (shown.has(found.is)) check()
    return found
  }
  const { is } = read()
  // The best of several: what else this machine does is not the file's doing.
  const best = Math.min(
    ...Array.from({ length: rounds }, () => {
      const from = performance.now()
      read()
      return performance.now() - from
    }),
  )
  if (best > most) slow += 1
  console.log(
    `${best.toFixed(1).padStart(8)} ms ${best > most ? '!' : ' '} ${is.padEnd(9)} ${name} (${(file.length / 1000).toFixed(0)} kB)`,
  )
}
if (slow > 0) {
  console.error(`${slow} took longer than ${most} ms.`)
  process.exitCode = 1
}
