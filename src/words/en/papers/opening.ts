import { ended } from '#words/ended.ts'
import type { OpeningFacts } from '#domain/documents/opening.ts'
import { limitsAlone } from './limits.ts'

/** What the opening says, with the time of day as it is shown. */
type Opening = Omit<OpeningFacts, 'end'> & { readonly end: string | undefined }

/** One paragraph of the sentences that are there. */
const paragraph = (...sentences: readonly (string | undefined | false)[]) =>
  sentences.filter((each) => typeof each === 'string').join(' ')

/** The opening statement to read aloud: one passage, a paragraph for each thing that has to be said. */
export const openingWords = (facts: Opening): string =>
  [
    welcome(facts),
    who(facts),
    isNot(facts),
    free(facts),
    ease(facts),
    privacy(facts),
    turns(facts),
    upset(facts),
    end(facts),
  ].join('\n\n')

const welcome = ({ several, inRoom }: Opening) =>
  paragraph(
    'Welcome.',
    several ? 'We are glad that you are here.' : 'I am glad that you are here.',
    inRoom
      ? 'Walking into a room like this for the first time is not easy.'
      : 'Joining a call like this for the first time is not easy.',
  )

const who = ({ several, problem, statement, adultsOnly }: Opening) =>
  paragraph(
    problem === undefined
      ? 'This group is for people who live through something alike.'
      : `This group is for people who share this: ${ended(problem)}`,
    several
      ? 'A few of us started it, so that nobody has to face this alone.'
      : 'I started it, so that nobody has to face this alone.',
    statement !== undefined && `What we are here for: ${ended(statement)}`,
    adultsOnly && 'It is a group for adults.',
  )

const isNot = ({ ledBy }: Opening) =>
  paragraph(
    are[ledBy],
    'We listen, we tell how it is for us, and we pass on what helped. We are not therapy and not treatment, and nobody here is the expert. We go alongside any care you have, never instead of it. So we give no advice about medicines or treatment.',
  )
const are = {
  members: 'We are a self-help group, run by its members.',
  together: 'We are a self-help group. A member and a professional lead it together.',
  professional: 'We are a support group, led by a professional.',
} satisfies Record<OpeningFacts['ledBy'], string>

const free = ({ basket, comeAndGo, fixedTerm, closed }: Opening) =>
  paragraph(
    'The group is free.',
    basket && 'If you see a basket, it is for our costs. Nobody has to give, and nobody looks.',
    fixedTerm === undefined
      ? ended(
          comeAndGo ??
            (closed
              ? 'You may stop at any time. There is no end date, and nobody has to explain.'
              : 'You may come and go freely, for as long as you like. There is no end date, and nobody has to explain.'),
        )
      : fixedTerm > 1 &&
          `We meet ${fixedTerm} times, and then see how to go on. You may stop at any time, and nobody has to explain.`,
  )

const ease = ({ inRoom, online }: Opening) =>
  paragraph(
    'Use your first name, or any other name you like.',
    'You may pass at any time. Listening is taking part too.',
    online && (inRoom ? 'Those of you on the screen may leave the camera off.' : 'You may leave the camera off.'),
  )

const privacy = ({ confidentiality, limits, professional, ledBy, online }: Opening) => {
  const told = limitsAlone(limits ?? '')
  return paragraph(
    confidentiality === undefined
      ? 'We ask everyone to keep private what is said here, and who is here.'
      : `We ask this of everyone: ${ended(confidentiality)}`,
    'It rests on trust, and nobody can guarantee it. So tell only what you are ready to tell.',
    online && 'Please be where nobody else can listen, and record nothing.',
    told === ''
      ? 'There are limits. When somebody’s life is in danger, or a child or an adult who cannot protect themselves is being harmed, we may have to tell someone who can help. If we can, we tell you first.'
      : `There are limits. ${ended(told)}`,
    professional &&
      `${ledBy === 'members' ? 'A professional sits in with us, and' : 'The professional'} has to follow their own rules about what they must report.`,
  )
}

const turns = ({ crossTalk, advice }: Opening) =>
  paragraph(
    'Everybody gets the same time to speak. We give a quiet sign when a turn is over, so that the next person gets theirs.',
    crossTalk !== undefined && talk[crossTalk],
    crossTalk === 'noAdvice' && (advice === undefined || advice === 'never') && 'Please give no advice.',
  )
const talk = {
  barred: 'We hear each person without comment. A thank-you is enough.',
  noAdvice: 'You may answer one another, and say how it was for you.',
  encouraged: 'Talk with one another, and leave room for those who are slower to speak.',
} satisfies Record<NonNullable<OpeningFacts['crossTalk']>, string>

const upset = ({ several, inRoom, online }: Opening) =>
  paragraph(
    'If it gets to be too much, you may step out and come back.',
    several ? 'One of us will stay with you if you want.' : 'Tell me if you want somebody to stay with you.',
    online && 'On the screen, write a private message to whoever lets people in.',
    'We are not crisis workers. If somebody is in danger, we call for help.',
    inRoom
      ? 'The numbers are on the crisis card, and you may copy them.'
      : 'The numbers are in the chat, and you may copy them.',
  )

const end = ({ end: at }: Opening) =>
  at === undefined
    ? 'We end on time, and those who like may stay a little longer.'
    : ended(`We end at ${at}`) + ' Those who like may stay a little longer.'
