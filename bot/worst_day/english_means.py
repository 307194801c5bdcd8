"""What somebody means to do it with, or has done, in English: pills, a gun, a rope, a height, a night that is named."""

from __future__ import annotations

from bot.worst_day.signs import ask, certain

_SOON = (
    r"(?:want to|wanna|going to|gonna|about to|ready to|planning to|plan to|decided to|trying to|tempted to|feel "
    r"like|"
    r"ill|i will|i could|i might|i should|i may|i just|thinking (?:of|about)|thought (?:of|about)|think (?:of|about)|"
    r"considering|contemplating|dreaming of)(?: just| really)?"
)
_HAVE = (
    r"(?:i have|ive got|i got|ive|i bought|i found|i own|ive bought|ive found|i am holding|im holding|i am with|"
    r"im with)"
)
_DID = r"(?:(?:i|ive|i have)(?: just| already| now| also| really)?|^(?:just|already)?|and|just|already)"
_THERE = (
    r"(?=$| (?:and (?:im|i|ill|a (?:bottle|note|plan|bullet)|pills|bullets|alcohol|vodka|nobody|nothing)|here|"
    r"ready|loaded|now|today|tonight|yesterday|on me|"
    r"in (?:my|front)|to my|around my|next to|with me|at home|left|to (?:do it|end|kill|die|hang))\b)"
)
"""What is in somebody's hand, and no part of the name of something else: ``a gun license interview``."""
_SOME = (
    r"(?:(?:a|an|the|some|like|about|around|these|those|of|all|many|too|so|more|enough|much|lot|lots|bunch|handful|"
    r"bottle|box|pack|few|"
    r"whole|full|entire|couple|several|moms|dads|sleeping|pain|my|ten|twenty|thirty|forty|fifty|her|his|anxiety|"
    r"\d{1,3}) )"
)
_NO_TOOL = r"(?<!nail )(?<!glue )(?<!heat )(?<!spray )(?<!staple )"
_LOTS = (
    r"(?:all|too many|so many|too much|(?:a|the)(?: whole| full| entire)? (?:bunch|lot|handful|bottle|box|pack)|"
    r"[2-9]\d|\d{3}|ten|twenty|thirty|forty|fifty)"
)
_PILLS = (
    r"(?:pills|tablets|capsules|meds|medication|medications|medicine|painkillers|tylenol|ibuprofen|xanax|"
    r"antidepressants)"
)
_CURE = (
    r"(?! (?:for|against|to (?:sleep|help|calm|relax|stay|wake|work|get)|that|as|with|before|because of|since|every|"
    r"daily|twice|at|from|per|this morning|regularly|until|when|off|and (?:it|they|feel|felt))\b)"
)
"""What pills are taken for: ``I took pills for my headache`` is another thing."""
_HIGH = r"(?:bridge|roof|rooftop|building|window|cliff|balcony|ledge|overpass|parking garage)"
_STEP = r"(?:walk|walking|step|stepping|jump|jumping|throw my ?self|throwing my ?self)"
_SOMEBODY = (
    r"(?:he|she|they|my (?:\w+ )?(?:brother|sister|friend|mom|mother|dad|father|son|daughter|wife|husband|partner|"
    r"boyfriend|girlfriend|roommate))"
)
_TONIGHT = r"(?:tonight|today|now|tomorrow|soon|this evening|this weekend|right now|for good|forever|once and for all)"

MEANS = (
    certain("pills", rf"{_DID} ?(?:took|taken|swallowed|downed) (?:(?!my ){_SOME}){{0,6}}pills{_CURE}"),
    certain(
        "pills tablets capsules meds medication medications medicine painkillers tylenol ibuprofen xanax "
        "antidepressants",
        rf"{_DID} ?(?:took|taken|swallowed|downed) {_LOTS} {_SOME}{{0,4}}{_PILLS}{_CURE}",
    ),
    certain(
        "pills tablets capsules meds medication medications medicine painkillers tylenol ibuprofen xanax "
        "antidepressants",
        rf"{_SOON} (?:take|taking|swallow|swallowing|down|downing) (?:{_LOTS} )?(?:(?!my "
        rf"){_SOME}){{0,4}}(?:(?:pills)|"
        rf"(?<=all ){_PILLS}){_CURE}",
    ),
    certain("pills", rf"{_DID} ?(?:took|taken|swallowed) {_LOTS} {_SOME}{{0,4}}pills to sleep"),
    certain("pills", rf"tonight (?:i|ill|im)(?: \w+){{0,2}} (?:take|taking) {_SOME}{{0,5}}pills{_CURE}"),
    certain("pills", rf"{_HAVE} (?:got )?{_SOME}{{0,5}}pills{_THERE}"),
    certain(
        "overdose overdosed overdosing od",
        rf"(?:took|taken|taking|take) an overdose|(?:im|i am) overdosing|{_SOON} (?:overdose|overdosing|od)(?=$| "
        r"(?:on (?!coffee|caffeine|sugar)|tonight|today|now|again|and))|"
        rf"{_DID} ?overdosed(?=$| (?:on (?:{_SOME}{{0,3}}{_PILLS}|purpose)|again|last night|tonight|today|yesterday|"
        r"and))",
    ),
    certain(
        "gun pistol revolver shotgun rifle handgun firearm",
        rf"{_HAVE} (?:a|the|my|his|her|our|dads|my dads)(?: loaded)? (?:gun|pistol|revolver|shotgun|rifle|handgun|"
        rf"firearm){_THERE}|(?:the|my) (?:gun|pistol|revolver|shotgun) is (?:loaded|ready|in my|here|next to)|"
        rf"{_SOON} use (?:the|my|a) (?:gun|pistol|revolver|shotgun|rifle) (?:on my ?self|tonight|today|now)|"
        r"(?:i|im|ive)(?: \w+){0,3} (?:gun|pistol) (?:to|in) my (?:head|mouth)|"
        rf"{_NO_TOOL}(?:gun|pistol|revolver) in my (?:hand|hands|mouth|lap)|"
        r"(?:loaded|loading) (?:my|the|a) (?:gun|pistol|revolver|shotgun|rifle)",
    ),
    certain(
        "rope noose",
        rf"{_HAVE} (?:a|the|my|some) (?:rope|noose){_THERE}|(?:tied|tying|made|making) (?:a|the|my) noose|"
        r"(?:rope|noose) (?:around|round) my neck|(?:the|my) (?:rope|noose) is (?:ready|tied|hanging|up)",
    ),
    certain(
        "bridge roof rooftop building window cliff balcony ledge overpass garage train truck bus car subway traffic "
        "tracks",
        rf"(?:^|i(?:m|ve)? |i am |i have |and |just |been |so |really )(?:\w+ )?{_SOON} (?:"
        r"(?:jump|jumping|throw my ?self|throwing my ?self) (?:off|from|out of)(?: \w+){0,3} "
        rf"{_HIGH}|{_STEP} (?:in front of|under)(?: \w+){{0,2}} (?:train|truck|bus|car|subway|traffic)|"
        rf"{_STEP} (?:into|onto)(?: \w+){{0,2}} (?:traffic|tracks)|(?:lie|lay|lying|laying)(?: down)? on(?: "
        rf"\w+){{0,2}} tracks)",
    ),
    certain(
        "jump jumping ledge",
        rf"(?:i|im|and|on)(?: \w+){{0,6}} {_HIGH}(?: \w+){{0,5}} (?:jump|jumping)"
        r"(?=$| (?:off|now|tonight|soon|down)\b)|"
        r"(?:im|i am|about to|going to|gonna|ill|i will) (?:jump|jumping)(?: off)? (?:tonight|now|right now)$|"
        r"(?:im|i am|^)(?: \w+)? ?(?:standing|sitting) on (?:the|a) ledge$",
    ),
    certain(
        "suicide",
        r"suicide(?: \w+){0,3} (?:on|in|crosses|crossed|crossing) (?:my )?mind|mind(?: \w+){0,3} suicide$|suicide "
        r"(?:is|seems|feels|looks)"
        r"(?: \w+){0,3} (?:only|best|last)? ?(?:way|option|answer|solution|thing|choice)(?: out| left)?|"
        r"^(?:just |really |been |honestly |seriously )?(?:considering|contemplating|thinking about|thinking of|"
        r"planning) (?:my )?suicide$",
    ),
    certain(
        "end ending ends",
        rf"{_SOON} (?:end|ending) it (?:all )?{_TONIGHT}$|(?:im|i am) ending it(?: all)?(?: {_TONIGHT})?$|"
        rf"tonight(?: \w+){{0,2}} {_SOON} end it$|tonight i end it|(?:it|it all|everything) ends tonight$",
    ),
    certain(
        "wrists veins throat",
        r"(?:i|ive|just|and)(?: \w+)? (?:slit|slashed|cut) my (?:wrists|veins|throat)(?! (?:at|on|while|in|with|"
        r"by)\b)",
    ),
    certain(
        "bleach poison antifreeze",
        r"(?:drank|drinking|drink|swallowed|swallow) (?:some |the )?(?:bleach|rat poison|poison|antifreeze)(?! "
        r"(?:blonde?|ale))",
    ),
    certain(
        "alive dead survive",
        r"(?:wont|will not|not going to|dont plan to|not gonna) (?:be alive|survive)(?: \w+){0,2} (?:tomorrow|"
        r"tonight|"
        r"night|weekend)|(?:ill|i will|want to|going to|gonna) be dead by (?:tomorrow|tonight|morning|the morning)",
    ),
    ask("pills", rf"{_DID} ?(?:took|taken|swallowed) my (?:\w+ )?pills{_CURE}"),
    ask(
        "pills overdose overdosed",
        rf"{_SOMEBODY}(?: has| just)? (?:took|taken|swallowed|overdosed)(?:$| "
        rf"(?:{_SOME}{{0,5}}pills{_CURE}|an overdose|on))",
    ),
    ask("end ending", rf"{_SOON} (?:end|ending) it(?: all)?$"),
    ask("jump jumping", rf"{_SOON} jump$|^jump(?:ing)? off (?:a|the) (?:bridge|roof|building|cliff)"),
    ask("bridge roof rooftop tracks", r"(?:standing|sitting) on (?:a|the)(?: \w+)? (?:bridge|roof|rooftop|tracks)$"),
    ask("here tomorrow", r"(?:wont|will not) be (?:here|around) (?:tomorrow|anymore|any more)$"),
    ask("head", r"gun to my head"),
)
