import { useParams } from 'react-router'
import Talk from '#features/talk/Talk.tsx'

/** The address says which discussion; another one begins anew. */
export default function TalkRoute() {
  const { id = '' } = useParams()
  return <Talk key={id} id={id} />
}
