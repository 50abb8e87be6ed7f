import { listed } from './listed.ts';
import { stemsIn } from './tokens.ts';

/** Words that say nothing of what is wanted: small ones, and when, how many and for whom something is. */
const STOP_WORDS = `
a, an, the, of, to, in, on, at, for, from, with, without, by, as, into, out, off, up, about, between, and, or, not, no, if, than, then,
s, t, i, me, my, we, us, our, you, your, he, his, she, her, it, its, they, them, their, this, that, these, those, there, here,
is, are, was, were, be, been, am, do, does, did, have, has, had, can, could, will, would, should, may, might, must, let, please, want, need,
all, any, some, every, each, other, another, someone, somebody, one, two, three, first, last, next, new, old, own, same, many, much, more, most, few, just, only, also, still, now, yet,
today, tomorrow, yesterday, week, month, year, hour, minute, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
а, и, в, во, на, с, со, к, ко, у, о, об, от, до, по, за, из, изо, для, без, при, про, под, над, через, между, или, но, не, ни, же, ли, бы, то, что, чтобы, как, так, если, это, этот, тот, такой,
я, мне, меня, мой, мы, нам, нас, наш, ты, тебе, твой, вы, вам, вас, ваш, он, она, оно, они, его, ее, их, им, ему, ей, свой, себя, себе,
есть, был, быть, будет, могу, может, можно, нужно, надо, хочу, пожалуйста, ну, уже, еще, только, сейчас, снова, опять, тоже,
все, всех, всем, весь, каждый, любой, другой, один, два, три, первый, последний, следующий, прошлый, новый, старый,
сегодня, завтра, вчера, неделя, месяц, год, час, минута, понедельник, вторник, среда, четверг, пятница, суббота, воскресенье, тысяча, миллион, рубль,
everybody, everyone, everything, somebody, nobody, business, stuff, things, called, sum, total, open, latest, progress, current, currently, текущий, работа, сумма, итого
`;

/** Words of titles that say nothing of what a method is for. */
const TITLE_WORDS = `
returns, list, creates, adds, changes, sets, deletes, removes, filter, id, given, возвращает, список, создаёт,
добавляет, изменяет, задаёт, удаляет, фильтр, описывает, describes
`;

/** How people begin to ask for something, before they say for what. */
export const OPENERS = new RegExp(
  `^\\s*(?:${[
    'hi|hello|hey|please|ok|okay|just|go ahead and|make sure to',
    'how (?:do|can|to|would|should)(?: (?:i|we|you|one))?',
    "what(?: is|'s) the way to|is there (?:a|any) way (?:to|of)|is it possible to",
    '(?:can|could|would|will) (?:you|we|i)(?: please)?',
    "i(?:'d| would) (?:like|love|want)(?: you)? to|(?:i|we) (?:need|want|have|wish)(?: you)? to",
    "i'm trying to|help me(?: to)?|let(?:'s| us)|let me",
    'привет|здравствуйте|пожалуйста|подскажи(?:те)?,? как|как(?: (?:мне|нам|можно|лучше|бы))?',
    'можно(?: ли)?|можешь|можете|помоги(?:те)?(?: мне| нам)?|давай(?:те)?',
    '(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы)|(?:мне |нам )?(?:нужно|надо|необходимо|требуется|нужн[аы]?|нужен)',
  ].join('|')})[\\s,!.]+`,
  'iu',
);

/** Behind these stands where something goes. */
const TARGETS = 'to, into, onto, on, in, на, в, во, к, ко';

/** The stems of small words. */
export const STOPS: ReadonlySet<string> = new Set(listed(STOP_WORDS).flatMap(stemsIn));
const TITLE_STOPS: ReadonlySet<string> = new Set(listed(TITLE_WORDS).flatMap(stemsIn));
const TOWARDS: ReadonlySet<string> = new Set(listed(TARGETS).flatMap(stemsIn));

/** Whether a word says nothing of what is wanted. */
export function isStop(stem: string): boolean {
  return STOPS.has(stem);
}

/** Whether a word of a title says nothing of what a method is for. */
export function isTitleStop(stem: string): boolean {
  return STOPS.has(stem) || TITLE_STOPS.has(stem);
}

/** Whether behind a word stands where something goes: `to the chat`, «на диск». */
export function isTowards(stem: string): boolean {
  return TOWARDS.has(stem);
}
