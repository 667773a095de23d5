import type { ComponentChildren } from 'preact'
import { classes, given, ids, type Common, type Listed, type Optional } from './props.ts'

/** Without an `href` the task cannot be started yet. `status` is words, or a `Tag`. */
type Task = { readonly title: ComponentChildren; readonly status: ComponentChildren } & Optional<{
  href: string
  hint: ComponentChildren
  class: string
  titleClass: string
  statusClass: string
}>

type TaskListProps = Common & { readonly items: Listed<Task> } & Optional<{ idPrefix: string }>

const TaskItem = ({ task, id }: { task: Task; id: string }) => {
  const hintId = given(task.hint) && `${id}-hint`
  const statusId = `${id}-status`
  return (
    <li class={classes('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link', task.class)}>
      <div class="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            class={classes('govuk-link govuk-task-list__link', task.titleClass)}
            href={task.href}
            aria-describedby={ids(hintId, statusId)}
          >
            {task.title}
          </a>
        ) : (
          <div class={task.titleClass}>{task.title}</div>
        )}
        {hintId && (
          <div id={hintId} class="govuk-task-list__hint">
            {task.hint}
          </div>
        )}
      </div>
      <div class={classes('govuk-task-list__status', task.statusClass)} id={statusId}>
        {task.status}
      </div>
    </li>
  )
}

export const TaskList = ({ items, idPrefix = 'task-list', class: extra, attributes }: TaskListProps) => (
  <ul class={classes('govuk-task-list', extra)} {...attributes}>
    {items.map((task, index) => task && <TaskItem task={task} id={`${idPrefix}-${index + 1}`} />)}
  </ul>
)
