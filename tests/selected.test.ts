import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What a call of `useSelector` selects: up to the bracket that closes it. */
function selections(source: string): readonly string[] {
  return [...source.matchAll(/\buseSelector\(/g)].map(({ index }) => {
    let depth = 0
    for (let at = index; at < source.length; at += 1) {
      if (source[at] === '(') depth += 1
      if (source[at] === ')' && (depth -= 1) === 0) return source.slice(index, at + 1)
    }
    return source.slice(index)
  })
}
const follows = (selection: string): boolean =>
  /\bcontext\.plan\b|\bcontext: \{[^}]*\bplan\b|=> (?:state|snapshot)(?:\.context)?\s*,?\s*\)$/.test(selection)

test('the plan is selected from the machine in two files: what everything else reads is the plan as it rests', () => {
  const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'))
  const selecting = files.filter(
    (file) => file !== 'src/app/PlanRoom.tsx' && selections(readFileSync(file, 'utf8')).some(follows),
  )
  expect(selecting.toSorted()).toEqual(['src/forms/useAsk.ts', 'src/plan/planActor.ts'])
})

test.each([
  'useSelector(actor, (state) => state.context.plan)',
  'useSelector(actor, ({ context }) => valueOf(context.plan.sections.about.setting))',
  'useSelector(actor, ({ context: { plan } }) => plan)',
  'useSelector(usePlanActor(), (state) => state)',
  'useSelector(usePlanActor(), (state) => state.context)',
])('%s would draw something at every key', (source) => expect(selections(source).some(follows)).toBe(true))

test.each([
  'useSelector(usePlanActor(), ({ context }) => context.planId)',
  "useSelector(usePlanActor(), (state) => state.hasTag('failing')); const { plan } = context",
])('%s would not', (source) => expect(selections(source).some(follows)).toBe(false))
