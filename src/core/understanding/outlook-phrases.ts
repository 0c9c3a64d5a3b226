/**
 * Phrases in lower case by which a message asks for what no source of its day can tell. Apart from each other: a single
 * expression of all takes long to compile.
 */

/** What the asker should do, buy or be afraid of. */
export const ADVICE: readonly RegExp[] = [
  // What the asker should do.
  /\bhow (?:do|can|should|would|could) (?:i|we|one|you) (?!use|ask|read|find out|know|tell|say|get (?:to|from))\w+/,
  /\bshould (?:i|we|my|one|you|people|investors?)\b/,
  /\b(?<!\b(?:when|soon|long|where|far|much|many) )(?:shall|must|ought|can|could|may) i (?:buy|sell|invest|travel|go|eat|drink|drive|fly|move|sue|take the|book|hold|short)\b/,
  /\b(?:do|would) (?:i|we) (?:need to|have to) (?:worry|evacuate|sell|buy|leave|move|panic)\b/,
  /\bwhat (?:should|would|do) (?:i|we) (?:do|buy|sell|invest|use)\b/,
  /\bwhere (?:should|do|can) i (?:put|invest|buy)\b/,
  /\b(?:what would you do|if you were me)\b/,
  // What is wise or safe for the asker.
  /\bam i (?:safe|at risk|affected|covered|entitled|eligible|owed)\b/,
  /\bis it (?:safe|wise|smart|worth it|ok|okay|advisable) (?:to|for me)\b/,
  /\bis it too late to\b/,
  /\bwhat is my best\b/,
  /\b(?:is|are|was) (?:it|this|now|that|\w+) a (?:good|bad|great|smart|safe) (?:time|buy|investment|idea|bet|moment)\b/,
  /\bsafe (?:for (?:me|us)|to use|to (?:buy|install|download))\b/,
  // Recommendations.
  /\b(?:any|got|your|some) (?:advice|tips?|recommendations?)(?: (?:for|on) (?:me|us|my|investing|trading|buying))\b/,
  /\b(?:would|do|can) you (?:recommend|advise|suggest)\b/,
  /\b(?:advise me|recommend (?:a|an|me|some|any))\b/,
  // Buying and selling.
  /\b(?:buy|sell|short|hold) (?:or|and) (?:sell|hold|buy)\b/,
  /\bhow (?:should|do|can) (?:i|we) (?:invest|trade|profit|make money|hedge)\b/,
  /\bmy (?:portfolio|401k|savings|pension|money|shares|stocks?|retirement|investments?|calls|puts|options|house|flight|trip|holiday|mortgage|kids|symptoms)\b/,
  /\b(?:good time to (?:buy|sell|invest)|worth (?:buying|investing)|stock tips?|buy the dip)\b/,
  /\btime to buy\b/,
];

/** What the bot thinks itself. */
export const BOT_OPINION: readonly RegExp[] = [
  // What the bot thinks.
  /\b(?:what|how) (?:do|would|did) (?:you|u) (?:think|feel|say about|reckon|make of|believe|see it|rate|like|prefer|personally)\b/,
  /\byour (?:opinion|view|thoughts?|take|favou?rite|feelings?|guess)\b/,
  /\b(?:do|did) (?:you|u) (?:personally |really |honestly |even )?(?:think|believe|agree|like|love|hate|feel|reckon|prefer|trust|support|care|own|vote|want|enjoy|have (?:an? |any )?(?:opinions?|views?|feelings?|favou?rites?|thoughts?))\b/,
  /\b(?:your (?:honest|personal|own) |in your (?:opinion|view)|you personally)\b/,
  // Which side the bot is on, and what it would choose.
  /\b(?:are|r) you (?:left|right|liberal|conservative|democrat|republican|political|biased|neutral|religious)\b/,
  /\b(?:who|what) (?:would|do|did) you (?:vote|support|blame|root|pick|choose)\b/,
  /\b(?:are|would) you (?:in favou?r|for or against|agree|worried|happy|afraid|scared|say)\b/,
  /\b(?:whose side are you on|if you had to (?:choose|pick|guess|say))\b/,
  /\bwhich (?:do|would) you (?:prefer|choose)\b/,
];

/** What will become of something. */
export const PREDICTION: readonly RegExp[] = [
  // Forecasts by name.
  /\b(?:can|could|do|would|will|please) (?:you )?(?:predict|forecast)\b/,
  /^(?:predict|forecast)\b/,
  /\bforecast for (?:next|the (?:next|coming|rest))\b/,
  /\b(?:your (?:prediction|forecast)s?|predictions? (?:for|on)|price target|crystal ball)\b/,
  // Odds.
  /\b(?:what are the odds|what chances?|how likely|odds|chances? (?:of|that))\b/,
  /\blikely to (?:recover|crash|rise|fall)\b/,
  // A time that only a forecaster can speak of.
  /\b(?:next (?:week|month|year|quarter|friday|monday|tuesday|wednesday|thursday|decade))\b/,
  /\bby the end of (?:next (?:year|month|week|quarter)|the (?:decade|century))\b/,
  /\bin (?:the )?(?:coming|next (?:few|couple of)) (?:days|weeks|months|years)\b/,
  /\b(?:a|one|two|five|ten) (?:years?|months?|weeks?) from now\b/,
  /\b(?:in (?:five|ten|two|three|\d+) years|in the future|tomorrow)\b/,
  // What will become of it.
  /\bwhere (?:will|would) \S+(?: \S+){0,5} (?:be|trade|stand|go|close|open|end up|end)\b/,
  // "It was going to be moved" tells of a plan of then.
  /(?<!\b(?:was|were)(?: \S+){0,6} )\bgoing to (?:be|happen|recover|crash|rise|fall|win|go)\b/,
  /\bgonna (?:be|happen|recover|crash|rise|fall|win|go)\b/,
  /\b(?:will|would) .*\b(?:recover|rebound|crash|go (?:up|down|bankrupt)|keep (?:falling|rising|going)|bounce back|win the|take over|pass|hit|reach|collapse|fail|happen again|ever|be worth|survive|happen|overtake|come back|get (?:worse|better)|be (?:ok|okay|fine|back|over|fixed|higher|lower|alright|solved|replaced|banned|rebuilt)|end up|last|return|make it|come true|go (?:under|bust|away|ahead))\b/,
  /\b(?:will|would) .*\b(?:trade|be trading)\b/,
  /\b(?:will|would) .*\bby (?:christmas|easter|summer|spring|winter|autumn|year ?end|the (?:end of the )?(?:year|summer|winter|spring|weekend)|then)\b/,
  /\b(?:when will|what is next (?:for|after)|what comes next|what happens next)\b/,
  /\b(?:is there (?:going to|gonna) be|(?:do|does) \w+ have a future)\b/,
  /\b(?:how (?:high|low|far) will|what will (?:happen|be)|who will win)\b/,
];

/** What came after the source, up to the asker's own day. */
export const AFTER: readonly RegExp[] = [
  // The asker's own day.
  /\b(?:today|now|right now|currently|at the moment|these days|nowadays|latest|recently)\b/,
  /\b(?:so far this|still|as of (?:today|now)|this morning|yesterday's)\b/,
  // What came after.
  /\bafter (?:that|monday|the (?:article|editorial|crash|selloff|rout|publication|piece))\b/,
  /\b(?:the )?(?:next|following) (?:day|days|week|month|weeks|months)\b/,
  /\bin the (?:days|weeks|months) (?:after|since|that followed)\b/,
  /\b(?:since then|afterwards?|day after|later on|later that (?:week|month|year))\b/,
  /\bdid (?:it|they|the \w+|\w+) (?:recover|rebound|bounce back)\b/,
  /\bany (?:news|word|progress|developments?) (?:since|yet|after|on)\b/,
  /\b(?:what happened (?:next|then|after)|since (?:publication|then|that day))\b/,
  /\b(?:in the meantime|ever since)\b/,
  // News of it.
  /\bwhere (?:is|are|does) \S+ (?:now|stand now|trading)\b/,
  /\b(?:up to date|up-to-date|any updates?|update|how are (?:they|things) (?:now|doing))\b/,
];
