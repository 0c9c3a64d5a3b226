/**
 * Groups of words that mean the same in news of business, law, politics, disaster, health, transport and sport, in the
 * form of {@link everydaySynonyms}'s own table. No group holds words that are merely told together, or opposites.
 */
export const NEWS_GROUPS = `
takeover: takeover buyout acquisition acquire merger merge bid tieup
suitor: suitor bidder buyer acquirer purchaser
merger: merger merge combine combination tieup amalgamate amalgamation unify consolidate consolidation
dismiss: dismiss fire sack layoff redundant redundancy axe furlough oust terminate retrench downsize
oust: oust depose topple overthrow eject unseat expel
appoint: appoint appointment name nominate nomination install designate pick select choose elect
journalist: journalist reporter correspondent newspaperman newspaperwoman
bankrupt: bankrupt bankruptcy insolvent insolvency bust receivership liquidate liquidation default
debt: debt loan borrow liability owe indebted
lend: lend loan lender credit
bailout: bailout rescue lifeline
subsidy: subsidy subsidise subsidize grant handout
tax: tax taxation levy taxman
tariff: tariff duty levy
turnover: turnover revenue sales
payout: payout dividend payment
recession: recession slump downturn contraction slowdown
recover: recover recovery rebound recoup comeback bounce
boss: boss ceo chief executive director head manager honcho supremo chairman chairwoman chairperson
chair: chair chairman chairwoman chairperson
spokesman: spokesman spokesperson representative rep mouthpiece
minister: minister secretary politician
lawmaker: lawmaker legislator senator congressman congresswoman parliamentarian deputy mp politician
parliament: parliament congress senate legislature assembly
voter: voter elector electorate constituent
election: election ballot vote
survey: poll survey questionnaire
candidate: candidate nominee contender hopeful
coalition: coalition alliance bloc
deal: deal agreement contract pact accord treaty settlement compact
negotiate: negotiate negotiation bargain haggle parley mediate
ceasefire: ceasefire truce armistice
war: war warfare conflict hostilities
troops: troop soldier trooper serviceman army military
explode: explode blast detonate detonation bomb
shoot: shoot shooting gunfire gunshot
murder: murder homicide kill slay assassinate assassination slaughter massacre
toll: toll death fatality casualty dead deadly
steal: steal theft rob robbery burglary burgle loot heist swipe pilfer
thief: thief robber burglar crook
fraud: fraud fraudulent scam swindle cheat deceive deceit deception dupe racket
embezzle: embezzle misappropriate siphon
bribe: bribe bribery kickback graft corrupt corruption backhander
arrest: arrest detain detention apprehend nab custody
prison: prison jail gaol imprison imprisonment incarcerate incarceration slammer
punish: punish punishment penalise penalize penalty sanction discipline fine
accuse: accuse accusation allege allegation charge indict indictment
suspect: suspect accused defendant culprit perpetrator
convict: convict conviction guilty
acquit: acquit acquittal exonerate absolve innocent innocence
prosecute: prosecute prosecution prosecutor
court: court tribunal courtroom
magistrate: judge magistrate
verdict: verdict ruling judgment judgement decision adjudication
decide: decide determine resolve settle opt
lawsuit: sue lawsuit suit litigation litigate plaintiff claimant
lawyer: lawyer attorney solicitor barrister counsel
appeal: appeal challenge contest
settlement: settle settlement
compensate: compensate compensation damages reparation restitution redress payout
refund: refund reimburse reimbursement repay repayment rebate
ban: ban prohibit prohibition forbid outlaw bar disallow blacklist embargo
sanction: sanction embargo
legal: legal lawful legitimate legality
illegal: illegal unlawful illicit
crime: crime offence offense felony wrongdoing misconduct
violate: violate violation breach infringe infringement flout contravene
comply: comply compliance obey abide adhere
license: license licence permit authorization authorisation
watchdog: watchdog regulator overseer ombudsman
inquiry: inquiry enquiry investigate investigation investigator probe inquest
evidence: evidence proof
testify: testify testimony
police: police cop officer constable policeman policewoman sheriff
hostage: hostage captive
kidnap: kidnap abduct abduction
hack: hack hacker cyberattack breach
spill: spill spillage leak leakage seep
spy: spy espionage surveillance snoop eavesdrop
flood: flood inundate deluge submerge
rain: rain rainfall rainy downpour
snow: snow snowfall blizzard snowstorm
wind: wind gust gale
quake: earthquake quake tremor temblor seismic
wildfire: wildfire bushfire inferno blaze
landslide: landslide mudslide rockslide landslip
shelter: shelter refuge
migrant: migrant immigrant refugee
missing: missing unaccounted vanish disappear disappearance
survive: survive survivor survival
strand: strand stranded trapped maroon stuck
devastate: destroy demolish demolition devastate devastation obliterate flatten raze wreck ruin
collapse: collapse crumble buckle topple
crack: crack fracture fissure rupture
glitch: fault faulty defect defective glitch malfunction bug flaw
outage: outage blackout brownout downtime powerless isolate
electricity: electricity power electric
restore: restore restoration reinstate reconnect
factory: factory plant mill facility
mine: mine pit colliery
pipe: pipe pipeline
oil: oil petroleum crude
fuel: fuel petrol gasoline diesel
hospital: hospital clinic infirmary hospitalize
doctor: doctor physician medic surgeon clinician doc
patient: patient sufferer
illness: illness ill disease sick sickness ailment malady unwell
infect: infect infection infectious contagion contagious
outbreak: outbreak epidemic pandemic
vaccine: vaccine vaccination vaccinate jab inoculate immunise immunize immunisation immunization
drug: drug medicine medication pharmaceutical
treat: treat treatment therapy
cure: cure heal
dose: dose dosage
complication: complication sideeffect
study: study trial research experiment
scientist: scientist researcher boffin
discover: discover discovery find finding uncover detect detection unearth
surgery: surgery operation
baby: baby infant newborn
child: child kid youngster toddler
teen: teen teenager adolescent
elderly: elderly pensioner
mother: mother mum mom
father: father dad
student: student pupil undergraduate schoolchild
teacher: teacher educator instructor lecturer professor
university: university college uni campus
plane: plane aircraft airplane aeroplane jet airliner
airline: airline carrier
airport: airport airfield aerodrome
vessel: ship vessel boat
freight: freight cargo shipment
rail: rail railway railroad
road: road street highway motorway freeway expressway
truck: truck lorry
car: car vehicle automobile
motorist: driver motorist
passenger: passenger traveller traveler commuter rider
journey: journey trip travel voyage
fare: fare ticket
congestion: congestion jam gridlock tailback queue
derail: derail derailment
landing: landing touchdown
detour: detour diversion divert reroute redirect
renovate: renovate renovation refurbish refurbishment overhaul modernise modernize
maintenance: maintenance upkeep repair servicing
technician: engineer technician mechanic
contractor: contractor subcontractor
squad: team squad side club
athlete: player athlete sportsman
coach: coach trainer
game: match game fixture
tournament: tournament championship competition
score: score goal
champion: champion winner victor
triumph: win victory triumph clinch prevail victorious
beat: beat defeat thrash trounce overcome vanquish outplay
draw: draw tie stalemate deadlock
trophy: trophy cup title
referee: referee umpire
fan: fan supporter
stadium: stadium arena venue
promise: promise pledge vow guarantee commitment
threaten: threaten threat menace ultimatum
apologise: apologise apologize apology sorry apologetic
admit: admit acknowledge concede confess confession grant
deny: deny refute rebut disavow
reject: reject rejection rebuff decline refuse refusal spurn veto snub block
accept: accept acceptance
approve: approve approval authorise authorize greenlight ratify ratification okay
criticise: criticise criticize criticism slam blast condemn denounce rebuke lambast lambaste censure scold bash
mock: mock ridicule deride
complain: complain complaint gripe grumble moan grievance
hope: hope hopeful optimistic optimism
confident: confident confidence certain
angry: angry anger furious fury outrage livid irate fume incensed
grief: grief grieve mourn mourning sorrow sad
happy: happy glad delighted pleased
panic: panic alarm hysteria
calm: calm reassure soothe
postpone: postpone postponement delay defer deferral reschedule lag overdue
hurry: hurry rush hasten expedite
resume: resume resumption restart recommence
pause: pause suspend halt freeze interrupt interruption moratorium
persist: continue persist proceed
reversal: reverse reversal backtrack backpedal uturn climbdown
successor: successor replace replacement supplant supersede
swap: swap exchange switch
donate: donate donation donor contribute contribution gift
prize: prize award reward
bonus: bonus reward
salary: salary wage pay paycheck remuneration
pension: pension retirement
walkout: strike walkout stoppage picket
protester: protest protester protestor demonstrator demonstration picket march
riot: riot unrest rioter
crowd: crowd throng mob
attend: attend attendance turnout attendee
visit: visit visitor
tourist: tourist visitor holidaymaker
home: house home dwelling residence housing
rent: rent lease rental
tenant: tenant renter lodger
farmer: farmer grower
crop: crop harvest
hunger: hunger famine starve starvation
forest: forest woodland
coast: coast shore coastline shoreline seaside
ocean: sea ocean
town: town city municipality
region: area region district zone
border: border frontier boundary
spacecraft: spacecraft spaceship
astronaut: astronaut cosmonaut
phone: phone smartphone mobile cellphone handset telephone
internet: internet web online
money-slang: money cash dough moolah moola quid dosh greenback wonga
payment: pay payment repay remit
expensive: expensive costly pricey steep exorbitant overpriced dear
tycoon: tycoon magnate mogul billionaire
affluent: rich wealthy affluent
poverty: poor poverty impoverished needy destitute
enough: enough sufficient adequate suffice
empty: empty vacant
premature: early premature
main: main principal primary key
famous: famous renowned celebrity
unknown: unknown unidentified unnamed anonymous
strange: strange odd weird unusual bizarre
similar: similar alike akin resemble resemblance
different: different differ difference distinct unlike
protect: protect protection shield guard safeguard
help: help assist assistance aid
solve: solve resolve fix
problem: problem issue trouble difficulty hitch snag
purpose: purpose aim goal objective
method: method approach technique
gadget: device gadget instrument
utilise: use utilise utilize deploy
count: count tally
calculate: calculate calculation compute
predict: predict prediction forecast projection prognosis
schedule: schedule timetable
summit: meeting summit conference gathering
document: document file dossier
rumour: rumour rumor gossip hearsay speculation
lie: lie falsehood untruth fib
secret: secret confidential classified covert undisclosed clandestine
search: search hunt scour
escape: escape flee abscond fugitive
depart: depart departure leave exit
arrive: arrive arrival
commerce: trade commerce
output: output production produce manufacture
shortage: shortage scarcity scarce lack shortfall deficit
surplus: surplus excess glut
shop: store shop retailer supermarket
advert: advert advertisement ad commercial
goods: product goods item merchandise
lobby: lobby lobbyist
restrict: restrict restriction curb limit crackdown clampdown
lockdown: lockdown quarantine curfew
influence: influence sway clout leverage
pressure: pressure pressurise squeeze
tension: tension strain friction
argue-with: quarrel spat feud row squabble clash
betray: betray betrayal
abandon: abandon ditch jettison forsake
refrain: refrain abstain abstention
interfere: interfere interference meddle meddling intervene intervention
mistaken: mistaken erroneous error
exaggerate: exaggerate exaggeration overstate overblown hype
misleading: mislead misleading deceptive
truth: true truth truthful
correct: correct accurate accuracy correctness
unclear: unclear vague ambiguous uncertain murky
inevitable: inevitable unavoidable
necessary: necessary essential vital crucial indispensable
useless: useless pointless futile worthless
effective: effective efficacy efficacious effectiveness
efficient: efficient efficiency streamlined
skilled: skilled skilful skillful adept talented talent
clever: clever smart intelligent intelligence brainy
stupid: stupid dumb foolish idiotic
brave: brave courageous courage
violent: violent violence brutal
peaceful: peaceful peace nonviolent
fair: fair just equitable
unfair: unfair unjust inequitable
enemy: enemy foe adversary
friend: friend ally buddy
guest: guest visitor
neighbour: neighbour neighbor
foreigner: foreigner alien foreign overseas
domestic: domestic homegrown
worldwide: worldwide global globally international
immediately: immediately instantly instant straightaway
gradually: gradually gradual
permanent: permanent lasting indefinite indefinitely
frequent: frequent frequently often repeatedly
rare: rare rarely seldom scarcely
sudden: sudden suddenly abrupt abruptly
previous: previous previously prior former formerly
later: later subsequent subsequently afterwards
begin-again: relaunch revive revival reboot
split: split divide separate
breakup: breakup divorce
spinoff: spinoff carveout divest divestment divestiture
float: float flotation ipo listing
loophole: loophole workaround
deadlock: deadlock impasse gridlock stalemate standoff
milestone: milestone landmark watershed
understand: understand comprehend grasp fathom
spread: spread circulate disseminate
depend: depend rely hinge dependent reliant
handle: handle tackle cope
invade: invade invasion incursion
retaliate: retaliate retaliation revenge reprisal
trust: trust faith
overtake: overtake outpace outstrip
invent: invent devise invention
perform: perform execute conduct
union: union labor labour
vehicle: vehicle van
bridge-over: bridge overpass viaduct
tunnel: tunnel underpass
elevator: elevator lift
pavement: pavement sidewalk
apartment: apartment flat condo
skyscraper: skyscraper tower highrise
garbage: garbage rubbish trash
holiday: holiday vacation
football: football soccer
headquarters: headquarters hq headquartered based base
finance-chief: cfo treasurer
neglect: neglect neglected disrepair negligent negligence underinvest underinvestment
gouge: gouge gouging ripoff overcharge profiteer profiteering
bestseller: bestseller bestselling blockbuster
severance: severance payoff payout parachute handshake
homeless: homeless displaced
spare: spare unaffected immune unscathed unharmed
backup: backup reserve standby
peak: peak maximum highest
backlash: backlash outcry uproar furore
enrol: enrol enroll enrolment enrollment participate participant volunteer
temperature: temperature hot heat degree celsius fahrenheit
distance: distance mile kilometer kilometre far
age: age old aged
ignite: ignite ignition spark
wreckage: wreckage debris rubble
wife: wife widow spouse married marry marriage
husband: husband widower spouse married marry marriage
veto: veto block
weapon: weapon gun firearm pistol rifle
stab: stab knife stabbing
smuggle: smuggle trafficker smuggler contraband
whistleblower: whistleblower informant leaker
ransom: ransom extort extortion blackmail
jury: jury juror
autopsy: autopsy postmortem
sentence: sentence jail
parole: parole probation bail
goalkeeper: goalkeeper goalie keeper
extinct: extinct extinction endangered
climate: climate warming
emission: emission carbon co2
drought: drought dry
hail: hail hailstorm
tornado: tornado twister
erupt: erupt eruption volcano
levee: levee dam dyke dike embankment
rescuer: rescuer firefighter paramedic responder
cyclist: cyclist bike bicycle
pedestrian: pedestrian walker
subway: subway metro underground
tram: tram streetcar trolley
dock: dock pier wharf quay
captain: captain skipper
profit: profit earnings
chipmaker: chipmaker semiconductor
carmaker: carmaker automaker
pharma: drugmaker pharmaceutical pharma
shopkeeper: shopkeeper shop storekeeper merchant
landlord: landlord landlady
blunder: blunder gaffe botch bungle fumble mistake
offer: offer bid propose proposal tender approach
merger: merger merge marriage tieup
accept: accept agree consent fold
block: block thwart bar foil obstruct
delay: delay shelve defer postpone deferral postponement
cancel: cancel abandon bin scrap
shut: close shut shutter closure
restart: reopen restart resume resumption
hire: hire appoint recruit employ
victim: victim casualty dead fatality
examine: investigate inquire inquiry examine examination probe scrutinise scrutinize
discover: discover detect spot uncover find notice unearth
promise: promise assure assurance guarantee pledge vow
contest: deny contest dispute
claim: insist maintain claim assert
criticise: attack slam criticise criticize
demand: demand request seek urge
earn: earn turnover revenue
halve: halve half
holder: investor shareholder stockholder
value: worth valuation value valued
worker: worker labourer laborer workforce manpower
customer: customer shopper consumer client buyer
supplier: supplier supply sell vendor provider
regulator: regulator watchdog authority agency supervisor overseer inspectorate commission ombudsman
government: government state cabinet administration whitehall
lawmaker: lawmaker legislator legislature parliament congress mp politician
bill: law bill act legislation statute
requirement: rule requirement regulation obligation
majority: majority most
march: protest march demo demonstration rally
broken: fail malfunction conk break breakdown failure
swap: replace exchange swap substitute substitution replacement
check: inspect check test examine analyse analyze analysis
taint: contaminate contaminated contamination taint tainted dirty dodgy impure adulterate
withdraw: recall withdraw withdrawal pull
clinic: hospital clinic ward infirmary
class: school class classroom lesson pupil education
household: house home household dwelling residence
shift: move shift relocate relocation
limit: limit cap ceiling maximum max threshold allowance
deadline: deadline cutoff
report: report document paper study dossier findings
argument: reason argument grounds rationale justification
remedy: solution fix remedy cure answer
aid: help aid assist relief support assistance
harmless: safe harmless
rare: rare seldom rarely unusual uncommon infrequent
strong: strong powerful mighty robust
aged: old aged ageing aging outdated elderly obsolete
recent: new recent latest modern fresh
comparable: similar comparable alike
shortage: lack shortage scarcity scarce shortfall
deliver: supply deliver provide delivery provision
retain: keep retain
portion: share part portion proportion fraction slice chunk
precedent: history past precedent
sceptic: doubt distrust mistrust sceptical skeptical scepticism skepticism unconvinced
trust: trust believe confidence faith
worry: fear worry concern afraid anxious anxiety
deceive: lie mislead deceive dishonest untrue
amend: change amend alter revise modify amendment revision
sell: sell divest offload disposal flog dispose divestment divestiture
beneficiary: win winner gain beneficiary benefit
authorise: allow permit authorise authorize permission authorisation
voluntary: voluntary optional
proof: evidence proof paperwork documentation backing
wage: wage pay salary earnings
overhaul: reform overhaul revamp shakeup restructure
profit: profit surplus
interest: interest repayment
split: split divide breakup spin demerge separate
rebel: rebel breakaway defector dissident splinter secede
ticket: ticket pass admission
season: season campaign
stake: stake share holding shareholding
sponsor: sponsor backer sponsorship
broadcast: broadcast television tv broadcaster broadcasting
spectator: fan supporter spectator
warehouse: warehouse depot store
dividend: dividend payout distribution
outside: outsider outside external independent
insider: insider whistleblower source
odds: odds chance likelihood probability
margin: margin majority gap
flaw: flaw defect fault weakness shortcoming
imperfect: imperfect inexact flawed
unaware: unaware unwitting unwittingly unknowingly
knowingly: knowingly wittingly deliberate deliberately
hazard: danger hazard peril risk
ingredient: ingredient component substance
heat: hot heat warm heatwave
resident: resident inhabitant local citizen villager
passenger: passenger traveller traveler rider flyer commuter
`;
