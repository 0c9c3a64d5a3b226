const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that carry grammar, not content: they weigh nothing. */
export const FUNCTION_WORDS = words(`
a an the this that these those some any each every all both either neither no none such same other another own
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself itself themselves himself herself
who whom whose what which when where why how whether if then than as so because since while although though unless until
and or but nor yet for of in on at by to from with without within into onto upon over under above below between among through during before after about per via across along around behind beside besides toward towards
be do have will would shall should can could may might must ought not never
there here again also too very just only even still already ever quite rather almost nearly roughly approximately approx
up out off away back
much many more most less least few little lot lots bit
one ones something anything nothing everything someone somebody anyone anybody
let us
`);

/** Words of asking, chatting and referring to the source: they weigh little. */
export const LIGHT_WORDS = words(`
say tell ask give get got define clarify elaborate know think mean want need like see look find show explain describe mention note list name call
article piece editorial paper story text column author writer report according source page paragraph
please hey hi hello ok okay yes yeah yep nope no well so anyway hmm um uh oh wow lol haha omg btw fyi imo bot guys guy folk folks team everyone dude man bro mate
really actually exactly basically literally simply kinda sorta kind sort maybe perhaps probably quickly quick question thing things stuff way point part case matter deal
happen go come make take put use try keep be seem become involve concern relate regard exist
dumb silly stupid obvious genuine honest random serious layman beginner dummy
much many good bad new old big long short little certain different particular specific possible able likely
remind wonder curious sure right correct true false confirm check help can could
number amount figure date day name size level rate value total sum quantity percentage percent
reckon guess suppose hear heard read saw seen wonder colleague somebody keeps standup meeting
reliable trustworthy credible verified accurate confirmed official proven legit exact
now currently presently nowadays today meanwhile lately afterwards afterward subsequently eventually latest recently
write written supposedly apparently allegedly reportedly purportedly
`);

/** Chat noise and filler: they say nothing at all, and nothing is a misspelling of them. */
export const NOISE_WORDS = words(`
lol lolz lmao lmfao rofl roflmao haha hahaha hehe heh hah hihi xd omg omfg smh lfg ngl tbh tbf tbqh fr frfr imo imho iirc afaik afaict
fwiw idk idc idek dunno jk icymi ffs wtaf tf af istg iykyk bruh bruv bro bros fam dawg homie homies sis y'all yall lads chaps peeps
yikes welp whoa woah geez jeez gosh dang darn damn dammit crikey blimey sheesh oof oops whoops eek ugh meh duh aha ahem
erm er eh huh umm uhh hmmm mmm yay yup yea yeh ya nah naw aight alrighty righto okeydokey okie dokie
noob newbie n00b rookie pls plz kindly asap lmk btw fyi ttyl yolo fomo tfw mfw ikr
bloody freaking frickin frigging fricking fucking fuckin effing goddamn heckin crap shit fuck heck bugger
honestly frankly seriously obviously
sir madam ma'am buddy pal
`);

/** Opens a question: what stands before it in a message is a lead-in. */
export const QUESTION_WORDS = words("who whom whose what which when where why how");
export const AUXILIARIES = words(
  "is are was were be am do does did has have had can could will would shall should may might must",
);

/** Never taken for a misspelling of one another. */
export const CALENDAR_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
spring summer autumn winter weekend
`);

export const NEGATIONS = words("not never");
