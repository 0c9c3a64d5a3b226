/**
 * Words that exclude each other, as `one:other`: the antonyms of WordNet 3.1 whose both words are ordinary English
 * (docs/third-party.md has the notice).
 */
const PAIRS = `
ability:inability able:unable abnormal:normal abnormality:normality abolish:establish above:below
absence:presence absent:present absolute:relative absolve:blame absorb:emit abstain:consume
abstract:concrete abundance:scarcity abundant:scarce accept:refuse accept:reject acceptable:unacceptable
acceptably:unacceptably acceptance:rejection accessible:inaccessible accidentally:deliberately
accuracy:inaccuracy accurate:inaccurate acquaintance:stranger acquit:convict acquittal:conviction
action:inaction active:dormant active:extinct active:inactive active:passive active:quiet
actively:passively activity:inactivity actual:potential acute:chronic acute:obtuse acutely:chronically
add:subtract addition:subtraction adequate:inadequate adequately:inadequately adjusted:maladjusted
admissible:inadmissible admit:deny admit:exclude admit:reject adopted:native adult:juvenile
adulterating:purifying advance:back advance:recede advance:retreat advantage:disadvantage
advantageous:disadvantageous advisable:inadvisable affected:unaffected affirm:negate
affirmation:reversal affirmative:negative afloat:aground age:rejuvenate aged:young agitate:calm
agitation:calmness agree:disagree agreeable:disagreeable agreeably:disagreeably agreement:disagreement
ahead:back align:skew alive:dead all:some allow:deny allow:disallow altered:unaltered alternate:opposite
alternating:direct altruism:egoism amateur:professional ambiguous:unambiguous ambiguously:unambiguously
amicable:hostile amphibious:aquatic amphibious:terrestrial ample:meager anal:oral analogue:digital
analysis:synthesis analytic:synthetic analyze:synthesize ancestor:descendant angular:rounded
animate:inanimate annual:biennial annual:perennial antonym:synonym appear:disappear
appearance:disappearance applaud:boo applied:theoretical appreciate:depreciate appreciation:depreciation
appropriate:inappropriate approval:disapproval approve:disapprove aquatic:terrestrial arm:disarm
armament:disarmament armed:unarmed arming:disarming arrive:leave articulate:inarticulate
artificial:natural artificially:naturally ascend:descend ascending:descending ascent:descent
asexual:sexual asleep:awake assent:dissent asset:liability assigned:unassigned associate:dissociate
asymmetry:symmetry asynchronous:synchronous attach:detach attached:detached attached:unattached
attack:defend attend:miss attract:repel attraction:repulsion attractive:repulsive
attractive:unattractive audible:inaudible aunt:uncle auspicious:inauspicious authorized:unauthorized
automatic:manual autumnal:wintry available:unavailable avoid:confront avow:disavow aware:unaware
away:home awkward:graceful back:veer background:foreground backward:forward bad:good
badly:well badness:goodness balance:imbalance balanced:unbalanced bare:covered basic:incidental
bear:bull beautiful:ugly beauty:ugliness begin:end beginning:end beginning:ending beginning:middle
begrudge:wish behave:misbehave believe:disbelieve bend:straighten benevolence:malevolence benign:malign
benign:malignant bequeath:disinherit beseeching:imperative best:worst better:worse better:worsen
bettering:worsening biennial:perennial big:little big:small biped:quadruped birth:death
bisexual:heterosexual bisexual:homosexual black:white blacken:whiten bless:curse blessed:cursed
blind:sighted block:unblock blur:focus boil:freeze bold:timid boldness:timidity bore:interest
born:unborn borrow:lend bottom:side bottom:top bottomed:bottomless bounce:clear bound:free bowed:plucked
boy:girl boycott:patronise boycott:patronize brave:cowardly brave:timid break:keep break:make
break:repair breakable:unbreakable breathing:breathless bright:dull brighten:darken brightness:dullness
broadly:narrowly broken:unbroken brother:sister brotherly:sisterly burden:unburden burdened:unburdened
busy:idle calm:stormy capable:incapable capacity:incapacity capitalism:socialism
careful:careless carefully:carelessly carefulness:carelessness carnivorous:herbivorous cash:credit
center:left center:right central:peripheral centralise:decentralise centralise:decentralize
centralize:decentralize centralized:decentralized centralizing:decentralizing cerebral:emotional
certain:uncertain certainty:uncertainty change:stay changed:unchanged charge:discharge
charitable:uncharitable cheap:expensive cheer:complain cheerful:depressing child:parent
civilian:military civilian:serviceman claim:disclaim claim:forfeit clarity:obscurity clean:dirty
clean:unclean clear:cloudy clear:opaque clear:unclear clergyman:layman clockwise:counterclockwise
close:distant close:open closed:open closeness:openness closing:opening coarse:fine coarsely:finely
coastal:inland coherence:incoherence coherent:incoherent coherently:incoherently cold:hot color:discolor
colorful:colorless colourful:colourless comedy:tragedy comfort:discomfort comfortable:uncomfortable
comfortably:uncomfortably common:individual common:uncommon communicate:excommunicate compact:loose
comparable:incomparable compatibility:incompatibility compatible:incompatible competence:incompetence
competent:incompetent competition:cooperation complete:incomplete complex:simple complexity:simplicity
compliant:defiant complicate:simplify compound:simple comprehensible:incomprehensible
compromising:uncompromising con:pro concave:convex concealing:revealing conceit:humility
concentrated:distributed concentration:dilution concentration:distribution concentric:eccentric
conception:misconception concerned:unconcerned conclusive:inconclusive conditional:unconditional
conditionally:unconditionally conductor:insulator confine:free confirmed:unconfirmed conform:deviate
connect:disconnect connected:unconnected conscious:unconscious consciously:unconsciously
consecrate:desecrate consecrated:desecrated conservative:liberal conserve:waste
considerable:inconsiderable considerate:inconsiderate consistency:inconsistency consistent:inconsistent
consonant:vowel conspicuous:inconspicuous constitutional:unconstitutional constructive:destructive
content:discontent contented:discontented continental:intercontinental continual:sporadic
continue:discontinue continued:discontinued continuity:discontinuity contract:expand contracted:expanded
contraction:expansion controlled:uncontrolled controversial:uncontroversial convenience:inconvenience
convenient:inconvenient conveniently:inconveniently conventional:nuclear conventional:unconventional
converge:diverge convergence:divergence convinced:unconvinced convincing:unconvincing cooked:raw
cool:heat cool:warm coordinating:subordinating correct:falsify correct:incorrect correctly:incorrectly
cosmopolitan:endemic cosmopolitan:provincial counterfeit:genuine courage:cowardice
courteous:discourteous courtesy:discourtesy cover:uncover covert:overt covertly:overtly
credible:incredible credit:debit creditor:debtor credulous:incredulous criticize:praise crooked:straight
cry:laugh cubic:linear cubic:planar curable:incurable curdle:homogenise curdle:homogenize curly:straight
curved:straight cut:uncut damaged:undamaged danger:safety dangerous:safe dark:light darken:lighten
darkness:lightness daughter:son day:night dead:live dead:living deaden:enliven deaf:hearing
debilitating:invigorating decency:indecency decent:indecent deciduous:evergreen decision:indecision
decisive:indecisive decline:improvement decode:encode decrease:increase decreased:increased
decreasing:increasing deep:shallow defeat:victory defence:offence defend:prosecute defendant:plaintiff
defense:offense defense:prosecution defensive:offensive deficit:lead defined:undefined
definite:indefinite deflate:inflate deflation:inflation delay:rush delicate:rugged demand:supply
demerit:merit democratic:undemocratic demote:promote demotion:promotion depart:stay
dependent:independent deposit:withdraw depression:elation deprive:enrich desirable:undesirable
despair:hope destabilise:stabilise destabilise:stabilize destabilize:stabilize destroyed:preserved
detected:undetected deteriorate:recuperate developed:undeveloped devolution:evolution differ:equal
difference:sameness different:same differentiate:integrate difficult:easy difficulty:ease
digestible:indigestible diligent:negligent direct:indirect direct:inverse direct:retrograde
directly:indirectly disable:enable disabling:enabling discharge:enlist discourage:encourage
discouragement:encouragement discouraging:encouraging discreet:indiscreet discriminate:indiscriminate
disembark:embark disengage:engage disentangle:entangle dishearten:hearten dishonest:honest
dishonestly:honestly dishonesty:honesty dishonor:honor dishonorable:honorable disincentive:incentive
disinfect:infect disintegrate:integrate dislike:like dislike:liking disliked:liked dislodge:lodge
disloyal:loyal disloyalty:loyalty disobedience:obedience disobedient:obedient disobey:obey
disorder:order disordered:ordered disorderly:orderly disparage:flatter displease:please
displeased:pleased displeasing:pleasing disproportionate:proportionate disprove:prove disqualify:qualify
disreputable:reputable disrepute:repute disrespect:respect disrespectful:respectful
dissatisfaction:satisfaction dissatisfy:satisfy disservice:service dissimilar:similar
dissimilarity:similarity dissonance:harmony dissuade:persuade distinct:indistinct
distinguishable:indistinguishable distrust:trust distrustful:trustful diversify:specialise
diversify:specialize divest:invest divide:multiply divide:unite divided:united divisible:indivisible
docile:stubborn documented:undocumented domestic:foreign dominant:subordinate double:single dove:hawk
downgrade:upgrade downstairs:upstairs downstream:upstream downtown:uptown downward:upward
downwards:upwards dramatic:lyric dress:undress dry:sweet dry:wet due:undue dull:lively dull:sharp
dull:sharpen dullness:sharpness early:late early:middle earthly:heavenly east:west easterly:westerly
eastern:western easy:uneasy ebb:tide edible:inedible educated:uneducated effective:ineffective
efficiency:inefficiency efficient:inefficient efficiently:inefficiently egalitarian:elitist
elegant:inelegant eligible:ineligible emigrate:immigrate empirical:theoretical employed:unemployed
employee:employer employment:unemployment emptiness:fullness empty:fill empty:full end:middle
endemic:epidemic energetic:lethargic enforce:exempt enjoy:suffer enlightened:unenlightened
enrich:impoverish enter:exit equal:unequal equality:inequality equatorial:polar equivocal:unequivocal
erase:record ethical:unethical even:odd even:uneven evenly:unevenly eventful:uneventful ever:never
evil:good exact:inexact exclude:include exclusion:inclusion exclusive:inclusive excusable:inexcusable
exhale:inhale expatriate:repatriate expected:unexpected experience:inexperience
experienced:inexperienced explicable:inexplicable explicit:implicit explicitly:implicitly 
express:local extant:extinct extensive:intensive exterior:interior external:internal
externally:internally extinguish:ignite extraordinary:ordinary extrovert:introvert faced:faceless
fail:manage fail:pass fail:succeed failing:passing failure:success fair:foul fair:unfair fairly:unfairly
faithful:unfaithful fall:rise fallible:infallible falling:rising false:true falsehood:truth
falsity:truth fame:infamy familiar:strange familiar:unfamiliar fancy:plain far:near fast:slow
fasten:unfasten fastened:unfastened fat:thin father:mother fauna:flora favorable:unfavorable
fearfully:fearlessly feed:starve female:male feminine:masculine feminine:neuter fertile:sterile few:many
fewer:more fewest:most fidelity:infidelity figurative:literal figuratively:literally 
filled:unfilled find:lose finish:start finished:unfinished finite:infinite fire:hire first:last
first:second fit:unfit flat:natural flat:sharp flatten:sharpen flexible:inflexible float:sink foe:friend
fold:unfold follow:precede follower:leader following:leading folly:wisdom foolish:wise foolishly:wisely
foot:head forbid:permit foreign:native forget:mind forget:remember formal:informal formality:informality
formally:informally former:latter forte:piano fortunate:unfortunate fortunately:unfortunately
forward:reverse found:lost fractional:whole frail:robust fraternal:identical free:obstruct
frequent:infrequent frequently:infrequently fresh:preserved fresh:salty fresh:stale friendly:hostile
friendly:unfriendly frivolity:seriousness frivolous:serious front:rear full:thin function:malfunction
functional:organic future:past future:present gain:loss gain:reduce gaseous:liquid gaseous:solid
gather:spread general:local general:particular general:specific generalize:specify
generally:specifically generosity:stinginess generous:stingy geographic:magnetic glad:sad
gladden:sadden gradual:steep gradual:sudden grammatical:ungrammatical grateful:ungrateful
gratitude:ingratitude gravity:levity greater:lesser green:ripe gross:net guilt:innocence guilty:innocent
half:whole happily:sadly happily:unhappily happiness:sadness happiness:unhappiness happy:unhappy
hard:soft harden:soften hardened:soft hardware:software harmful:harmless harmfully:harmlessly hate:love
hateful:lovable have:miss head:rear healthy:unhealthy heaven:hell heavily:lightly
heaviness:lightness heavy:light helpful:unhelpful here:there heterogeneous:homogeneous
heterosexual:homosexual hide:show high:low hit:miss hollow:solid hook:unhook hopeful:hopeless
hopefully:hopelessly horizontal:inclined horizontal:vertical hospitable:inhospitable host:parasite
humane:inhumane humble:proud humility:pride hungry:thirsty husband:wife idle:run idle:work ignore:know
ignore:notice ill:well illegal:legal illegible:legible illegibly:legibly illegitimate:legitimate
illiteracy:literacy illiterate:literate illogical:logical immaterial:material immature:mature
immaturity:maturity immeasurable:measurable immediate:mediate immobile:mobile immoral:moral
immorality:morality immortal:mortal immortality:mortality impartial:partial impartiality:partiality
impassable:passable impatience:patience impatient:patient impatiently:patiently
imperceptible:perceptible imperfect:perfect imperfection:perfection imperfectly:perfectly
impersonal:personal impersonally:personally implausible:plausible impolite:polite important:unimportant
impossibility:possibility impossible:possible impossibly:possibly impotent:potent impractical:practical
imprecise:precise improbability:probability improbable:probable improper:proper improperly:properly
impropriety:propriety impure:pure impurity:purity inclined:vertical incoming:outgoing indoor:outdoor
indoors:outdoors induced:spontaneous inferior:superior inferiority:superiority infield:outfield
informative:uninformative informed:uninformed inhibited:uninhibited injustice:justice inner:outer
innocuous:noxious inoffensive:offensive inoperative:operative inopportune:opportune insane:sane
insanity:sanity insecure:secure insecurity:security insensitive:sensitive insensitivity:sensitivity
inside:outside insignificance:significance insignificant:significant insincere:sincere
insincerely:sincerely insincerity:sincerity insoluble:soluble insolvent:solvent inspiring:uninspiring
instability:stability instrumental:vocal insubordinate:subordinate insubstantial:substantial
insufficient:sufficient insufficiently:sufficiently intangible:tangible integrated:segregated
integration:segregation intelligence:stupidity intelligent:unintelligent intelligible:unintelligible
intended:unintended intense:mild intensifying:moderating intentionally:unintentionally
interested:uninterested interesting:uninteresting intermediate:terminal international:national
intolerable:tolerable intolerably:tolerably intolerance:tolerance intolerant:tolerant intoxicated:sober
intransitive:transitive invalid:valid invalidate:validate invariable:variable invertebrate:vertebrate
invisibility:visibility invisible:visible invisibly:visibly involuntarily:voluntarily
involuntary:voluntary invulnerable:vulnerable inward:outward inwardly:outwardly irrational:rational
irrationally:rationally irregular:regular irregularity:regularity irrelevance:relevance
irrelevant:relevant irresponsibility:responsibility irresponsible:responsible irreverence:reverence
irreverent:reverent irreversible:reversible irritate:soothe issue:recall joint:separate joy:sorrow
joyful:sorrowful junior:senior just:unjust justly:unjustly kind:unkind kindly:unkindly
king:queen known:unknown labeled:unlabeled lady:lord large:small late:middle lawful:unlawful lax:tense
leaky:tight lean:rich least:most left:right legalise:outlaw legalize:outlaw lengthen:shorten less:more
let:prevent level:raise lie:sit lie:stand like:unlike likely:unlikely limited:unlimited linear:planar
linger:rush liquid:solid little:much live:recorded loaded:unloaded loading:unloading local:national
location:studio lock:unlock long:short loose:tight loosen:stiffen loosening:tightening lose:profit
lose:win loser:winner lost:saved lost:won loud:soft loudly:softly loudness:softness lower:raise
lowered:raised lucky:unlucky major:minor majority:minority manned:unmanned marked:unmarked
married:unmarried masculine:neuter mask:unmask masochist:sadist matched:mismatched maternal:paternal
matriarchal:patriarchal maximal:minimal maximise:minimise maximize:minimize maximum:minimum
meaningful:meaningless medical:surgical mental:physical merciful:merciless minus:plus mistrust:trust
misused:used mitigated:unmitigated modified:unmodified molar:molecular monogamous:polygamous move:stay
moved:unmoved moving:still multiple:single multiply:singly mushroom:toadstool naive:sophisticated
narrow:wide narrow:widen narrowing:widening nasty:nice natural:sharp natural:supernatural
natural:unnatural necessarily:unnecessarily necessary:unnecessary negative:neutral negative:positive
nephew:niece neutral:positive new:old new:worn nobleman:noblewoman noisily:quietly noisy:quiet
nominal:real nominative:oblique nonpartisan:partisan nonresident:resident nonstandard:standard
north:south northern:southern noticed:unnoticed numerical:verbal objective:subjective
obligatory:optional oblique:parallel oblique:perpendicular obscurity:prominence occupied:unoccupied
official:unofficial often:rarely old:young open:shut optimism:pessimism optimist:pessimist
optimistic:pessimistic original:unoriginal orthodox:unorthodox other:same out:safe
overestimate:underestimate overhead:surface overstate:understate pack:unpack paid:unpaid pain:pleasure
painful:painless painfully:painlessly parallel:perpendicular particular:universal partly:wholly
passing:running past:present patterned:plain peace:war penalty:reward permanently:temporarily
permissive:preventive pleasant:unpleasant pleasantly:unpleasantly plural:singular pointed:pointless
poor:rich popular:unpopular popularity:unpopularity poverty:wealth powerful:powerless precede:succeed
preceding:succeeding precocious:retarded predictable:unpredictable prefix:suffix preparation:resolution
prepared:unprepared primarily:secondarily primary:secondary printable:unprintable private:public
privately:publicly privileged:underprivileged profane:sacred profound:superficial progress:regress
prospective:retrospective protected:unprotected publicized:suppressed published:unpublished pull:push
punctuality:tardiness purge:rehabilitate qualified:unqualified qualitative:quantitative
questionable:unquestionable quickly:slowly ravel:unravel real:unreal realistic:unrealistic
reasonable:unreasonable reasonably:unreasonably reassure:worry refresh:tire related:unrelated
relax:tense relaxed:tense reliability:unreliability reliable:unreliable religious:secular
repeatable:unrepeatable resist:surrender rested:tired restful:restless restricted:unrestricted
retail:wholesale ride:walk right:wrong right:wrongly rough:smooth roughen:smooth
roughness:smoothness round:square running:standing rural:urban sanitary:unsanitary
satisfactory:unsatisfactory savory:unsavory scheduled:unscheduled scientific:unscientific screw:unscrew
scrupulous:unscrupulous seasonable:unseasonable seated:standing sedate:stimulate separation:union
settled:unsettled sharpen:soften sharpness:softness short:tall shout:whisper shrink:stretch side:top
signed:unsigned silence:sound sink:source sit:stand skilled:unskilled sleep:wake sleeping:waking
smart:stupid solved:unsolved sonic:supersonic sound:unsound sour:sweet sour:sweeten sparkling:still
specified:unspecified spoken:written stable:unstable stand:yield start:stop stifle:stimulate
strength:weakness strengthen:weaken strengthening:weakening strong:weak strongly:weakly
structured:unstructured stuck:unstuck subscript:superscript successful:unsuccessful
successfully:unsuccessfully succumb:survive sunrise:sunset supported:unsupported sure:unsure
tactful:tactless tactfully:tactlessly tame:wild tameness:wildness tangled:untangled tasteful:tasteless
tasteless:tasty tender:tough thick:thin thicken:thin thickly:thinly thoughtful:thoughtless
thoughtfully:thoughtlessly thrifty:wasteful tidy:untidy tie:untie tied:untied touched:untouched
trained:untrained trustworthy:untrustworthy unusual:usual unveil:veil unveiled:veiled unwanted:wanted
unwary:wary unwelcome:welcome unwilling:willing unwillingness:willingness unwind:wind unworthy:worthy
unwrap:wrap unwrapped:wrapped unwritten:written useful:useless usefully:uselessly usefulness:uselessness
valuable:worthless virtuous:wicked wane:wax waning:waxing
`;

/** The pairs, each once and in one direction. */
export function everydayAntonyms(): readonly (readonly [one: string, other: string])[] {
  return PAIRS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [one = "", other = ""] = pair.split(":");
      return [one, other] as const;
    });
}
