"""The words in English, as they are said and written in the United States."""

from __future__ import annotations

from bot.people.wording import Saying
from bot.voice.scripts.book import Book, Draft, Moment, Slot

_GREETING: Slot = ("Hello {contact},", "Hello,")
_THIS_IS: Slot = ("Hello {contact}, this is {name}.", "Hello, this is {name}.")
_REACH: Slot = ("You can reach me at {number}. Once more, slowly: {number}.",)
_BYE: Slot = ("Thank you, and have a good day.", "Thank you very much.", "Thank you.")
_FITS: Slot = ("{fits}", "The work sounds like something I would do well.", "I like the work.")
_MAYBE_FITS: Slot = ("{fits}", "")
_THANKS: Slot = ("Thank you,\n{name}\n{phone}", "Thank you,\n{name}")
_REGARDS: Slot = ("Best regards,\n{name}\n{phone}", "Best regards,\n{name}")


def _call(about: Slot, fits: Slot, door: Slot) -> Draft:
    """Return a voicemail: who, what and when, why, an open door, the number twice, thanks."""
    return Draft(((_THIS_IS, about, fits, door, _REACH, _BYE),))


def _letter(subject: Slot, *body: Slot, end: Slot = _THANKS) -> Draft:
    """Return a letter with its greeting and its end."""
    return Draft(((_GREETING,), body, (end,)), subject)


def _lines(*lines: Slot) -> Draft:
    """Return what is said in turns, a line each."""
    return Draft(tuple((line,) for line in lines))


def _short(*body: Slot) -> Draft:
    """Return a text message: all in one go, with the name in it."""
    return Draft((body,))


def _message(*body: Slot) -> Draft:
    """Return a message on a site, where the name stands next to it anyway."""
    return Draft(((_GREETING,), body, (("Thank you, {name}",),)))


def _about(what: str) -> Slot:
    """Return a subject that names the role; without one, it names the company."""
    return (f"{{role}}: {what}", "{role}", f"{{company}}: {what}", f"My application: {what}")


VOICEMAILS = (
    _call(
        ("I sent you my résumé for {job} on {sent}.", "I sent you my résumé for {job} a little while ago."),
        _FITS,
        ("I would be glad to tell you more whenever it suits you.", "I would be glad to talk.", ""),
    ),
    _call(
        ("My résumé for {job} went to you on {sent}.", "My résumé for {job} went to you a little while ago."),
        _FITS,
        ("May I ask how the search is going so far?", "How is the search going?", ""),
    ),
    _call(
        ("I applied to you for {job} on {sent}.", "I applied to you for {job} some time ago."),
        _FITS,
        ("I could come by for a short talk on almost any day.", "I could come by any day.", ""),
    ),
    _call(
        ("It is about {job}. My résumé went out on {sent}.", "It is about {job} and the résumé that I sent you."),
        _FITS,
        ("If it is filled by now, a short word helps me, too.", "A short word is enough.", ""),
    ),
)
ANSWERED_VOICEMAILS = (
    _call(
        ("Thank you for your answer about {job}.",),
        ("{fits}", "I was glad to hear from you, and I like the work.", "I was glad to hear from you."),
        (
            "What would be the next step on your side? I have time for a call this week.",
            "What would be the next step on your side?",
            "What comes next?",
            "",
        ),
    ),
    _call(
        ("We were in touch about {job}.",),
        ("{fits}", "I am still very interested in the work and in the people.", "I am still interested."),
        (
            "I would be glad to go on, on the phone or in person, whenever it suits you.",
            "I would be glad to go on whenever it suits you.",
            "I would be glad to go on.",
            "",
        ),
    ),
    _call(
        ("I am calling again about {job}, after your kind answer.",),
        ("{fits}", "The more I think about the work, the more I like it.", "I like the work."),
        ("Is there anything else from me that would help you decide?", "Do you need anything else?", ""),
    ),
)
CHECK_IN_CALLS = (
    _call(
        ("Thank you again for the conversation about {job}.",),
        ("I keep thinking about {talked}.", "{fits}", "I liked what I heard, and I would like to go on."),
        (
            "May I ask how far along you are, and whether you need anything from me?",
            "May I ask how far along you are?",
            "How far along are you?",
            "",
        ),
    ),
    _call(
        ("We spoke about {job}, and I enjoyed that.", "We spoke about {job}."),
        ("I still think of {talked}.", "{fits}", "The work still appeals to me just as much as before."),
        ("Is there a next round, and roughly when would it be?", "Is there a next round?", ""),
    ),
    _call(
        ("I am calling about {job} and our conversation.",),
        ("Since then I have thought more about {talked}.", "{fits}", "My interest is the same as on that day."),
        (
            "If references or a second, short talk would help you, I am glad to arrange it.",
            "I can send references, if that helps.",
            "",
        ),
    ),
    _call(
        ("Our conversation about {job} has stayed with me.",),
        ("Above all I remember {talked}.", "{fits}", "I know that such choices take time."),
        (
            "Am I still among the people that you are considering? Either answer helps me.",
            "Am I still in the running?",
            "",
        ),
    ),
)
HELLO_CALLS = (
    _call(
        ("Some time ago I applied to you for {job}.",),
        ("{fits}", "I am calling to say hello, as the work still appeals to me.", "The work still appeals to me."),
        ("Has anything come up since then that I could help with?", "Has anything come up since?", ""),
    ),
    _call(
        ("You may remember me from my application for {job}.",),
        ("{fits}", "My interest in the work is as it was then.", "My interest is unchanged."),
        ("Do you expect to need somebody in the coming months?", "Do you expect to hire again?", ""),
    ),
    _call(
        ("I once sent you my résumé for {job}.",),
        ("{fits}", "I would still be glad to do that kind of work with you.", "I still like the work."),
        ("May I send you a fresh copy for the next opening?", "May I send a fresh copy?", ""),
    ),
)
PICK_UPS = (
    _lines(
        ("Hello {contact}, this is {name}. Do you have a minute?", "Hello, this is {name}. Do you have a minute?"),
        (
            "I sent you my résumé for {job} on {sent}. {fits}",
            "I sent you my résumé for {job} on {sent}.",
            "I sent you my résumé for {job}. {fits}",
            "I sent you my résumé for {job}.",
        ),
        ("How is the search going, and what would help you decide?",),
    ),
    _lines(
        (
            "Good day, {contact}. My name is {name}. Is this a good moment?",
            "Good day, my name is {name}. Is this a good moment?",
        ),
        (
            "It is about {job}. {fits}",
            "It is about {job}. My résumé went to you on {sent}.",
            "It is about {job}. You may have my résumé already.",
        ),
        ("What would be the next step on your side?",),
    ),
    _lines(
        ("{name} here, good day. I am calling about {job}.",),
        ("Are you the right person to ask, or should I speak to somebody else?",),
        ("{fits} I would be glad to come by.", "I would be glad to come by for a short talk."),
    ),
)
ANSWERED_PICK_UPS = (
    _lines(
        ("Hello {contact}, this is {name}. Do you have a minute?", "Hello, this is {name}. Do you have a minute?"),
        ("Thank you for your answer about {job}. {fits}", "Thank you for your answer about {job}."),
        ("What would be the next step on your side?",),
    ),
    _lines(
        (
            "Good day, {contact}. My name is {name}. Is this a good moment?",
            "Good day, my name is {name}. Is this a good moment?",
        ),
        ("We were in touch about {job}, and I am still interested.",),
        ("When could we talk a little longer?",),
    ),
    _lines(
        ("{name} here, good day. I am calling again about {job}.",),
        ("Your answer made me glad. {fits}", "Your answer made me glad, and I would like to go on."),
        ("Is there anything else that you need from me?",),
    ),
)
CHECK_IN_PICK_UPS = (
    _lines(
        ("Hello {contact}, this is {name}. Do you have a minute?", "Hello, this is {name}. Do you have a minute?"),
        (
            "Thank you again for the conversation about {job}. I keep thinking about {talked}.",
            "Thank you again for the conversation about {job}. I liked what I heard.",
        ),
        ("May I ask how far along you are?",),
    ),
    _lines(
        (
            "Good day, {contact}. My name is {name}. Is this a good moment?",
            "Good day, my name is {name}. Is this a good moment?",
        ),
        ("We spoke about {job}, and I would like to go on.",),
        ("Is there a next round, and roughly when would it be?",),
    ),
    _lines(
        ("{name} here, good day. It is about our conversation on {job}.",),
        ("{fits} That is how I still see it.", "I am as interested as I was on that day."),
        ("What else would help you decide?",),
    ),
)
HELLO_PICK_UPS = (
    _lines(
        ("Hello {contact}, this is {name}. Do you have a minute?", "Hello, this is {name}. Do you have a minute?"),
        ("Some time ago I applied to you for {job}. {fits}", "Some time ago I applied to you for {job}."),
        ("Has anything come up since then that I could help with?",),
    ),
    _lines(
        (
            "Good day, {contact}. My name is {name}. Is this a good moment?",
            "Good day, my name is {name}. Is this a good moment?",
        ),
        ("You may remember me from {job}. I still like the work.",),
        ("Do you expect to need somebody in the coming months?",),
    ),
    _lines(
        ("{name} here, good day. I once applied for {job}.",),
        ("I am calling to say hello. {fits}", "I am calling to say hello, as the work still appeals to me."),
        ("May I send you a fresh copy of my résumé?",),
    ),
)
EMAILS = (
    _letter(
        _about("my application"),
        ("I sent you my résumé for {job} on {sent}.", "A little while ago I sent you my résumé for {job}."),
        ("{fits}", "The work that you describe is work I would like to do."),
        ("I would be glad to tell you more in a short call.",),
        ("Is there anything else from me that would help you?",),
        ("A line back is plenty.",),
    ),
    _letter(
        _about("one question"),
        ("My résumé for {job} went to you on {sent}.", "My résumé for {job} went to you a little while ago."),
        ("I am still interested, and I have one question.",),
        ("When do you expect to choose whom to meet?",),
        _MAYBE_FITS,
        ("A rough date is all I need.",),
    ),
    _letter(
        _about("references or a sample"),
        ("I applied for {job} on {sent}.", "I applied for {job} some time ago."),
        ("If it helps you, I can send references or a sample of my work.",),
        _MAYBE_FITS,
        ("Which of the two would be more useful to you?",),
        ("One word back is enough.",),
    ),
    _letter(
        _about("is it still open?"),
        ("On {sent} I sent you my résumé for {job}.", "Some time ago I sent you my résumé for {job}."),
        ("I know that these choices take time.",),
        _MAYBE_FITS,
        ("If the position is filled by now, I would be glad to hear of another one.",),
        ("Is it still open?",),
        ("A yes or a no is answer enough.",),
    ),
)
ANSWERED_EMAILS = (
    _letter(
        _about("next step"),
        ("Thank you for your answer about {job}.",),
        ("I was glad to hear from you.",),
        _MAYBE_FITS,
        ("What would be the next step on your side?",),
        ("A line back is plenty.",),
    ),
    _letter(
        _about("a short call?"),
        ("It was good to hear from you about {job}.",),
        ("I am still interested, and my days are easy to arrange.",),
        _MAYBE_FITS,
        ("Would a short call this week or next suit you?",),
        ("One line with a day is enough.",),
    ),
    _letter(
        _about("anything else you need?"),
        ("Since your answer I have thought more about {job}.",),
        _MAYBE_FITS,
        ("Is there something from me that would make your choice easier?",),
        ("I can send references or a sample of my work.",),
        ("One word back is enough.",),
    ),
)
TEXTS = (
    _short(
        _THIS_IS,
        (
            "I sent you my résumé for {job} on {sent}, and I would be glad to talk.",
            "I sent you my résumé for {job}, and I would be glad to talk.",
        ),
        ("When would a short call suit you?",),
    ),
    _short(
        ("Good day, {name} here. It is about {job}.",),
        ("{fits}", "I am still interested."),
        ("Is the position still open?",),
    ),
    _short(
        ("My name is {name}, and I applied for {job} on {sent}.", "My name is {name}, and I applied for {job}."),
        ("What is the next step on your side?",),
        ("One line back is enough. Thank you!",),
    ),
)
ANSWERED_TEXTS = (
    _short(
        _THIS_IS,
        ("Thank you for your answer about {job}.",),
        ("When would a short call suit you?",),
    ),
    _short(
        ("Good day, {name} here. It was good to hear from you about {job}.",),
        ("What is the next step on your side?",),
    ),
    _short(
        ("My name is {name}; we were in touch about {job}.",),
        ("Is there anything else that you need from me?",),
        ("One line back is enough. Thank you!",),
    ),
)
MESSAGES = (
    _message(
        ("I applied for {job} on {sent}.", "A little while ago I applied for {job}."),
        ("{fits}", "The work is work I would like to do."),
        ("Are you the right person to ask about it?",),
    ),
    _message(
        ("My question is about {job}.",),
        ("My résumé was sent on {sent}.", "My résumé was sent some time ago."),
        ("Do you know how the search is going?",),
    ),
    _message(
        ("May I ask who looks after {job}?",),
        _MAYBE_FITS,
        ("A name would already help me.",),
    ),
)
ANSWERED_MESSAGES = (
    _message(
        ("Thank you for your answer about {job}.",),
        _MAYBE_FITS,
        ("What would be the next step on your side?",),
    ),
    _message(
        ("It was good to hear from you about {job}.",),
        ("I am still interested.",),
        ("Would a short call this week or next suit you?",),
    ),
    _message(
        ("Since your answer I have thought more about {job}.",),
        ("Is there anything else that you need from me?",),
    ),
)
CHECK_INS = (
    _letter(
        _about("our conversation"),
        ("Thank you again for the conversation about {job}.",),
        ("I keep thinking about {talked}.", "I liked what I heard, and I would be glad to go on."),
        ("How far along are you with your choice?",),
        ("If you need anything else from me, I am glad to send it.",),
        ("A line back is plenty.",),
        end=_REGARDS,
    ),
    _letter(
        _about("next round?"),
        (
            "What you told me about {talked} has stayed with me.",
            "Our conversation about {job} has stayed with me.",
        ),
        ("I would like to go on with {job}.",),
        ("Is there a next round, and when would it be?",),
        ("A rough date is all I need.",),
        end=_REGARDS,
    ),
    _letter(
        _about("what would help you?"),
        ("I am writing about {job} and our conversation.",),
        ("{fits}", "My interest is the same as on that day."),
        ("Would references or a second, short talk help you decide?",),
        ("One word back is enough.",),
        end=_REGARDS,
    ),
    _letter(
        _about("where things stand"),
        ("Some time has passed since we spoke about {job}.",),
        ("I enjoyed hearing about {talked}.", "I enjoyed that conversation."),
        ("I know that such choices take time.",),
        ("Am I still among the people that you are considering?",),
        ("Either answer helps me plan.",),
        end=_REGARDS,
    ),
)
THANK_YOUS = (
    _letter(
        _about("thank you"),
        ("Thank you for your time and for the conversation about {job}.",),
        ("I have been thinking about {talked} since then.", "I came away with a clear picture of the work."),
        ("It made me like the work even more.",),
        ("If anything is still open, a line to me is enough.",),
        end=_REGARDS,
    ),
    _letter(
        _about("our conversation"),
        ("It was good to talk with you about {job}.",),
        ("What you said about {talked} was the part I liked best.", "You answered each of my questions."),
        ("{fits}", "I would like to do this work."),
        ("Thank you for your time.",),
        ("Is there anything else that you need from me?",),
        end=_REGARDS,
    ),
    _letter(
        _about("thanks for your time"),
        ("I enjoyed our conversation about {job}.",),
        ("You gave me a good deal to think about with {talked}.", "You gave me a good deal to think about."),
        ("Thank you for making the time.",),
        ("I would be glad to work with you.",),
        ("What happens next on your side?",),
        end=_REGARDS,
    ),
)
HELLOS = (
    _letter(
        _about("hello again"),
        ("Some time ago, on {sent}, I applied for {job}.", "Some time ago I applied for {job}."),
        ("{fits}", "The work still appeals to me."),
        ("Has anything come up since then that I could help with?",),
        ("A line back is plenty.",),
        end=_REGARDS,
    ),
    _letter(
        _about("the coming months"),
        ("You may remember me from my application for {job}.",),
        ("I am still looking, and my interest is as it was then.",),
        _MAYBE_FITS,
        ("Do you expect to need somebody in the coming months?",),
        ("One line is enough.",),
        end=_REGARDS,
    ),
    _letter(
        _about("a fresh résumé?"),
        ("It has been a while since my application for {job}.",),
        _MAYBE_FITS,
        ("I would be glad to be considered when something opens.",),
        ("May I send you a fresh copy of my résumé?",),
        ("A simple yes is enough.",),
        end=_REGARDS,
    ),
)
OFFERS = (
    _letter(
        _about("your offer"),
        ("Thank you for your offer for {job}; I was very glad to get it.",),
        ("You will have my answer by {offer}.", "You will have my answer in the next days."),
        ("I am reading everything with care.",),
        ("If anything is still open on your side, a line to me is enough.",),
        end=_REGARDS,
    ),
    _letter(
        _about("two questions first"),
        ("Your offer for {job} made my day.",),
        ("I will answer by {offer}.", "I will answer in the next few days."),
        ("May I ask you one or two things before then?",),
        ("A short call or a line would do.",),
        end=_REGARDS,
    ),
    _letter(
        _about("the details of your offer"),
        ("I have your offer for {job}, and I thank you for your trust.",),
        ("Before I answer, I would like to understand the details well.",),
        ("My answer comes by {offer}.", "My answer comes in the next days."),
        ("Whom may I ask about pay, hours and the first day?",),
        end=_REGARDS,
    ),
)
WHOS = (
    _letter(
        _about("which company is it?"),
        ("I sent you my résumé for {job} on {sent}.", "A little while ago I sent you my résumé for {job}."),
        ("Could you tell me which company it is for?",),
        ("I would like to avoid applying there twice.",),
        ("A name in one line is plenty.",),
    ),
    _letter(
        _about("one question"),
        ("My question is about {job}.",),
        ("Who is the employer?",),
        ("I apply in several places and do not want to send the same papers twice.",),
        ("One line is enough.",),
    ),
    _letter(
        _about("who is hiring?"),
        ("Before I go on with {job}, I would like to know who is hiring.",),
        ("That way nobody gets my résumé from two sides.",),
        ("May I have the company's name?",),
        ("I am glad to keep it to myself.",),
    ),
)
WITHDRAWALS = (
    _letter(
        _about("taking my name off"),
        ("Thank you for considering me for {job}.",),
        ("I have chosen another way, so please take my name off your list.",),
        ("I appreciate the time that you gave to my application.",),
        ("I wish you a good choice.",),
        end=_REGARDS,
    ),
    _letter(
        _about("withdrawing"),
        ("I am writing to withdraw my application for {job}.",),
        ("My plans have changed, and I did not want to leave you waiting.",),
        ("Thank you for your time.",),
        ("I hope that you find somebody soon.",),
        end=_REGARDS,
    ),
    _letter(
        _about("a change of plans"),
        ("With thanks for your interest, I step back from {job}.",),
        ("The choice was not an easy one.",),
        ("Please close my application.",),
        ("I would be glad to hear from you again one day.",),
        end=_REGARDS,
    ),
)

BOOK = Book(
    job=("the {role} position", "the position at {company}", "the position"),
    no_name="[your name]",
    no_number="[your number]",
    pages={
        (Saying.VOICEMAIL, Moment.NO_ANSWER): VOICEMAILS,
        (Saying.VOICEMAIL, Moment.ANSWERED): ANSWERED_VOICEMAILS,
        (Saying.CHECK_IN_CALL, Moment.NO_ANSWER): CHECK_IN_CALLS,
        (Saying.HELLO_CALL, Moment.NO_ANSWER): HELLO_CALLS,
        (Saying.PICK_UP, Moment.NO_ANSWER): PICK_UPS,
        (Saying.PICK_UP, Moment.ANSWERED): ANSWERED_PICK_UPS,
        (Saying.PICK_UP, Moment.INTERVIEWED): CHECK_IN_PICK_UPS,
        (Saying.PICK_UP, Moment.RESTED): HELLO_PICK_UPS,
        (Saying.EMAIL, Moment.NO_ANSWER): EMAILS,
        (Saying.EMAIL, Moment.ANSWERED): ANSWERED_EMAILS,
        (Saying.TEXT, Moment.NO_ANSWER): TEXTS,
        (Saying.TEXT, Moment.ANSWERED): ANSWERED_TEXTS,
        (Saying.MESSAGE, Moment.NO_ANSWER): MESSAGES,
        (Saying.MESSAGE, Moment.ANSWERED): ANSWERED_MESSAGES,
        (Saying.CHECK_IN, Moment.NO_ANSWER): CHECK_INS,
        (Saying.THANKS, Moment.NO_ANSWER): THANK_YOUS,
        (Saying.HELLO, Moment.NO_ANSWER): HELLOS,
        (Saying.OFFER, Moment.NO_ANSWER): OFFERS,
        (Saying.WHO, Moment.NO_ANSWER): WHOS,
        (Saying.WITHDRAWAL, Moment.NO_ANSWER): WITHDRAWALS,
    },
)
