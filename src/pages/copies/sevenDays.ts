/**
 * Whether this browser is one of those that may forget what a page keeps after seven days of use without a visit to it.
 * By engine: every browser on an iPhone is one, whatever it is called. What was opened from the home screen counts its
 * own days (The Register, 26 March 2020). That `persist()` would prevent it is stated nowhere, so nobody is told so.
 */
export const mayForget = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches
