import { NEWS_PHRASES } from "./news-phrases.ts";

/**
 * Everyday phrases by the single word that says the same. `~` stands for nothing, "it", "them", "that" or "this":
 * "turn ~ down" is also "turn it down". Words match by stem, so one form of each verb is enough.
 */
const PHRASES_BY_WORD = `
selloff: sell off, fire sale
fall: go down, was down, take a hit, took a beating, come down, free fall, in the red, go south, go into free fall, come crashing down, take a tumble, take a nosedive, take a dive, take a pounding, take a bath, take a haircut, take a hammering, take a battering, get hammered, get crushed, get clobbered, get rekt, get wrecked, get smoked, get walloped, get pummeled, get slaughtered, get whacked, get destroyed, fall off a cliff, drop like a stone, fall through the floor, go down the drain, go down the toilet, bleed red, trend lower, edge lower, inch lower, drift lower, head lower, finish lower, close lower, end lower, end down, dip into the red, trade lower, lose ground, shed value, bottom out, hit the skids, hit rock bottom, get hit, take a knock, take a hiding, feel the hit, drop on the news, drop on the day
lose: wiped out, wiped off, knock ~ off, shaved off, lopped off, up in smoke, go up in smoke, wipe away, vanish into thin air, bleed money, miss out on, lose out on, drop the ball on
rise: go up, was up, shot up, in the green, go through the roof, go to the moon, rip higher, edge higher, inch higher, head higher, finish higher, close higher, end higher, end up higher, trade higher, edge up, tick up, creep up, inch up, gain ground, go vertical, go parabolic, climb back
founded: set up, started by, get off the ground, bring into being
cost: price tag, sticker price, come with a price, set ~ back, run to the tune of, to the tune of, go for a price
spend: shell out, splash out, fork out, fork over, pony up, lay out, burn through, blow on, dish out, drop on, cough ~ up, stump up, throw money at, plunk down, plow into, plough into, sink into, pour into, pump into, splash the cash, open the wallet, put its money into, part with
invest: put up, put in, putting into, put money into, plow money into, pour money into, pump money into, bet big on
rescind: tore up, roll ~ back, get rid of, throw ~ out, did away with, walk ~ back, strike ~ down, strike off
reduce: scale ~ back, cut back, cut back on, cut down on, pare back, pare down, whittle down, dial ~ back, ratchet down, wind back, trim back, slim down, bring down the number of, tone down, water down
inspect: look under the hood, under the hood, poke around, take a closer look at, look over, go over with a fine tooth comb, kick the tires, kick the tyres, look at closely
slow: hold ~ back, slow ~ down, put the brakes on, drag its feet, drag their feet, drag on, grind to a halt, bog down
accelerate: speed ~ up, step on the gas, put the pedal to the metal, fast track, push forward
rival: as good as, on a par, on par, stack up, keep up with, measure up, neck and neck, hold a candle to, hold its own, hold their own, give a run for its money, toe to toe, go head to head, on equal footing, in the same league, in the same ballpark as, play in the same league
share: hand over, give away, make available, make public
submit: hand in, turn in, put forward
because: due to, owing to, on account of, as a result of, in the wake of, thanks to, on the back of, in light of, in view of, by reason of, down to the fact, stem from, result from, arise from, put down to, chalk ~ up to, boil down to, come down to, attribute to
why: how come, what for, what is behind, for what reason, how so, why on earth
agree: backed up, see eye to eye, come to terms, strike a deal, shake hands on, shake on, be on the same page, reach a deal, reach an agreement, cut a deal, ink a deal, sign a deal, seal a deal, hammer out a deal, go along with, sign up to
government: state run, powers that be
note: point ~ out
consist: made up of, be made of, make up
lead: in charge of, head start, at the helm, at the helm of, call the shots, run the show, take the lead, in the driving seat, lead the way, top dog, head honcho, big cheese, big boss, man in charge, woman in charge
support: in favour of, in favor of, stand by, stand behind, stick up for, throw its weight behind, throw their weight behind, get behind, give its blessing, speak up for, come out for, on the side of, side with, rally behind, rally around, go to bat for, root for, big fan of
important: big deal, game changer, turning point, watershed moment, sea change, stand out, make or break
release: put out, come out, brought out, roll ~ out, hit the market, hit the shelves, see the light of day, take the wraps off, go on sale, pull back the curtain, make its debut
oppose: dead against, dead set against, come out against, speak out against, hit out at, lash out at, lash out, take aim at, push back, take a swipe at, tear into, call out, kick up a fuss, take a dim view of, rail against, stand up to, up in arms, lay into, have a go at, have it in for
job: for a living, as a job, do for a living, line of work, day job
plan: set to, have its eye on, set its sights on, have in mind, have in store, in the works, in the pipeline, on the cards, on the drawing board, up its sleeve, gear up to, gear up for, on track to, in line to, due to be, slated to
isolate: cut ~ off
urge: push for, press for, lobby for, campaign for, call for, agitate for, pushed hard for
join: bring ~ together
risk: at risk, at stake, on the line, in danger, in harm way, in jeopardy, up in the air, skate on thin ice, play with fire, house of cards, in the firing line
ease: ease off, go easy, back off, go easy on, let up, take its foot off, lighten up, take the heat off, loosen the grip
rethink: think again, take another look at, go back to the drawing board, back to the drawing board, second thoughts, have second thoughts, think twice
collaborate: worked together, join forces, team up, team up with, join hands, pool resources, hand in hand, tie up with, partner up, go in with, pull together, in cahoots
experiment: try things out, try ~ out, dry run, test run, trial run, trial balloon
advanced: cutting edge, state of the art, top tier, top of the line, high end, world class, bleeding edge, top notch, best in class, leading edge, ahead of the curve, next generation, top of the range
cheap: low cost, dirt cheap, on the cheap, on a shoestring, on a budget, for peanuts, for a song, bargain basement, for next to nothing, cut price, cut rate
repeat: more than once, once more, once again, second time, a second time, for a second time, for the second time
imperfect: have its limits, not perfect, not a perfect match, far from perfect, not quite the same, less than perfect
unaware: have no idea, no clue, without knowing
surprise: caught off guard, by surprise, out of the blue, out of nowhere, bolt from the blue, take aback, catch flat footed, catch unawares, come as a shock, blow the mind, jaw dropping, raise eyebrows, turn heads
expect: see it coming, saw this coming, see that coming, look forward to, bank on, count on, price ~ in, brace for, bargain for
regulation: red tape, rules of the road
name: single ~ out
overtake: catch up, catch up with, pull ahead, pull ahead of, get ahead, get ahead of
invent: come up with, think up, dream up, cook up
answer: come back to, came back with, get back to, spit out, write back, call back, respond to a request, return a call
additional: on top of, over and above
refuse: stay quiet, clams up, shut up, keeps mum, stay mum, keep silent, stay silent, keep schtum, stay tight lipped, tight lipped, keep its mouth shut, dig in its heels, dig their heels in, dig its heels in, turn a deaf ear, bite its tongue, play dumb, skirt around, beat around the bush, dance around
dismantle: broken up, split ~ up, carve up, take apart, pull apart, tear down
resign: step down, stand down, hand in its notice, hand in her notice, hand in his notice, step aside, throw in the towel, quit the job, bow out, call it quits, call time on
perform: carry ~ out
cancel: call ~ off, pull the plug, pull the plug on, put the kibosh on, pull the rug, pull the rug out, give up on, back out of, back out, abandon ship, axe plans for
delay: put ~ off, push back the date, push back to, put on ice, put ~ on hold, on hold, put on the back burner, on the back burner, kick the can down the road, run late, behind schedule, drag out, bump to, slip to, miss the deadline, run behind
earmark: set ~ aside
hurt: be hurt by, take a toll on, do a number on, rub salt, deal a blow, deal a blow to, body blow, get burned, get stung, on the losing end, feel the pinch, feel the heat, feel the pain
recover: bounce back, claw ~ back, come roaring back, snap back, pare losses, erase losses, get back on its feet, get back on track, back on track, make a comeback, turn the corner, back from the brink
pay: pick up the tab, pick up the bill, foot the bill, foot the tab, pay out, chip in, settle the bill, bear the cost, bear the brunt of the cost, settle up, be out of pocket, pay up, pay off
earn: rake in, pull in, take home, make money
save: put away, sock away, squirrel away, tighten its belt, tighten their belts, piggy bank, cut costs, rainy day fund, nest egg
abandon: turn its back on, turn their back on, leave in the lurch, walk away from, pull out of
reverse: make a u turn, do a u turn, do a 180, about face, change course, change its tune, change their tune, back down, back pedal, back track, climb down
increase: step ~ up, ramp ~ up, beef up, ratchet up, dial up, scale up, jack up, crank up, bump up, bulk up, drive up, bid up
investigate: look into, dig into, get to the bottom of, launch a probe, open a probe, shed light on, follow up on
stop: put a stop to, put an end to, bring to a halt, bring an end to, come to a halt, come to a standstill, rein in, head off, nip in the bud, stand in the way of, put a lid on, stave off, ward off, fend off, cut short
help: lend a hand, give a hand, pitch in, come to the aid of, come to the rescue of
exceed: blow past, blow out of the water, run circles around, run rings around, leave in the dust, smash expectations, a cut above, head and shoulders above, knock spots off
beat: come out on top, wipe the floor with, get the better of, pull off a win, run away with
cause: bring about, give rise to, set ~ off, kick start, touch off, spark off, bring on, lead to
effect: knock on effect, ripple effect, domino effect, chain reaction, spill over
disagree: be at odds, at odds, at loggerheads, beg to differ, lock horns, fall out over, cross swords, butt heads, take issue with, push back on, push back against
say: come out and say, speak out, speak up, sound off, weigh in, lay out the case, spell out
expensive: cost an arm and a leg, arm and a leg, cost a fortune, break the bank, cost a bomb, through the nose, pay through the nose, cost a pretty penny, pretty penny
reject: turn ~ down, knock ~ back, shoot down the idea, vote ~ down, thumbs down, give the cold shoulder, brush off, brush aside, wave away, wave off, slam the door on, rule ~ out
approve: give the green light, give the green light to, get the green light, green light, give the go ahead, get the go ahead, give the nod, get the nod, give the thumbs up, thumbs up, sign off on, sign off, rubber stamp, wave ~ through, give its blessing to, get the okay, give the okay, vote through, give clearance, say yes to, clear the way for, pave the way for
demolish: knock ~ down, raze to the ground, level to the ground, pull down
dismiss: lay ~ off, let go, give the boot, give the sack, get the sack, get the boot, get the axe, get the chop, kick ~ out, push out, force out, show the door, cut jobs, slash jobs, axe jobs, cut staff, shed jobs, job cuts, job losses, staff cuts, pink slip, hand ~ walking papers, send packing, headcount reduction, trim the workforce, cut the workforce
hire: take on staff, take on workers, staff up, snap up talent, sign up staff
close: shut ~ down, close down, shut up shop, shut its doors, close its doors, close the doors, wind down, pull down the shutters, board up
open: open up, open its doors, open the doors, throw open
begin: kick ~ off, get under way, get underway, get going, start out, set in motion, get the ball rolling, set about, start off, fire up, break ground
finish: wrap ~ up, wind up, come to an end, draw to a close, round off, finish off, tie up loose ends, see through to the end
bankrupt: go under, go bust, go belly up, go bankrupt, go to the wall, go out of business, out of business, go broke, chapter 11, chapter eleven, file for bankruptcy, go into administration, enter administration, run out of money, run out of cash
fail: fall through, fall flat, come to nothing, fall apart, go haywire, go pear shaped, come unstuck, fall short, bite the dust, flame out, go off the rails, come up short, crash and burn, fall by the wayside, fizzle out
succeed: pull ~ off, pay dividends, work out well, make it big, hit the jackpot, hit it out of the park, bear fruit
buy: snap ~ up, take ~ over, buy ~ out, buy up, scoop up, gobble up, swallow up, get hold of, lay hands on, pick up a stake, take a stake in, buy into
sell: get shot of, cash in, cash in on, cash out, put up for sale, flog off, offload to, spin off, hive off, carve out
continue: carry on, keep on, keep going, press on, push ahead, push on, press ahead, go ahead, go ahead with, forge ahead, plough on, plow on, stay the course, soldier on
resume: pick up where, start up again, get back to work, come back online, back up and running, back in business, up and running again, back online, back in service
outage: power cut, power failure, power outage, lights out, lights go out, lose power, without power, go offline, knock offline, go down for, power loss, loss of power
restore: bring ~ back, bring back online, turn back on, switch back on, turn the lights back on
explode: blow ~ up, go kaboom, go boom
burn: catch fire, go up in flames, on fire, burst into flames, set fire to, set on fire, set alight, set ablaze
die: pass away, lose its life, lose their lives, lose his life, lose her life, drop dead, kick the bucket, lose life, loss of life
death: death toll, body count, lives lost, people dead, fatal casualties
injure: get hurt
hospitalize: take to hospital, rush to hospital, admit to hospital, end up in hospital, take to a hospital, rush to a hospital, in hospital, in the hospital, in intensive care
infect: come down with, test positive, test positive for, catch the virus
recovered: get well, on the mend
escape: get away, get away with, break free, break out of jail, on the run, on the loose, at large, give the slip
flee: run for its life, run for their lives, get out of town
crash: smash into, plough into the, slam into, run into the back of, come off the road, come off the rails, jump the tracks, run aground, head on crash, fender bender, crash land
arrest: take into custody, round up, haul in, haul off, put in cuffs
prison: behind bars, in the slammer, lock ~ up, put away for life, do time, serve time, send down for, send to prison, send to jail, put behind bars, in jail
punish: throw the book at, crack down on, hold to account, bring to book, bring to justice, come down hard on, make an example of, slap on the wrist, face the music, pay the price
restrict: crack down, clamp down, clamp down on, tighten the screws, tighten the screws on, keep a lid on
sue: take ~ to court, bring a case against, bring suit, file suit, file a suit, file a lawsuit, press charges, see in court, go to court, legal action, take legal action, drag into court, drag through the courts
accuse: point the finger at, point fingers at, point the finger, lay the blame, lay the blame on, put the blame on, pin the blame on, pin it on, take the blame for, play the blame game
acquit: get off scot free, scot free, let off the hook, off the hook, clear of wrongdoing, find not responsible, clear its name, clear his name, clear her name
admit: own up, own up to, come clean, come clean about, fess up, hold up its hands, cop to, face up to
apologise: say sorry, eat humble pie, make amends, eat crow, beg for forgiveness
promise: give its word, give his word, give her word, give their word, swear to, sign in blood, make a pledge
warn: sound the alarm, sound the alarm over, raise the alarm, raise a red flag, red flag, wake up call, raise the alert, ring alarm bells, alarm bells, flag up, raise concerns
worry: lose sleep over, freak out, on edge, get cold feet, break a sweat, lie awake, in a panic, hot under the collar
angry: hopping mad, lose its temper, blow its top, hit the roof, hit the ceiling, blow a fuse, lose their rag
doubt: take with a pinch of salt, take with a grain of salt, pinch of salt, grain of salt, call ~ into question, cast doubt on, cast doubt, throw doubt on, question marks over, raise doubts, raise questions
trust: take at face value, take at its word, have faith in, put faith in
believe: buy the story, buy that claim, swallow the story
prove: bear ~ out, set the record straight
lie: pull the wool over, tell porkies, make things up, spin a yarn, full of it
fraud: rip ~ off, con job, take for a ride, snake oil, cook the books, ponzi scheme, pyramid scheme, pull a fast one
steal: make off with, run off with, help itself to, get robbed
bribe: grease the palm, brown envelope, line the pockets, hush money, slush fund
hide: cover ~ up, sweep under the rug, sweep under the carpet, keep under wraps, under wraps, keep secret, keep quiet about, hush up, keep a secret
reveal: bring to light, come to light, let slip, let the cat out of the bag, spill the beans, lay bare, blow the whistle, blow the whistle on, show its hand
show: show off, put on display
step: step by step, show its work, show their work, show his work, show her work, show your work, show the work, show its homework, show their homework, show the homework, show your homework
quick: in no time, in a flash, in the blink of an eye, at breakneck speed, at lightning speed, at record speed, in a heartbeat, in a jiffy, straight away, right away, off the bat, in double quick time, in short order
exact: on the dot, to the penny, on the nose, to the cent, bang on, spot on
money: cold hard cash, war chest, hard cash, rainy day money, deep pockets
fine: slap with a fine, hit with a fine, slap a fine on
win: come out ahead, take the crown, take home gold, bring home the trophy, take the title, lift the trophy
draw: end all square, all square, share the spoils, end in a tie, end in a draw
vote: go to the polls, head to the polls, cast a ballot, cast its ballot, cast a vote, head to the ballot box, at the ballot box
elect: vote ~ in, vote into office, sweep to power
election: snap election, run off election
oust: vote ~ out, boot ~ out, drum out, turf out
run: throw its hat in the ring, throw his hat in the ring, throw her hat in the ring
negotiate: sit down with, hammer out, thrash out, iron out, come to the table, at the bargaining table, at the negotiating table, in talks, hold talks, enter talks, broker a deal, around the table
ceasefire: lay down arms, lay down its arms, stop fighting, cease hostilities, stop shooting, bury the hatchet
strike: walk off the job, down tools, go on strike, on strike, industrial action, take industrial action, picket line, hit the picket line, job action
protest: take to the streets, take the streets, stage a protest, hold a rally, sit in protest
attack: open fire, open fire on, lash out with, set upon, go after, go for the throat, go on the attack
invade: march into, send troops into
shoot: gun ~ down, open fire at
evacuate: clear out of, get people out, move people out, leave its home, leave their homes, forced from their homes, flee their homes
destroy: reduce to rubble, reduce to ashes, go up in ashes, lay waste to, burn to the ground, wipe off the map
collapse: cave in, give way, fall down, come tumbling down, come down like, fall to pieces
build: put up a building, throw together, knock together
repair: patch ~ up, fix up, mend fences
maintain: keep up, shore up, prop up
comply: toe the line, play by the rules, fall into line, live up to, abide by, stick to the rules, stick to
violate: run afoul of, fall foul of, break the rules, break the law, flout the rules, cross the line, step out of line, cross a line
respond: hit back, hit back at, fire back, fire back at, clap back, clap back at
retaliate: tit for tat, get even, pay back in kind, take revenge
ignore: turn a blind eye, turn a blind eye to, look the other way, shrug off, pay lip service, bury its head in the sand, pass over in silence
control: under its thumb, pull the strings, have a grip on, keep a tight rein on, in its grip, keep in check
pressure: lean on, turn up the heat, turn up the heat on, twist the arm of, put the screws on, put pressure on, breathe down the neck
betray: stab in the back, sell down the river, throw under the bus
handle: deal with, cope with, get to grips with, come to grips with, take care of
copy: rip off the idea, take a leaf, take a leaf out of, take a page from, follow suit, follow in the footsteps, follow in the footsteps of, jump on the bandwagon, get on the bandwagon, knock off version
worth: market cap, net worth, change hands for, fetch a price
lesson: wake up call for, food for thought, moral of the story, writing on the wall
compare: set against, side by side, hold up against, line up against
advantage: leg up, upper hand, an edge over, have the edge, an ace up its sleeve, silver lining
disadvantage: down side, weak spot, achilles heel, fly in the ointment, sore point
problem: stumbling block, sticking point, can of worms, teething troubles, teething problems, hot potato, elephant in the room, thorn in the side
useless: waste of time, waste of money, white elephant, money pit, flash in the pan
waste: throw away, fritter away, pour money down the drain, money down the drain, down the drain
immediately: on the spot, then and there, there and then, with immediate effect, effective immediately
temporary: for the time being, stop gap, quick fix, band aid
permanent: for good, once and for all, for keeps, set in stone, for the long haul
secret: behind closed doors, on the quiet, off the record, on the down low, on the sly, hush hush
public: out in the open, on the record, for all to see
compete: go head to head with, vie for, vie with, jockey for, slug it out, lock in a race
unite: close ranks, come together, stand together, band together
understand: get the hang of, make sense of, wrap its head around, figure out, get the picture
discover: stumble upon, stumble across, stumble on, dig up, come across, turn up evidence
search: comb through, scour for
spread: go viral, catch on, spread like wildfire, make the rounds
replace: take the place of, step into the shoes of, fill the shoes of, fill the shoes, take over from, swap ~ out
depend: hinge on
guess: rule of thumb, back of the envelope, ballpark figure, rough idea, shot in the dark, educated guess
estimate: put at, put the figure at, put the number at
deadline: cut off date, due date, closing date, final date
expert: talking head, those in the know
boss: chief executive, chief executive officer, managing director, head honcho of, big wig, top brass, top boss
spokesman: press officer, press secretary, media officer, press office
shareholder: stock holder, share holder
layoff: mass layoff
takeover: hostile takeover, take private
ban: put a ban on, slap a ban on, impose a ban
tariff: import duty, import tax, customs duty, trade barrier
inflation: cost of living
ipo: go public, list on the stock exchange, stock market listing, public offering, initial public offering
subsidy: state aid, tax break
bailout: bail ~ out
vaccine: flu shot
university: higher education
plane: air plane
complication: side effect, adverse event, adverse reaction
placebo: sugar pill, dummy pill
derail: go off the tracks, leave the tracks, leave the rails, come off the tracks
divert: turn back
pause: put ~ on hold, put on ice, on hold
import: bring in, buy from abroad, bring in from abroad
return: come back with
keep: keep ~ on
announce: go public
dismiss: get fired, get let go, get laid off, get sacked
`;

const BETWEEN = [
  "",
  "it ",
  "them ",
  "that ",
  "this ",
  "everything ",
  "all this ",
  "the whole thing ",
];

/** Everyday phrases and the single word that says the same. Compiled once, when the module is loaded. */
export const PHRASES: readonly (readonly [phrase: string, word: string])[] = [
  PHRASES_BY_WORD,
  NEWS_PHRASES,
]
  .flatMap((table) => table.trim().split("\n"))
  .flatMap((line) => {
    const [word = "", phrases = ""] = line.split(": ");
    return phrases
      .split(", ")
      .flatMap((phrase): (readonly [string, string])[] =>
        phrase.includes("~")
          ? BETWEEN.map((between) => [phrase.replace("~ ", between), word])
          : [[phrase, word]],
      );
  });

/** Phrases that say nothing about what is asked. */
export const IDLE_PHRASES: readonly string[] = `
going to
go wrong
right now
at the moment
at present
on the news
in all this
in all of this
because of this
because of that
because of it
at one point
at some point
at any point
at any stage
in the process
along the way
after all
these days
as of now
as of today
the whole thing
this whole thing
the whole mess
this whole mess
this mess
the whole affair
the whole business
all of this
all this
in dollars
in euros
in pounds
in money terms
are we talking about
we are talking about
we talking about
are we talking
we talking
in that example
in the example
for example
for instance
in question
by any chance
yes or no
true or false
or what
or nah
to be exact
in plain english
the hell
the heck
on earth
in the world
a good deal of
a great deal of
a lot of
at all
in general
so far
of course
in fact
as a matter of fact
supposed to
you know
i think
i guess
i heard
somebody told me
someone told me
some sort of
sort of
kind of
for what it is worth
just out of curiosity
out of curiosity
just curious
quick question
one more thing
one more question
last question
another question
serious question
genuine question
stupid question
dumb question
silly question
noob question
sorry if this is obvious
sorry to bother
correct me if i am wrong
if i am not mistaken
if i remember right
if i remember correctly
if memory serves
as far as i know
as far as you know
to my knowledge
to the best of my knowledge
from what i heard
from what i understand
from what i can tell
word on the street is
word on the street
rumor has it
rumour has it
they say
people say
some people say
people are saying
everyone says
everybody says
my boss says
my colleague says
a friend told me
my friend says
a buddy told me
my mate reckons
i was told
i have heard
i read somewhere
i saw somewhere
i keep hearing
i suppose
i mean
i wonder
i was wondering
just wondering
i want to know
i would like to know
i would love to know
i need to know
we need to know
i am trying to find out
i am trying to understand
trying to understand
i am looking for
looking for info on
do you know
does anyone know
does anybody know
anyone know
anybody know
any idea
any clue
got any idea
have you any idea
remind me
refresh my memory
fill me in on
help me out
help me understand
walk me through
talk me through
long story short
in a nutshell
in simple terms
in layman terms
in plain words
in other words
so to speak
as it were
if you will
if you can
if you could
if possible
if you please
real quick
right quick
come on
no idea
not gonna lie
to be honest
to be fair
to be clear
let us be honest
let us be real
for real
no cap
for sure
for the record
beyond doubt
beyond any doubt
beyond all doubt
beyond a doubt
beyond question
without a doubt
without question
no doubt
no wonder
everybody knows that
everyone knows that
as everybody knows
as everyone knows
all in all
all things considered
by the way
on a side note
on another note
speaking of which
give or take
or so
or thereabouts
in the ballpark of
somewhere in the region of
more or less
on the order of
in the order of
to some extent
to a degree
as we speak
some kind of
a bunch of
loads of
heaps of
a raft of
a slew of
a host of
plenty of
a bit of
a couple of questions
the likes of
and so on
and so forth
and stuff
and all that
and all that jazz
or something
or something like that
or whatever
or anything
and whatnot
if any
if at all
like that
and such
the thing is
the fact that
in terms of
with regard to
with respect to
in regard to
as regards
in relation to
in connection with
in the case of
in case you missed it
the question is
my question is
here is my question
here is a question
the deal with
the story with
the devil
the fuck
the f
for god sake
for the love of god
for crying out loud
holy cow
holy moly
good grief
my goodness
oh my god
oh my gosh
thank you
thanks in advance
many thanks
much appreciated
good morning
good afternoon
good evening
hope you are well
hope all is well
hi there
hey there
hello there
dear all
dear team
kind regards
best regards
`
  .trim()
  .split("\n");
