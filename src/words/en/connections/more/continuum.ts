import type { Zone } from '#domain/stages/coverageInvolvement.ts'

export const continuum = {
  lineHeading: 'The line',
  unsaid: 'You have not said yet how far the part goes. The first step, no part at all, is a good answer.',
  at: (step: string, of: string, level: string) => `You are at step ${step} of ${of}: ${level}.`,
  choose: 'Say how far the part goes',
  change: 'Change how far it goes',
  zones: {
    outside: (steps: string) => `Steps ${steps}: outside your meetings`,
    within: (steps: string) => `Steps ${steps}: in your meetings, because you asked`,
    beyond: (step: string) => `Step ${step}: then it is a support group`,
  } satisfies Record<Zone, (steps: string) => string>,
  range: (from: string, to: string) => `${from} to ${to}`,
  yours: 'Your step',
  eachHeading: 'What is done at each step',
  basis:
    'The order of the steps is our suggestion. What professionals should not do comes from guides and centers that help groups.',
  partHeading: 'The part, in your words',
  starts: 'Words to begin with, for your step',
}
