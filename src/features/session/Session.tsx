import './session.css'
import { useRunning } from './useRunning.ts'
import { Opening } from './Opening.tsx'
import { Start } from './Start.tsx'

/** The beginning of a session; while it runs, its first ten minutes and its topic. */
export default function Session() {
  const running = useRunning()
  return running?.session ? <Opening {...running} session={running.session} /> : <Start />
}
