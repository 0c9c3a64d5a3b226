/**
 * Phrases of everyday English for what news tells of, by field and then by the single word that says the same, in the
 * form of the table in everyday-phrases.ts.
 */
export const NEWS_PHRASES = `
survive: make it out alive, get out alive, walk away unhurt, walk away unscathed, come out unscathed, live to tell the tale, pull through, escape unhurt, escape unharmed
die: breathe his last, breathe her last, found dead
homeless: lose its home, lose their homes, without a roof, left homeless
rescue: pull from the rubble, pull to safety, bring to safety, fish out of the water, pluck from, dig out of the rubble, get to safety
flood: under water, burst its banks, overflow its banks, knee deep in water
destroy: wash away, sweep away, blow over, blow away, tear apart, rip through, tear through, flatten by
close: seal off, cordon off, tape off, fence off, out of bounds, closed off, shut off to, closed to traffic, shut to traffic
outage: knock out power, in the dark, go dark, lights off, lose electricity, without electricity, without light, pitch black, electricity cut
strand: cut off from, snow in, left high and dry, high and dry, marooned on, stuck on, stuck in, unable to leave
extinguish: put out the fire, put out the blaze, put out the flames, bring under control, get under control
repair: set right, set to rights, back in shape, do up
broken: out of order, out of action, out of commission, on the blink, on the fritz
restart: back in action, start back up, turn back on again, back to normal, return to normal
cross: get across, get over to, get to the other side, get to the other shore, get to and from
neglect: cut corners, asleep at the wheel, let ~ slide, fall into disrepair, let ~ rot, let ~ decay, drop the ball on maintenance, leave to rot, take its eye off the ball, asleep on the job
mistake: mess ~ up, screw ~ up, foul ~ up, cock ~ up, slip up, own goal, shoot itself in the foot, drop a clanger, put a foot wrong
blame: at fault, in the wrong, to blame, on whose watch, carry the can, take the rap, take the fall, hold responsible, hold accountable, answer for, have to answer for
bankrupt: close its books, shut for good
gouge: highway robbery, daylight robbery, price gouging, charge through the nose, take advantage of, cash in on the crisis, jack up prices
shortage: run short, run low, run short of, run low on, in short supply, empty shelves, bare shelves, running on empty
suffer: in trouble, in deep trouble, in hot water, in dire straits, on the ropes, feel the squeeze, badly affected, hit hardest, worst hit, in a bad way, have a hard time, have a tough time
manage: make do, make ends meet
profit: in the black, turn a profit, make a profit
revenue: top line
severance: golden parachute, golden handshake, pay off for leaving, exit package, leaving package, payout for leaving, get for leaving, get for going, walk away with
headquarters: head office, home base, main office, corporate seat, nerve center
bestseller: top selling, best selling, big seller, hot seller, money spinner, cash cow, best seller, block buster
merge: tie the knot, get hitched, get together with, become one, join up with
withdraw: walk away from the deal, walk away
worker: on the payroll, on its payroll
appoint: step into, take the reins, take the helm, take the top job, take over as, put in charge, land the top job, get the top job
lead: call the shots at, in the hot seat, hold the reins, run things, the person in charge, who is in charge, at the head of
stay: stay on, stay in the job, stay put
keep: keep its job, hang on to, hold on to, cling to
approve: go through parliament, sail through, say yes, say ok to, get passed, nod through
reject: say no, say no to, vote against, refuse to pass, slap down, knock on the head, give short shrift
uncertain: hang in the balance, jury is out, remain to be seen, anyone guess, anybody guess, too early to say, too early to tell
criticise: under fire, come under fire, take to task, haul over the coals, rake over the coals, tear a strip off, lay into it, go off on, rip into, throw shade
oppose: have an axe to grind, axe to grind, an axe to grind with, bone to pick, have a beef with, beef with, grudge against, bear a grudge, no fan of, biased against, prejudiced against
support: soft spot for, a fan of, on board with, keen on, all for, in its corner, in their corner, biased towards, biased in favor of, on board, have the back of, cheer on
neutral: sit on the fence, on the fence, in two minds, take no side, keep out of it
stance: where does it stand on, stand on the matter, come down on
surrender: turn himself in, turn herself in, turn themselves in, give himself up, give herself up, give themselves up
flee: make a run for it, make a run for, do a runner, get the hell out
rob: hold up at gunpoint, hold at gunpoint, stick up
burglary: break into, broke in
arrest: catch red handed, take away in handcuffs, lead away in handcuffs, pull in for questioning, take in for questioning, bring in for questioning
release: let out on bail, out on bail, walk free, let out of jail, set free
guilty: found guilty, plead guilty
acquit: find not guilty, plead not guilty
suspect: person of interest, prime suspect, number one suspect
eliminate: knock out of the cup, knock out of, crash out, crash out of, go out of the cup
qualify: book a place in, book its place, through to the final, through to the next round, make it through, make it to the
retire: hang up his boots, hang up her boots, hang up the boots, call it a day, ride off into the sunset
withdrawn: pull out injured
work: do the trick, make a difference, do any good, bring relief
useless: make no difference, for nothing, in vain
enable: pave the way, open the door to, open the door for, make possible, make ~ easier
participate: take part in, sign up for the study, sign up for the trial, enrolled in
outcome: pan out, play out, end result, how did it go
temperature: how hot, how cold, how warm, degrees outside
rain: bucket down, pour down, come down in buckets, chuck it down, rain cats and dogs
landfall: hit land, make landfall
congestion: bumper to bumper, traffic jam, stuck in traffic, tail back
cancel: take off the timetable, call off flights, scrapped for
reverse: cave in to, cave to, bow to pressure, give in to, do an about turn, back pedal on, bow to
downplay: play down, make light of, sugar coat, brush under the carpet
hype: talk up, make a fuss, make a big thing of, big up
number: how big a share, how large a share
employ: have on staff, have on its payroll
remedy: put right, sort ~ out, clear up the mess
plan: next step, have up its sleeve, game plan, plan of action
rule: law of the land
record: all time high, all time low, never before, highest ever, new high, record breaking
peak: at its height, at its highest, at its worst, high point, reach its peak
replace: pick up the slack, fill the gap, take up the slack
reserve: in reserve, safety margin, spare capacity, back up supply
spare: get away unharmed, get off lightly, come off lightly, keep its lights on, keep the lights on, keep their lights on
cfo: chief financial officer, finance chief, finance director, head of finance, financial chief
shop: local business, mom and pop
offer: put on the table, make an offer, table a bid, lodge a bid, put in a bid, make a bid
accept: give in, take the offer, take ~ up on
pass: get through parliament, get through congress, become law, make it into law, get onto the statute book
delay: put ~ back, kick down the road
expire: run out
discover: find out
resign: walk away from the job
injured: affected person, hit by
recall: take off the market, take off the shelves, pull from shelves, pull off the shelves, pull off the market, pull from the market, withdraw from sale, withdraw from the market, take back, pull from sale, take off sale
replace: swap ~ for, change for a new one, switch ~ for
instead: in place of, in lieu of, rather than
broken: stop working, give out, pack up, go wrong with
repair: put to rights
deadline: latest date, time limit
announce: break the news, the news came out, let it be known, news drop, come out with the news
leaked: get out
purpose: meant for, intended for, used for, what is the point of, point of, there for
outcome: end in, result in, end up
shortage: run out of, not enough
control: hold sway, call the tune
cost: come to, set back by
run: in charge, at the top of
speak: speaks for, speak on behalf of
dispose: dispose of
worth: market value, market capitalisation, market capitalization, stock market value
owner: in the hands of, belong to
supplier: sold them, where ~ got, get ~ from, buy ~ from
agree: share the view, of the same view, of one mind
doubt: not trust, not convinced, not buy it, have doubts
shocked: did not see coming, blindsided by
attend: show up, turn up, take part, go to the meeting
meeting: get together
leave: walk out, pull out, go away, break away, split off
return: come back, go back, crawl back, come crawling back
rich: well off, well heeled, loaded with money
poor: low income, hard up, short of cash
compulsory: no choice, have no choice
voluntary: by choice, of their own accord
safe: out of danger
frequent: again and again, time after time, many times
earlier: back then, in those days, at the time, before that, last time
equal: the same as, come close to, as much as, match up to
lead: top of the list, number one, first in line
priority: at the top of the list, first on the list, come first
argue: make the case, case for
lesson: what to learn, what can be learned, take away from
`;
