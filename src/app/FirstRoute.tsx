import { useParams } from 'react-router'
import First from '#features/start/First.tsx'

/** The first ten minutes; a page that is not there shows the first. */
export default function FirstRoute() {
  const { page = '' } = useParams()
  return <First key={page} page={page} />
}
