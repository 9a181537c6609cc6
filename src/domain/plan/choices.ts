/** The lists that answers are chosen from. Their ids are stored: renaming one is a migration. */

// About the group. The categories are those of the encyclopedia entry.
export const categories = [
  'addiction',
  'illness',
  'parenting',
  'disability',
  'grief',
  'mentalHealth',
  'abuse',
  'widowhood',
  'divorce',
  'pregnancy',
  'other',
] as const
export const audiences = ['affected', 'family', 'both'] as const
export const relations = ['mine', 'family', 'helper', 'other'] as const
export const settings = ['inPerson', 'online', 'both'] as const
export const ageGroups = ['adults', 'under18', 'both'] as const
export const looked = ['yes', 'no', 'notLooked'] as const
export const directions = ['start', 'join', 'affiliate'] as const
export const functions = ['support', 'education', 'advocacy'] as const

export const groupStates = ['found', 'asked', 'visited'] as const
export const fits = ['yes', 'partly', 'no'] as const
export const nationalOffers = ['handbook', 'training', 'listing', 'insurance', 'name'] as const
export const approvalStates = ['notAsked', 'asked', 'given', 'refused'] as const
export const founderParts = ['lead', 'share', 'background', 'helpOnly'] as const
export const footings = ['leaders', 'place', 'purpose', 'members', 'rules', 'affiliation'] as const

// Core group
export const stances = ['idea', 'asked', 'thinking', 'agreed', 'declined', 'left'] as const
export const lookingPlaces = [
  'library',
  'communityCenter',
  'postOffice',
  'worship',
  'clinic',
  'personalEmail',
  'socialMedia',
  'nationalBody',
  'wordOfMouth',
] as const
/** What to ask a candidate: the first seven after the Duisburg center [DUI], the others are ours. */
export const askedAbout = [
  'affected',
  'reliable',
  'private',
  'regular',
  'limits',
  'handOver',
  'noExpert',
  'part',
  'hours',
  'until',
  'stop',
  'cover',
] as const
export const loadsSeen = ['fair', 'shareAgain', 'tooMuch'] as const

// Expectations
export const replies = ['fine', 'talk', 'change'] as const
export const shortfallReplies = ['covered', 'accepted'] as const
export const hearingWays = ['wordOfMouth', 'search', 'referral', 'flyers', 'listing', 'media'] as const

// Purpose and format
export const talkTopics = ['hopes', 'purpose', 'rules', 'rehearsal', 'other'] as const
export const openness = ['open', 'closed', 'newcomersMonthly', 'callFirst', 'onceSteady'] as const
export const rhythms = ['weekly', 'everyOther', 'monthly'] as const
export const nthWeeks = ['1', '2', '3', '4', 'last'] as const
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export const leading = ['two', 'turns', 'one', 'helperFirst'] as const
export const moneyWays = ['none', 'basket', 'inKind', 'grant', 'rota'] as const
export const serves = ['coping', 'learning', 'helping'] as const

export const programs = ['own', 'twelveSteps', 'smart', 'national', 'other'] as const
export const lives = ['noEnd', 'eachYear', 'fixedTerm'] as const
export const growthWays = ['split', 'secondMeeting', 'smallRooms', 'waitingList', 'fine'] as const
export const crossTalk = ['barred', 'noAdvice', 'encouraged'] as const
export const adviceWays = ['never', 'whenAsked', 'free'] as const
export const sellingWays = ['never', 'table', 'groupDecides'] as const
export const childrenWays = ['atHome', 'minded', 'present'] as const
export const betweenWays = ['phoneList', 'buddies', 'email', 'chat', 'none'] as const
export const deletions = ['onLeaving', 'afterWeeks'] as const
export const covers = ['notAsked', 'notNeeded', 'hosts', 'own'] as const
export const figuresSeen = ['eachMeeting', 'posted', 'onAsking'] as const
export const decisionStates = ['open', 'draft', 'agreed', 'confirmed'] as const

// Meeting place
export const placeKinds = [
  'library',
  'communityCenter',
  'hospital',
  'worship',
  'school',
  'cityHall',
  'clinic',
  'cafe',
  'home',
  'other',
] as const
export const findings = ['yes', 'partly', 'no', 'unknown'] as const
export const fallbacks = ['otherPlace', 'online', 'postpone'] as const
export const clashes = [
  'shiftWork',
  'schoolRun',
  'lastBus',
  'dark',
  'treatment',
  'worship',
  'otherGroup',
  'carer',
] as const
export const screenRules = ['cameras', 'chat', 'recording', 'headphones', 'privateSpace'] as const
export const screenTurns = ['alternate', 'screenFirst', 'oneList'] as const
export const tellingWays = ['call', 'text', 'email', 'post'] as const
/** Common zones, by their IANA names: North America from east to west, then the rest of the world. */
export const timeZones = [
  'America/St_Johns',
  'America/Halifax',
  'America/Puerto_Rico',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Mexico_City',
  'America/Bogota',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Manila',
  'Asia/Tokyo',
  'Australia/Perth',
  'Australia/Brisbane',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const

// Community connections: the field guide's gatekeepers, gathered into kinds.
export const connectionKinds = [
  'health',
  'social',
  'national',
  'listing',
  'worship',
  'school',
  'work',
  'helpline',
  'group',
  'courts',
  'funeral',
  'library',
  'media',
  'other',
] as const
export const connectionStates = ['toContact', 'contacted', 'visited', 'listing', 'referring', 'declined'] as const
export const contactKinds = ['email', 'phone', 'voicemail', 'host'] as const
export const involvements = [
  'none',
  'lists',
  'refers',
  'thinks',
  'lendsRoom',
  'trains',
  'sitsIn',
  'coLeads',
  'leads',
] as const

/** Who asked a professional in. */
export const invitedBys = ['group', 'founder', 'professional'] as const
export const contactWays = ['call', 'letter', 'mail', 'visit', 'talk'] as const
export const contactOutcomes = ['noAnswer', 'callBack', 'interested', 'yes', 'no'] as const

// Six-month timeline
export const firmness = ['provisional', 'firm'] as const
export const outcomes = ['goOn', 'change', 'pause', 'join', 'end'] as const
