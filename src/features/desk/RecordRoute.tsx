import { useParams } from 'react-router'
import { Record } from './Record.tsx'

/** The counselor's own record of the plan that the address names. */
export default function RecordRoute() {
  const { planId = '' } = useParams()
  return <Record key={planId} planId={planId} />
}
