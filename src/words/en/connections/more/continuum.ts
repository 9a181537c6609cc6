import type { Zone } from '#domain/stages/coverageInvolvement.ts'

export const continuum = {
  lineHeading: 'From no part to leading',
  unsaid: 'You haven’t chosen a step yet. “None” is a good answer.',
  at: (step: string, of: string, level: string) => `You chose step ${step} of ${of}, ${level}.`,
  choose: 'Choose a step',
  change: 'Change your step',
  zones: {
    outside: (steps: string) => `Steps ${steps}, outside your meetings`,
    within: (steps: string) => `Steps ${steps}, in your meetings because you asked`,
    beyond: (step: string) => `Step ${step}, which makes it a support group`,
  } satisfies Record<Zone, (steps: string) => string>,
  range: (from: string, to: string) => `${from} to ${to}`,
  yours: 'Your step',
  eachHeading: 'What happens at each step',
  basis: 'The order of the steps is our suggestion. The limits come from guides and self-help centers.',
  partHeading: 'The part, in your words',
  starts: 'Sample wording for your step',
}
