/**
 * Answers that belong to the founder alone, as `section.question`: they are stored with the plan, and no paper, list,
 * agenda, task or written-out copy says that they were asked.
 */
export const isPrivate = (question: string): boolean => privateQuestions.includes(question)
const privateQuestions: readonly string[] = [
  'about.ownWhy',
  'coreGroup.restOn',
  'coreGroup.restUntil',
  'coreGroup.restStandIn',
]
