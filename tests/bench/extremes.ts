// npm run bench:extremes: how long the domain takes where a plan or a file is as bad as it gets. Every row should stay
// below a second on a slow machine: a founder waits for each of these with the page standing still.
import 'temporal-polyfill/global'
import { checklist } from '#domain/checklist/checklist.ts'
import { current } from '#domain/plan/current.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import { envelopeText } from '#domain/plan/envelope.ts'
import { assess } from '#domain/stages/assess.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { aPlan } from '#tests/support/planBuilder.ts'

const today = '2026-10-05'
const farApart = aPlan(today)
  .said('about', 'planningStart', '1900-01-01')
  .said('timeline', 'firstMeeting', '2199-12-31')
  .build()
const plain = envelopeText(envelopeWith(aPlan(today).build()))
const faulty = (junk: string, times: number) => plain.replace('"rules":[', `"rules":[${junk.repeat(times)}`)

const rows: Readonly<Record<string, () => void>> = {
  'timeline over 300 years': () => void timeline(current(farApart, today)),
  'assessing over 300 years': () => void assess(farApart, today),
  'checklist over 300 years': () => void checklist(current(farApart, today)),
  'a file with 300,000 numbers for rules': () => void openText(faulty('7,', 300_000)),
  'a file with 4,000 empty rules': () => void openText(faulty('{},', 4_000)),
}

for (const [name, run] of Object.entries(rows)) {
  run()
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  console.log(
    `${Math.max(...times)
      .toFixed(0)
      .padStart(7)} ms  ${name}`,
  )
}
