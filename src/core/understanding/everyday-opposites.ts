/**
 * Words that exclude each other, as one side of a line and the other. Held against facts by stem, so every form with a
 * stem of its own stands here. Only what cannot be true together: what is merely far apart would contradict too much.
 */
const TABLE = `
support favour favor endorse approve welcome praise like applaud | oppose against disapprove criticise criticize reject condemn object dislike
rescind revoke scrap repeal cancel undo overturn abolish withdraw | keep retain uphold maintain extend renew reinstate expand strengthen sign
slow hamper hinder stifle impede | accelerate boost help foster encourage promote spur
agree concur confirm | disagree dispute deny doubt reject
open | closed proprietary
public | secret
woman | man guy
advantage benefit upside merit strength | disadvantage drawback downside weakness con
more | fewer less
much | little
win winner gain victory | lose loser defeat
cheap cheaper cheapest inexpensive affordable | expensive costly pricey
easy easier | hard harder difficult
first | last
always | never
majority | minority
avoid refuse | imitate copy
approve approval authorise authorize ratify greenlight | reject rejection veto refuse refusal rebuff
accept acceptance | reject rejection refuse refusal decline spurn
allow permit legalise legalize | ban prohibit forbid outlaw bar disallow
hire recruit | fire dismiss sack layoff
appoint | dismiss oust sack
unaware unwitting unwittingly unknowingly | knowingly wittingly deliberate deliberately aware
legal lawful | illegal unlawful
legalise legalize | outlaw criminalise criminalize
public | private
public publicly | secret secretly confidential
military | civilian
interim preliminary | full final
temporary temporarily interim | permanent permanently indefinite indefinitely
success succeed successful successfully | failure fail unsuccessful unsuccessfully
early | late
voluntary voluntarily | mandatory compulsory obligatory forced
profit profitable | loss unprofitable
partly partially partial | wholly fully entirely completely
strong strengthen | weak weaken
strength | weakness
start begin | end finish stop
arrive arrival | depart departure leave
alive survive survivor | dead die death killed
guilty convict conviction | innocent acquit acquittal
buy buyer purchase | sell seller
unanimous unanimously | split divided
partisan | bipartisan nonpartisan
reopen open | close shut closure
resume restart | suspend halt cancel
restore reinstate | abolish remove scrap
expand expansion widen | shrink contract narrow
deny denial refute | admit confess acknowledge confirm
peaceful peacefully | violent violently
domestic | foreign overseas
import | export
urban | rural
indoor indoors | outdoor outdoors
upstream | downstream
north northern northward | south southern southward
east eastern eastward | west western westward
maximum | minimum
biggest largest | smallest
quick quickly fast rapid rapidly | slow slowly
sudden suddenly abruptly | gradual gradually
new | old
young | elderly
safe safely | unsafe dangerous
insured | uninsured
armed | unarmed
manned crewed | unmanned uncrewed
occupied | vacant empty
planned | unplanned
expected | unexpected unexpectedly
intentional intentionally deliberate deliberately | accidental accidentally unintentional unintentionally
known identified named | unknown unidentified unnamed
certain | uncertain
proven | unproven
true | false
correct correctly accurate | incorrect incorrectly inaccurate wrong
fair fairly | unfair unfairly
equal | unequal
popular | unpopular
stable | unstable volatile
positive | negative
optimistic | pessimistic
bullish | bearish
pleased happy | unhappy angry
hopeful | hopeless
praise | criticism criticise criticize
reward | punish punishment
friend ally | enemy foe
war | peace
surrender | resist
advance | retreat
invade invasion | withdraw withdrawal
unite | divide split
merge merger | demerger
lengthen extend prolong | shorten curtail
delay postpone | expedite hasten accelerate
build construct | demolish destroy
load | unload
employ employed employment | unemployed unemployment
lend lender | borrow borrower
asset | liability
surplus | deficit shortfall
shortage scarce scarcity | surplus glut abundance
rich wealthy | poor
full | empty
wet rainy | dry
wide | narrow
inside | outside
incoming | outgoing
inbound | outbound
upgrade | downgrade
overvalued overpriced | undervalued underpriced
overestimate overstate exaggerate | underestimate understate
overpaid | underpaid
outperform | underperform
exceed surpass beat | miss
arrest detain detention jail imprison | release freed
natural | artificial synthetic manmade
healthy | sick ill
recover recovery | deteriorate worsen
improve improvement | worsen deteriorate deterioration
curable treatable | incurable untreatable
mild | severe
benign | malignant
vaccinated | unvaccinated
infected | uninfected
fatal deadly lethal | harmless nonfatal
injured wounded | unhurt unharmed uninjured unscathed
damaged | undamaged intact
destroyed | intact
amateur | professional
online | offline
wired | wireless
manual manually | automatic automatically automated
renewable | fossil
complete completed finish | incomplete unfinished
ready | unready unprepared
prepared | unprepared
available | unavailable
affordable | unaffordable
possible | impossible
able | unable
likely | unlikely
necessary needed | unnecessary unneeded
useful | useless
effective | ineffective
efficient | inefficient
reliable | unreliable
transparent transparency | opaque opacity secrecy
simple | complex complicated
similar same identical | different
usual | unusual
common | rare
often frequently | rarely seldom
onshore | offshore
conservative rightwing | liberal leftwing progressive
strict strictly stricter tighten tighter tightened | lax loose loosen looser relax relaxed lenient
regulate regulated | deregulate deregulated unregulated
privatise privatize privatised privatized | nationalise nationalize nationalised nationalized
subsidised subsidized | unsubsidised unsubsidized
licensed | unlicensed
authorised authorized | unauthorised unauthorized
official officially | unofficial unofficially
formal formally | informal informally
direct directly | indirect indirectly
trust | distrust mistrust
comply compliance obey | violate violation breach defy defiance
encourage | discourage deter
persuade | dissuade
attract | repel
appear | disappear vanish
reveal disclose publish | conceal hide withhold
keep retain | discard ditch
remain stay | leave
continue | stop cease halt discontinue
`;

/** Word pairs that exclude each other; packs add their own. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [left = "", right = ""] = line.split(" | ");
    return [left.split(" "), right.split(" ")];
  });
