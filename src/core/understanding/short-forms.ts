/**
 * What people type for short, and the words it stands for: one entry a line. Weekdays, months, scales ("bn", "mm") and
 * units ("min", "hrs" with a figure) are read where dates and quantities are.
 */
const TABLE = `
u: you
ur: your
urs: yours
ya: you
yall: you all
r: are
n: and
nd: and
q: question
wat: what
wut: what
wht: what
wot: what
wats: what is
hw: how
wen: when
whn: when
wher: where
hu: who
y: why
tmrw: tomorrow
tmr: tomorrow
tmw: tomorrow
2moro: tomorrow
2day: today
2nite: tonight
yest: yesterday
est: estimated
yday: yesterday
yr: year
yrs: years
yoy: year on year
ytd: this year
qoq: quarter on quarter
ppl: people
peeps: people
sth: something
smth: something
smt: something
w: with
wo: without
abt: about
bout: about
bw: between
btwn: between
thru: through
tho: though
altho: although
bc: because
bcz: because
bcos: because
becuz: because
cuz: because
coz: because
cos: because
thx: thanks
thnx: thanks
thanx: thanks
tnx: thanks
tx: thanks
ty: thanks
tysm: thanks
tyvm: thanks
govt: government
gov: government
govts: governments
dept: department
depts: departments
intl: international
natl: national
mgmt: management
mgr: manager
mgrs: managers
exec: executive
execs: executives
biz: business
econ: economy
regs: regulations
reqs: requirements
specs: specifications
corp: corporation
avg: average
approx: approximately
aprox: approximately
apprx: approximately
vs: versus
pct: percent
pcnt: percent
pts: points
dat: that
da: the
teh: the
dis: this
dem: them
devs: developers
dev: developer
amt: amount
amnt: amount
qty: quantity
mkt: market
mkts: markets
mins: minutes
secs: seconds
hrs: hours
mths: months
mnths: months
wk: week
wks: weeks
qtr: quarter
qtrs: quarters
acct: account
acq: acquisition
revs: revenues
gd: good
gr8: great
l8r: later
m8: mate
plz: please
plse: please
pls: please
pleas: please
pliz: please
ok: okay
kk: okay
okey: okay
b4: before
bfore: before
dey: they
acc: according
gimme: give me
lemme: let me
tldr: summary
wtf: what
wth: what
prob: probably
probs: probably
prolly: probably
defo: definitely
diff: difference
esp: especially
incl: including
excl: excluding
info: information
infos: information
pic: picture
cud: could
shud: should
wud: would
shoulda: should have
coulda: could have
woulda: would have
hav: have
havin: having
im: i am
alot: much
wanna: want to
gonna: going to
gotta: have to
hafta: have to
tryna: trying to
finna: going to
outta: out of
lotta: lot of
ttyl: bye
cya: bye
gtg: bye
g2g: bye
hosp: hospital
vax: vaccine
vaxx: vaccine
vaxxed: vaccinated
meds: medicines
prez: president
veep: vice president
parl: parliament
elex: election
infra: infrastructure
`;

/** What people type for short that is something else in capitals ("an ATM", "the RN on duty"). */
const ONLY_IN_LOWER_CASE = `
atm: at the moment
rn: right now
sec: seconds
max: maximum
`;

/** Contractions in full, so that negation and pronouns are words of their own. */
const CONTRACTIONS = `
can't: can not
cannot: can not
won't: will not
shan't: shall not
ain't: is not
let's: let us
dont: do not
doesnt: does not
didnt: did not
isnt: is not
wasnt: was not
arent: are not
werent: were not
cant: can not
wont: will not
wouldnt: would not
couldnt: could not
shouldnt: should not
mustnt: must not
neednt: need not
hasnt: has not
havent: have not
hadnt: had not
aint: is not
whos: who is
whats: what is
wheres: where is
whens: when is
whys: why is
hows: how is
thats: that is
theres: there is
heres: here is
ive: i have
youre: you are
youve: you have
youll: you will
theyre: they are
theyve: they have
theyll: they will
weve: we have
itll: it will
whod: who would
whatd: what did
howd: how did
how'd: how did
why'd: why did
where'd: where did
when'd: when did
y'all: you all
innit: is it not
`;

const read = (table: string): (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [short = "", words = ""] = line.split(": ");
      return [short, words.split(" ")];
    });

const ANY_CASE = new Map([...read(TABLE), ...read(CONTRACTIONS)]);
const LOWER_CASE = new Map(read(ONLY_IN_LOWER_CASE));

/** The words that a short form or a contraction stands for; undefined for any other word. */
export function spellOut(raw: string): readonly string[] | undefined {
  return LOWER_CASE.get(raw) ?? ANY_CASE.get(raw.toLowerCase());
}
