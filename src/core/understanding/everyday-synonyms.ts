/**
 * Groups of everyday English words that a reader takes for the same thing in a question about news, by stem. A word
 * may stand in several groups. Nothing here belongs to one event: words of an event stand in its pack's lexicon.
 */
const GROUPS = `
down: down fall drop decline sink slide tumble plunge plummet tank crash dive lose shed slip dip slump crater decrease shrink collapse lower selloff clobber hammer pummel nosedive downturn rout ebb recede weaken
up: rise gain climb soar surge jump rally increase grow skyrocket rocket balloon swell boom escalate spike
cost: cost price expense bill outlay charge fee expensive
spend: spend outlay invest expenditure expense capex splurge earmark allocate commit budget spending investment fund money pump pour
cheap: cheap inexpensive affordable economical bargain
big: big large huge giant massive enormous great major sizeable vast hefty gigantic
small: small little tiny modest minor low
company: company firm business corporation corp enterprise outfit
make: make build develop create produce construct design assemble engineer
need: need require take demand necessary use
train: train training
maker: maker developer creator builder manufacturer
founder: founder founded found establish start create launch set began creator begin behind
own: own possess hold have owner
buy: buy purchase acquire takeover
lead: lead head run boss chief ceo leader director
say: say claim state tell declare announce assert remark comment call describe quote line word statement dub label coin term
claim: claim assert boast purport allege maintain contend brag
think: think believe view opinion reckon consider judge feel stance position take argue attitude say
support: support back favour favor endorse approve backer welcome praise like applaud agree champion
invest: invest back fund backer finance investor stake
oppose: oppose against criticise criticize object disapprove reject condemn dislike slam blast
cancel: cancel rescind revoke scrap repeal axe undo overturn tear kill withdraw ditch reverse abolish nix drop end annul
keep: keep retain maintain uphold preserve leave continue
must: must require oblige force compel mandate duty obligation requirement need
notify: notify inform tell report alert warn
share: share give disclose submit provide hand release publish reveal
test: test trial check exam testing evaluation assess
inspect: inspect examine look review scrutinise scrutinize see view study check read audit
agree: agree concur confirm corroborate verify endorse back validate
vindicate: vindicate justify validate right approve bear prove
refuse: refuse decline avoid dodge evade sidestep duck censor
answer: answer reply respond response rebuttal comeback counter retort
rival: rival match compete equal compare par competitor challenge parity stack
advantage: advantage benefit upside plus strength pro merit virtue edge good perk better
disadvantage: disadvantage downside drawback weakness con flaw
risk: risk danger threat peril hazard
cause: cause reason why trigger drive spark prompt factor because due explain blame driver culprit
effect: effect impact consequence implication result outcome fallout upshot ramification mean
worker: worker employee staff headcount personnel
place: place location site locate situated
duration: duration long last time
quick: quick fast rapid speed swift soon
day: day date when
sum: sum total combine altogether together add overall
year: year annual yearly annually
money: money cash fund dollar buck funding
slow: slow hamper hinder impede delay brake stifle obstruct inhibit
boost: boost accelerate foster encourage promote help spur enable facilitate speed advance stimulate
copy: copy imitate mimic emulate follow replicate ape
waste: waste squander wasteful
rule: rule regulation regulate law order oversight restriction legislation decree
control: control power grip authority
government: government state official administration
people: people public anyone everybody person
private: private privacy
secure: secure security safety safe
talk: talk discuss speak
topic: topic subject issue matter theme
sensitive: sensitive touchy taboo delicate controversial awkward
warn: warn caution alert
mistake: mistake trap error pitfall blunder
important: important notable significant key main major striking noteworthy
surprise: surprise startle shock unexpected startling astonish stun
small-firm: startup start-up newcomer upstart
idea: idea assumption belief notion
question: question doubt challenge
release: release launch unveil publish introduce debut out roll
recent: recent lately new latest
finish: finish end complete conclude
begin: begin start commence open
change: change alter modify tinker adapt fiddle tweak edit
work: work collaborate cooperate partner together collaboration cooperation
try: try experiment attempt experimentation
partner: partner member participant ally involve
venture: venture partnership alliance consortium project initiative tie-up
plan: plan intend intention aim propose proposal target will scheme pledge
expect: expect forecast predict project anticipate outlook projection
estimate: estimate approximation guess approximate calculation figure
exact: exact precise hard definite
job: job profession occupation work living career background
country: country nation
citizen: nationality citizenship nation country american
rich: rich wealthy
hurt: hurt harm damage injure
hit: hit affect impact
victory: win victory
many: number count amount quantity
worth: worth value valuation capitalisation capitalization cap
lose-edge: lose forfeit surrender
lead-position: lead edge advantage head dominance first
dominate: dominate lead rule top
popular: popular favourite
eliminate: eliminate remove erase root
flaw: flaw bias limitation error defect
ease: ease relax loosen soften
rethink: rethink reconsider reassess reexamine revisit

dispute: dispute deny contradict
deadline: deadline due
person: person man woman guy dude
location: where place
extra: additional extra further
allow: allow let permit enable
stop: stop halt prevent block ban
vote: vote pass approve enact
ask: ask call request urge want seek demand recommend
suggest: suggest recommend advise advice propose
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
average: average typical usual normal mean
rest: other rest remaining rival competing
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
  ["kinds of", "kind"],
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
