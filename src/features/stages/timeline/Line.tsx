import { timeline } from '#domain/timeline/timeline.ts'
import { useCurrent } from '#plan/planActor.ts'
import { LinePage } from './LinePage.tsx'
import { MissingTask } from './MissingTask.tsx'
import { OwnTaskPage } from './OwnTaskPage.tsx'
import { TaskPage } from './TaskPage.tsx'
import './timeline.css'

export default function Line({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <LinePage /> : <OneTask item={item} />
}

/** A task's key or, for one of the founder's own, the id of its item. */
function OneTask({ item }: { readonly item: string }) {
  const now = useCurrent()
  const own = now.lists.tasks.find(({ id }) => id === item || `task:${id}` === item)
  if (own) return <OwnTaskPage id={own.id} />
  const line = timeline(now)
  const task = line.tasks.find(({ key }) => key === item)
  return task ? <TaskPage key={task.key} task={task} /> : <MissingTask />
}
