import { begin } from './keeping.ts'
import { foundingSetup } from './founding.setup.ts'
import { keepingRegion } from './keepingRegion.ts'
import { planRegion } from './planRegion.ts'
import { phaseRegion, sessionRegion, stageRegion } from './regions.ts'

/**
 * One plan, open on this device. Inside it a plan always exists. `docs/machine.md` draws it.
 * It does not know which page is shown: the address does.
 */
export const foundingMachine = foundingSetup.createMachine({
  id: 'founding',
  context: ({ input }) => begin(input),
  type: 'parallel',
  states: {
    plan: planRegion,
    stages: {
      type: 'parallel',
      states: {
        coreGroup: stageRegion('coreGroup'),
        expectations: stageRegion('expectations'),
        purpose: stageRegion('purpose'),
        place: stageRegion('place'),
        connections: stageRegion('connections'),
        timeline: stageRegion('timeline'),
      },
    },
    founding: phaseRegion,
    keeping: keepingRegion,
    session: sessionRegion,
  },
})
