"""What is said in English. Apostrophes are gone: ``don't`` is read as ``dont``."""

from __future__ import annotations

from bot.worst_day.english_means import MEANS
from bot.worst_day.signs import Tongue, ask, certain, phrase, words

_OTHERS = "people|patients|clients|those|callers|youth|teens|students|veterans|someone|anyone|who|with"
_MY = rf"(?:i|im|ive|id|ill|my|me)(?: (?!(?:{_OTHERS})\b)\w+){{0,5}}"
"""The person themselves, and up to five words that do not lead to somebody else."""
_WILL = (
    r"(?:want to|wants? 2|wanna|wish to|wish i could|(?:going|about|ready|planning|plan|prefer|trying|try|tried|"
    r"decided|intend|urges?|need|have|having|love|like) to|gonna|(?:i will|ill|id|i would|i could|could|will|"
    r"might|may|"
    r"should|gotta|lets)(?: just)?|(?:thinking|thought|think|thoughts|dreaming|dream|idea|ideas) (?:of|about)|"
    r"feel(?:ing)? like|considering|considered|contemplating|keep|started|stop)(?: just| really)?"
)
_HARM = (
    r"(?:hurt|harm|cut|burn|drown|hang|shoot|poison)(?:ing|ting)? (?:my ?self)|(?:slit|slash|cut)(?:ting)? my "
    r"wrists?|"
    r"(?:end|ending|take|taking) my (?:own )?life|end(?:ing)? (?:it all|my ?self|everything)|unaliv(?:e|ing) my "
    r"?self|"
    r"tak(?:e|ing) all (?:of )?(?:my|the|these) pills|kms"
)
_ACT = (
    r"overdose|overdosing|comm?it(?:ting)? suicide|suicide|stop (?:living|existing)|(?:be|being) dead|"
    r"sleep(?:ing)? forever|"
    r"disappear(?:ing)? (?:forever|from this world)|leav(?:e|ing) this (?:world|earth|life)|(?:never|not) "
    r"wak(?:e|ing) up|"
    r"(?:jump|jumping|throw my ?self|throwing my ?self) (?:off|from|in front of|out of|under)(?: \w+){0,2} "
    r"(?:bridge|roof|building|train|window|cliff|balcony|truck|bus|car|subway)|"
    r"driv(?:e|ing) (?:off|into)(?: \w+){0,2} (?:bridge|tree|wall|cliff)"
)
_PLACE = (
    r"(?! (?:in|at|near|with|there|on|here|off|by|under|far|alone|abroad|that|so|to|for|early|before|next|close|from|"
    r"outside|downtown|out|paycheck|like|up|under|between|science|sciences|insurance|coach|coaching)\b)"
)
"""What makes living a matter of where and how: ``I do not want to live in Boston``."""
_OVER = r"(?: (?:over|for|to|with|trying|working|at|on|by|doing|applying|looking|studying|writing|because of)\b)"
_LONGER = r"(?:anymore|any more|any longer|no more|much longer)"
_CANNOT = (
    r"(?:cant|cannot|can not|couldnt|could not|wont be able to|dont think i can|not sure i can|dont know if i can)"
)
_GO_ON = (
    rf"(?:go on|carry on|keep on living)(?=$| (?:like this|this way|{_LONGER}|living|with (?:life|my life|this "
    rf"life)|and|"
    r"but|im|i|so|please|help|without|now|because|if|at all|with this life)\b)"
)

_CERTAIN = (
    certain(
        "die",
        r"(?<!they )(?<!you )(?<!people )(?<!who )(?<!we )(?<!companies )(?<!not )"
        r"(?:want|wanting|longing|begging|praying|pray|deserve|decided|wish) (?:just |really )?(?:to|too|do) "
        r"(?:just |really )?die|(?:^|im |i am |i feel |so )(?:just )?ready to die",
    ),
    certain("die", r"i(?: really| just)? (?:need to|should|deserve to|ought to)(?: just)? die"),
    certain("will", r"(?:no|lost|lose|losing|without|dont have)(?: \w+){0,2} will to (?:live|go on|exist)"),
    certain(
        "head brains mouth heart",
        rf"{_WILL} (?:put|putting) a (?:gun|bullet|knife) (?:to|in|through) my "
        rf"(?:head|mouth|heart)",
    ),
    certain("brains", r"blow(?:ing)? my brains out"),
    certain("exist", r"wish (?:that )?i (?:didnt|did not) exist"),
    certain("myself self", r"(?:been|relapsed and|back to) (?:hurt|harm|cut|burn)(?:ting|ing)? my ?self(?! at)"),
    certain(
        "died dead gone",
        r"(?:easier|happier|better)(?: \w+){0,2} if i (?:died|was dead|were dead|was gone|"
        r"were gone)",
    ),
    certain("life", rf"{_CANNOT} do life {_LONGER}|want out of (?:this |my )?life"),
    certain(
        "dying",
        r"i(?: just| really| often| keep| always)? (?:think|thinking|dream|thought) (?:of|about) "
        r"dying(?! (?:my|to|for)\b)",
    ),
    certain("die", r"part of me wants to die|(?:please|just) let me die$|^let me die$"),
    certain("alive existing exist", r"rather not (?:be alive|exist)"),
    certain("living", rf"{_CANNOT} keep living(?: like this)?{_PLACE}"),
    certain("die", r"(?:wanna|i wish i could|wish i would|wish id|hope i|hope to|wish i just|pray i)(?: just)? die"),
    certain(
        "dead born alive",
        r"(?:i )?wish (?:that )?i (?:was|were|wasnt|werent|had|hadnt|d)(?: \w+){0,2} (?:dead|born|alive)",
    ),
    certain(
        "dead",
        r"(?:want|wanna|rather|prefer)(?: to)? be dead(?! (?:than|wrong|sure|certain|last|on)\b)|"
        r"(?:i|id|im|i am|i would|be)(?: \w+)? better off dead",
    ),
    certain("myself wrists wrist life all everything pills kms self", rf"{_WILL} (?:{_HARM})"),
    certain("myself self", rf"kill(?:ing|ed)? my ?self(?!{_OVER}| laughing)"),
    certain(
        "life",
        r"end(?:ing)? my (?:own )?life(?! (?:sentence|in|as|here|with)\b)|(?:take|taking|took|taken) my own "
        r"life(?! (?:in|back)\b)",
    ),
    certain(
        "overdose overdosing suicide living existing dead forever world earth life up bridge roof building "
        "train window "
        "cliff balcony truck bus car subway tree wall",
        rf"{_MY} (?:{_WILL}|hope to|hope i|hoping to) (?:{_ACT})(?! (?:at|early|before|for|to|so)\b)",
    ),
    certain(
        "wake waking",
        r"(?:hope|wish|pray|want|wanna)(?: \w+){0,3} (?:never|not|dont|wont|didnt|wouldnt) (?:to )?wake up(?! "
        r"(?:at|early|before|to|so)\b)",
    ),
    certain("wake", r"(?:sleep|asleep)(?: \w+){0,3} (?:never|not|dont)(?: \w+)? wake up"),
    certain(
        "live living alive exist existing wake waking world earth planet",
        r"(?:dont|do not|didnt|no longer|never|not)(?: \w+){0,2}? (?:want|wanna|wish|care|feel like)(?: \w+)?? "
        r"(?:to )?"
        r"(?:live|living|be alive|being alive|exist|existing|wake up|waking up|go on living|keep living|"
        rf"be (?:in this world|on this (?:earth|planet))){_PLACE}",
    ),
    certain("wanna", rf"dont wanna (?:live|be alive|exist|wake up|go on){_PLACE}"),
    certain(
        "live living exist existing",
        rf"(?:no|any|a|without) (?:reason|point|purpose|sense)(?: left)? (?:to|in|for) (?:keep |go on |going on "
        rf")?(?:live|living|exist|existing){_PLACE}",
    ),
    certain("live", r"nothing (?:left )?to live for|dont deserve to live"),
    certain(
        "worth",
        r"(?:life|living)(?: \w+){0,3} (?:isnt|not|aint|longer|never)(?: \w+)? worth(?: living| it| "
        r"anything)?",
    ),
    certain(
        "without",
        r"(?:everyone|everybody|family|kids|children|wife|husband|parents|world|all)(?: \w+){0,3} better (?:off "
        r")?without me",
    ),
    certain(
        "died gone dead disappeared",
        r"(?:nobody|no one|noone)(?: \w+){0,3} if i (?:died|was gone|were gone|was dead|were dead|disappeared)",
    ),
    certain("on", rf"{_CANNOT}(?: \w+)?? {_GO_ON}"),
    certain("on", rf"(?:dont|do not) (?:want to|wanna) {_GO_ON}"),
    certain("live", rf"{_CANNOT} live(?: like this)? {_LONGER}"),
    certain(
        "living life alive existing",
        rf"(?:done|tired|sick|fed up|exhausted|weary)(?: \w+)? (?:of|with|from) (?:living|life|being alive|"
        rf"existing|this life|my life){_PLACE}",
    ),
    certain("living", r"(?:im|i am)(?: so| just)? done living(?! (?:in|at|with|here)\b)"),
    certain("life living", r"(?:give|gave|given|giving)(?: \w+)? up on (?:life|living|my life)"),
    certain(
        "suicidal",
        r"(?:im|i am|i feel|i have been|ive been|ive become|makes? me|making me)(?: (?!not\b)\w+){0,2} suicidal"
        r"(?! (?:patients|clients|callers|youth|people|teens))",
    ),
    certain("suicidal", r"^(?:been )?(?:feeling |so |really |very )*suicidal(?: again| today| now| tonight)?$"),
    certain("suicidal", rf"{_MY} suicidal (?:thoughts?|ideation|feelings?|urges?)"),
    certain(
        "suicide",
        rf"{_MY} (?:comm?it|committing|attempting|considering|contemplating|planning)(?: \w+)? "
        rf"suicide",
    ),
    certain("suicide", r"(?:my|a|leave|left|writing|write|wrote)(?: \w+)? suicide (?:note|letter|plan)"),
    certain(
        "self",
        r"(?:i|im|ive|been|started|keep)(?: (?:just|want to|going to|still|often|have been|am|started|keep|feel like|"
        r"gonna|wanna|need to|been|again))* self ?harm(?:ing|ed)?(?! (?:patients|prevention|clients|team))",
    ),
    certain("purpose", r"(?:hurt|harmed|cut|burned|hurting|cutting)(?: \w+)? my ?self(?: again)? on purpose"),
)
_ASK = (
    ask(
        "anymore more longer",
        rf"{_CANNOT}(?: \w+)?? (?:do|take|handle|stand|bear|face|cope|cope with|deal with|keep doing|continue|"
        rf"keep going|keep up)"
        rf"(?: with)?(?: (?:this|it|that|any of this|all this|all of this|another day))?(?: all)? {_LONGER}(?! "
        rf"than\b)",
    ),
    ask("anymore more", rf"{_CANNOT}(?: just| even| really)? (?:anymore|any more)$"),
    ask(
        "cope going doing up",
        rf"{_CANNOT}(?: \w+)? (?:cope$|cope (?:and|but|with (?:this|it|life))|keep going$|keep doing this|keep "
        rf"this up)",
    ),
    ask("killing", r"(?<!you )(?<!youre )(?<!your )killing me(?! softly)"),
    ask(
        "kill shoot",
        r"(?:someone|somebody|just|please|god|lord|can you)(?: please| just)? (?:kill|shoot) me(?! (?:an?|the|"
        r"some|your)\b)|(?:kill|shoot) "
        r"me (?:now|please|already)|^kill me$",
    ),
    ask("myself self", rf"kill(?:ing|ed)? my ?self{_OVER}"),
    ask("die dead", r"rather (?:die|be dead)|(?:wanted|want) to die$|wanted to die|dead inside"),
    ask("dead", r"^better off dead$"),
    ask("dying", r"dying inside(?! (?:from|of|when|laughing)\b)"),
    ask(
        "everything",
        r"(?:tired of everything|giv(?:e|ing) up on everything|everything (?:is|feels|seems) "
        r"(?:hopeless|pointless))$",
    ),
    ask("empty", r"i feel (?:so |really )?empty(?: inside)?$"),
    ask("breaking", r"(?:at|reached|hit) my breaking point"),
    ask(
        "hopeless worthless burden",
        r"(?:i feel|feeling|feel|im|i am)(?: \w+){0,2} (?:hopeless|worthless|(?:like )?a burden)",
    ),
    ask(
        "hope",
        r"(?:have|theres|there is|with) no hope$|no hope (?:left|anymore|for me)|(?:lost|losing) (?:all "
        r")?(?:my )?hope$|(?:lost|losing) all hope",
    ),
    ask(
        "life",
        r"(?:hate|hating) my life|my life is (?:over|pointless|meaningless|worthless|ruined)|life (?:has no|is "
        r"without) meaning",
    ),
    ask("matters", r"nothing (?:really )?matters(?: anymore)?$"),
    ask("out", r"(?:see|theres|there is|is|find|have) no way out(?! of (?:the|my)\b)"),
    ask(
        "point",
        r"whats the point(?: anymore| of (?:it all|anything|trying|life|living|going on|it|this|being here))?$|"
        r"no point (?:anymore|in anything|in trying|in going on)$",
    ),
    ask("rope", r"(?:end|last) of my rope"),
    ask(
        "end stop over",
        r"want (?:it|this|everything|it all|all of it|the pain|all this) to (?:just )?(?:end|stop|be over)"
        r"(?! (?:by|at|before|early|in|on)\b)",
    ),
    ask(
        "disappear vanish",
        r"(?:want to|wanna|wish i could|could)(?: just)? (?:disappear|vanish)(?! (?:from the|off the))",
    ),
    ask("here", r"dont (?:want to|wanna) be here (?:anymore|any more|any longer)|why am i (?:still |even )?here$"),
    ask("alive", r"why am i (?:still |even )?alive|hate being alive"),
    ask("do", rf"dont (?:want to|wanna) do this {_LONGER}"),
    ask("live living", r"cant live (?:like this|with myself)|(?:tired|sick) of living like this"),
    ask(
        "without",
        r"better (?:off )?without me|go on without me|(?:no one|nobody|noone) (?:would|will)(?: even)? miss me",
    ),
    ask("miss", r"(?:no one|nobody|noone) (?:would|will)(?: even)? miss me"),
    ask("goodbye", r"goodbye (?:forever|cruel world|world|everyone)|this is (?:my )?goodbye"),
    ask("everything", r"(?:im|i am)(?: so| just)? done with (?:everything|it all)"),
    ask(
        "suicide suicidal",
        r"my suicide attempt|attempted suicide|(?:was|used to be|were) suicidal|^suicide$|need (?:a|the) "
        r"suicide (?:hotline|line|helpline)",
    ),
    ask("suicidal", r"(?:not|never|isnt)(?: \w+)? suicidal"),
    ask(
        "himself herself themselves themself his her their",
        r"(?:wants|want|going|trying|tried|threatening|threatened|thinking|plans|planning) (?:to |of |about )"
        r"(?:kill|hurt|harm|end|killing|hurting|harming|ending) (?:himself|herself|themselves|themself|(?:his|"
        r"her|their) (?:own )?(?:life|lives))",
    ),
    ask(
        "die suicide",
        r"(?:he|she|brother|sister|friend|mom|mother|dad|father|son|daughter|wife|husband|partner|boyfriend|"
        r"girlfriend|who)"
        r"(?: \w+)? wants to (?:die|commit suicide)",
    ),
    ask("suicidal", r"(?:my \w+|he|she|they)(?: \w+)? (?:is|are|feels|seems) suicidal"),
)
_HARMLESS = phrase(
    r"(?:die|died|dying|dead) (?:of|from|with) (?:the |pure |sheer )?(?:embarrass\w+|laugh\w+|shame|boredom|"
    r"hunger|thirst|"
    r"curiosity|nerves|happiness|joy|excitement|cringe|heat|cold|suspense|anticipation|jealousy|envy|old age)|"
    r"(?:die|dying|died) laughing|kill(?:ing|ed)? my ?self laughing|"
    r"die (?:happy|rich|old|trying|hard|hards|casting|cast|caster|casters|cutting|cutter|cutters|maker|makers|"
    r"setter|zeit|"
    r"welt|another day|my hair|in the middle)|"
    r"(?:die|died) for (?!real|good|sure)|die on (?:this|that|the) hill|dying (?:to|for)|"
    r"(?:want to|to) die hard|wrong hill to die on|hill to die on|"
    r"shoot(?:ing)? my ?self in the foot|cut(?:ting)? my ?self (?:some slack|a break|shaving|short|off|loose|"
    r"while|cooking|on)|"
    r"hurt(?:ing)? my ?self (?:lifting|at|by|in|on the job|financially|professionally|playing|moving|working|"
    r"during|while|carrying)|"
    r"(?:back|feet|foot|head|headache|migraine|neck|knees?|legs?|arms?|eyes?|wrists?|tooth|teeth|stomach|"
    r"shoulders?|shoes|heels|"
    r"hips?|allergies|cramps|suspense|heat|cold|hangover|ankles?|hands?|throat|curiosity|traffic|wifi|"
    r"commute)(?: \w+){0,2} "
    r"kill(?:ing|s|ed)? me|"
    r"(?<!need a )(?<!need the )suicide (?:prevention|hotline|helpline|help|awareness|squad|line|watch|risk|"
    r"assessment|intervention|"
    r"crisis|research\w*|response|lifeline|loss|survivors?|counsel\w+|bombers?|mission|doors?|statistics|"
    r"studies|rates?|"
    r"education|support|and|bereavement|burger|wings?|machine|girls)|"
    r"(?:assisted|prevent|preventing|prevents|career|social|political|professional|commercial|brand) suicide|"
    r"suicidal (?:patients|clients|callers|youth|people|teens|veterans|students|adolescents|individuals|behaviou?rs?)"
)
TONGUE = Tongue(
    (*_CERTAIN, *MEANS, *_ASK),
    _HARMLESS,
    words("not never dont didnt wont wouldnt isnt aint doesnt cant cannot couldnt shouldnt without nor"),
    words(
        "really even actually just ever truly honestly i im think want going to gonna feel like at all am be "
        "that would "
        "have had do will could about of been is it the thinking planning"
    ),
)
