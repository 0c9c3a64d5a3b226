import { NEWS_GROUPS } from "./news-synonyms.ts";

/**
 * Groups of everyday English words that a reader takes for the same thing in a question about news, by stem. A word
 * may stand in several groups. Nothing here belongs to one event: words of an event stand in its pack's lexicon.
 */
const GROUPS = `
down: down fall drop decline sink slide tumble plunge plummet tank crash dive lose shed slip dip slump crater decrease shrink collapse lower selloff clobber hammer pummel nosedive downturn rout ebb recede weaken lost dropped stumble backslide deplete devalue depreciate dent nosedived falter slashed swoon plunging worse erase cut slash reduce trim bloodbath rekt batter dwindle wane subside erode erosion deteriorate wipeout freefall skid tailspin halve trough
up: rise gain climb soar surge jump rally increase grow skyrocket rocket balloon swell boom escalate spike appreciate upswing multiply mushroom expand uptick raise hike elevate heighten inflate inflation upsurge uptrend upward soaring escalation hiked bump pop rip zoom
cost: cost price expense bill outlay charge fee expensive pricetag
spend: spend outlay invest expenditure expense capex splurge earmark allocate commit budget spending investment fund money pump pour shell drop plough plow sink finance disburse disbursement
cheap: cheap inexpensive affordable economical bargain thrifty frugal economic budget
big: big large huge giant massive enormous great major sizeable vast hefty gigantic monster gargantuan colossal mega immense humongous heavy
small: small little tiny modest minor low smaller mini
company: company firm business corporation corp enterprise outfit unit division giant conglomerate employer organization agency
make: make build develop create produce construct design assemble engineer creation development construction put
need: need require take demand necessary use involve essential
train: train training teach
maker: maker developer creator builder manufacturer manufacturer producer
founder: founder founded found establish start create launch set began creator begin behind
own: own possess hold have owner possession belong property
buy: buy purchase acquire takeover
lead: lead head run boss chief ceo leader director captain front steer helm president
say: say claim tell declare announce assert remark comment call describe quote line word statement dub label coin term argue write note express voice point reveal disclose mention
claim: claim assert boast purport allege maintain contend brag
think: think believe view opinion reckon consider judge feel stance position take argue attitude say find rate deem see
support: support back favour favor endorse approve backer welcome praise like applaud agree champion defend pro embrace recommend prefer advocate cheer supporter
invest: invest back fund backer finance investor stake
oppose: oppose against criticise criticize object disapprove reject condemn dislike slam blast critical critic disagree anti resist hostile complain denounce lambast wrong opponent opposition criticism disapproval rejection
cancel: cancel rescind revoke scrap repeal axe undo overturn tear kill withdraw ditch reverse abolish nix drop end annul remove dismantle wipe shelve void strike cancellation quash nullify terminate
keep: keep retain maintain uphold preserve leave continue stick
must: must require oblige force compel mandate duty obligation requirement need ought
notify: notify inform tell report alert warn update notification
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
person: person man guy dude individual
location: where place
extra: additional extra further
allow: allow let permit enable
stop: stop halt prevent block ban prohibit forbid bar outlaw hinder
vote: vote pass approve enact adopt
ask: ask call request urge want seek demand recommend pose put query advise pitch prompt
suggest: suggest recommend advise advice propose hint urge imply
reach: reach achieve hit attain
repair: repair fix mend restore refurbish patch
close: close shut closure
open: open reopen
die: die death kill fatality dead perish fatal deceased demise lethal deadly
injure: injure hurt wound casualty injury maim
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
crash: crash collide collision accident smash wreck
storm: storm hurricane cyclone typhoon tempest thunderstorm
attack: attack assault raid strike
build: build construct erect construction building
bridge-part: part component section
sell: sell sale sold offload dump unload
show: show display reveal demonstrate prove exhibit expose present
hide: hide conceal secret withhold cover concealment disguise mask
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
expert: expert specialist professional guru analyst authority
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
resign: resign quit leave resignation retire depart
sue: sue lawsuit litigation court
fund-source: bankroll sponsor underwrite
ready: ready prepared set
delay: delay postpone late deferral defer holdup setback overdue tardy
repeat: repeat again rerun
transport: transport carry ship deliver
traffic: traffic vehicle car
damage: damage harm wreck destroy ruin
replace: replace substitute swap succeed
inspector: inspector auditor examiner
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
  for (const line of [GROUPS, NEWS_GROUPS].flatMap((table) => table.trim().split("\n"))) {
    const [name = "", members = ""] = line.split(": ");
    for (const member of members.split(" ")) {
      const key = stem(member);
      const known = groups.get(key) ?? [];
      if (!known.includes(name)) groups.set(key, [...known, name]);
    }
  }
  return groups;
}
