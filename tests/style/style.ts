// npm run words [-- part of a path]: which strings do not read as a calm neighbor talks, file by file.
import { flagsIn, meanGrade } from './found.ts'
import { stringsIn } from './strings.ts'

const parts = process.argv.slice(2)
const strings = stringsIn('src/words/en').filter(
  ({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)),
)
const flags = flagsIn(strings)
for (const { where, reason, text } of flags) console.log(`${where}  [${reason}]  ${text}`)
console.log(`${flags.length} flags in ${strings.length} strings, mean grade ${meanGrade(strings).toFixed(1)}`)
process.exitCode = flags.length === 0 ? 0 : 1
