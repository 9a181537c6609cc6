import { begin } from './autosave.ts'
import { openPlanSetup } from './openPlan.setup.ts'
import { autosaveRegion } from './autosaveRegion.ts'
import { planRegion } from './planRegion.ts'
import { phaseRegion, stageRegion } from './regions.ts'
import { sessionRegion } from './sessionRegion.ts'

/**
 * One plan, open on this device. Inside it a plan always exists. `docs/machine.md` draws it.
 * It does not know which page is shown: the address does.
 */
export const openPlanMachine = openPlanSetup.createMachine({
  id: 'openPlan',
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
    autosave: autosaveRegion,
    session: sessionRegion,
  },
})
