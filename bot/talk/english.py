"""What people say in English. The notation stands in `bot.talk.shapes`; apostrophes are left out (``ive``)."""

from __future__ import annotations

from bot.talk.intents import Intent

BEFORE = (
    "(hi|hey|hello|ok|okay|so|well|oh|um|uh|yes|yeah|yep|alright|actually|also|and|then|please|pls|just|fyi|btw|"
    "update|quick update|good news|great news|bad news|sad news|news|guess what|finally|unfortunately|sadly|luckily|"
    "thanks|thank you|good morning)"
)
REQUEST = (
    "((can|could|would|will) you [please|just]|(can|could|may) (i|we) [please|just]|i want [you] to|i wanna|(id|i "
    "would) like [you] to|i need [you] to|i have to|lets|let us|let me|please|help me [to]|i think i will|ill)"
)
AFTER = (
    "(please|pls|plz|thanks|thank you|thx|ty|now|right now|lol|haha|yay|woohoo|wow|though|too|then|for now|finally|"
    "ok|unfortunately|sadly|btw|fyi)"
)
MACROS = {
    "I": "[i have|ive|i did|i was|i|we have|weve|we] [just|already|finally|also|only just|now]",
    "SOMEONE": (
        "(they|theyve|they have|she|he|shes|hes|someone|somebody|the recruiter|a recruiter|their recruiter|hr|the "
        "manager|the hiring manager|a manager|the company|the employer|the store|the boss|the owner|the agency|a "
        "lady|a guy|a woman|a man)"
    ),
    "THEY": "(%SOMEONE [(from|at|over at) {lead}]|{known}|{known} has|{known} have) [just|already|finally|also|have]",
    "RESUME": "[my|a|the|in my|them my|out my|over my] (resume|resumes|cv|application|app|papers|documents)",
    "VIA": "[(via|through|by|using|thru) {via?}]",
    "END": "(%VIA {day?}|{day} %VIA)",
    "AS": "[(as [a|an|the]|for (a|an|the)) {role} [job|position|role|opening]|for {role} (job|position|role|opening)]",
    "LEADWORD": (
        "[lead|the lead|my lead|the one at|the job at|the one from|the application at|number|the application to]"
    ),
    "IT": "(it|this|that|this one|that one|this lead|that lead|the lead)",
    "VM": (
        "(voicemail|voice mail|message on the machine|voice message|vm|message on their voicemail|message on voicemail)"
    ),
    "WITH": "(at|with|for|to|from|on)",
    "ABOUT": "(about|on|for|of|regarding|with|at)",
}
LINES: dict[Intent, tuple[str, ...]] = {
    Intent.APPLIED: (
        "%I applied [online|in person|again] (to|at|with|for a job at|for a job with|for work at) {co} %AS %END",
        "%I applied [online|in person] for [a|an|the] {role} [job|position|role|opening|spot] (at|with) {co} %END",
        "%I applied [online] {day} (to|at|with) {co} %AS",
        "%I applied [to|at|with] {known} %AS %END",
        "%I applied [for a job|somewhere|to a job|online|for work|to a place] {day?}",
        (
            "%I (sent|emailed|mailed|submitted|dropped off|dropped|gave|turned in|handed in|uploaded|put in|faxed) "
            "%RESUME (to|at|with|in at|off at|off to) {co} %AS %END"
        ),
        "%I (sent|emailed|gave|mailed) {co} %RESUME %AS {day?}",
        (
            "%I (filled out|filled in|completed|finished|submitted|sent in|did|put in|turned in|handed in|sent) (an|"
            "the|my|their) [job|online] application (to|at|with|for|in at) {co} %AS %END"
        ),
        "(my|the) (application|resume|cv) (to|for|at|with) {co} (went|is|was) (out|in|off|sent|submitted) {day?}",
        "%I (sent|submitted) (my|an|the) (resume|application|cv) {day?}",
        "resume (sent|submitted|is in|went out) (to|at) {co} {day?}",
        "application (sent|submitted|is in|went out) (to|at) {co} {day?}",
        "new application (to|at|with) {co} %AS {day?}",
        "(add|save|track|log|note|put down) (my|an|the|a|new|a new) application (to|at|with|for) {co} {day?}",
    ),
    Intent.PLANS_TO: (
        "i (want|plan|intend|am going|need|would like|hope|am planning) to apply (to|at|with|for a job at) {co} %AS",
        "(im|i am) (going|planning|about|hoping) to apply (to|at|with|for a job at) {co} %AS",
        "(im|i am) (gonna|applying) [apply] (to|at|with) {co} [soon|later] %AS",
        "(id|i would) like to apply (to|at|with|for a job at) {co} %AS",
        (
            "[i|ive|i have] [just] (found|saw|seen|spotted|came across|discovered) (a|an|the) [{role}] (job|opening|"
            "position|ad|posting|role|vacancy|listing) (at|with|for|from) {co}"
        ),
        "(ill|i will|i should|i might|i may) apply (to|at|with) {co} [soon|later] %AS",
        "(theres|there is) (a|an) [{role}] (job|opening|position|vacancy) (at|with) {co}",
        "(i havent|i have not|i didnt|i did not|havent) (applied|apply) (to|at|with) {co} yet",
        "{co} is hiring",
        "{co} is hiring (a|an|for a|for an) {role}",
        "(i want|id like) to work (at|for) {co}",
        "(interested|im interested|i am interested) in (a|the) [{role}] job (at|with) {co}",
    ),
    Intent.SENT_IT: (
        "%I sent (it|that|mine) [off|out|in|over] {day?}",
        "%I sent (it|that) [off|out|in|over] (to|at|for) {known} {day?}",
        "(its|it is|its been|it was|that one is|that one was) (sent|submitted|out) {day?}",
        "%I (submitted|finished|mailed) it {day?}",
        "{known} (is|was|has been) (sent|submitted) {day?}",
    ),
    Intent.CALLED: (
        "(i|ive|i have|we) [just|already|finally|also] (called|phoned|rang|telephoned) {known} {day?}",
        "(i|ive|i have|we) [just|already|finally|also] (called|phoned|rang|telephoned) {lead} {day?}",
        "(i|ive|i have|we) [just|already|finally|also] (called|phoned|rang|telephoned) [them|him|her] [up] {day?}",
        "[just] (called|phoned|rang) (them|him|her|{known}) [up] {day?}",
        "[i|ive|i have|we] [just|already|finally|also] (gave|given) (them|him|her|{lead}) a (call|ring|buzz) {day?}",
        "(made|i made|ive made|i have made) (the|my|a) [phone] call [(to|at|with) {lead}] {day?}",
        "(i|i have|ive) [just] made my call (to|with|at) {lead} {day?}",
        "[the|my] [phone] call (to|with) {known} [is] done {day?}",
        "(i|ive|i have) followed up (with|on|at) {lead} by phone {day?}",
        "{known} called by me {day?}",
        "(i|ive) [just] got off the phone",
    ),
    Intent.VOICEMAIL: (
        "%I left [them|him|her|{lead}] [a|another|the] %VM {day?}",
        "%I left [a|another|the] %VM [for them|with them|for him|for her|%WITH {lead}] {day?}",
        "%I left (them|him|her|{known}) a message {day?}",
        "%I left a message %WITH {lead} {day?}",
        "%I left a message {day?}",
        (
            "%I called [them|him|her|{known}] [and|but] [i] (left|got|reached|went to|it went to) [a|the|their|his|"
            "her|straight to] %VM {day?}"
        ),
        (
            "(i|it|the call) [just] (got|reached|went to|went straight to) [the|their|his|her|a|straight to|{known}] "
            "%VM {day?}"
        ),
        "{known} [just|left|left a] %VM {day?}",
        "%VM [left] [at|with|for|to] {known} {day?}",
        "%VM [left|done|sent]",
        "left %VM {known} {day?}",
        "%I (talked|spoke) to (the|their) (machine|answering machine|voicemail) [at {lead}] {day?}",
    ),
    Intent.SPOKE: (
        (
            "%I (spoke|talked|chatted) (with|to) (them|him|her|someone|somebody|a person|the manager|the recruiter|"
            "hr|the hiring manager|a manager|a recruiter|reception|the receptionist) [at|from|over at|with] {lead?} "
            "{day?}"
        ),
        "%I (spoke|talked|chatted) (with|to) {known} [on the phone|by phone] {day?}",
        "%I (spoke|talked|chatted) (with|to) {lead} on the phone {day?}",
        (
            "%I (reached|got through to|got hold of|got a hold of|got ahold of|had a call with|had a chat with|had a "
            "talk with) (them|him|her|someone|somebody|the manager|the recruiter|hr|{known}|someone at {lead}|"
            "somebody at {lead}|the manager at {lead}) [on the phone] {day?}"
        ),
        (
            "%I called [them|{known}] and [i] (spoke|talked|chatted) (with|to) (them|him|her|someone|somebody|hr|a "
            "person|the manager|the recruiter|reception|the receptionist) {day?}"
        ),
        "[i] got through [to {known}] {day?}",
        "(someone|somebody) (picked up|answered) [the phone] [at {known}] {day?}",
        "(they|she|he|{known}) picked up [the phone] [and we talked|and we spoke] {day?}",
        "(had|i had) a (phone call|call|chat|talk|conversation) with {known} {day?}",
        "we (talked|spoke|chatted) [on the phone] {day?}",
    ),
    Intent.NO_ANSWER: (
        "no (answer|one answered|one picked up|one there|body answered|pickup) [at|from|by] {known?} {day?}",
        (
            "(nobody|no one|noone) (answered|picked up|was there|is there|answers|picks up) [the phone] [at|from] "
            "{known?} {day?}"
        ),
        (
            "%I called [them|him|her|{known}] [and|but] (no answer|nobody answered|no one answered|nobody picked up|"
            "no one picked up|they didnt pick up|they didnt answer|it rang out|it just rang|no one was there) {day?}"
        ),
        (
            "(they|{known}) (didnt|did not|dont|do not|doesnt|does not) (pick up|answer the phone|answer their phone|"
            "answer my call) {day?}"
        ),
        (
            "%I (couldnt|could not|cant|didnt|did not) (reach|get through to|get hold of) (them|him|her|anyone|"
            "anybody|{known}|anyone at {lead}|anybody at {lead}) [by phone] {day?}"
        ),
        "(the phone|it|their phone) (just rang|rang out|kept ringing|rang and rang|was busy) [at {known}] {day?}",
        "(the line|line) (was|is) busy [at {known}] {day?}",
        "{known} no answer {day?}",
        "%I tried [to call|calling] (them|{known}) [and|but] (no answer|nobody answered|no luck|nothing) {day?}",
    ),
    Intent.EMAILED: (
        "(i|ive|i have|we|i just|ive just|i already) (emailed|mailed|e-mailed) {lead} {day?}",
        "(i|ive|i have|we|i just|ive just|i already) (emailed|e-mailed) [them|him|her] [again] {day?}",
        "[just] (emailed|e-mailed) (them|him|her|{known}) [again] {day?}",
        (
            "%I (sent|wrote|shot|dropped|fired off) [off] (them|him|her|{known}) (an|another|the|a follow-up|a "
            "followup) (email|e-mail|mail) {day?}"
        ),
        (
            "%I (sent|wrote|shot|fired off) [off|out] (an|another|the|a follow-up|my|a followup) (email|e-mail|mail) "
            "[(to|at|for) (them|him|her|{lead})] {day?}"
        ),
        "%I wrote (to|an email to) (them|him|her|{known}) {day?}",
        "%I (replied|answered|responded) [to] (them|{known}) by (email|mail) {day?}",
        "(email|e-mail|mail) (sent|is sent|is out|went out|done) [(to|at) {known}] {day?}",
        "{known} emailed by me {day?}",
        "%I followed up [with {lead}|with them] (by|via|over|with an|per) (email|e-mail) {day?}",
        "%I followed up (by|via|over) (email|e-mail) with {lead} {day?}",
        "the email to {known} is (out|sent|gone|done) {day?}",
        "%I sent (a|the|my) (thank you|thankyou|thank-you) (note|email|mail) [(to|at) (them|{lead})] {day?}",
    ),
    Intent.TEXTED: (
        "(i|ive|i have|we|i just|ive just|i already) texted {lead} {day?}",
        "(i|ive|i have|we|i just|ive just|i already) texted [them|him|her] [again|back] {day?}",
        "[just] texted (them|him|her|{known}) [again|back] {day?}",
        "%I (sent|shot|dropped) (them|him|her|{known}) (a|another|the) (text|text message|sms) {day?}",
        (
            "%I (sent|shot|wrote) [off|out] (a|another|the|my) (text|text message|sms) [(to|at|for) (them|him|her|"
            "{lead})] {day?}"
        ),
        "(text|text message|sms) (sent|is sent|is out|went out|done) [(to|at) {known}] {day?}",
        "%I followed up [with {lead}|with them] (by|via|over|with a) (text|sms) {day?}",
        "%I followed up by text with {lead} {day?}",
        "{known} texted by me {day?}",
    ),
    Intent.MESSAGED: (
        "(i|ive|i have|we|i just|ive just|i already) (messaged|dmed|whatsapped|pinged) {lead} [on {via}] {day?}",
        (
            "(i|ive|i have|we|i just|ive just|i already) (messaged|dmed|whatsapped|pinged) [them|him|her] [on {via}] "
            "{day?}"
        ),
        "[just] (messaged|dmed|whatsapped|pinged) (them|him|her|{known}) [on {via}] {day?}",
        (
            "%I (sent|wrote|dropped) (them|him|her|{known}) (a|another|the) (message|linkedin message|dm|whatsapp|"
            "direct message) [on {via}] {day?}"
        ),
        (
            "%I (sent|wrote|dropped) (a|another|the|my) (message|linkedin message|dm|whatsapp|direct message) [(to|"
            "at|for) (them|him|her|{lead})] [on {via}] {day?}"
        ),
        "(message|dm|linkedin message) (sent|is sent|is out|went out) [(to|at) {known}] {day?}",
        "%I wrote (them|him|her|to {known}|{known}) (on|through|via|over) {via} {day?}",
    ),
    Intent.STOPPED_BY: (
        (
            "%I (stopped|dropped|went|swung|came|walked) by [the store|the office|the shop|the place|at] [at|of] "
            "{known?} {day?}"
        ),
        "%I (stopped|dropped|swung) (by|in at) {lead} {day?}",
        "%I (stopped|dropped|popped|went|walked) (in|into) [at|to] {known} [in person] {day?}",
        "%I (went|walked) (to|over to|by) {known} [in person|myself] {day?}",
        "%I (visited|was at) {lead} [in person] {day?}",
        "%I visited (them|the store|the office|the shop) {day?}",
        "%I (went|was|followed up|asked) (there|in person|there in person) [at {lead}] {day?}",
        "%I (showed up|asked|followed up) [in person] at {known} [in person] {day?}",
        "{known} stopped by {day?}",
    ),
    Intent.NO_CALLS: (
        "(%THEY|the ad|the posting) (said|says|say|want|wants|asked for|asks for|wrote) no [phone] calls [please]",
        "no [phone] calls (at|for|with|to|from) {known}",
        "{known} no [phone] calls [please]",
        "no [phone] calls",
        (
            "%THEY (dont|do not|doesnt|does not|didnt) want [any|phone|people to|me to] (calls|call|phone calls|to "
            "be called|any calls)"
        ),
        "%THEY (asked|told) (me|us|people) not to (call|phone|ring|call them|call again)",
        (
            "(i|we|im) (cant|cannot|must not|mustnt|shouldnt|should not|may not|am not allowed to|not allowed to) "
            "(call|phone) (them|{known}) [again|anymore]"
        ),
        "(dont|do not) (call|phone) {known} [again|anymore]",
        "%THEY (said|says) (not to|dont|do not) (call|phone) [them|again|back|anymore]",
    ),
    Intent.NO_CONTACT: (
        "(%THEY|the ad|the posting) (said|says|say|want|wants|asked for) no (contact|contacts|follow-ups|followups)",
        "no contact (at|for|with|to|from) {known}",
        "{known} no contact",
        (
            "%THEY (dont|do not|doesnt|does not|didnt) want (any contact|contact|to be contacted|me to contact them|"
            "to hear from me|follow-ups|followups|any follow-ups)"
        ),
        (
            "%THEY (asked|told) (me|us|people) not to (contact|write|contact them|write to them|follow up|get in "
            "touch|contact them again)"
        ),
        "(dont|do not) contact {known} [again|anymore]",
        (
            "%THEY (said|says) (not to|dont|do not|to not) (contact|follow up|get in touch|write) [them|with them|to "
            "them] [again|anymore]"
        ),
        "%THEY (said|told me) (theyll|they will|they would|theyd) contact me only",
        "(i|we) (cant|cannot|must not|shouldnt|should not|am not allowed to) contact (them|{known}) [again|anymore]",
        "%THEY (said|says) dont call us [well call you|we will call you]",
    ),
    Intent.REPLIED: (
        (
            "%THEY (replied|answered|responded|called|wrote|emailed|texted|messaged|phoned|rang) [me|us|back|me back|"
            "to me] [again] {day?}"
        ),
        "%THEY (got|gotten|came|were|was) (back to me|in touch|in touch with me) {day?}",
        "%THEY (reached out|got in touch|contacted me|reached out to me|contacted us) {day?}",
        "%THEY (gave|given) me a (call|ring|call back|callback) {day?}",
        "%THEY (sent|wrote) me (an email|a message|a text|a reply|an answer|a letter|a mail|a note) {day?}",
        "%THEY (left me a voicemail|left me a message|left a message for me) {day?}",
        "[i have|ive|i] [just|finally] (heard|hear) [back] from (them|{known}) {day?}",
        "[i have|ive|i] [just|finally] heard back [from {lead}] {day?}",
        (
            "[i have|ive|i] [just|finally] (got|received|had|gotten) (a|an) (reply|answer|response|call|callback|"
            "call back|email|message|text|phone call|letter) (from|by) (them|{known}|someone at {lead}|the "
            "recruiter) {day?}"
        ),
        (
            "(i|ive|i have) [just|finally] (got|received|had|gotten) (a|an) (reply|answer|response|callback|call "
            "back) {day?}"
        ),
        "[i] got an answer {day?}",
        "(there is|theres) (a reply|an answer|a response) from (them|{known})",
    ),
    Intent.INTERVIEW: (
        (
            "%I (got|have|was given|landed|scored|scheduled|booked|had|been offered|was offered|given|was invited to|"
            "been invited to) (an|the|another|my|a first|a second|a third|a phone|a video|a job) [job|phone|video] "
            "interview [(at|with|for|from|by) {lead}] {day?}"
        ),
        (
            "(im|i am) (having|invited to|doing|going to) (an|the|another|a phone|a video) interview [(at|with) "
            "{lead}] {day?}"
        ),
        (
            "[phone|video|first|second|job|the|my] interview (at|with|for) {known} [is|is on|scheduled|scheduled for|"
            "will be] {day?}"
        ),
        "(interview|interviewing|phone interview|video interview) (at|with|for) {lead} {day}",
        "(the|my|an) interview is [scheduled|set|planned] [for] {day}",
        "(the|my) interview (at|with) {lead} is [scheduled|set|planned] [for] {day}",
        "[phone|video|the|my|first|second] interview [is|scheduled|set] {day} [(at|with) {lead?}]",
        "(im|i am|i will be|ill be) interviewing (at|with|for) {lead} {day?}",
        "(im|i am) interviewing {day} (at|with) {lead}",
        "{known} interview [is|scheduled|set] {day?}",
        "%THEY (invited|asked|called) me [in|back] (to|for|for an|to an|to come for an|in for an) interview {day?}",
        "%THEY (invited|asked|called) me [in|back] (to|for) (an|a) [phone|video|second|first|job] interview {day?}",
        "%THEY (want|wants|would like|wanted) to interview me {day?}",
        (
            "%THEY (scheduled|set up|offered|offered me|gave me|set) (an|a|the) [phone|video|second] interview [with "
            "me|for me] {day?}"
        ),
        "(i|ive|i have) (scheduled|booked|set up) (an|the|a) interview {day?}",
    ),
    Intent.PROMISED: (
        (
            "%THEY (promised|promise|said|say|told me|told us) [me|that|they would|theyd] [theyll|they will|they "
            "would|theyd|to|to be|shell|hell|hed|shed|{known} will] [let me know|get back|get back to me|call|call "
            "me|call me back|call back|answer|reply|write|write me|email|email me|decide|be in touch|contact me|have "
            "an answer|have a decision|respond|get in touch|text me|hear] [by|before] {day}"
        ),
        (
            "%THEY promised [me] (an answer|a decision|a reply|a call|a response|to call|to call me|to call back|to "
            "write|to answer|to reply|to get back to me|to let me know|an email|news) [by] {day?}"
        ),
        (
            "%THEY (will|are going to|is going to|want to|wants to) (let me know|get back to me|call|call me|call me "
            "back|call back|answer|reply|write|decide|be in touch|contact me|email me|respond|get in touch|have an "
            "answer|tell me) [by|before] {day}"
        ),
        (
            "(theyll|shell|hell) (let me know|get back to me|call me|call me back|call back|answer|reply|write|"
            "decide|be in touch|contact me|email me|respond|tell me) [by|before] {day}"
        ),
        "i (will|should|can) (hear|hear back|get an answer|have an answer|know more) [from {lead}] [by] {day}",
        "(ill|i should) (hear|hear back|know|know more|get an answer) [from {lead}] [by] {day}",
        "(a|an|the) (answer|decision|reply) [from {lead}] (is|was) promised [for|by] {day?}",
        "(answer|decision|promised) [promised] [by|from] {known} [by] {day}",
        "promised [an answer] (by|for) {day}",
        "{known} promised {day?}",
        "(they|{known}) (decide|decides|call|calls) [by|on] {day}",
    ),
    Intent.REJECTED: (
        "%THEY (rejected|declined|denied|refused) (me|my application|us) {day?}",
        (
            "%THEY (turned me down|said no|passed|passed on me|said no to me|turned down my application|didnt pick "
            "me|didnt choose me|did not choose me|chose someone else|picked someone else|went with someone else|"
            "hired someone else|took someone else|hired somebody else|gave it to someone else|went with another "
            "candidate|chose another candidate|didnt want me|went with somebody else|are not hiring me|decided "
            "against me|decided to go with someone else) {day?}"
        ),
        (
            "(i was|i got|ive been|i have been|was|got|been|im|i am) [just] (rejected|turned down|denied|declined) "
            "[(by|at|from) {known?}] {day?}"
        ),
        (
            "(i didnt|i did not|didnt|i havent) (get|gotten|got) (the job|it|the position|the role) [at|with] "
            "{known?} {day?}"
        ),
        "(i didnt|i did not|didnt) get the job at {known} {day?}",
        (
            "(got|i got|ive got|i received|received|i have|ive received|i just got) (a|another|the) (rejection|no|"
            "rejection letter|rejection email|rejection mail) [(from|by|at) {known?}] {day?}"
        ),
        "(rejection|rejected|a rejection|a no|its a no|it is a no|no) (from|by|at) {known} {day?}",
        "{known} (rejected|rejection|is a no|was a no|said it is a no) {day?}",
        "(its|it is|its just|it was) a (no|rejection) [from {known}]",
        "the (job|position|role) [at {known}] went to (someone|somebody) else {day?}",
        "%THEY sent [me] a (rejection|rejection letter|rejection email) {day?}",
    ),
    Intent.OFFER: (
        (
            "%I (got|have|received|was given|had|been offered|been given|was offered) (an|the|a|my|another) [job|"
            "written|good|first] offer [(from|at|by|with) {lead}] {day?}"
        ),
        "%I (was offered|got offered|been offered) (the|a) (job|position|role) [(at|by|from|with) {known?}] {day?}",
        (
            "(i was|i am|im|i have been|ive been|i got) offered (the|a) (job|position|role) [(at|by|from|with) "
            "{known?}] {day?}"
        ),
        "%THEY (offered|offer|offers) me (the|a) (job|position|role) {day?}",
        "%THEY (made|make|gave|sent|given|are making|is making) (me|us) (an|the|a) [job|written|good] offer {day?}",
        "%THEY made an offer {day?}",
        "%THEY (offered|offers) me work {day?}",
        "(job offer|offer|an offer|a job offer) (from|at|by) {known} {day?}",
        "(theres|there is) (an|a) [job] offer from {known}",
        "%THEY (want|wants) (to hire me|me to start|me for the job|me)",
        "%THEY [would] like to hire me",
        "{known} [made an] offer [is here|came|arrived] {day?}",
    ),
    Intent.TOOK: (
        (
            "(i|ive|i have|we) [just|finally|already] (took|taken|accepted|signed) (the|their|that|this|a|my|"
            "{known}) (job|offer|position|role|contract) [(at|from|with) {known?}] {day?}"
        ),
        "(i|ive|i have) [just|finally] (took|taken|accepted) (it|{known})",
        "[i] (took|accepted|am taking|will take) it",
        (
            "(im|i am|ill|i will be) (taking|starting|accepting) (the|a|my) [new] (job|offer|position|role) [(at|"
            "from|with) {known?}] {day?}"
        ),
        "(ill|i will) (take|accept) (the job|the offer|it) [(at|from|with) {known?}]",
        "(im|i am|i was|ive been|i have been|i got|got|been) hired [(at|by|with) {known?}] {day?}",
        "{known} hired me {day?}",
        "(they|she|he) hired me {day?}",
        "(i|ive|i have) [just|finally] (got|gotten|found|landed) (the|a|my|a new) job [(at|with) {known?}] {day?}",
        "(i|ive|i have) [just|finally] found work [(at|with) {known?}] {day?}",
        "i (start|begin|am starting) [work|my job|my new job] (at|with) {known} {day?}",
        "i said yes to (the offer|{known}|them|the job) {day?}",
        (
            "(accepted|took|signed|accepting) (the|their|{known}) [job] (offer|job|position|contract) [(at|from|"
            "with) {known?}] {day?}"
        ),
    ),
    Intent.SNOOZE: (
        "{day}",
        "{known} {day}",
        "(not|no not) (today|now|right now)",
        "(later|maybe later|another day|some other day|another time)",
        (
            "(do it|ill do it|i will do it|i do it|lets do it|maybe|do that|ill do that|ill call|i will call|better|"
            "try|try it|rather) [again] {day}"
        ),
        "(ill|i will|lets) call (them|{known}) {day}",
        (
            "(snooze|postpone|delay|defer|push|move|put off|push back|put) (%IT|{known}|%LEADWORD {known}|the call) "
            "[off|back] [until|till|to|for] {day?}"
        ),
        "(snooze|postpone|delay|defer) [until|till|to|for] {day?}",
        "(remind|nudge|ping|ask) me [again] [of|about] [%IT|{known}] [again|later|another time] [on|in] {day?}",
        "(remind|nudge|ping) me %ABOUT {known} {day?}",
        "(not|cant|cannot|i cant|i cannot|i cant do it|cant do it) [do it|do that] today",
        "(not today|i cant today|cant today) [for|with] [%IT|{known}] [but|maybe|ask me] {day?}",
        "(until|wait until|wait till|leave it until|leave it till|keep it until|keep it till) {day}",
        "(it|this|that) can wait [until|till] {day?}",
        "(give me|i need) (a day|another day|more time|one more day)",
    ),
    Intent.SKIP: (
        "skip [%IT|the step|this step|that step|this follow-up|this followup|the call|this call|it this time]",
        "skip [the step for|the step at|the follow-up with|the call to|the call with|%LEADWORD] {lead} [this time]",
        "(leave|leave it|let) %IT out",
        "leave {known} out [this time]",
        "(leave out|drop|omit) (this step|the step|this follow-up|this one|that one)",
        (
            "(no|not doing|i wont do|i will not do|i dont want to do|i do not want to do) (this one|that one|this "
            "step|this follow-up)"
        ),
        "(not this time|not this one|pass|next one please|ill pass|i pass)",
        (
            "(i dont want to|i do not want to|i would rather not|id rather not|i wont|i will not) (call|do it|do "
            "that|call them) this time"
        ),
        "skip (calling|contacting) [them|{known}] [this time]",
    ),
    Intent.WRITE: (
        "(write|email|text) instead",
        "(write|email|text) [to] (them|him|her|{known}) instead [of calling|of a call]",
        "(write|email|writing|an email) instead of (calling|a call|phoning) [them|{known}]",
        (
            "(id|i would|i will|ill|can i|could i) rather (write|email|send an email|text) [to] [them|{known}] [this "
            "time|this one|instead|here]"
        ),
        (
            "(ill|i will|can i|could i|i want to|i prefer to|i would like to|id like to) (write|email|send an email|"
            "text) [to] [them|{known}] instead [of calling]"
        ),
        (
            "(i dont want|i do not want|i dont feel like|i cant|i cannot|id rather not|i would rather not) (to call|"
            "calling|call|phone) [them|{known}] [can i|could i|ill|i will] [write|email|write instead|email instead]"
        ),
        "(no call|no calling|no phone) [today|this time] [can i|ill|i will|let me] (write|email|an email) [instead]",
        "(make it|give me|let me have|turn it into|change it to) an email [instead|for {known}]",
        "(something|anything) (in writing|written) [instead] [for {known}]",
        "(calling|the phone) (scares me|is hard|is too hard|is hard today|makes me nervous|is scary)",
        "(email|writing|an email) (is|would be) (better|easier) [for me] [here|today]",
    ),
    Intent.ENOUGH: (
        (
            "(enough|thats enough|that is enough|thats it|that is it|thats all|that is all|done|im done|i am done|"
            "all done|finished|im finished|i am finished|no more|thats plenty) for (today|now|the day|tonight)"
        ),
        (
            "(enough|no more|no more please|thats enough|that is enough|stop for today|thats enough now|i had enough|"
            "ive had enough)"
        ),
        "(no more|nothing more|nothing else) today",
        "(leave|keep|save) the rest (for tomorrow|for later|for another day|until tomorrow|for the next card)",
        "(i need|ill take|let me take) a break [today]",
        "(call it a day|lets call it a day|calling it a day)",
        "(i cant|i cannot) do (more|any more|anymore) today",
    ),
    Intent.CLOSE: (
        "close [%LEADWORD] {lead} [(because|as|since) {text}]",
        "close (%IT|the lead) [(because|as|since) {text}]",
        "(forget|drop|abandon|archive|give up on|be done with|done with|scratch) %LEADWORD {known}",
        (
            "(im|i am) (done with|giving up on|no longer interested in|not interested in|finished with|over) "
            "%LEADWORD {known} [anymore|any more]"
        ),
        (
            "(i|ive|i have) (give up on|given up on|lost interest in|withdrew from|withdrawn from|withdrew my "
            "application at) {known}"
        ),
        "(i dont|i do not|i no longer) want {known} [anymore|any more]",
        (
            "(i dont|i do not|i no longer) want (the|to work|to work at|the job at|to go to) [job at|job with|at|"
            "for] {known} [anymore|any more]"
        ),
        "{known} (is|can be) (closed|over|dead|done|filled|finished|gone)",
        (
            "(the|that) (job|position|posting|role|spot) at {known} (is|was|has been) (filled|gone|closed|taken|"
            "cancelled|canceled|on hold|withdrawn)"
        ),
        "(position|job|role) filled (at|with) {known}",
        "mark %LEADWORD {known} [as] (closed|done|over|dead|finished)",
        "close out %LEADWORD {known}",
    ),
    Intent.REST: (
        "let [%LEADWORD] {lead} rest [for a while|a while|a bit|for a bit]",
        "let (%IT|the lead) rest [for a while|a while|a bit|for a bit]",
        "(rest|shelve|park) [%LEADWORD] (%IT|{known}) [for a while|a while|for a bit]",
        "put %LEADWORD {known} (to rest|on hold|aside|on the shelf|on ice|on the back burner) [for a while]",
        "put %IT (to rest|on hold|aside|on the shelf|on ice|on the back burner) [for a while]",
        "(give|leave) [%LEADWORD] {known} (a rest|alone|be|in peace|a break) [for a while|for a bit]",
        (
            "(stop|no more|dont send me|do not send me|quit) (nudging me about|reminding me of|reminding me about|"
            "nudges about|nudges for|reminders about|reminders for) %LEADWORD {known}"
        ),
        "{known} (can|should|may) rest [for a while|a while|a bit]",
        "mark %LEADWORD {known} [as] resting",
        "(keep|leave) %LEADWORD {known} open but (stop nudging|stop reminding me|dont remind me|without nudges)",
    ),
    Intent.REOPEN: (
        "(reopen|re-open|reactivate|revive|restore|unarchive|bring back) [%LEADWORD] {lead}",
        "(reopen|re-open|reactivate|bring back) %IT",
        "open [%LEADWORD] {known} (again|back up|up again)",
        "(bring|get|take|put|i want|i would like|id like) [%LEADWORD] {known} back [on the list|on my list]",
        "{known} is (open|on|alive|back) again",
        "{known} is back [on]",
        "(try|lets try) {known} again",
        "(unclose|undelete) {known}",
        "(start|go|pick up) {known} again",
    ),
    Intent.REMOVE: (
        "(delete|remove|erase|trash) [%LEADWORD] {lead} [from my list|from the list|completely|entirely]",
        "(delete|remove|erase|trash) (%IT|the lead) [from my list|from the list]",
        "(take|get|cross) [%LEADWORD] {known} off (my|the) list",
        "get rid of %LEADWORD {known}",
        "throw %LEADWORD {known} (away|out)",
        "throw (away|out) %LEADWORD {known}",
        "(i want|id like|i would like) {known} (gone|deleted|removed)",
    ),
    Intent.FORGET: (
        (
            "(delete|remove|erase|wipe|clear|forget|trash) (everything|it all|all of it|[all] [of] my "
            "(data|leads|info|information|account|things)|all (leads|data|of my leads|of my data)|me)"
        ),
        "(delete|erase|wipe|forget) everything (you know|you have|you keep) [about me|of me|on me]",
        (
            "(i want to|id like to|i would like to|how do i|how can i|can i|can you) (delete|erase|remove|wipe) "
            "(everything|[all] [of] my (data|leads|account|information)|me)"
        ),
        "(i want|id like) (everything|all my data|my data|my account) (gone|deleted|removed|erased)",
        "forget (all about me|everything about me)",
    ),
    Intent.UNDO: (
        (
            "(undo|undo that|undo it|undo this|undo the last one|undo please|undo the last thing|undo the last "
            "change|undo my last change)"
        ),
        "(take|take that|take it) back [that|it]",
        (
            "(take that back|take it back|take back that|revert|revert that|revert it|go back|roll back|roll it back|"
            "cancel that|scratch that)"
        ),
        (
            "(that was|it was|this was|thats|that is) (a mistake|wrong|my mistake|an error|an accident|not right|not "
            "what i meant)"
        ),
        (
            "(i made a mistake|i made an error|my mistake|oops|whoops|oops wrong one|oops wrong|wrong button|i "
            "pressed the wrong button|wrong one|wrong lead)"
        ),
        "(i didnt|i did not) mean that",
        "reverse (that|it|the last change)",
    ),
    Intent.NOTE: (
        "[add|make|take|leave|put|write] [a] note [(on|for|about|to|at|with) {known}] [that|saying] {text}",
        "(remember|write down|jot down|note down|note|keep in mind) [for|about|on] {known} [that] {text}",
        "(remember|write down|jot down|note down|keep in mind) that {text}",
        "[a] note (on|for|about|to|at|with) {known}",
    ),
    Intent.PAUSE: (
        (
            "pause [everything|nudges|all|it all|the nudges|the bot|all nudges|my search|reminders|all reminders] "
            "[until|till|for] {day?}"
        ),
        (
            "(stop|hold|suspend|silence|mute) [all|the|all the] (nudges|reminders|messages|cards|notifications|"
            "everything) [until|till|for] {day?}"
        ),
        (
            "(stop|dont|do not) (nudging|nudge|write|writing|message|messaging|remind|reminding|bother|bothering|"
            "contact|contacting) [to] me [at all|anything] [until|till|before|for] {day?}"
        ),
        (
            "(take|im taking|i am taking|i need|ill take|lets take|taking|i want) (a break|a pause|some time off|"
            "time off|a week off|vacation|a vacation|some rest) [until|till|for] {day}"
        ),
        (
            "(im|i am|ill be|i will be) (on vacation|on holiday|away|out|traveling|travelling|gone|sick|busy|off) "
            "[until|till|for] {day}"
        ),
        (
            "(leave me alone|leave me be|go quiet|be quiet|quiet|shush|no nudges|no messages|no reminders|no cards) "
            "[until|till|for|before] {day?}"
        ),
        "(vacation|holiday|break|pause) (until|till) {day}",
        "(no|nothing) [nudges|messages|more] (until|till|before) {day}",
        "i need a (break|pause) [from this|from the search|from everything]",
        "(stop writing|stop messaging|stop nudging|stop everything|pause everything) [please]",
    ),
    Intent.RESUME: (
        (
            "(resume|resume nudges|resume everything|continue|unpause|restart|go on|carry on|start again|begin again|"
            "wake up|resume please)"
        ),
        "(im|i am) (back|back again|ready again|ready to go on|ready|back from vacation|back from holiday)",
        "(turn|switch|put) (nudges|reminders|it|everything|the nudges) (back on|on again|on)",
        "(turn|switch) on [the] (nudges|reminders)",
        "(end|stop|cancel|lift) (the|my) pause",
        "(start|begin) (nudging|reminding|writing|messaging) [me|to me] again",
        "(you can|you may) (write|nudge|remind|message) [to] me again",
        "lets (go on|continue|start again|get going again|go again|get back to it)",
        "(send|give) me (nudges|reminders|cards) again",
        "(unmute|wake up|come back)",
    ),
    Intent.ZONE: (
        "(ive|i have|i) [just] moved to {zone}",
        "(im|i am) (in|living in|based in|now in|staying in) {zone} [now|these days]",
        "i live in {zone} [now]",
        "(my|the) (time zone|timezone|zone) is {zone}",
        "(change|set|switch) [my|the] (time zone|timezone|zone) (to|as) {zone}",
        (
            "(i moved|ive moved|i have moved|change my time zone|change my timezone|change the time zone|change zone|"
            "change my zone|wrong time zone|wrong timezone|my time zone is wrong|the time zone is wrong|the time is "
            "wrong|set my time zone|set my timezone|set my zone|change time zone|change timezone)"
        ),
        "(im|i am) on {zone} time",
        "(use|put me on) {zone} time",
        "(im|i am) moving to {zone}",
    ),
    Intent.WRITING: (
        "i (prefer|like) (writing|email|emails|to write|emailing) [to calling|over calling|to calls|better|more]",
        (
            "(id|i would) rather (always write|write than call|email than call|write from now on|always email|write "
            "always)"
        ),
        "(always|only) (write|email|plan emails|written notes) [never call|from now on|no calls]",
        (
            "i (dont|do not|never|hate to|cant|cannot|wont) [want to|like to|like] (make phone calls|make calls|"
            "phone people|call people|calling people|calling|phone calls|making calls|making phone calls)"
        ),
        (
            "i hate (calling|phone calls|calls|the phone|calling people|making calls|making phone calls|phoning|"
            "talking on the phone)"
        ),
        (
            "(no calls|no phone calls|no calls for me|writing first|emails first|plan writing first|plan emails "
            "first|emails only|writing only)"
        ),
    ),
    Intent.CALLING: (
        (
            "i (prefer|like) (calling|calls|to call|phoning|the phone|phone calls) [to writing|over writing|better|"
            "more|to emails]"
        ),
        "(id|i would) rather (always call|call than write|call than email|call from now on|always phone)",
        "(always|only) (call|plan calls|calls) [from now on]",
        "i (want|would like) to (call|make calls|phone) again [from now on]",
        "(calls first|plan calls first|calls only|phone first|plan calls again|calling first)",
    ),
    Intent.LESS: (
        (
            "(less|fewer) [of this|of these|messages|nudges|cards|follow-ups|followups|reminders|of them|often|of "
            "that] [a day|per day|please]"
        ),
        (
            "(too many|too much|so many) [of] [this|these|messages|nudges|cards|follow-ups|followups|reminders|"
            "notifications]"
        ),
        "(this|its|it|that) is too much [for me]",
        "its too much [for me]",
        "(write|nudge|remind|message|ask|bother) me less [often]",
        "(slow down|slower|a slower pace|slower please|not so many|not so much|not so often|less often)",
        "(send|give|write) [me] (less|fewer) [messages|nudges|cards|follow-ups|followups|reminders] [a day|per day]",
        "(you write|you message me|you nudge me|you write me|you remind me) too (much|often)",
        "i (get|am getting) too many (messages|nudges|cards|reminders|notifications|follow-ups)",
        "(i want|id like|i would like) (less|fewer) [messages|nudges|cards|follow-ups|followups|reminders|of this]",
        "(change|set) [my|the] pace",
    ),
    Intent.ADD: (
        (
            "(add|new|save|enter|create|track|record|register|log) [a|another|one|my|the] [new|more] (lead|job|"
            "application|company|job lead|opening)"
        ),
        (
            "(i have|ive got|ive|i got|heres|here is|theres|there is) (a|another|one more|a new) [new] (lead|job|"
            "application|job lead|opening) [to add|for you|to save|for the list]"
        ),
        "(add|save|track) {co} [to my list|to my leads|to the list|as a lead|as a new lead]",
        "(new lead|add lead) {co}",
        "(how do i|how can i|how to) (add|save|enter) (a|my|a new) (lead|job|application)",
        "(start|begin) with (a|my first) lead",
    ),
    Intent.TODAY: (
        (
            "(whats|what is|what was|what) (due|next|up|now|first|on|today|on today|up today|due today|for today|on "
            "for today|on the list today|left today|left|my next step|the next step|my next task|up next|to do|to do "
            "today)"
        ),
        "what (do|should|can|must) i [have to|need to] do [today|now|next|first|right now]",
        "what (else|do i have) [is] [due|today|on|to do] [today]",
        "(whos|who is) next",
        "who (do|should|can|must) i (call|contact|write|write to|email|follow up with) [today|now|next|first]",
        (
            "(show|give|send|open|read|see|get) [me] [todays|my|the|today] (card|day|tasks|follow-ups for today|list "
            "for today|todays card|next step|follow-ups today|agenda) [for today|today]"
        ),
        "(todays|today) (card|tasks|list|follow-ups|followups|agenda|plan|work)",
        (
            "(anything|something|is there anything|is anything|is there something) (due|today|to do|for today|for me|"
            "for me today|due today|to do today|new|next)"
        ),
        (
            "(next|next one|next step|whats next today|my card|my day|card|the card|today|today please|next please|"
            "my tasks|agenda|tasks|to-do|todo list)"
        ),
        (
            "(do i have|have i got) (anything|something|calls|follow-ups|any calls|any follow-ups) [to do|due|to "
            "make] [today]"
        ),
        "(lets|i want to) (start|begin|get started|go|work|do one|do something)",
        "(just one|one thing|give me one|give me one thing|give me something to do|give me something)",
        "im ready [to start|for today]",
    ),
    Intent.UPCOMING: (
        (
            "(show|list|see|give|check|open) [me] [my|all|all my|the] (follow-ups|followups|follow ups|upcoming "
            "follow-ups|plan|schedule|calendar|upcoming|coming follow-ups)"
        ),
        (
            "(whats|what is) (coming|coming up|planned|next this week|on this week|ahead|scheduled|due this week|"
            "upcoming|my plan|my schedule|the plan|due tomorrow|on tomorrow|due next week|on next week)"
        ),
        "(my|all|all my|the|upcoming|planned) (follow-ups|followups|follow ups|schedule|upcoming follow-ups)",
        "(follow-ups|followups|follow ups|upcoming|coming up|schedule)",
        (
            "(what|which) (follow-ups|followups|follow ups|calls) (are|do i have) [planned|coming|coming up|due|next|"
            "ahead] [this week]"
        ),
        "(what|when) (do|am) i (have|supposed) [to] [follow up|do|call] [this week|coming up|next]",
        "(when is|whens) my next (follow-up|followup|call|step|one|card)",
        "what have i [got] (planned|coming up|ahead)",
    ),
    Intent.LEADS: (
        (
            "(show|list|see|give|open|view|display|check|read) [me] [all] [of] [my|the|all|all my] (leads|jobs|"
            "applications|companies|list|lead list|job leads|list of leads|list of jobs)"
        ),
        (
            "(what|which) (leads|jobs|applications|companies) (do i have|are there|are open|have i got|are on my "
            "list|are saved|have you got|do you have)"
        ),
        "(my|all|all my|the) (leads|jobs|applications|companies|list|lead list|job leads)",
        "(leads|list|applications|list leads|lead list)",
        "where (have|did) i (applied|apply) [so far|to]",
        "(where|who) have i applied [to|at|so far]",
        "(whats|what is) on my list",
        "how many (leads|applications|jobs) do i have [open]",
        "(everything|all) (i have|you have|you know|i applied to|i have saved)",
        "where do i stand [with everything|with my applications]",
    ),
    Intent.SHOW: (
        "(show|open|see|view|display|read|pull up|bring up|look up|find|check|give) [me] %LEADWORD {known} [details]",
        "show [me] (%IT|that lead|the last one|the lead|the last lead)",
        "{known}",
        (
            "(whats|what is|what|how is|hows) [up|new|going on|happening|the status|the state|the story|things|it "
            "going|going] [with|of|at|for|on] {known}"
        ),
        (
            "what (do you know|do we know|do you have|is known|do i have|happened|did i do|have i done|did i write|"
            "have i noted) (about|of|on|with|at|for) {known}"
        ),
        (
            "(tell me|remind me what i know|what about|how about|info|details|status|information|history|the history|"
            "notes|my notes) [about|on|of|for|from|with] {known}"
        ),
        "(when|how) did i (apply|call|write|email|last call|last write|follow up) [to|at|with] {known}",
        (
            "(did|have) (i|they) (apply|applied|call|called|write|written|hear|heard|answer|answered|reply|replied|"
            "call back) [to|at|with|from] {known} [already|yet|back]"
        ),
        "(how is|hows) {known} (going|doing|coming along|looking)",
        "where (am i|are we|do i stand|are things) with {known}",
        "{known} (status|details|info|history|notes|lead)",
    ),
    Intent.SCRIPT: (
        (
            "what (do|should|can|would|could|shall) i (say|write|tell|tell them|say to them|write to them|say on the "
            "phone|say when they pick up|say on voicemail|ask|ask them|email|text) [to|at|for|about|in] [{known}|"
            "them|the call|the email|the voicemail] [today|now]"
        ),
        (
            "(give|show|get|write|make|find) [me] [a|the|some|my] (script|words|text|message|email|call script|phone "
            "script|voicemail script|email text|draft|template) [for|to|at|about] [{known}|them|the call|the "
            "voicemail|an email|the email|calling|this one]"
        ),
        (
            "(script|words|call script|draft|voicemail script|phone script) [for|to] [{known}|them|please|the call|"
            "an email]"
        ),
        (
            "(help me|i need help) [to|with] (write|call|say|calling|writing|what to say|with the words|writing an "
            "email|the call|the words|the email) [to|for|at] [{known}|them]"
        ),
        "i (dont|do not) know what to (say|write|tell them) [to|at|for] [{known}|them|on the phone]",
        (
            "(what to|how to|how do i|how should i) (say|write|call|begin|start|start the call|begin the call|write "
            "to|ask) [to] [{known}|them]"
        ),
        "what (words|are the words|is the script|was the script) [for|to] [{known}|them|do i use]",
        "i need (words|a script|the words|the script|something to say) [for|to] [{known}|them]",
    ),
    Intent.TONE: (
        "(change|set|switch) [the|your|my] (tone|voice|style)",
        (
            "(be|sound|write|talk) (more|less) (serious|cheerful|funny|friendly|formal|warm|brief|short|chatty|light|"
            "to the point)"
        ),
        "(be|keep it|make it) (serious|brief|short|shorter|briefer|warmer|lighter|nicer|kinder)",
        (
            "(no|less|fewer|stop the|stop with the|enough with the|enough of the) (jokes|encouragement|cheering|pep "
            "talk|emoji|emojis|small talk|encouraging words)"
        ),
        "(another|a different|different) (tone|voice|style) [please]",
        (
            "(dont|do not|stop) (encourage|encouraging|cheer|joke|joking|be so cheerful|be so chatty|cheering) [me|"
            "me up|me on]"
        ),
    ),
    Intent.SETTINGS: (
        (
            "(show|open|see|change|edit|view|check|go to) [me] [my|the] (settings|preferences|options|profile|setup|"
            "configuration)"
        ),
        "(settings|preferences|options|my settings|my preferences|my options|the settings|configuration|setup)",
        (
            "(change|set|edit) [my|the] (hours|days|country|name|phone|number|phone number|limit|language|weekend|"
            "working hours|call-back number)"
        ),
        (
            "(how do i|how can i|where can i|where do i) (change|find|see|set) [my|the] (settings|preferences|hours|"
            "time|options|language|days)"
        ),
        "(what are|whats) my (settings|preferences|hours|options)",
        "(speak|talk|write|switch to|answer in|can you speak|change to) [in|to] (english|spanish)",
        "(change|switch) [the] language [to] [english|spanish]",
    ),
    Intent.HELP: (
        (
            "(help|help me|i need help|need help|help please|please help|some help|commands|menu|manual|instructions|"
            "usage|info)"
        ),
        "(what is|whats) this",
        "what (can|could|do) you (do|do here|do for me|help with|help me with|understand|know)",
        "what can i (do|say|ask|ask you|type|tell you|do here|do with this|say to you)",
        "how (can|could|do) (i|you) (use this|use you|use it|use the bot|help|help me|work)",
        "i (dont|do not) understand [you|this|it]",
        "(how does|how do) (this|it|you|that) work",
        "(who|what) are you",
        (
            "(what are|show me|list|show|what) [the|your|all|are the|are your] (commands|functions|features|options "
            "you have)"
        ),
        (
            "i (dont|do not) (know|understand) (what to do|how this works|how it works|this|how to use this|how to "
            "use it|you|what you can do)"
        ),
        "(im|i am) (lost|confused|stuck|new here|new)",
        (
            "(explain|explain yourself|explain this|how do i use this|how do i start|how do i begin|where do i start|"
            "getting started)"
        ),
        "what do i (type|write|say) (here|to you)",
    ),
    Intent.HELLO: (
        (
            "(hi|hey|hello|hiya|howdy|yo|good morning|good afternoon|good evening|morning|greetings|hello there|hi "
            "there|hey there|heya|sup|whats up|hello again|hi again|hey you) [there|bot|again|everyone|you]"
        ),
        (
            "(how are you|hows it going|how are things|how do you do|how is it going|how are you doing|how are you "
            "today|nice to meet you|are you there|you there|anybody there|anyone there|test|testing|ping)"
        ),
    ),
    Intent.THANKS: (
        (
            "(thanks|thank you|thx|ty|cheers|thanks a lot|thank you so much|thank you very much|many thanks|thanks "
            "so much|thanks a bunch|thanks a million|much appreciated|i appreciate it|appreciate it|thanks again|"
            "thanks bot|thank you bot) [for] [everything|the help|your help|that|this|helping|helping me|the "
            "reminder|again|bot|so much]"
        ),
        (
            "(that helped|that helps|that was helpful|youre great|you are great|great job|good job|good bot|nice|"
            "great|perfect|awesome|cool|super|youre the best|you are the best|well done|nice one|love it|wonderful|"
            "excellent)"
        ),
    ),
    Intent.BYE: (
        (
            "(bye|goodbye|good bye|bye bye|good night|goodnight|see you|see ya|see you later|see you tomorrow|talk "
            "to you later|talk later|later then|ttyl|cya|take care|until tomorrow|until next time|have a nice day|"
            "have a good day|have a good one|good evening then|so long|farewell|im off|i am off|i have to go|gotta "
            "go|i gotta go|signing off|that is all bye) [bot|for now|then|now|later|tomorrow|everyone]"
        ),
    ),
}
STOPS = frozenset(
    """
    after again already also am and answered anyone applied apply are arent be because been before being but
    called cant could couldnt did didnt do does doesnt dont emailed everybody everyone had hadnt has hasnt
    have havent he her here him hired his how i id if ill im instead interview is isnt it its ive later left
    may maybe me might must my need never no nobody nor not nothing offered or our please rejected replied
    responded said say says sent she should shouldnt since so somebody someone something tell texted than
    thanks that their them then there these they theyll theyve this those till today told tomorrow tonight too
    u until us want wanted wants was wasnt we were what when where whether which while who why will wont would
    wrote yesterday yet you your
    """.split()  # noqa: SIM905 - reads as a list
)
"""Words that are part of no name that this grammar would take from between others."""
