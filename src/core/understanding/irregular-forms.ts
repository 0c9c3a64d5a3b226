/** Base word, then forms that Porter2 leaves apart from it: verbs, plurals, comparatives and what is said for them. */
const FORMS = `
arise arose arisen
awake awoke awoken
be was were is are been am being
bear bore borne
beat beaten
become became
befall befell befallen
begin began begun
bend bent
bind bound
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
dive dove
do did does done doing
draw drew drawn
dream dreamt
drink drank
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies flying flight flights
forbid forbade forbidden
forecast forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
go went gone going goes
grow grew grown
hang hung
have had has
hear heard
hide hid hidden
hit hitting
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
light lit
lose lost loses losing loss losses
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
outbid outbidding
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
overdo overdid overdone
override overrode overridden
overrun overran
oversee oversaw overseen
oversell oversold
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
quit quitting
rebuild rebuilt
redo redid redone
repay repaid
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk sunken
sit sat
slay slew slain
sleep slept
slide slid
sling slung
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
woman women
man men
child children
foot feet
tooth teeth
mouse mice
goose geese
life lives
wife wives
knife knives
half halves
thief thieves
wolf wolves
shelf shelves
loaf loaves
calf calves
hoof hooves
scarf scarves
policeman policemen
policewoman policewomen
fireman firemen
businessman businessmen
businesswoman businesswomen
chairman chairmen
spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople
fisherman fishermen
congressman congressmen congresswoman congresswomen
serviceman servicemen
gunman gunmen
crewman crewmen
salesman salesmen saleswoman
statesman statesmen
craftsman craftsmen
criterion criteria
phenomenon phenomena
crisis crises
analysis analyses
diagnosis diagnoses
hypothesis hypotheses
thesis theses
index indices indexes
bacterium bacteria
fungus fungi
nucleus nuclei
stimulus stimuli
virus viruses
gas gases gasses
bus buses busses
hero heroes
veto vetoes vetoed vetoing
embargo embargoes embargoed
tornado tornadoes tornados
volcano volcanoes volcanos
tsunami tsunamis
cargo cargoes cargos
potato potatoes
tomato tomatoes
bad worse worst
good better best
cheap cheaper cheapest
big bigger biggest
large larger largest
high higher highest
low lower lowest
small smaller smallest
few fewer fewest
fast faster fastest
quick quicker quickest
slow slower slowest
long longer longest
short shorter shortest
easy easier easiest
safe safer safest
strong stronger strongest
weak weaker weakest
early earlier earliest
old older oldest
young younger youngest
new newer newest
great greater greatest
deep deeper deepest
wide wider widest
near nearer nearest
rich richer richest
poor poorer poorest
hot hotter hottest
cold colder coldest
warm warmer warmest
heavy heavier heaviest
tough tougher toughest
busy busier busiest
deadly deadlier deadliest
pricey pricier priciest
dear dearer dearest
country countries
company companies companys
firm firms
explode exploded explosion explosions explosive
erupt eruption
collide collision collisions
emit emission emissions
permit permission permissions
admit admission admissions
destroy destruction destructive
intend intent intention intentions
decide decision decisions decisive
conclude conclusion conclusions
expand expansion expansions
extend extension extensions
invade invasion invasions
persuade persuasion
deny denial denials
try tried tries trying
reduce reduction reductions
produce produced producing
receive receipt
respond response responses
suspend suspension suspensions
supply supplies
succeed success successes successful
`;

/**
 * Words that Porter2 would throw together with others of another meaning ("imports" and "important", "authorities"
 * and "author", "customs" and "customer"): the first word of a line is the stem of all of it.
 */
const APART = `
animal animals
authority authorities
born
commissioner commissioners
conservative conservatives
consumer consumers
costly costlier costliest
customer customers
customs
department departments departmental
designate designated designates designation
developer developers
economic
economist economists
economy economies
engine engines
engineer engineers engineered engineering
executive executives
founded founding
founder founders
general
generally
hospital hospitals
hospitalize hospitalise hospitalized hospitalised hospitalization hospitalisation
important importance importantly
internal internally
international internationally
legislator legislators
liberal liberals
new newer newest
news
officer officers
organ organs
organization organizations organisation organisations
organize organise organized organised organizes organises organizing organising organizer organizers organiser organisers
president presidents presidential presidency
regulator regulators
reporter reporters
several
severe severely severity
universal
universe
university universities
`;

const linesOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" "));

const IRREGULAR = new Set(linesOf(FORMS).flatMap(([, ...forms]) => forms));

/** "sold", "built": a form that does not show its base word. */
export function isIrregularForm(word: string): boolean {
  return IRREGULAR.has(word);
}

/** Finds the stem a listed form goes by; `stem` gives that of a base word, and is asked for those that are looked up only. */
export function irregularForms(
  stem: (word: string) => string,
): (word: string) => string | undefined {
  const bases = new Map<string, string>();
  for (const [base = "", ...forms] of linesOf(FORMS)) {
    for (const form of forms) bases.set(form, base);
  }
  const stems = new Map<string, string>();
  for (const [base = "", ...forms] of linesOf(APART)) {
    for (const word of [base, ...forms]) stems.set(word, base);
  }
  return (word) => {
    const base = bases.get(word);
    return stems.get(word) ?? (base === undefined ? undefined : stem(base));
  };
}
