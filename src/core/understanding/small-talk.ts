import { AUXILIARIES, NOISE_WORDS, QUESTION_WORDS } from "./everyday-words.ts";
import { asksAboutTheBot, isChatter } from "./read-chatter.ts";
import type { Reading } from "./read-text.ts";
import type { Token } from "./tokenize.ts";

export type SmallTalk = "greeting" | "thanks" | "farewell" | "help" | "apology";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const LONGEST = 14;

/** What stands before a question about the bot, and what may stand behind it. */
const LEAD =
  "(?:(?:so|hey|hi|hello|and|ok|okay|well|um|lol|wait|but|please|sorry|yo|umm|hmm|oh|also|bot|can (?:you|someone) tell me|tell me|remind me|explain|just wondering|quick question|i am new here|new here|first time here) )*";
const TAIL =
  "(?: (?:exactly|even|please|here|actually|really|anyway|anyways|for me|for us|then|bot|mate|bro|man|dude|buddy|though|today|all|lol|again|help me with|help with|about|for))*";
const BOT =
  "(?:you|this|it|this bot|this thing|this app|this channel|this tool|the bot|that thing)";
const ABOUT_THE_BOT = new RegExp(
  `^${LEAD}(?:${[
    "(?:who|what) (?:exactly |even )?(?:are|is) (?:you|this bot|this thing|the bot|this channel)(?: supposed to (?:be|do))?",
    `what (?:all |else |even |exactly |kind of (?:things|stuff|questions) |sort of (?:things|stuff|questions) |questions |things |topics |stuff )?(?:can|could|do|does|should|may) (?:i|we|${BOT})(?: even| actually| really)? (?:do|ask|answer|know|cover|handle|offer|ask you|ask about|ask it|help with|help me with|tell me|talk about|say)(?: about)?`,
    `what (?:is|are) ${BOT} (?:able to do|capable of|good for|good at|for|about)`,
    `how (?:do|does|can|should|would) (?:i|we|you|${BOT})(?: even| actually)? (?:work|function|use|talk to|query|get started|start|operate)(?: (?:${BOT}|you|with you))?`,
    `how (?:do|can|should|would) (?:i|we|you) ask(?: (?:${BOT}|a question|questions|something|things|it))*`,
    `how to (?:use|ask|start|talk to)(?: ${BOT}| a question)?`,
    "are you (?:a |an |even |really |still )*(?:bot|human|real|ai|robot|person|machine|llm|there|alive|awake|working|ok|okay|online|here|up|listening|chatgpt)",
    "(?:is|are) (?:this|you) (?:a |an )?(?:bot|human|ai|robot|real person|chatgpt)(?: or (?:a |an )?(?:bot|human|ai|robot|real person))?",
    "what do you (?:know|do|cover)",
    "who (?:made|built|created|programmed|trained|wrote|runs|owns|designed) (?:you|this bot|this thing)",
    "what is (?:this|your) (?:bot|channel|name|purpose|job|deal|function)",
    "do you (?:even )?(?:work|have a name|speak english|understand me|understand english)",
    "(?:can|could|will) you (?:please )?help(?: me| us)?(?: out)?",
    "(?:i|we) (?:need|want) (?:some |your )?help",
    "help(?: me| us)?(?: out)?",
    "(?:list|show me|show|give me|what are) (?:the |your |all |all your )*(?:commands|options|features|capabilities)",
    "(?:what|which) commands (?:are there|do you have|can i use|exist)",
    "(?:is there|do you have|where is) (?:a |the )?(?:help|manual|menu|guide|tutorial|documentation)",
    "how do i get (?:started|help)",
  ].join("|")})${TAIL}$`,
);

/** Whole greetings of words that mean something else elsewhere. */
const GREETING =
  /^(?:(?:hey|hi|hello|yo|so|ok|okay|well|um) )*(?:how (?:are|is|have|was|were) (?:(?:you|your|everyone|everybody) (?:is |s )?(?:day|morning|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays?|trip)|you|things|we|ya|everyone|everybody|it|it all|life|your day|you all|been)(?: been| going| doing| feeling| today| all| holding up| this morning)*|how do you do|what is (?:up|good|new|cooking)|(?:it is )?(?:nice|good|great|lovely) to (?:meet|see|have) you(?: too| here)?|long time no see|(?:is )?(?:anyone|anybody|someone|somebody|any one)(?: is)? (?:there|here|home|around|alive|awake|in|up)|(?:are )?you (?:there|around|up|awake)|(?:this is )?(?:just )?(?:a )?(?:test|testing|ping|tests)(?: (?:test|testing|ping|message|please|ignore|check|one|two|three|only))*|knock knock|good day)(?: (?:bot|mate|man|bro|all|team|folks|friend|guys|everyone|today|then|there|buddy|dude))*$/;

/** Whole messages of courtesy, of words that mean something else elsewhere. */
const WELL_WISHER =
  /^(?:hi |hey |hello )?(?:i )?(?:hope|trust) (?:you|everyone|everybody|we|all|y ?all)(?: all| guys)? (?:are|is|have|has|had|enjoyed|slept|feel|am|having|keeping) (?:\w+ ){0,4}(?:well|good|great|ok|okay|day|week|weekend|morning|evening|night|safe|time|holidays?)$|^(?:what a )?(?:nice|lovely|terrible|awful|crazy|long|busy) (?:weather|day|week|morning)(?: today| outside| we are having| huh| eh| right)*$/;
const APOLOGY =
  /^(?:(?:oops|oh|ah|whoops|so|sorry|ok|no|hey|my|all) )*(?:sorry(?: everyone| all| guys| about that| for (?:that|the noise|spamming))?|my (?:bad|mistake|apologies|fault)|apologies|wrong (?:channel|chat|window|thread|group|room|tab)|(?:please )?(?:ignore|disregard) (?:me|that|this|my last (?:message|question))|never ?mind(?: me| that)?|forget (?:it|that)|scratch that)(?: sorry| everyone| all| guys| please)*$/;
const PRAISE =
  /^(?:(?:wow|haha|lol|ok|thanks|well|man|omg|honestly) )*(?:(?:you|your|ur|u r|u) (?:(?:are|really|totally) )*(?:rock|rule|the best|a (?:star|legend|genius|hero|lifesaver|gem)|awesome|amazing|great|brilliant|smart|clever|so (?:smart|helpful|good))|that (?:was|is) (?:\w+ ){0,2}(?:helpful|useful|great|perfect|brilliant|interesting|clear)|(?:congrats|congratulations)(?: (?:on|to|for) .{1,40})?|that (?:is|was) (?:just |exactly |precisely )+what (?:i|we) \w+(?: \w+)?|(?:that |it )?clear(?:s|ed) (?:it|that|things|everything) up(?: \w+)?|good to know|makes sense|fair enough|no worries|all good|will do|sounds good|works for me|love (?:it|this|that))(?: bot| thanks| man| mate| everyone| then| now)*$/;

const SCOLDING =
  /^(?:(?:bad|useless|stupid|dumb|terrible|silly|worst) (?:bot|robot|machine)|(?:you|u|this bot|the bot) (?:(?:are|r|is|so|really|such|just|a|an|totally) )+(?:useless|stupid|dumb|bad|terrible|slow|annoying|rubbish|awful|idiot|joke))(?: (?:bot|man|mate|though|sometimes|lol|haha))*$/;

/** A part of the day greets at the front of a message only: "and this morning" asks. */
const DAYPART =
  /^(?:(?:hi|hey|hello|well|and|a|very|top|of|the) )*(?:good (?:morning|afternoon|evening|day)|morning|afternoon|evening)\b/;
const LEAVING =
  /\b(?:see|catch|talk to|speak to) (?:you|ya)\b|\btake care\b|\bhave a (?:\w+ )*(?:day|one|night|evening|weekend|week|time)\b|\bsign(?:ing)? off\b|\bgood (?:night|luck)\b|\b(?:going|off|heading) (?:home|to (?:bed|lunch|get|grab))\b|\benjoy (?:your|the) (?:lunch|weekend|evening|day|holidays?|break)\b|^(?:night|nite|later|laters|peace)(?: (?:night|nite|all|everyone|everybody|mate|man|bro|bot|guys|team|folks))*$/;

/** Words that make a message small talk of a kind where it holds nothing but these and {@link FILLER}. */
const TELLING = {
  farewell: words(
    "bye byebye goodbye bon toodeloo cya goodnight ciao adios cheerio  farewell toodles tata ttyl gtg nighty adieu laters brb",
  ),
  thanks: words(`
thanks thank thankyou ta cheers obliged appreciate appreciated appreciative grateful kudos props bless merci gracias danke obrigado
grazie arigato lifesaver
`),
  greeting: words(`
hi hello helo hallo hey heya hiya hii hiii hiiii heyy heyyy yo howdy greetings mornin evenin gm sup wassup whatsup hola bonjour
namaste salut salaam shalom aloha ahoy welcome regards hugs
`),
  nod: words(`
great perfect awesome cool nice brilliant lovely excellent super amazing wonderful fantastic neat sweet superb splendid stellar
dope ace epic wicked fab fabulous terrific bravo impressive impressed helpful useful helps helped got gotcha noted understood
sense fair alright wow interesting fascinating roger congrats congratulations kudos props okey np yw love loved legend worries
`),
} as const;

/** Nods only where nothing else is said: "the right answer" is more than that. */
const BARE_NODS = words(`
ok okay k kk yes yeah yep yup yea no nope nah sure right true correct exactly indeed good fine done sorted clear really i see hmm hmmm oh ah
test testing great cool works understood no problem seriously lol haha not bad
`);

/** Words that small talk is filled up with. */
const FILLER = words(`
a an the and or but so then to of for in on at with it its that this these those is was were be been are am all i me my we us our you your
he she they everyone everybody anyone team folks guys people friends friend mate man bro bot sir madam dude buddy pal lads there here again
very really much many so lot lots super too quite pretty just now please well oh ah aha hmm um hm okay ok yes no
have has had having go going get gets make makes made do does did done say says said saying talk speak catch see cu take care give
day days one ones night evening afternoon morning week weekend time moment while today tonight tomorrow
legend star hero champ genius king queen boss goat job work stuff answer answers answered question questions info information reply response explanation detail details summary source
quick fast speedy prompt kind nice great good best wonderful help helping helpful need needed wanted want looking look what exactly know
from our my your their first off out up down later soon until till next more nothing else not any worry problem that's
will would can could must should gotta after before over through bit little long big huge million bunch ever never always already still back
desk newsroom office channel floor crew gang room colleagues colleague coworkers squad bunch lot whole shift family house server group chat
send sends sending sent greet greets wave waves waving meet meeting pop popping popped drop dropping dropped by stop stopping stopped checking check
lunch coffee tea break home bed weekend holiday holidays work luck fun safe sound happy merry early late long
lovely sunny rainy cold warm bright fresh monday tuesday wednesday thursday friday saturday sunday christmas year new
sign enough k kk 4 signing logging heading leaving closing around absolute total real true
`);

/** A message that is only small talk; a question behind a greeting is a question. */
export function readSmallTalk(reading: Reading): SmallTalk | undefined {
  const { tokens, mentions, quantities } = reading;
  const said = tokens.filter((token) => token.kind !== "mark").map((token) => token.text);
  if (said.length <= LONGEST && asksAboutTheBot(said)) return "help";
  // "Thx 4 ur help" counts nothing.
  const counts = quantities.some(({ to }) => !/^(?:u|ur|you|your)$/.test(tokens[to]?.text ?? ""));
  if (mentions.length > 0 || counts) return undefined;
  if (said.length === 0) return undefined;
  return readWhole(said, tokens) ?? readClauses(tokens);
}

/** A message of several clauses: each is small talk, or keeps small talk company. */
function readClauses(tokens: readonly Token[]): SmallTalk | undefined {
  const clauses = clausesOf(tokens);
  if (clauses.length > MOST_CLAUSES) return undefined;
  let kind: SmallTalk | undefined;
  for (const clause of clauses) {
    const said = clause.filter((token) => token.kind !== "mark").map((token) => token.text);
    const own = readWhole(said, clause);
    if (
      own === undefined &&
      (clause.some(({ text }) => text === "?") || !isChatter(said, kind !== undefined))
    )
      return undefined;
    kind = kind === undefined || own === "farewell" ? (own ?? "greeting") : kind;
  }
  return kind;
}
const MOST_CLAUSES = 5;

/** Cut at every mark that ends or joins, and behind the words of a greeting: "hi bot hope you are well". */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (/^(?:hope|hoping|trust)$/.test(token.text)) clauses.push([]);
    clauses.at(-1)?.push(token);
    if (/^[.,!?;:\n]$/.test(token.text)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.some(({ kind }) => kind !== "mark"));
}

function readWhole(said: readonly string[], tokens: readonly Token[]): SmallTalk | undefined {
  if (said.length > LONGEST) return undefined;
  const text = said.join(" ");
  if (ABOUT_THE_BOT.test(text) || SCOLDING.test(text)) return "help";
  if (GREETING.test(text) || WELL_WISHER.test(text)) return "greeting";
  if (APOLOGY.test(text)) return "apology";
  if (PRAISE.test(text)) return "thanks";
  const asks = tokens.some((token) => token.text === "?");
  if (said.every((word) => /^(?:help|commands?|usage|manual|menu|please|me|pls)$/.test(word)))
    return "help";
  return asks || opensQuestion(said) ? readPlain(said) : readPleasantry(said);
}

/** Nothing but telling words and filler. Farewells first: "thanks, bye". */
function readPleasantry(said: readonly string[]): SmallTalk | undefined {
  if (said.length <= 4 && said.every((word) => BARE_NODS.has(word) || NOISE_WORDS.has(word)))
    return "thanks";
  const isSmall = (word: string): boolean =>
    FILLER.has(word) || NOISE_WORDS.has(word) || Object.values(TELLING).some((of) => of.has(word));
  if (!said.every(isSmall)) return undefined;
  const text = said.join(" ");
  const tells = (kind: keyof typeof TELLING): boolean =>
    said.some((word) => TELLING[kind].has(word));
  if (LEAVING.test(text) || tells("farewell")) return "farewell";
  if (tells("thanks")) return "thanks";
  if (tells("greeting") || DAYPART.test(text) || WISHING.test(text)) return "greeting";
  return tells("nod") || GOOD_WORK.test(text) ? "thanks" : undefined;
}

/** Wishes greet: "happy Friday, all". */
const WISHING =
  /\b(?:happy|merry|lovely|good|great) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bhappy (?:new year|holidays|weekend|christmas)\b|\bmerry christmas\b/;
const GOOD_WORK =
  /\b(?:good|well|best) (?:job|work|bot|stuff|one|answer|explanation|summary|done|to know)\b|\b(?:so|very|too) (?:good|kind)\b|\bno problem\b|\bexactly what (?:i|we)\b|\bthat is all\b|\bi see\b/;

/** With a question mark only a bare word or two is small talk: "hello?", "really?". */
function readPlain(said: readonly string[]): SmallTalk | undefined {
  if (said.length > 3) return undefined;
  const bare = (kind: keyof typeof TELLING): boolean =>
    said.every((word) => TELLING[kind].has(word) || /^(?:all|there|bot|team|again)$/.test(word)) &&
    said.some((word) => TELLING[kind].has(word));
  if (bare("greeting")) return "greeting";
  return bare("thanks") ||
    bare("nod") ||
    said.every((word) => /^(?:really|ok|okay|huh|seriously)$/.test(word))
    ? "thanks"
    : undefined;
}

/** "what is that good for", "is it clear": made of small words, and a question all the same. */
function opensQuestion(said: readonly string[]): boolean {
  const at = said.findIndex(
    (word) => !NOISE_WORDS.has(word) && !/^(?:so|and|ok|okay|hey|hi|well|oh|but|hello)$/.test(word),
  );
  const [first = "", second = ""] = said.slice(Math.max(at, 0));
  if (first === "what" && (second === "a" || second === "an")) return false;
  return (
    QUESTION_WORDS.has(first) || (AUXILIARIES.has(first) && said.length > 1 && first !== "have")
  );
}
