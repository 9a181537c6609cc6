import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does both by itself only where test functions are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// One second is short where screens are loaded when they are needed, and a machine is busy with other tests.
configure({ asyncUtilTimeout: 15_000 })

// Nothing is ever painted, and so the browser is always idle.
Object.assign(globalThis, { requestIdleCallback: (run: () => void) => (run(), 0) })

// jsdom lays nothing out: no query matches, and there is nowhere to scroll.
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }),
  scrollTo: () => {},
})
Object.assign(Element.prototype, { scrollIntoView: () => {} })
