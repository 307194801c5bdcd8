"""The encouraging texts in English. Add at the end of a table: a number is never given to other words."""

from __future__ import annotations

from bot.people.preferences import Tone
from bot.pipeline.words import Situation
from bot.voice.encouragement.actions import Action
from bot.voice.encouragement.wording import Need, Numbered, Texts, Wording

QUIET_SENT_WARM: Numbered = {
    1: Wording(
        "It has been {waited} working days since your last step with {company}, and nobody has said no. "
        "A wait like that is long. One more short try can be planned here, and it will keep until tomorrow.",
        Action.TRY,
    ),
    2: Wording(
        "{company} has been quiet since {last}. You sent your résumé and then you waited; both take patience. "
        "If you like, plan one more try for the next working day. Leaving it alone today is fine.",
        Action.TRY,
    ),
    3: Wording(
        "No word from {company} since {last}, and no refusal. You did your part that day. "
        "Two free minutes are enough for one more try. Without them, the lead simply stays open.",
        Action.TRY,
    ),
    4: Wording(
        "Waits like this one are tiring. What I know about {company} fits in one line: your last step was on {last}, "
        "and no answer is noted since. Plan a short try, or take the day off from it.",
        Action.TRY,
    ),
    5: Wording(
        "By my notes you followed up with {company} {times}, most recently on {last}. "
        "That was work, done while nobody answered. One more try can go on the calendar; next week works, too.",
        Action.TRY,
        (Need.NEVER_HEARD,),
    ),
    6: Wording(
        "Your résumé for the {role} job went out on {sent}. What became of it since, neither of us can see. "
        "Asking is allowed: one short message, on whichever day you have a minute.",
        Action.SCRIPT,
    ),
    7: Wording(
        "I can't see into the office at {company}. I can see your side: sent on {sent}, quiet for {weeks}. "
        "The next line is easy to add, today or some other day.",
        Action.TRY,
    ),
    8: Wording(
        "Nothing new from {company}. That makes {waited} working days, and it is fair to be tired of them. "
        "One small try, planned for you, or a rest for the lead: both are good.",
        Action.TRY,
    ),
    9: Wording(
        "The {role} lead at {company} is still open after {weeks} of quiet. If you still want the job, "
        "the words for a short note are here. If you are unsure, sleep on it.",
        Action.SCRIPT,
    ),
    10: Wording(
        "{contact} is the name you have at {company}, where it has been quiet since {last}. "
        "A note that starts with a name is easy to write. Open the words when it suits you; there's no rush.",
        Action.SCRIPT,
    ),
    11: Wording(
        "From the outside, every silence looks the same. What we have from {company} is this: nothing since {last}, "
        "so no refusal either. You could plan one more step, or give it another week.",
        Action.TRY,
        view=True,
    ),
    12: Wording(
        "The pile at {company} may be read by now, or it may not; nobody told us. "
        "One more short message is a fair thing to send. It can also wait until you feel like it.",
        Action.TRY,
        view=True,
    ),
    13: Wording(
        "Since {last} there has been no sound from {company}. You don't have to guess what that means. "
        "Put one try on the calendar and let the page carry it, or leave the page blank for now.",
        Action.TRY,
    ),
    14: Wording(
        "On {sent} you sent {company} your résumé, and that step is done. The next one can be tiny: "
        "open the words, read them once, and decide then. Not deciding today is all right.",
        Action.SCRIPT,
    ),
    15: Wording(
        "With {company}, the last move so far was yours, on {last}. Here is something easy to go on with: "
        "a short text to change and send. Keep it for later if today is full.",
        Action.SCRIPT,
    ),
    16: Wording(
        "Here is {company} again, after {weeks} without news. If the job still sounds good to you, plan one more try. "
        "If it doesn't, letting the lead rest is a good choice, too.",
        Action.TRY,
    ),
    17: Wording(
        "A phone number for {company} is in your notes, and the line has been quiet since {last}. "
        "A call takes about two minutes, voicemail included. If today is no day for calls, it will keep.",
        Action.SCRIPT,
        (Need.PHONE,),
    ),
    18: Wording(
        "You have an email address for {company}. It means no ringing and no waiting on hold: a few lines, and done. "
        "The words are here today, and on Friday as well.",
        Action.SCRIPT,
        (Need.EMAIL,),
    ),
    19: Wording(
        "So far, {company} is a company without a person in your notes. Finding one name there could be "
        "the whole task for today. Add it when you have it, or leave it for now.",
        Action.CONTACT,
        (Need.NO_NAME,),
    ),
    20: Wording(
        "Quiet stretches are part of a search, and {company} is in one: {waited} working days. "
        "You sent something all the same. One more step can be planned; a free afternoon is fine, too.",
        Action.TRY,
    ),
    21: Wording(
        "{company} has given no sign since {last}. If you worry about being a bother: when {against_source} asked "
        "US managers in {against_year}, {against} percent said not to follow up at all. "
        "Plan one more try, or let it be.",
        Action.TRY,
    ),
    22: Wording(
        "Of your {finished} quiet leads, {returned} came back, after {average} days on average. "
        "{company} has been quiet since {last}; which way it goes, nobody knows. "
        "One more try is there, and so is tomorrow.",
        Action.TRY,
    ),
    23: Wording(
        "Email is possible at {company}. Asked by {writing_source} in {writing_year}, {writing} percent of managers "
        "liked a follow-up best that way. A few lines are written for you. Send them when it suits you.",
        Action.SCRIPT,
        (Need.EMAIL,),
    ),
    24: Wording(
        "Do you still want the {role} job? {company} has said nothing since {last}, and meanwhile you get a say, too. "
        "If yes, plan one more try. If you can't tell, the lead can wait.",
        Action.TRY,
        view=True,
    ),
    25: Wording(
        "The latest entry for {company} is from {last}, and the step in it was yours. "
        "It may stay the latest for a while, or you add one more. Either way, the lead is open.",
        Action.TRY,
    ),
    26: Wording(
        "Patience is most of the work with {company} right now, {waited} working days of it. "
        "One short try would be a change from waiting. Plan it or don't; the lead loses nothing.",
        Action.TRY,
    ),
    27: Wording(
        "I kept the date for you: {last} was your last step with {company}. You can put it out of your mind. "
        "If you would rather act, one more try goes on the next working day.",
        Action.TRY,
    ),
    28: Wording(
        "Before the day fills up: there is no news from {company} since {last}. One short try could be "
        "your only job task today. If the day is full already, leave it with a clear head.",
        Action.TRY,
    ),
    29: Wording(
        "On your list since {sent}: {company}, quiet for {weeks}. Next to it there is room for another name. "
        "Add a place you noticed lately, or keep the list as it is.",
        Action.ADD,
        view=True,
    ),
    30: Wording(
        "You may let {company} rest. There has been nothing new since {last}, and a resting lead stays open "
        "without reminders. If an answer comes, your notes are still here. Keeping it active is fine, too.",
        Action.REST,
        view=True,
    ),
    31: Wording(
        "Your last step with {company} was {how}, on {last}. It was the right size for that day. "
        "A different way is open for the next one: look at the words, use them or save them.",
        Action.SCRIPT,
    ),
    32: Wording(
        "There are {waited} working days between you and your last step with {company}. I have no news to add. "
        "What I can add is a date for one more try, if you want it. You can also leave it undated.",
        Action.TRY,
    ),
    33: Wording(
        "For {weeks} now, {company} has been a name with no news. A look at your notes may give you a fresh line "
        "for a message. It may also tell you to leave it for now.",
        Action.SHOW,
    ),
    34: Wording(
        "What is known about {company}: sent on {sent}, no word since {last}. That leaves a lot open. "
        "I can plan a try so that one date is sure, at least. It can be done tomorrow, too.",
        Action.TRY,
        (Need.TOUCHED,),
        view=True,
    ),
    35: Wording(
        "You might be thinking of {company} more often than you'd like, after {waited} working days. "
        "Set a day for one more try and let me do the thinking until then. No day is fine as well.",
        Action.TRY,
    ),
    36: Wording(
        "Let's keep {company} simple. Sent on {sent}, no refusal so far. Two doors are open: one more try "
        "on the next working day, or a rest for the lead until you feel like it.",
        Action.TRY,
    ),
    37: Wording(
        "Nobody at {company} has told you no. Nobody has told you yes, either, in {weeks}. "
        "Hanging in between is tiring. A short try gives your side something to do, and it can wait.",
        Action.TRY,
    ),
    38: Wording(
        "Today I have a short report: {company}, quiet, {waited} working days. Nothing in it says no. If you "
        "want the next one to hold something new, plan one more try. If not, it stays short.",
        Action.TRY,
    ),
    39: Wording(
        "Whatever {company} is busy with, it isn't in my notes. Your step from {last} is. You could set one "
        "more next to it, or let that one stand for a while.",
        Action.TRY,
    ),
    40: Wording(
        "There is space under {company} in my notes; the last thing there is your step from {last}. A next "
        "one can go in today. It can also stay space.",
        Action.TRY,
    ),
    41: Wording(
        "Not knowing takes energy, and with {company} it has gone on for {weeks}. One more try is a way to "
        "ask. Leaving the question alone this week is a choice, too, and a fine one.",
        Action.TRY,
    ),
}

QUIET_SENT_LIGHT: Numbered = {
    1: Wording(
        "I've read the {company} page so often that my office plant knows it by heart. Last entry: {last}, yours. "
        "Help us out with a new line? One short try will do. Tomorrow is fine.",
        Action.TRY,
    ),
    2: Wording(
        "My filing system reports no movement at {company} since {last}. It is a system of one drawer. "
        "Plan one more try and I get to open it. No hurry, the drawer isn't going anywhere.",
        Action.TRY,
    ),
    3: Wording(
        "Every morning I dust the spot where news from {company} would go. After {waited} working days it shines. "
        "Fancy one more try? I can hold the duster until you decide.",
        Action.TRY,
    ),
    4: Wording(
        "Weather report for {company}: calm, no wind since {last}. I'm no expert, I only read your notes. "
        "One short try is on offer, and so is a walk.",
        Action.TRY,
    ),
    5: Wording(
        "I had a staring contest with the calendar over {company}. After {waited} working days, the calendar leads. "
        "A short try would save my honor. It would still count next week.",
        Action.TRY,
    ),
    6: Wording(
        "Bots don't sigh, so I went over my notes on {company} once more. Your last step: {last}. "
        "Under it there's an empty line. Fill it this week if you like, or let it enjoy the space.",
        Action.TRY,
    ),
    7: Wording(
        "My plant has grown a leaf since {last}. From {company}, nothing new to report. "
        "The words for a short note are here whenever you are; the plant and I can wait.",
        Action.SCRIPT,
    ),
    8: Wording(
        "Twice I shook the mailbox for {company}. Nothing fell out, and that's {weeks} now. "
        "One more try? Say when. The mailbox could use a rest anyway.",
        Action.TRY,
    ),
    9: Wording(
        "That {role} lead and I are close by now; I look at it every day. Since {last} it has had no visitors. "
        "Drop it a line, or let it nap.",
        Action.SCRIPT,
    ),
    10: Wording(
        "News bulletin on {company}: there is none, and it has been that way for {weeks}. "
        "You could make some with one short try. Or tune in again tomorrow; same bot, same desk.",
        Action.TRY,
    ),
    11: Wording(
        "I counted the {waited} working days for {company} on my fingers, which is hard without fingers. "
        "The lead is still open. One small try, or a day off from it?",
        Action.TRY,
    ),
    12: Wording(
        "Still in the waiting room with {company}, reading the same magazine since {last}. "
        "Shall I plan a short try for you? I don't mind one more chapter.",
        Action.TRY,
    ),
    13: Wording(
        "If notes wore out, mine on {company} would be see-through. Nothing was added since {last}. "
        "Look them over with me and see if a new line comes up. If not, back in the drawer.",
        Action.SHOW,
    ),
    14: Wording(
        "Phones are odd: the one for {company} is two taps away and feels like a mile. "
        "The words are ready to read out. Or let the phone have its nap today.",
        Action.SCRIPT,
        (Need.PHONE,),
    ),
    15: Wording(
        "My calendar has a blank square and is a bit shy about it. After {weeks} without news, one more try "
        "with {company} would fit in nicely. Blank squares are pretty, too.",
        Action.TRY,
        view=True,
    ),
    16: Wording(
        "Dear diary: {company}, nothing since {last}. The pencil is still sharp. "
        "Give me one more try to write down, or I'll draw the plant again. Either is fine with me.",
        Action.TRY,
    ),
}

QUIET_SENT_BRIEF: Numbered = {
    1: Wording(
        "{company}, {role}. Sent {sent_short}. Last step {last_short}. No word since. One more try, or leave it open.",
        Action.TRY,
        (Need.TOUCHED,),
    ),
    2: Wording(
        "Quiet for {waited} working days: {company}. No refusal on record. A try can be planned any day.", Action.TRY
    ),
    3: Wording(
        "Last step with {company}: {last_short}. Lead open. Words for a note are ready; later is fine.", Action.SCRIPT
    ),
    4: Wording("Open: {company}, sent {sent_short}. Nothing new. One more try, on any day you like.", Action.TRY),
    5: Wording(
        "{company}, quiet since {last_short}. Follow-ups by you: {times}. Plan one more, or let it be.", Action.TRY
    ),
    6: Wording("Status of {company}: no news in {weeks}. Plan a try, or leave it.", Action.TRY),
    7: Wording("After {waited} working days, {company} is still open. One try is ready to plan. No rush.", Action.TRY),
    8: Wording(
        "No news: {company}, last step {last_short}. A short call is possible. It can wait.",
        Action.SCRIPT,
        (Need.PHONE,),
    ),
    9: Wording(
        "Email on file for {company}. Quiet since {last_short}. A few lines are ready, today or later.",
        Action.SCRIPT,
        (Need.EMAIL,),
    ),
    10: Wording("Today's quiet lead: {company}. Sent {sent_short}. A try, or a rest until you say so.", Action.TRY),
    11: Wording(
        "Ask for {contact} at {company}. Quiet since {last_short}. A note is ready, if you want it.", Action.SCRIPT
    ),
    12: Wording("Checked {company}: nothing since {last_short}. The next try is open; tomorrow works.", Action.TRY),
    13: Wording("Listed and open: {company}, {weeks} without news. Try again, or look another day.", Action.TRY),
    14: Wording("{role} at {company}: no word since {last_short}. Rest it, or keep it as it is.", Action.REST),
    15: Wording(
        "Since {sent_short}, {company} has no reply on record. Plan one more step, or pass.",
        Action.TRY,
        (Need.NEVER_HEARD,),
    ),
    16: Wording(
        "Still waiting: {company}, since {last_short}. Your notes are one tap away. Optional today.", Action.SHOW
    ),
    17: Wording(
        "Own count: {returned} of {finished} came back, in {average} days on average. "
        "{company}: open, last step {last_short}. Try again, or wait.",
        Action.TRY,
    ),
    18: Wording(
        "Missing for {company}: a name. Quiet since {last_short}. Add one when you find it.",
        Action.CONTACT,
        (Need.NO_NAME,),
    ),
    19: Wording("{company}: {waited} working days quiet, still open here. A try tomorrow, or none.", Action.TRY),
    20: Wording("Waiting on {company} for {weeks}. Plan the next step, or skip this one.", Action.TRY),
    21: Wording("Next for {company}, if you want it: one short try. Last step {last_short}.", Action.TRY),
    22: Wording("As of today, {company} is quiet since {last_short}. Act or wait; both are fine.", Action.TRY),
}

QUIET_INTERVIEW_WARM: Numbered = {
    1: Wording(
        "You interviewed with {company} on {interview}, and {waited} working days have passed without news. "
        "That is hard to sit through. Nobody has said no. A short check-in can be planned; tomorrow is early enough.",
        Action.TRY,
    ),
    2: Wording(
        "Since your interview with {company} on {interview} it has been quiet. A talk like that takes time and nerve. "
        "If you like, send a short check-in this week; the words are here. If not, the lead stays open.",
        Action.SCRIPT,
    ),
    3: Wording(
        "At {company} you talked about {talked}. That makes a good first line for a check-in. "
        "Look at the words now, or when you have a quiet minute.",
        Action.SCRIPT,
    ),
    4: Wording(
        "{company} has been quiet since {last}, after an interview. In a {unheard_year} survey by {unheard_source}, "
        "{unheard} percent of job seekers knew that kind of quiet. Plan a check-in, or give it a few days.",
        Action.TRY,
        (Need.MET,),
    ),
    5: Wording(
        "The lead at {company} is in the interview stage, and your last step was on {last}. "
        "A friendly question about the timeline is a normal thing to send. It will keep until tomorrow, too.",
        Action.TRY,
    ),
    6: Wording(
        "Waiting after an interview is its own kind of work. With {company} it has been {waited} working days. "
        "Let me put the check-in on a date, so your head is free. Or leave it open for now.",
        Action.TRY,
        (Need.MET,),
    ),
    7: Wording(
        "Your interview with {company} is done; the answer isn't here yet. You can ask where things stand, "
        "and one line is enough. A few more days of waiting are all right as well.",
        Action.TRY,
        (Need.MET,),
    ),
    8: Wording(
        "Nothing from {company} for {weeks}, after you met. A choice among people can take several desks; "
        "how many here, we don't know. Ask for their date, or leave them the time.",
        Action.TRY,
        (Need.MET,),
        view=True,
    ),
    9: Wording(
        "While you wait for {company}: write down one thing from the talk, such as a name or a question. "
        "It makes the next note easy. Skip it if nothing comes to mind.",
        Action.WENT,
        (Need.MET,),
    ),
    10: Wording(
        "There is one more thing you can do for {company}, and it's small: ask how far they are. "
        "It has been {waited} working days. If you'd rather not ask today, nothing is lost.",
        Action.TRY,
    ),
    11: Wording(
        "Of your {finished} quiet leads, {returned} came back, after {average} days on average. "
        "{company} has been still since {last}. Plan a check-in if you like; waiting is fine, too.",
        Action.TRY,
    ),
    12: Wording(
        "{company} is in the interview stage on your list, and quiet for {weeks}. From here I can't see who "
        "decides. You could ask them. The question can be planned for the next working day, or it can wait.",
        Action.TRY,
    ),
    13: Wording(
        "With {company} you came as far as the interview stage, and nobody has said no since. A check-in of "
        "one line is easy to plan. Another week of quiet is fine, too.",
        Action.TRY,
    ),
    14: Wording(
        "How far is {company}? They can answer that in one line, and you may ask it. It has been quiet since "
        "{last}. Plan the question, or let it lie for a few days.",
        Action.TRY,
    ),
}

QUIET_INTERVIEW_LIGHT: Numbered = {
    1: Wording(
        "I keep refreshing the {company} page, which does nothing, since I'm the one who fills it. "
        "Interview: noted. News: none since {last}. Plan a check-in with me, or let my finger rest.",
        Action.TRY,
        (Need.MET,),
    ),
    2: Wording(
        "After your interview with {company} I put my ear to the mailbox. It hums, that's all. "
        "Send a friendly line when it suits you; I'll keep listening either way.",
        Action.SCRIPT,
        (Need.MET,),
    ),
    3: Wording(
        "My crystal ball is a paperweight, so I can't say where {company} stands. It has been {waited} working days. "
        "One line to them would tell us more than the ball. No rush; it isn't going to improve.",
        Action.TRY,
    ),
    4: Wording(
        "I put on a tie for your interview with {company}. Still wearing it, {waited} working days later. "
        "Plan a check-in, or tell me to change into something soft.",
        Action.TRY,
        (Need.MET,),
    ),
    5: Wording(
        "The office plant has asked twice about {company}. I said: interview done, no news since {last}. "
        "There's a check-in you can plan, and the plant has agreed to be patient.",
        Action.TRY,
        (Need.MET,),
    ),
    6: Wording(
        "Shop talk: “{talked}” is my favorite line in your {company} notes, and I've had {weeks} to read it. "
        "It would look good in a check-in. It also looks good where it is.",
        Action.SCRIPT,
    ),
    7: Wording(
        "My best theory about {company} is a blank page, so I've stopped there. It has been quiet since "
        "{last}. One small question would fill a line. Blank pages don't mind waiting.",
        Action.TRY,
    ),
    8: Wording(
        "I practiced saying “any news?” to the mirror for {company}. You'd do it better, and in writing. It's "
        "been {waited} working days. Ask when you like; I'll keep the mirror clean.",
        Action.TRY,
    ),
}

QUIET_INTERVIEW_BRIEF: Numbered = {
    1: Wording(
        "{company}: interviewed {interview_short}. Quiet for {waited} working days. A check-in can be planned.",
        Action.TRY,
    ),
    2: Wording(
        "After the interview, no word from {company} since {last_short}. A note is ready; later is fine.",
        Action.SCRIPT,
        (Need.MET,),
    ),
    3: Wording("Interview stage: {company}. Last step {last_short}. One short question, any day.", Action.TRY),
    4: Wording("Stage unchanged: {company}, {weeks} quiet. Plan a check-in, or wait some more.", Action.TRY),
    5: Wording(
        "Talked about at {company}: {talked}. Quiet since {last_short}. Use it in a note, or keep it.", Action.SCRIPT
    ),
    6: Wording("No decision known: {company}. Add how it went while you remember, or leave it.", Action.WENT),
    7: Wording(
        "{company}, interview stage. {waited} working days of quiet. Ask how far they are, or wait.", Action.TRY
    ),
    8: Wording("No news at {company} since {last_short}; interview stage. One line to them, or a pause.", Action.TRY),
}

RESTING_WARM: Numbered = {
    1: Wording(
        "{company} is resting and still open. Your last step there was on {last}. "
        "After a break, a hello is an easy message: two lines, no reason needed. This week, or later.",
        Action.HELLO,
    ),
    2: Wording(
        "Some of your leads are resting. They need nothing from you. If one name makes you curious, "
        "pick it for a hello; the others sleep on.",
        Action.RESTING,
    ),
    3: Wording(
        "It's been {weeks} since your last step with {company}. Plans can change in that time, in either direction. "
        "A short hello would ask nothing big. Send one, or leave it for next month.",
        Action.HELLO,
        view=True,
    ),
    4: Wording(
        "Nothing has to happen with your resting leads today. They stay open without reminders. "
        "With five spare minutes, you could look through them and choose one hello. Choosing none is fine.",
        Action.RESTING,
    ),
    5: Wording(
        "The {role} lead at {company} is asleep on your list, with your notes still in it. "
        "Have a look, and see if the job still appeals to you. If not, let it sleep.",
        Action.SHOW,
    ),
}

RESTING_LIGHT: Numbered = {
    1: Wording(
        "Shh: {company} is napping on my list, and has been since {last}. We can tiptoe past, "
        "or wake it with a two-line hello. I have slippers on either way.",
        Action.HELLO,
    ),
    2: Wording(
        "Your resting leads lie on my shelf like cats on a sofa. I dust around them. "
        "Pick one for a hello, or let them all purr on.",
        Action.RESTING,
    ),
    3: Wording(
        "My quietest drawer holds your resting leads. Once a month I oil it. "
        "Open it for one hello, or leave it shut until next time.",
        Action.RESTING,
    ),
    4: Wording(
        "A soft snore comes from {company}, or from my fan. It's been {weeks}. "
        "Say hello and find out, or let the fan have the credit.",
        Action.HELLO,
    ),
}

RESTING_BRIEF: Numbered = {
    1: Wording("Resting: {company}. Last step {last_short}. Say hello, or let it rest on.", Action.HELLO),
    2: Wording("Resting leads are still open. One hello, or none: up to you.", Action.RESTING),
    3: Wording("{company} rests, open as before. A hello can go out any time.", Action.HELLO),
    4: Wording("Asleep but open: your resting leads. Look through them, or skip this month.", Action.RESTING),
}

HARD_TO_START_WARM: Numbered = {
    1: Wording(
        "{company} is down as a call, and calls are not everyone's thing. It can be a note: a few lines, no phone. "
        "One tap changes it. The lead is open whatever you choose.",
        Action.WRITE,
        (Need.CALL, Need.EMAIL),
    ),
    2: Wording(
        "The step for {company} can be smaller. Read the words once, and that is the whole task. "
        "Sending them is for another hour, or another day.",
        Action.SCRIPT,
    ),
    3: Wording(
        "Today may not be a day for {company}, and that's all right. You can leave this step out. "
        "The lead stays open, and the next step finds its own day.",
        Action.SKIP,
    ),
    4: Wording(
        "Some days, one thing is the right size. I can hide the rest of the list and leave you a single step. "
        "Calling it enough for today is fine, too.",
        Action.JUST_ONE,
    ),
    5: Wording(
        "Starting is often the heavy part. So try only this: open {company} and look at what is written there. "
        "Close it again, and that was plenty for today.",
        Action.SHOW,
    ),
    6: Wording(
        "Your list is patient: what you leave today is on the next card. "
        "If you want it out of sight for now, say that it's enough, and it's gone until then.",
        Action.ENOUGH,
    ),
    7: Wording(
        "{company} can come back next week. A later date makes some room now, and the lead stays open. "
        "If you'd rather do it today, it's on your list as before.",
        Action.NEXT_WEEK,
    ),
    8: Wording(
        "Pick the easiest thing on the list, whichever that is. Easy things are allowed to come first. "
        "If none of them looks easy, the list keeps until tomorrow.",
        Action.LIST,
    ),
}

HARD_TO_START_LIGHT: Numbered = {
    1: Wording(
        "The phone looks heavier than it is; I can't lift it at all. {company} can get a note: "
        "one tap swaps the call for words. Or nobody lifts anything today.",
        Action.WRITE,
        (Need.CALL, Need.EMAIL),
    ),
    2: Wording(
        "I tried to do this step for {company} myself and got stuck at having no hands. "
        "Let's halve it: read the words aloud to a plant. That can be all for today.",
        Action.SCRIPT,
    ),
    3: Wording(
        "My favorite trick is making lists look shorter. Say the word, and only one step stays in view. "
        "I can also make the whole list vanish until tomorrow.",
        Action.JUST_ONE,
    ),
    4: Wording(
        "I'm holding a door for you at {company}: this step can be skipped. The hinge squeaks, nobody minds. "
        "The lead stays open, and you can also knock another day.",
        Action.SKIP,
    ),
    5: Wording(
        "Before anything else I always stare at the screen for a while. Then I open one lead and look. "
        "{company} would do. Looking is enough for today.",
        Action.SHOW,
    ),
    6: Wording(
        "Even the printer needs a minute to warm up, and it only has one job. Take the day if you want it. "
        "The list will be here, humming.",
        Action.ENOUGH,
    ),
}

HARD_TO_START_BRIEF: Numbered = {
    1: Wording(
        "{company}: a call is planned. A note works, too. Or leave it for today.", Action.WRITE, (Need.CALL, Need.EMAIL)
    ),
    2: Wording("Smaller step for {company}: read the words. Sending can wait.", Action.SCRIPT),
    3: Wording("Skip the step for {company}? It stays on the list.", Action.SKIP),
    4: Wording("One step only, the rest hidden. Or enough for today.", Action.JUST_ONE),
    5: Wording("Later is possible: {company}, next week. Nothing closes.", Action.NEXT_WEEK),
    6: Wording("Enough for today is an option. The list keeps.", Action.ENOUGH),
    7: Wording("Open {company}, look, close. That is plenty for today.", Action.SHOW),
}

CAME_BACK_WARM: Numbered = {
    1: Wording(
        "{company} has answered. Your notes from before are all still here, so you can go on where you stopped. "
        "Look at the lead when you have a minute; it's safe until then.",
        Action.SHOW,
    ),
    2: Wording(
        "There is news from {company}, a lead that had gone quiet. Enjoy that for a moment. "
        "Then, if you like, note what they said while it's fresh.",
        Action.NOTE,
    ),
    3: Wording(
        "An answer came on a lead that had been quiet. That is good news on any day. "
        "What comes next is on your list; reading it can wait until after a coffee.",
        Action.LIST,
    ),
    4: Wording(
        "With this answer, {returned} of your {finished} quiet leads have come back, after {average} days on average. "
        "See what comes next, now or this evening.",
        Action.LIST,
    ),
}

CAME_BACK_LIGHT: Numbered = {
    1: Wording(
        "The plant and I did a small dance: {company} answered. 🌱 We've stopped now. "
        "Have a look at the lead, or enjoy it first; we understand.",
        Action.SHOW,
    ),
    2: Wording(
        "I had to blow the dust off the drawer for {company}: there's an answer in it. Your notes are on top. "
        "Read them now, or after something nice.",
        Action.SHOW,
    ),
    3: Wording(
        "Movement in the quiet drawer. I checked twice, and it's a real answer. "
        "What's next is on the list. I'll be here practicing my calm face, whenever you get to it.",
        Action.LIST,
    ),
}

CAME_BACK_BRIEF: Numbered = {
    1: Wording("{company} answered after the quiet. Notes are kept. See the lead, any time.", Action.SHOW),
    2: Wording("Answer noted: {company}. Lead open, with everything in it. Look when you like.", Action.SHOW),
    3: Wording("News on a quiet lead. See what follows, today or later.", Action.LIST),
}

REJECTED_WARM: Numbered = {
    1: Wording(
        "{company} said no. That hurts, and it may. Nothing on your list needs you now. "
        "You can close it here, and come back when you want to.",
        Action.ENOUGH,
    ),
    2: Wording(
        "A no from {company}, after the work you put in. I'm sorry. It's fine to be done with this for today, "
        "or to have some days without cards.",
        Action.PAUSE,
    ),
    3: Wording(
        "I'm sorry. You got as far as an interview with {company}, on {interview}, and then it was a no. "
        "Your notes stay with the lead. That's enough for one day.",
        Action.ENOUGH,
    ),
    4: Wording(
        "That was a no, and I'm sorry. There is nothing to answer and nothing to plan right now. "
        "Be done for today if that helps; I'll be here.",
        Action.ENOUGH,
    ),
}

REJECTED_LIGHT: Numbered = {
    1: Wording(
        "I have no light words for a no. I'm sorry about {company}. The list can stay shut for the rest of the day.",
        Action.ENOUGH,
    ),
    2: Wording(
        "Plain words today: the answer was a no, and I'm sorry. Take the time you need. "
        "Some days without cards are one tap away, and all is kept.",
        Action.PAUSE,
    ),
    3: Wording(
        "No clever line for this one. They said no, and I'm sorry. You can close the list here.",
        Action.ENOUGH,
    ),
}

REJECTED_BRIEF: Numbered = {
    1: Wording("{company}: they said no. I'm sorry. Done for today, if you like.", Action.ENOUGH),
    2: Wording("A no. I'm sorry. Nothing else is needed today.", Action.ENOUGH),
    3: Wording("The answer is no. I'm sorry. A week without cards is possible.", Action.PAUSE),
}

THIN_WARM: Numbered = {
    1: Wording(
        "Who from your last job would pick up if you called? One name is enough for today. "
        "Put down where they work now, or keep the name for later.",
        Action.ADD,
    ),
    2: Wording(
        "Think of the last place where you liked the people: a shop, an office, a class. Are they hiring? "
        "Note it as a lead. If nothing comes to mind, leave it for another week.",
        Action.ADD,
    ),
    3: Wording(
        "Which job did you look at lately and then scroll past? It can go on the list as a maybe, still unsent. "
        "One more name, or none today; both are fine.",
        Action.ADD,
    ),
    4: Wording(
        "On your usual way through town, which sign says that they're hiring? "
        "Add the first one you remember. If you can't think of any, keep your eyes open on the way home.",
        Action.ADD,
    ),
    5: Wording(
        "Your list has room. Whose work have you envied a little lately, a friend's, a neighbor's? "
        "Put that employer down, or just ask them about it some day.",
        Action.ADD,
    ),
}

THIN_LIGHT: Numbered = {
    1: Wording(
        "There's room on my list; it echoes a bit. Who sat next to you at your last job, and where are they now? "
        "Add the place, or let it echo one more day.",
        Action.ADD,
    ),
    2: Wording(
        "I tried to think of employers myself and came up with the post office. You know more people. "
        "Who last told you about a new job? Note the company, whenever.",
        Action.ADD,
    ),
    3: Wording(
        "The plant is no help with names; I asked. Who taught you something at work once, "
        "and would be glad to hear from you? Put down their place, or save the thought.",
        Action.ADD,
    ),
}

THIN_BRIEF: Numbered = {
    1: Wording("Has anyone from your last team changed jobs? Add that company, or leave it for now.", Action.ADD),
    2: Wording("Name one company you'd recommend to a friend. Add it, or keep it for later.", Action.ADD),
    3: Wording("Which customer or supplier knew your work? Add them as a lead, any day.", Action.ADD),
}

FIRST_LEAD_WARM: Numbered = {
    1: Wording(
        "{company} is on your list, your first lead. You don't have to carry it in your head any more. "
        "Add another one if you have it at hand, or leave it at that for today.",
        Action.ADD,
    ),
    2: Wording(
        "Your first lead is saved. From here on I remember the days and hand you the words. "
        "If another job is on your mind, add it. If not, that was enough.",
        Action.ADD,
    ),
    3: Wording(
        "One lead is written down now: {company}. Have a look at it, and add what you know about them. "
        "There's time; what's missing can follow later.",
        Action.SHOW,
    ),
}

FIRST_LEAD_LIGHT: Numbered = {
    1: Wording(
        "I had an empty list and was lining up nothing. Now there's {company}. "
        "Take a look at it, or go enjoy your day; I have something to do at last.",
        Action.SHOW,
    ),
    2: Wording(
        "First lead, first folder. I've even put a label on it. Add a second one when you run into it; "
        "the folder and I are content so far.",
        Action.ADD,
    ),
}

FIRST_LEAD_BRIEF: Numbered = {
    1: Wording("First lead saved: {company}. Add more any time.", Action.ADD),
    2: Wording("List started, one lead on it. Have a look, or leave it at that.", Action.LEADS),
}

FIRST_CALL_WARM: Numbered = {
    1: Wording(
        "That was your first call: {company}. It takes some nerve to dial, and you did. "
        "Nothing more is needed there today. See what comes next, if you're curious.",
        Action.SHOW,
    ),
    2: Wording(
        "First call made, and noted. However it went, it's behind you. "
        "You can stop here for today and pick the list up again on the next card.",
        Action.ENOUGH,
    ),
    3: Wording(
        "You picked up the phone for {company}. I put down the day, so that you don't have to. "
        "If something was said, add a few words while you remember. If nothing was, you're done.",
        Action.NOTE,
    ),
}

FIRST_CALL_LIGHT: Numbered = {
    1: Wording(
        "You called {company}, while I, a machine for reminders, can't even dial. "
        "Note what was said, or put the phone somewhere soft and leave it there.",
        Action.NOTE,
    ),
    2: Wording(
        "The phone got through its first call, and so did I. It wants to charge now, it says. "
        "Enough for today? The list understands batteries.",
        Action.ENOUGH,
    ),
}

FIRST_CALL_BRIEF: Numbered = {
    1: Wording("First call: {company}. Noted. The next step is planned by itself; look if you like.", Action.SHOW),
    2: Wording("Call done, your first here. Enough for today, if you like.", Action.ENOUGH),
}

WEEK_DONE_WARM: Numbered = {
    1: Wording(
        "You made {done} this week, and that reaches your goal. What is left keeps until next week. "
        "Call it enough, with good reason.",
        Action.ENOUGH,
    ),
    2: Wording(
        "Your goal for the week is reached. You set it, and you did it. "
        "The rest of the week is free, unless you want a look at what's planned.",
        Action.LIST,
    ),
    3: Wording(
        "Goal reached: {done} this week, and {heard} came in. The list can close until next week. "
        "If you noticed a job on the side, add it; if not, enjoy the free hours.",
        Action.ADD,
    ),
}

WEEK_DONE_LIGHT: Numbered = {
    1: Wording(
        "I've rung the little bell on my desk: your goal for the week is reached. It's a very little bell. "
        "Close the list with me, or take one quick look at next week.",
        Action.ENOUGH,
    ),
    2: Wording(
        "With {done} on the books, your week is done. I'm putting my feet up, as far as I have any. "
        "Look at what's next, or at the sky.",
        Action.LIST,
    ),
}

WEEK_DONE_BRIEF: Numbered = {
    1: Wording("Goal for the week reached: {done}. The rest keeps.", Action.ENOUGH),
    2: Wording("Week done, goal reached. What's next is on the list, for later.", Action.LIST),
}

BACK_WARM: Numbered = {
    1: Wording(
        "Good to see you. Your leads are where you left them, with every note. "
        "Start with one small thing, or only look around today.",
        Action.JUST_ONE,
    ),
    2: Wording(
        "Your pause is over. What came due meanwhile comes a few at a time, so there's no pile to climb. "
        "See the first one; the others can wait.",
        Action.TODAY,
    ),
    3: Wording(
        "After a pause, one thing is a good start. I can show a single step and hide the rest. "
        "If today is too soon, tomorrow works.",
        Action.JUST_ONE,
    ),
}

BACK_LIGHT: Numbered = {
    1: Wording(
        "I kept your chair warm, as far as a bot can. Your leads sit where you left them. "
        "Try one step, or spin around in the chair first.",
        Action.JUST_ONE,
    ),
    2: Wording(
        "While you were away I watered the plant and touched nothing else. "
        "Have a look at today's card, or say hello to the plant first.",
        Action.TODAY,
    ),
}

BACK_BRIEF: Numbered = {
    1: Wording("Pause over. Your leads are as they were. See what's due, today or tomorrow.", Action.TODAY),
    2: Wording("Cards are on again. One step shown, the rest hidden, if you like.", Action.JUST_ONE),
}

FOUND_WORK_WARM: Numbered = {
    1: Wording(
        "You found work, and I'm glad. The cards stop now. Your leads stay saved, with all the notes and calls "
        "that were yours. Look through them one day, or never.",
        Action.LEADS,
    ),
    2: Wording(
        "It's {company}. You took it, and I'm happy for you. From here on I'm quiet. "
        "Have a last look at the lead if you like, or just close this window.",
        Action.SHOW,
    ),
    3: Wording(
        "Congratulations on the new job. There's nothing left to do here. "
        "Your list stays as it is, in case you want to see how much you did.",
        Action.LEADS,
    ),
}

FOUND_WORK_LIGHT: Numbered = {
    1: Wording(
        "I'm out of work, and I've never been happier about it: you found a job. The plant waves a leaf. 🌿 "
        "Your list is there to browse, or to forget.",
        Action.LEADS,
    ),
    2: Wording(
        "So it's {company}, and I get to switch off the lamp on my desk. Congratulations. "
        "One last look at the lead? Otherwise, good night from the drawer.",
        Action.SHOW,
    ),
    3: Wording(
        "My calendar is empty, and this time that's wonderful: you found work. "
        "I'll hum quietly. Your leads are on the shelf if you ever want them.",
        Action.LEADS,
    ),
}

FOUND_WORK_BRIEF: Numbered = {
    1: Wording("Work found: {company}. Congratulations. Cards are off; the lead stays saved.", Action.SHOW),
    2: Wording("Cards are off. Congratulations on the job. Your list is kept, whenever you want it.", Action.LEADS),
}

TEXTS: Texts = {
    (Situation.QUIET_SENT, Tone.WARM): QUIET_SENT_WARM,
    (Situation.QUIET_SENT, Tone.LIGHT): QUIET_SENT_LIGHT,
    (Situation.QUIET_SENT, Tone.BRIEF): QUIET_SENT_BRIEF,
    (Situation.QUIET_INTERVIEW, Tone.WARM): QUIET_INTERVIEW_WARM,
    (Situation.QUIET_INTERVIEW, Tone.LIGHT): QUIET_INTERVIEW_LIGHT,
    (Situation.QUIET_INTERVIEW, Tone.BRIEF): QUIET_INTERVIEW_BRIEF,
    (Situation.RESTING, Tone.WARM): RESTING_WARM,
    (Situation.RESTING, Tone.LIGHT): RESTING_LIGHT,
    (Situation.RESTING, Tone.BRIEF): RESTING_BRIEF,
    (Situation.HARD_TO_START, Tone.WARM): HARD_TO_START_WARM,
    (Situation.HARD_TO_START, Tone.LIGHT): HARD_TO_START_LIGHT,
    (Situation.HARD_TO_START, Tone.BRIEF): HARD_TO_START_BRIEF,
    (Situation.CAME_BACK, Tone.WARM): CAME_BACK_WARM,
    (Situation.CAME_BACK, Tone.LIGHT): CAME_BACK_LIGHT,
    (Situation.CAME_BACK, Tone.BRIEF): CAME_BACK_BRIEF,
    (Situation.REJECTED, Tone.WARM): REJECTED_WARM,
    (Situation.REJECTED, Tone.LIGHT): REJECTED_LIGHT,
    (Situation.REJECTED, Tone.BRIEF): REJECTED_BRIEF,
    (Situation.THIN, Tone.WARM): THIN_WARM,
    (Situation.THIN, Tone.LIGHT): THIN_LIGHT,
    (Situation.THIN, Tone.BRIEF): THIN_BRIEF,
    (Situation.FIRST_LEAD, Tone.WARM): FIRST_LEAD_WARM,
    (Situation.FIRST_LEAD, Tone.LIGHT): FIRST_LEAD_LIGHT,
    (Situation.FIRST_LEAD, Tone.BRIEF): FIRST_LEAD_BRIEF,
    (Situation.FIRST_CALL, Tone.WARM): FIRST_CALL_WARM,
    (Situation.FIRST_CALL, Tone.LIGHT): FIRST_CALL_LIGHT,
    (Situation.FIRST_CALL, Tone.BRIEF): FIRST_CALL_BRIEF,
    (Situation.WEEK_DONE, Tone.WARM): WEEK_DONE_WARM,
    (Situation.WEEK_DONE, Tone.LIGHT): WEEK_DONE_LIGHT,
    (Situation.WEEK_DONE, Tone.BRIEF): WEEK_DONE_BRIEF,
    (Situation.BACK, Tone.WARM): BACK_WARM,
    (Situation.BACK, Tone.LIGHT): BACK_LIGHT,
    (Situation.BACK, Tone.BRIEF): BACK_BRIEF,
    (Situation.FOUND_WORK, Tone.WARM): FOUND_WORK_WARM,
    (Situation.FOUND_WORK, Tone.LIGHT): FOUND_WORK_LIGHT,
    (Situation.FOUND_WORK, Tone.BRIEF): FOUND_WORK_BRIEF,
}
