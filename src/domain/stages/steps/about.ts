import { outline } from '../section.ts'

/** About the group: asked before the stages, never "ready", always open to change. */
export const aboutSteps = outline({
  id: 'about',
  lists: [],
  steps: [
    { id: 'concern', asks: ['problem', 'category', 'audience', 'relation'] },
    { id: 'where', asks: ['setting', 'area', 'ages', 'rare', 'hidden'] },
    { id: 'others', asks: ['similar', 'similarNote', 'national', 'nationalName', 'direction'] },
    { id: 'functions', asks: ['functions'] },
    { id: 'name', asks: ['name', 'planningStart', 'wish'] },
  ],
})
