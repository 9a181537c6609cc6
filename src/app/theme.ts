/** Light or dark as chosen; without a choice the device decides. `public/head.js` does the same before the first paint. */
export function showTheme(theme: string | undefined): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
  else delete document.documentElement.dataset['theme']
}
