/** What the frame opens when it is asked to. */
export { StagesMenu } from './StagesMenu.tsx'
export { ThemeDialog } from './ThemeDialog.tsx'
