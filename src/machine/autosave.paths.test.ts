import { getStateNodes } from 'xstate/graph'
import { expect, test } from 'vitest'
import { autosaveWorld } from '#tests/support/autosaveWorld.ts'
import { walkPaths } from '#tests/support/walkPaths.ts'
import { openPlanMachine } from './openPlan.ts'

const autosave = openPlanMachine.root.states['autosave']
const all = autosave ? getStateNodes(autosave).map((node) => node.path.join('.')) : []
const inMemory = (state: string) => state.startsWith('autosave.inMemory')

test('whatever happens around a tab, nothing typed is lost, and what it says of it is true', () => {
  const { broken, states } = walkPaths(() => autosaveWorld(), 7)
  expect(broken).toEqual([])
  expect(states).toEqual(
    expect.arrayContaining(all.filter((state) => state !== 'autosave.starting' && !inMemory(state))),
  )
})

test('where the browser keeps nothing it says so, whatever happens, and nothing typed is lost while the page is open', () => {
  const { broken, states } = walkPaths(() => autosaveWorld(true), 5)
  expect(broken).toEqual([])
  expect(states.filter((state) => state.startsWith('autosave.'))).toEqual(expect.arrayContaining(all.filter(inMemory)))
})
