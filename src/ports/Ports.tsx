import type { ReactNode } from 'react'
import { ClockContext, type Clock } from './clock.ts'
import { DeskContext, type Desk } from './desk.ts'
import { QuickExitContext, type QuickExit } from './exit.ts'
import { PlanFilesContext, type PlanFiles } from './files.ts'
import { PassphraseContext, type Passphrase } from './passphrase.ts'
import { LooksContext, type Looks } from './looks.ts'
import { PlansContext, type PlanLibrary } from './plans.ts'
import { RestorePointsContext, type RestorePoints } from './restorePoints.ts'

/** Everything that the app hands to screens. A screen takes what it needs and no more. */
export interface AllPorts {
  readonly plans: PlanLibrary
  readonly files: PlanFiles
  readonly restorePoints: RestorePoints
  readonly looks: Looks
  readonly exit: QuickExit
  readonly passphrase: Passphrase
  readonly desk: Desk
  readonly clock: Clock
}

export function Ports({ of, children }: { readonly of: AllPorts; readonly children: ReactNode }) {
  return (
    <PlansContext value={of.plans}>
      <PlanFilesContext value={of.files}>
        <RestorePointsContext value={of.restorePoints}>
          <LooksContext value={of.looks}>
            <QuickExitContext value={of.exit}>
              <PassphraseContext value={of.passphrase}>
                <DeskContext value={of.desk}>
                  <ClockContext value={of.clock}>{children}</ClockContext>
                </DeskContext>
              </PassphraseContext>
            </QuickExitContext>
          </LooksContext>
        </RestorePointsContext>
      </PlanFilesContext>
    </PlansContext>
  )
}
