import { useParams } from 'react-router'
import Summary from '#features/session/summary/SummaryRoute.tsx'

/** The address says which summary; without one it is the session that runs, or the last. */
export default function SessionSummaryRoute() {
  const { which } = useParams()
  return <Summary which={which} />
}
