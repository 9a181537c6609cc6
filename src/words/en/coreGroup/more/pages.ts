import type { PageWords } from '#words/types.ts'

export const pages = {
  ask: {
    heading: 'What to ask someone who may join',
    lead: 'For a talk, not a test. Pick what you want to ask, and take the sheet along.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A self-help center asks would-be founders things like these before they begin. You may ask yourself the same.',
        'Many do not offer help. They cannot see how much work it is, fear doing it worse than you, do not know what is needed, or expect that one task becomes ten. Some came for support only.',
        'So ask for one small task, by name and with a date. That can be said yes to.',
      ],
      sources: ['DUI', 'BCNA', 'C2R', 'ours'],
    },
  },
  terms: {
    heading: 'Until when, and who comes next?',
    lead: 'A duty with an end is easier to take, and easier to give back.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A.A. groups give duties for three months to two years; six months is common. A deputy steps up, and who leaves shows the next one how it is done, with a checklist.',
        'In prostate cancer groups in British Columbia, the risk was to lean on one or two leaders with no set term.',
      ],
      sources: ['AA_R', 'AA_NY', 'BC'],
    },
  },
  training: {
    heading: 'Training and a handbook',
    lead: 'Nobody has to be trained to begin. A little of it takes weight off.',
    note: {
      title: 'What leaders without training report',
      paragraphs: [
        'In a survey of 358 leaders of cancer and MS groups in Australia, untrained leaders most often reported contact outside the meetings (52 of 100), wanting training (47), finding members (36) and convincing professionals (35). Then came members who dominate (29), having no co-facilitator (28), no help with chores (27) and the strain on themselves (23).',
        'Most of them still found it rewarding.',
      ],
      sources: ['ZOR'],
    },
  },
  succession: {
    heading: 'Who comes after you?',
    lead: 'It is kind to the group to plan this while nobody wants to leave.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A meeting with one trained facilitator can vanish overnight: burnout, a new job, an illness, a move.',
        'A guide says: plan it when you set up. Spot who could facilitate next, let them practice, and give notice before you leave. Have two facilitators at least.',
      ],
      sources: ['SM_T', 'NZ_S'],
    },
  },
  loadAgain: {
    heading: 'Who carries how much now?',
    lead: 'A month after the first meeting you know what the work really is.',
    note: {
      title: 'Why look again',
      paragraphs: [
        'What was shared out before anybody came was a guess. Now you have done it.',
        'Among 132 leaders of self-help groups, burnout went with how satisfied they were in their role, with roles that clash or are unclear, with too much work, and with trouble finding members.',
      ],
      sources: ['BURN', 'ours'],
    },
  },
  care: {
    heading: 'And how are you?',
    lead: 'For you alone. The group needs you well more than it needs you busy.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Whoever founds a group helps, is helped, and organizes. All three belong.',
        'Members forget that the leader is ill too. They often do not offer to help, even when asked.',
        'A guide calls burnout of the facilitator the greatest risk to a group, and asks for two facilitators at least.',
      ],
      sources: ['seed', 'CF', 'NZ_S'],
    },
  },
} satisfies Readonly<Record<string, PageWords>>
