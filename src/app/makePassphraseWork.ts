import { canEncrypt } from '#encryption/key.ts'
import type { PassphraseWork } from '#ports/passphrase.ts'
import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { PassphraseGate } from '#storage/passphraseGate.types.ts'
import { lockMinutes } from '#storage/passphraseHeader.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { otherTabs } from '#storage/otherTabs.ts'
import { watchInactivity } from './inactivity.ts'
import type { CurtainKeeper } from './curtain.ts'
import { chosenLanguage } from './chosenLanguage.ts'
import { openTab } from './quickExit/quickExit.ts'
import { Locked } from './lazyParts.ts'
import { lookForDesk } from './lookForDesk.ts'
import { goToLastPage } from './lastPage.ts'
import { showLooks } from './looks.ts'

/** The passphrase of this device for screens: on what storage keeps, the plan library machine and the clock. */
export function makePassphraseWork(
  device: PassphraseGate,
  planLibrary: PlanLibraryActor,
  store: PlanStore,
  curtain: CurtainKeeper,
): PassphraseWork {
  let stopWatching: (() => void) | undefined

  const now = () => {
    planLibrary.getSnapshot().context.planActor?.send({ type: 'page.hidden' })
    device.become('closed')
  }
  const watch = async () => {
    stopWatching?.()
    stopWatching = device.state() === 'open' ? watchInactivity(await (await device.work()).minutes(), now) : undefined
  }
  // Before anything is drawn anew: whoever has given the passphrase goes through no other door.
  device.watch(() => {
    if (device.state() !== 'open') return stopWatching?.()
    openTab()
    curtain.goOn()
    curtain.openDesk()
    showLooks(store.preferences().looks)
    if (planLibrary.getSnapshot().matches('locked')) goToLastPage(store, curtain.now())
    void lookForDesk(store, curtain)
    planLibrary.send({ type: 'tab.opened' })
  })
  // When it locks there may be no network: then the form has to be here.
  void Locked.fetch(chosenLanguage()).catch(() => {})
  if (device.state() === 'open') void watch()

  return {
    hindrance: () => (!canEncrypt() ? 'insecure' : store.keeps === 'nothing' ? 'nothing' : undefined),
    choices: lockMinutes,
    set: async (passphrase, minutes) => {
      if ((await otherTabs(navigator.locks)) > 0) return 'otherTabs'
      const left = await (await device.work()).set(passphrase, minutes)
      await watch()
      return left
    },
    open: async (passphrase) => {
      const answer = await (await device.work()).open(passphrase)
      if (answer === 'open') await watch()
      return answer
    },
    change: async (old, next) => (await device.work()).change(old, next),
    minutes: async () => (await device.work()).minutes(),
    stay: async (minutes) => {
      await (await device.work()).stay(minutes)
      await watch()
    },
    turnOff: async () => {
      if ((await otherTabs(navigator.locks)) > 0) return 'otherTabs'
      await (await device.work()).turnOff()
      return 'done'
    },
    now,
  }
}
