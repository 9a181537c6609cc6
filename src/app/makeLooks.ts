import type { Looks } from '#ports/looks.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { showLooks } from './looks.ts'
import { prefer } from './prefer.ts'
import { showTheme } from './theme.ts'

export const makeLooks = (store: PlanStore): Looks => ({
  theme: () => store.preferences().theme,
  chooseTheme: (theme) => {
    prefer(store, 'theme', theme)
    showTheme(theme)
  },
  looks: () => (store.preferences().looks === 'neutral' ? 'neutral' : 'own'),
  chooseLooks: (looks) => {
    const chosen = looks === 'neutral' ? looks : undefined
    prefer(store, 'looks', chosen)
    showLooks(chosen)
  },
  paperSize: () => store.preferences().paperSize,
  choosePaperSize: (size) => prefer(store, 'paperSize', size),
})
