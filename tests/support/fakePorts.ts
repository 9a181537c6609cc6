import type { Clock } from '#ports/clock.ts'
import type { QuickExit } from '#ports/exit.ts'
import type { PlanFiles } from '#ports/files.ts'
import type { Looks } from '#ports/looks.ts'
import type { PlanLibrary } from '#ports/plans.ts'
import type { AllPorts } from '#ports/Ports.tsx'
import type { RestorePoints } from '#ports/restorePoints.ts'
import { aPassphrase } from './aPassphrase.ts'
import { fakeDesk } from './fakeDesk.ts'

/** No plans, and nothing goes wrong. Each of these does nothing but what a test says. */
export const fakePlans = (says: Partial<PlanLibrary> = {}): PlanLibrary => ({
  keeps: 'both',
  plans: async () => [],
  watchPlans: () => () => {},
  begin: () => 'begun',
  beginEmpty: async () => 'begun',
  rename: async () => {},
  copy: async () => 'copied',
  remove: async () => {},
  putBack: async () => true,
  canPutBack: async () => true,
  eraseAll: async () => {},
  ...says,
})

export const fakeFiles = (says: Partial<PlanFiles> = {}): PlanFiles => ({
  read: async () => ({ is: 'notAPlan' }),
  makeFile: async ({ data }) => data,
  newCode: async () => 'river lamp stone garden seven',
  textOf: async () => undefined,
  envelopeOf: async () => undefined,
  lastCopyTaken: () => undefined,
  noteCopyTaken: () => {},
  ...says,
})

export const fakeRestorePoints = (says: Partial<RestorePoints> = {}): RestorePoints => ({
  points: async () => [],
  planAt: async () => undefined,
  keepPoint: async () => true,
  replacedCopies: async () => [],
  ...says,
})

/** As it would be kept on a device. */
let paperSize: string | undefined
export const fakeLooks = (says: Partial<Looks> = {}): Looks => ({
  theme: () => undefined,
  chooseTheme: () => {},
  looks: () => 'own',
  chooseLooks: () => {},
  paperSize: () => paperSize,
  choosePaperSize: (size) => (paperSize = size),
  ...says,
})

export const fakeExit = (says: Partial<QuickExit> = {}): QuickExit => ({
  leave: () => {},
  practiceLeaving: () => {},
  ...says,
})

export const fakeClock = (says: Partial<Clock> = {}): Clock => ({ now: () => '2026-11-23T15:00:00.000Z', ...says })

export type PortsSaid = { readonly [P in keyof AllPorts]?: Partial<AllPorts[P]> }

/** All of them, for a page that is rendered as the app would. */
export const fakePorts = ({
  plans,
  files,
  restorePoints,
  looks,
  exit,
  passphrase,
  desk,
  clock,
}: PortsSaid = {}): AllPorts => ({
  plans: fakePlans(plans),
  files: fakeFiles(files),
  restorePoints: fakeRestorePoints(restorePoints),
  looks: fakeLooks(looks),
  exit: fakeExit(exit),
  passphrase: { ...aPassphrase(), ...passphrase },
  desk: { ...fakeDesk().desk, ...desk },
  clock: fakeClock(clock),
})
