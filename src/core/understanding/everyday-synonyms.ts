/**
 * Groups of everyday English words that a reader takes for the same thing in a question about news, by stem. A word
 * may stand in several groups. Nothing here belongs to one event: words of an event stand in its pack's lexicon.
 */
const GROUPS = `
down: down fall drop decline sink slide tumble plunge plummet tank crash dive lose shed slip dip slump crater decrease shrink collapse lower selloff clobber hammer pummel nosedive downturn rout ebb recede weaken lost dropped stumble backslide deplete devalue depreciate dent nosedived falter slashed swoon plunging worse erase cut slash reduce trim
up: rise gain climb soar surge jump rally increase grow skyrocket rocket balloon swell boom escalate spike appreciate upswing multiply mushroom expand uptick raise hike
cost: cost price expense bill outlay charge fee expensive pricetag cheapness
spend: spend outlay invest expenditure expense capex splurge earmark allocate commit budget spending investment fund money pump pour shell drop plough plow sink finance
cheap: cheap inexpensive affordable economical bargain thrifty frugal economic budget
big: big large huge giant massive enormous great major sizeable vast hefty gigantic monster gargantuan colossal mega immense humongous heavy
small: small little tiny modest minor low smaller mini
company: company firm business corporation corp enterprise outfit unit division giant conglomerate employer
make: make build develop create produce construct design assemble engineer creation development construction put
need: need require take demand necessary use involve essential
train: train training teach
maker: maker developer creator builder manufacturer
founder: founder founded found establish start create launch set began creator begin behind
own: own possess hold have owner possession belong property
buy: buy purchase acquire takeover
lead: lead head run boss chief ceo leader director captain front steer helm president
say: say claim tell declare announce assert remark comment call describe quote line word statement dub label coin term argue write note express voice point reveal disclose mention
claim: claim assert boast purport allege maintain contend brag
think: think believe view opinion reckon consider judge feel stance position take argue attitude say find rate deem see
support: support back favour favor endorse approve backer welcome praise like applaud agree champion defend pro embrace recommend prefer advocate cheer
invest: invest back fund backer finance investor stake
oppose: oppose against criticise criticize object disapprove reject condemn dislike slam blast critical critic disagree anti resist hostile complain denounce lambast wrong
cancel: cancel rescind revoke scrap repeal axe undo overturn tear kill withdraw ditch reverse abolish nix drop end annul remove dismantle wipe shelve void strike
keep: keep retain maintain uphold preserve leave continue stick
must: must require oblige force compel mandate duty obligation requirement need ought
notify: notify inform tell report alert warn update
share: share give disclose submit provide hand release publish reveal supply transparent pass
test: test trial check exam testing evaluation assess assessment
inspect: inspect examine look review scrutinise scrutinize see view study check read audit
agree: agree concur confirm corroborate verify endorse back validate support accept endorsement consensus
vindicate: vindicate justify validate right approve bear prove
refuse: refuse decline avoid dodge evade sidestep duck censor reluctant silent silence mum ignore deflect clam stonewall shy
answer: answer reply respond response rebuttal comeback counter retort return reaction react result
rival: rival match compete equal compare par competitor challenge parity stack competition opponent level equivalent tie comparable contend foe tough
advantage: advantage benefit upside plus strength pro merit virtue edge good perk better gain positive favor
disadvantage: disadvantage downside drawback weakness con problem negative shortcoming
risk: risk danger threat peril hazard exposed vulnerable jeopardy endanger menace
cause: cause reason why trigger drive spark prompt factor because due explain blame driver culprit root source responsible motive ground behind fuel precipitate origin
effect: effect impact consequence implication result outcome fallout upshot ramification mean repercussion aftermath significance ripple lesson matter
worker: worker employee staff headcount personnel people team
place: place location site locate situated
duration: duration long last time
quick: quick fast rapid speed swift soon promptly pace hasty
day: day date when
sum: sum total combine altogether together add overall
year: year annual yearly annually
money: money cash fund dollar buck funding capital sum financial finance
slow: slow hamper hinder impede delay brake stifle obstruct inhibit choke drag sluggish throttle dampen hurt curb hobble hold handicap
boost: boost accelerate foster encourage promote help spur enable facilitate speed advance stimulate increase lift aid assist strengthen benefit
copy: copy imitate mimic emulate follow replicate ape mirror borrow mimicry imitation repeat emulation replica adopt
waste: waste squander wasteful
rule: rule regulation regulate law order oversight restriction legislation decree mandate act supervise govern
control: control power grip authority command dominate dominance steer
government: government state official administration federal public authority bureaucrat leadership regime party
people: people public anyone everybody person folk everyone ordinary
private: private privacy
secure: secure security safety safe
talk: talk discuss speak
topic: topic subject issue matter theme
sensitive: sensitive touchy taboo delicate controversial awkward
warn: warn caution alert beware
mistake: mistake trap error pitfall blunder misstep wrong mistaken
important: important notable significant key main major striking noteworthy big crucial vital critical central biggie
surprise: surprise startle shock unexpected startling astonish stun astound caught unprepared blindside unexpectedly amaze jolt amazing
small-firm: startup start-up newcomer upstart
idea: idea assumption belief notion theory concept premise thinking presumption
question: question doubt challenge query ask prompt
release: release launch unveil publish introduce debut out roll unveiling arrive premiere drop
recent: recent lately new latest fresh
finish: finish end complete conclude wrap
begin: begin start commence open kick first
change: change alter modify tinker adapt fiddle tweak edit customize customise rework remix modification customization adjust alteration
work: work collaborate cooperate partner together collaboration cooperation
try: try experiment attempt experimentation test
partner: partner member participant ally involve team join cofounder collaborator teammate side
venture: venture partnership alliance consortium project initiative tie-up effort scheme
plan: plan intend intention aim propose proposal target will scheme pledge want hope expect prepare slate intent goal
expect: expect forecast predict project anticipate outlook projection see anticipation foresee
estimate: estimate approximation guess approximate calculation figure reckon ballpark
exact: exact precise hard definite
job: job profession occupation work living career background do trade role vocation livelihood
country: country nation
citizen: citizen nationality citizenship nation country
rich: rich wealthy
hurt: hurt harm damage injure suffer loser victim
hit: hit affect impact
victory: win victory
many: number count amount quantity few several lot
worth: worth value valuation capitalisation capitalization cap valued valuable price
lose-edge: lose forfeit surrender
lead-position: lead edge advantage head dominance first
dominate: dominate lead rule top leader control king monopoly dominance dominant
popular: popular favourite
eliminate: eliminate remove erase root strip cut
flaw: flaw bias limitation error defect
ease: ease relax loosen soften
rethink: rethink reconsider reassess reexamine revisit

dispute: dispute deny contradict
deadline: deadline due
person: person man woman guy dude individual
location: where place
extra: additional extra further
allow: allow let permit enable
stop: stop halt prevent block ban prohibit forbid bar outlaw hinder
vote: vote pass approve enact adopt
ask: ask call request urge want seek demand recommend pose put query advise pitch prompt
suggest: suggest recommend advise advice propose hint urge imply
reach: reach achieve hit attain
repair: repair fix mend restore
close: close shut closure
open: open reopen
die: die death kill fatality dead
injure: injure hurt wound casualty
move: move relocate transfer
evacuate: evacuate flee displace
build-date: built date
owner: owner operator
pay: pay compensation compensate
fine: fine penalty
blame: blame fault responsible accuse
protest: protest demonstrate strike
limit: limit cap ceiling maximum max most
minimum: minimum floor least low
average: average typical usual normal mean usually typically ordinarily
rest: other rest remaining rival competing
advanced: advanced sophisticated modern elite premier frontier powerful
floated: propose float suggest threaten plan put
part: part piece portion share slice fraction chunk segment
sector: sector industry field business market space
lesson: lesson moral takeaway conclusion advice recommendation
stock: stock share equity security
investor: investor trader shareholder market
market: market bourse exchange
pollute: pollute contaminate pollution contamination
fire: fire blaze burn
crash: crash collide collision accident
storm: storm hurricane cyclone typhoon
attack: attack assault raid strike
build: build construct erect construction building
bridge-part: part component section
sell: sell sale sold offload dump unload
show: show display reveal demonstrate prove exhibit expose present
hide: hide conceal secret withhold cover
see: see notice observe spot view witness
hard: hard difficult tough challenging tricky harder
easy: easy simple effortless
safe: safe safety secure
fail: fail failure flop unsuccessful
succeed: succeed success successful win prosper thrive
detail: detail detailed step thorough specific
step: step stage stage
reason-word: reasoning logic thinking
math: math maths mathematics mathematical arithmetic
code: code coding programming program software
task: task skill area discipline subject domain
level: level par standard league class
near: near close neighborhood neighbourhood vicinity roughly around
compete: compete competition competitive contend rival competitor
trap: trap pitfall mistake
wish: wish hope want desire
end: end close conclude finish final
first: first early pioneer initial
edge: edge lead advantage
fear: fear worry concern afraid anxious nervous
praise: praise compliment applaud acclaim laud
obsess: obsess obsession fixation fixate
oversee: oversee supervise monitor police watch oversight manage regulate
bureaucrat: bureaucrat official regulator
entrepreneur: entrepreneur founder businessman
spur: spur drive fuel power propel
grow: grow growth expand expansion boom
order: order decree directive command
sign: sign enact signed issue
meet: meet satisfy fulfil
join: join team unite ally
announce: announce unveil reveal publicise publicize declare announcement announced
giant: giant titan behemoth heavyweight
phrase: phrase term word expression quote slogan label nickname wording
author: author write writer byline
publish: publish print run appear publication published
headline: headline title
date-word: date day
weekend: weekend saturday sunday
week: week weekly
size: size area footprint dimension scale extent
app: app application tool product
free: free gratis
access: access use availability available reach
customer: customer client user consumer
critic: critic detractor skeptic sceptic doubter
expert: expert specialist professional guru
compare: compare comparison versus against liken equate analogy
equal: equal same identical equivalent
wrong: wrong incorrect false mistaken
confirm: confirm verify prove substantiate
doubt: doubt sceptical skeptical uncertain question
alone: alone sole single only
join-in: involve include participate
consist: consist comprise include contain
exceed: exceed top surpass outstrip beat more outdo
earn: earn profit revenue income make
hire: hire recruit employ
resign: resign quit leave
sue: sue lawsuit litigation court
fund-source: bankroll sponsor underwrite
ready: ready prepared set
delay: delay postpone late
repeat: repeat again rerun
transport: transport carry ship deliver
traffic: traffic vehicle car
damage: damage harm wreck destroy ruin
replace: replace substitute swap succeed
inspect-body: inspector auditor examiner
witness: witness bystander onlooker
resident: resident local inhabitant citizen
mayor: mayor
rescue: rescue save saved
temporary: temporary interim provisional
`;

/** Stem to the groups it belongs to. Compiled once. */
export function everydaySynonyms(
  stem: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const line of GROUPS.trim().split("\n")) {
    const [name = "", members = ""] = line.split(": ");
    for (const member of members.split(" ")) {
      const key = stem(member);
      const known = groups.get(key) ?? [];
      if (!known.includes(name)) groups.set(key, [...known, name]);
    }
  }
  return groups;
}

/** Everyday phrases and the single word that says the same; matched on words, longest first. */
export const PHRASES: readonly (readonly [phrase: string, word: string])[] = [
  ["sell off", "selloff"],
  ["sold off", "selloff"],
  ["selling off", "selloff"],
  ["go down", "fall"],
  ["went down", "fall"],
  ["was down", "fall"],
  ["were down", "fall"],
  ["take a hit", "fall"],
  ["took a hit", "fall"],
  ["took a beating", "fall"],
  ["wiped out", "lose"],
  ["wiped off", "lose"],
  ["come down", "fall"],
  ["go up", "rise"],
  ["went up", "rise"],
  ["gone up", "rise"],
  ["was up", "rise"],
  ["were up", "rise"],
  ["shot up", "rise"],
  ["set up", "founded"],
  ["sets up", "founded"],
  ["started by", "founded"],
  ["price tag", "cost"],
  ["shell out", "spend"],
  ["shelling out", "spend"],
  ["splash out", "spend"],
  ["splashing out", "spend"],
  ["fork out", "spend"],
  ["fork over", "spend"],
  ["put up", "invest"],
  ["pony up", "spend"],
  ["lay out", "spend"],
  ["put in", "invest"],
  ["putting into", "invest"],
  ["tore up", "rescind"],
  ["tear up", "rescind"],
  ["torn up", "rescind"],
  ["rolled back", "rescind"],
  ["roll back", "rescind"],
  ["get rid of", "rescind"],
  ["got rid of", "rescind"],
  ["threw out", "rescind"],
  ["did away with", "rescind"],
  ["do away with", "rescind"],
  ["scaled back", "reduce"],
  ["look under the hood", "inspect"],
  ["under the hood", "inspect"],
  ["poke around", "inspect"],
  ["hold back", "slow"],
  ["held back", "slow"],
  ["slow down", "slow"],
  ["speed up", "accelerate"],
  ["speeds up", "accelerate"],
  ["as good as", "rival"],
  ["on a par", "rival"],
  ["on par", "rival"],
  ["stack up", "rival"],
  ["stacks up", "rival"],
  ["keep up with", "rival"],
  ["measure up", "rival"],
  ["neck and neck", "rival"],
  ["hand over", "share"],
  ["hand in", "submit"],
  ["due to", "because"],
  ["owing to", "because"],
  ["how come", "why"],
  ["what for", "why"],
  ["back up", "agree"],
  ["backed up", "agree"],
  ["state run", "government"],
  ["point out", "note"],
  ["pointed out", "note"],
  ["points out", "note"],
  ["made up of", "consist"],
  ["make up", "consist"],
  ["in charge of", "lead"],
  ["in favour of", "support"],
  ["in favor of", "support"],
  ["big deal", "important"],
  ["put out", "release"],
  ["come out", "release"],
  ["came out", "release"],
  ["comes out", "release"],
  ["brought out", "release"],
  ["rolled out", "release"],
  ["dead against", "oppose"],
  ["for a living", "job"],
  ["as a job", "job"],
  ["set to", "plan"],
  ["going to", "will"],
  ["at risk", "risk"],
  ["cut back", "reduce"],
  ["ease off", "ease"],
  ["go easy", "ease"],
  ["go easier", "ease"],
  ["back off", "ease"],
  ["think again", "rethink"],
  ["worked together", "collaborate"],
  ["work together", "collaborate"],
  ["try things out", "experiment"],
  ["cutting edge", "advanced"],
  ["state of the art", "advanced"],
  ["top tier", "advanced"],
  ["top of the line", "advanced"],
  ["high end", "advanced"],
  ["low cost", "cheap"],
  ["caught off guard", "surprise"],
  ["by surprise", "surprise"],
  ["see it coming", "expect"],
  ["saw it coming", "expect"],
  ["saw this coming", "expect"],
  ["seen it coming", "expect"],
  ["red tape", "regulation"],
  ["singled out", "name"],
  ["single out", "name"],
  ["catch up", "overtake"],
  ["caught up", "overtake"],
  ["catching up", "overtake"],
  ["come up with", "invent"],
  ["came up with", "invent"],
  ["comes up with", "invent"],
  ["come back to", "answer"],
  ["came back with", "answer"],
  ["get back to", "answer"],
  ["got back to", "answer"],
  ["spit out", "answer"],
  ["on top of", "additional"],
  ["do for a living", "job"],
  ["does for a living", "job"],
  ["stay quiet", "refuse"],
  ["stays quiet", "refuse"],
  ["clams up", "refuse"],
  ["clam up", "refuse"],
  ["shut up", "refuse"],
  ["keeps mum", "refuse"],
  ["break up", "dismantle"],
  ["broken up", "dismantle"],
  ["split up", "dismantle"],
  ["knocked off", "lose"],
  ["shaved off", "lose"],
  ["lopped off", "lose"],
  ["free fall", "fall"],
  ["in the red", "fall"],
  ["in the green", "rise"],
  ["head start", "lead"],
  ["step down", "resign"],
  ["stepped down", "resign"],
  ["carried out", "perform"],
  ["carry out", "perform"],
  ["called off", "cancel"],
  ["call off", "cancel"],
  ["put off", "delay"],
  ["burn through", "spend"],
  ["blow on", "spend"],
  ["dish out", "spend"],
  ["drop on", "spend"],
  ["set aside", "earmark"],
  ["be hurt by", "hurt"],
];

/** Phrases that say nothing about what is asked. */
export const IDLE_PHRASES: readonly string[] = [
  "are we talking about",
  "we are talking about",
  "we talking about",
  "are we talking",
  "we talking",
  "in that example",
  "in the example",
  "for example",
  "for instance",
  "in question",
  "by any chance",
  "yes or no",
  "true or false",
  "or what",
  "or nah",
  "to be exact",
  "in plain english",
  "the hell",
  "the heck",
  "on earth",
  "in the world",
  "a good deal of",
  "a great deal of",
  "a lot of",
  "at all",
  "in general",
  "so far",
  "of course",
  "in fact",
  "as a matter of fact",
  "supposed to",
  "you know",
  "i think",
  "i guess",
  "i heard",
  "somebody told me",
  "someone told me",
  "some sort of",
  "sort of",
  "kind of",
];

/** Word pairs that exclude each other, by group or stem; packs add their own. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["support", "favour", "favor", "endorse", "approve", "welcome", "praise", "like", "applaud"],
    [
      "oppose",
      "against",
      "disapprove",
      "criticise",
      "criticize",
      "reject",
      "condemn",
      "object",
      "dislike",
    ],
  ],
  [
    ["rescind", "revoke", "scrap", "repeal", "cancel", "undo", "overturn", "abolish", "withdraw"],
    [
      "keep",
      "retain",
      "uphold",
      "maintain",
      "extend",
      "renew",
      "reinstate",
      "expand",
      "strengthen",
      "sign",
    ],
  ],
  [
    ["slow", "hamper", "hinder", "stifle", "impede"],
    ["accelerate", "boost", "help", "foster", "encourage", "promote", "spur"],
  ],
  [
    ["agree", "concur", "confirm"],
    ["disagree", "dispute", "deny", "doubt", "reject"],
  ],
  [["open"], ["closed", "proprietary"]],
  [["public"], ["secret"]],
  [
    ["advantage", "benefit", "upside", "merit", "strength"],
    ["disadvantage", "drawback", "downside", "weakness", "con"],
  ],
  [["more"], ["fewer", "less"]],
  [["much"], ["little"]],
  [["win", "gain"], ["lose"]],
  [
    ["cheap", "inexpensive"],
    ["expensive", "costly", "pricey"],
  ],
  [
    ["easy", "easier"],
    ["hard", "harder", "difficult"],
  ],
  [["first"], ["last"]],
  [["always"], ["never"]],
  [["majority"], ["minority"]],
  [
    ["avoid", "refuse"],
    ["imitate", "copy"],
  ],
];
