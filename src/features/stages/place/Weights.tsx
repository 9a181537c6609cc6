import { Weigh } from './Weigh.tsx'

/** How much the way to the place matters, and its door. */
export default function Weights() {
  return <Weigh at="weights" of={['transit', 'safeWalk', 'neutral']} />
}
