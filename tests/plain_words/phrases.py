"""What people say, and what it means: a table in both languages.

Each line is ``what is said | the lead or the company | the day | anything else``; what is not given must not be found
either. Leads called Acme, Bolt Logistics and Bank of America are there. ``ASKS`` is what must not be taken for anything
by itself: it may be several things, or none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

ENGLISH: Mapping[str, str] = {
    "APPLIED": """
        Applied at Acme yesterday | Acme | yesterday
        sent my resume to Acme on monday | Acme | on monday
        I applied to Initech | Initech
        i've applied at Home Depot as a cashier last friday | Home Depot | last friday | role=cashier
        just applied to Globex through LinkedIn | Globex | | via=LinkedIn
        I applied for a warehouse job at Walmart 3 days ago | Walmart | 3 days ago | role=warehouse
        Yesterday I applied at Costco | Costco | Yesterday
        I sent Initech my CV this morning | Initech | this morning
        submitted an application to Wayne Enterprises today | Wayne Enterprises | today
        dropped off my resume at The Blue Door Cafe on saturday | The Blue Door Cafe | on saturday
        I filled out an application at Target two days ago | Target | two days ago
        my application to Stark Industries went out yesterday | Stark Industries | yesterday
        Hi! I emailed my resume to Kwik-E-Mart, thanks | Kwik-E-Mart
        applied to 7-Eleven on Nov 1 | 7-Eleven | on Nov 1
        we applied to AT&T on 11/2 | AT&T | on 11/2
        I applied yesterday | | yesterday
    """,
    "PLANS_TO": """
        I want to apply to Initech | Initech
        I'm going to apply at Globex as a driver | Globex | | role=driver
        I found a job at Home Depot | Home Depot
        just saw an opening at Costco | Costco
        I'd like to apply to Walmart | Walmart
        I plan to apply to Wayne Enterprises | Wayne Enterprises
        Target is hiring | Target
        There's a cook position at Luigi's | Luigi's | | role=cook
        I haven't applied to Initech yet | Initech
        I will apply to Globex soon | Globex
        i want to work at Aldi | Aldi
        found a nurse job at Mercy Hospital | Mercy Hospital | | role=nurse
    """,
    "SENT_IT": """
        sent it
        I sent it yesterday | | yesterday
        I just sent it off
        it's sent
        sent it to Acme today | Acme | today
        I submitted it on monday | | on monday
        Acme is sent | Acme
        i've sent it
        I mailed it
        sent it in last night | | last night
        I sent that yesterday | | yesterday
        it was sent on friday | | on friday
    """,
    "CALLED": """
        I called Acme | Acme
        called acme yesterday | Acme | yesterday
        I've called them
        just called Bolt | Bolt
        I phoned Bank of America this morning | Bank of America | this morning
        gave them a call
        I gave Acme a call | Acme
        I rang Bolt Logistics on monday | Bolt Logistics | on monday
        I made the call
        I made the call to Acme | Acme
        I called
        we called them today | | today
        Yesterday I called Acme | Acme | Yesterday
        I just got off the phone
    """,
    "VOICEMAIL": """
        left a voicemail
        Left a voicemail at Acme | Acme
        I left them a message yesterday | | yesterday
        I left a voicemail for Bolt this morning | Bolt | this morning
        left voicemail acme | acme
        I got the voicemail
        called Acme, left a voicemail | Acme
        I called but got voicemail
        it went straight to voicemail
        left a message at Bank of America | Bank of America
        voicemail at Acme | Acme
        Acme voicemail | Acme
        I left another voicemail today | | today
        I talked to their answering machine
    """,
    "SPOKE": """
        I spoke with someone at Acme | Acme
        talked to them
        I talked to Acme yesterday | Acme | yesterday
        spoke to the manager at Bolt | Bolt
        I spoke with HR
        got through to Acme | Acme
        I had a call with Bolt today | Bolt | today
        I reached someone
        someone picked up
        spoke to a person at Bank of America | Bank of America
        I chatted with the recruiter
        had a chat with Acme on monday | Acme | on monday
        I called and talked to the manager
        we talked on the phone
    """,
    "NO_ANSWER": """
        no answer
        nobody picked up
        No answer at Acme | Acme
        I called Acme but nobody answered | Acme
        no one answered the phone
        Acme didn't pick up | Acme
        called bolt, no answer | bolt
        I couldn't reach anyone
        the phone just rang
        they didn't answer the phone yesterday | | yesterday
        I could not get through to Bank of America | Bank of America
        I tried to call Acme but no luck | Acme
        nobody was there
        the line was busy at Bolt | Bolt
    """,
    "EMAILED": """
        I emailed Acme | Acme
        emailed them
        I sent them an email
        sent an email to Bolt yesterday | Bolt | yesterday
        I wrote an email to Acme | Acme
        wrote to Acme today | Acme | today
        I've sent Bank of America an email | Bank of America
        email sent
        email sent to Acme | Acme
        I followed up with Acme by email | Acme
        I just emailed Bolt Logistics | Bolt Logistics
        sent a follow-up email to acme | acme
        I sent a thank you note to Bolt | Bolt
        followed up by email with Acme on monday | Acme | on monday
    """,
    "TEXTED": """
        I texted Acme | Acme
        texted them
        I sent them a text
        sent a text to Bolt | Bolt
        I texted Acme yesterday | Acme | yesterday
        I've texted Bank of America | Bank of America
        text sent
        sent Acme a text message this morning | Acme | this morning
        just texted them again
        I followed up with Bolt by text | Bolt
        I shot them a text
        sent a text message to acme on monday | acme | on monday
    """,
    "MESSAGED": """
        I messaged Acme | Acme
        messaged them on LinkedIn | | | via=LinkedIn
        I sent them a message
        sent a message to Bolt | Bolt
        I sent Acme a message yesterday | Acme | yesterday
        I messaged Bolt Logistics on LinkedIn | Bolt Logistics | | via=LinkedIn
        message sent
        I DMed Acme | Acme
        sent a LinkedIn message to Acme today | Acme | today
        I wrote them on LinkedIn | | | via=LinkedIn
        I've messaged Bank of America | Bank of America
        sent them a whatsapp
    """,
    "STOPPED_BY": """
        I stopped by
        stopped by Acme | Acme
        I stopped by Acme yesterday | Acme | yesterday
        I went to Bolt in person | Bolt
        went by the store
        dropped by Bank of America on saturday | Bank of America | on saturday
        I visited Acme | Acme
        I stopped in at Acme | Acme
        I walked into Bolt this morning | Bolt | this morning
        I went there in person
        I showed up in person at Acme | Acme
        swung by bolt today | bolt | today
    """,
    "NO_CALLS": """
        they said no calls
        Acme said no calls | Acme
        no calls at Acme | Acme
        they don't want calls
        the ad says no phone calls
        They told me not to call
        Acme doesn't want phone calls | Acme
        I'm not allowed to call them
        Bolt: no calls please | Bolt
        don't call Acme again | Acme
        Bank of America asked me not to call | Bank of America
        they said not to call
    """,
    "NO_CONTACT": """
        they said no contact
        Acme wants no contact | Acme
        they don't want to be contacted
        They told me not to contact them
        no contact with Bolt | Bolt
        Acme asked me not to follow up | Acme
        they said don't contact them
        they don't want follow-ups
        Bank of America said no contact | Bank of America
        don't contact Acme anymore | Acme
        they don't want to hear from me
        they said don't call us, we'll call you
    """,
    "REPLIED": """
        they called
        they called me back
        Acme replied | Acme
        Acme called yesterday | Acme | yesterday
        they wrote back
        I heard back from Bolt | Bolt
        got a reply from Acme | Acme
        the recruiter called me
        someone from Bolt called | Bolt
        they emailed me today | | today
        I got an answer
        Bank of America got back to me | Bank of America
        finally heard from Acme | Acme
        They left me a voicemail
        Acme got in touch | Acme
        I got a call from Bolt this morning | Bolt | this morning
    """,
    "INTERVIEW": """
        interview on friday | | on friday
        I have an interview
        I have an interview at Acme | Acme
        Interview at Acme on Nov 10 | Acme | on Nov 10
        I got an interview with Bolt on friday at 3pm | Bolt | on friday at 3pm
        they invited me to an interview
        Acme invited me for an interview on monday | Acme | on monday
        phone interview with Bank of America tomorrow at 10am | Bank of America | tomorrow at 10am
        my interview is on thursday | | on thursday
        I'm interviewing at Acme next week | Acme | next week
        they want to interview me
        I landed an interview at Acme | Acme
        interview tomorrow with Bolt | Bolt | tomorrow
        Acme scheduled an interview for me on nov 12 | Acme | on nov 12
        I had an interview yesterday | | yesterday
    """,
    "PROMISED": """
        they promised to call me by friday | | by friday
        they said they'd call by friday | | by friday
        Acme promised an answer by friday | Acme | by friday
        they'll let me know by monday | | by monday
        they will get back to me next week | | next week
        Acme said they will decide by Nov 20 | Acme | by Nov 20
        I should hear back by thursday | | by thursday
        I'll hear from Bolt on friday | Bolt | on friday
        they said they'll be in touch tomorrow | | tomorrow
        the recruiter said she'd call me on monday | | on monday
        Bank of America promised to get back to me by friday | Bank of America | by friday
        they promised me a decision by tomorrow | | by tomorrow
        Acme will call me back on wednesday | Acme | on wednesday
    """,
    "REJECTED": """
        they rejected me
        rejected by Acme | Acme
        Acme rejected me | Acme
        I got rejected
        They said no
        I got a rejection from Bolt today | Bolt | today
        they went with someone else
        I didn't get the job
        I didn't get the job at Acme | Acme
        Bank of America turned me down yesterday | Bank of America | yesterday
        it's a no from Acme | Acme
        they hired someone else
        I was turned down
        Unfortunately Bolt chose someone else | Bolt
        they passed on me
        the job went to someone else
    """,
    "OFFER": """
        I got an offer
        I got an offer from Acme | Acme
        They offered me the job
        Acme offered me the job yesterday | Acme | yesterday
        got a job offer from Bolt | Bolt
        they made me an offer
        I received an offer today | | today
        Bank of America made me an offer | Bank of America
        offer from Acme | Acme
        I was offered the job at Bolt | Bolt
        they want to hire me
        Great news! I have an offer from acme! | acme
    """,
    "TOOK": """
        I took it
        I took the job
        I accepted the offer
        I accepted the offer from Acme | Acme
        I took the job at Bolt | Bolt
        I got hired
        Acme hired me | Acme
        I got the job!
        I got the job at Bank of America | Bank of America
        I found work
        they hired me
        I'm taking the job at Acme | Acme
        I said yes to Acme | Acme
        I'm hired
    """,
    "SNOOZE": """
        tomorrow | | tomorrow
        not today
        later
        friday | | friday
        next week | | next week
        snooze
        snooze Acme | Acme
        snooze Acme until friday | Acme | until friday
        remind me tomorrow | | tomorrow
        Remind me about Bolt on monday | Bolt | on monday
        put it off until thursday | | until thursday
        postpone Acme to next week | Acme | next week
        in 3 days | | in 3 days
        I can't do it today
        maybe tomorrow | | tomorrow
        push Bolt back until monday | Bolt | until monday
    """,
    "SKIP": """
        skip
        skip it
        Skip this one
        skip Acme | Acme
        skip this step
        can you skip the call to Bolt | Bolt
        not this time
        skip acme this time | acme
        leave it out
        please skip this
        pass
        skip calling Acme | Acme
        I don't want to call this time
    """,
    "WRITE": """
        write instead
        can I write instead?
        I'd rather write
        I'd rather email Acme | Acme
        email them instead
        email instead of calling
        I don't want to call
        I don't feel like calling Acme | Acme
        write to Bolt instead | Bolt
        I'd like to write instead of calling
        make it an email
        can I email Acme instead | Acme
        calling is hard
    """,
    "ENOUGH": """
        enough
        enough for today
        that's enough for today
        I'm done for today
        no more today
        that's it for today
        That's all for today.
        done for the day
        let's call it a day
        I can't do any more today
        no more please
        leave the rest for tomorrow
        I've had enough
    """,
    "CLOSE": """
        close Acme | Acme
        close it
        please close Bolt | Bolt
        close Acme because they are moving away | Acme | | text=they are moving away
        forget Acme | Acme
        drop Bolt | Bolt
        I'm no longer interested in Acme | Acme
        give up on Bank of America | Bank of America
        close the lead
        can you close Bolt Logistics? | Bolt Logistics
        I'm done with Acme | Acme
        the job at Acme is gone | Acme
        mark Acme as closed | Acme
    """,
    "REST": """
        let Acme rest | Acme
        let it rest
        let Acme rest for a while | Acme
        put Bolt on hold | Bolt
        rest Acme | Acme
        give Bank of America a rest | Bank of America
        park Bolt for a while | Bolt
        Acme can rest | Acme
        leave Acme alone for a while | Acme
        stop reminding me about Bolt | Bolt
        shelve Acme | Acme
        put it on hold
        please let Bolt rest | Bolt
    """,
    "REOPEN": """
        reopen Acme | Acme
        open Acme again | Acme
        reopen it
        can you reopen Bolt | Bolt
        bring back Acme | Acme
        bring Bolt back | Bolt
        Acme is open again | Acme
        try Acme again | Acme
        I want Bank of America back on the list | Bank of America
        reactivate Bolt | Bolt
        put Acme back on my list | Acme
        restore Acme | Acme
    """,
    "REMOVE": """
        delete Acme | Acme
        remove Bolt from my list | Bolt
        delete it
        please delete Bank of America | Bank of America
        take Acme off my list | Acme
        get rid of Bolt | Bolt
        remove Acme completely | Acme
        remove the lead
        erase acme | acme
        throw Bolt away | Bolt
        I want Acme gone | Acme
        cross Bolt off the list | Bolt
    """,
    "FORGET": """
        delete everything
        delete all my data
        delete all my leads
        erase everything
        please delete everything
        wipe my data
        remove all my leads
        delete my account
        forget me
        forget everything about me
        I want my data deleted
        how do I delete my account
        delete everything you know about me
    """,
    "UNDO": """
        undo
        undo that
        Take that back
        take it back
        that was a mistake
        oops
        I made a mistake
        that was wrong
        please undo
        revert that
        undo my last change
        that's wrong
        I didn't mean that
    """,
    "NOTE": """
        note on Acme: ask for Mary | Acme | | text=ask for Mary
        add a note to Bolt: they use SAP | Bolt | | text=they use SAP
        note for Acme that the office is on 5th street | Acme | | text=the office is on 5th street
        note: call after lunch | | | text=call after lunch
        make a note about Bank of America: nice lobby | Bank of America | | text=nice lobby
        remember that the manager is called Sue | | | text=the manager is called Sue
        write a note: bring references | | | text=bring references
        note Acme: parking is free | Acme | | text=parking is free
        add a note on acme: ask about shifts | acme | | text=ask about shifts
        take a note on Bolt: he likes boats | Bolt | | text=he likes boats
        jot down that the ad was on Indeed | | | text=the ad was on Indeed
        remember for Acme that they close at 4 | Acme | | text=they close at 4
        note on Acme | Acme
    """,
    "PAUSE": """
        pause
        pause until monday | | until monday
        pause for two weeks | | two weeks
        I need a break until friday | | until friday
        I'm on vacation until Nov 20 | | until Nov 20
        stop nudging me
        stop the reminders until next week | | until next week
        leave me alone
        don't write to me until monday | | until monday
        I'm away until friday | | until friday
        pause everything
        please pause for a week | | a week
        no messages until tomorrow | | until tomorrow
    """,
    "RESUME": """
        resume
        I'm back
        unpause
        start again
        turn nudges back on
        wake up
        continue
        end the pause
        you can write to me again
        let's continue
        I'm back from vacation
        start nudging me again
        let's go on
    """,
    "ZONE": """
        I moved to Madrid | | | zone=Madrid
        I moved
        my time zone is Berlin | | | zone=Berlin
        change my time zone
        change my time zone to Chicago | | | zone=Chicago
        I live in Los Angeles | | | zone=Los Angeles
        I'm in Denver now | | | zone=Denver
        I am on Tokyo time | | | zone=Tokyo
        set my timezone to London | | | zone=London
        the time is wrong
        I just moved to New York | | | zone=New York
        wrong time zone
        I'm based in Boston | | | zone=Boston
    """,
    "LESS": """
        less of this
        fewer messages
        too many messages
        too much
        this is too much
        slow down
        write me less
        not so many
        you write too much
        I get too many messages
        please send fewer nudges
        less often
        not so often please
        fewer follow-ups a day
    """,
    "ADD": """
        add a lead
        new lead
        I have a new lead
        add a job
        I want to add a lead
        add another lead
        save a new job
        add Initech to my list | Initech
        how do I add a lead
        can you add a lead
        track a new application
        I've got another lead
        add Globex as a lead | Globex
    """,
    "TODAY": """
        what is due?
        what's due today?
        what's next
        What's next?
        today
        what should I do today?
        what do I do now
        who should I call?
        show me today's card
        today's card
        anything due?
        next
        what now?
        do I have anything to do today?
        just one
        let's start
    """,
    "UPCOMING": """
        show my follow-ups
        my follow-ups
        what's coming up
        what's planned?
        what's due this week?
        follow-ups
        list my followups
        what's coming
        when is my next follow-up?
        show me the schedule
        what follow-ups are coming up
        what is scheduled
        what's ahead?
    """,
    "LEADS": """
        list my leads
        my leads
        show me all my leads
        leads
        what leads do I have?
        where have I applied?
        where did I apply
        show my list
        my applications
        how many leads do I have?
        what jobs are on my list
        list leads
        can you show me my applications?
    """,
    "SHOW": """
        show Acme | Acme
        Acme | Acme
        what about Bolt? | Bolt
        what's up with Acme? | Acme
        show me Bank of America | Bank of America
        how is Acme going | Acme
        what do you know about Bolt | Bolt
        tell me about Acme | Acme
        open Acme | Acme
        when did I call Acme? | Acme
        Acme status | Acme
        Did they call from Bolt? | Bolt |
        look up Acme | Acme
        what's the status of bolt | bolt
    """,
    "SCRIPT": """
        what do I say?
        what should I say to Acme? | Acme
        what do I write
        give me a script
        give me the words for Acme | Acme
        I don't know what to say
        help me write to Bolt | Bolt
        what do I say on the phone
        script for Acme | Acme
        what should I write to them?
        help me call Acme | Acme
        how do I start the call?
        I need a script
    """,
    "SETTINGS": """
        settings
        my settings
        show my settings
        change my settings
        change my hours
        preferences
        open settings
        how do I change my settings?
        change my phone number
        where can I change my hours
        set my country
        change the language
        speak Spanish
        what are my settings?
    """,
    "HELP": """
        help
        help me
        what can you do?
        how does this work?
        what is this?
        I need help
        who are you?
        commands
        I don't understand
        I'm lost
        what can you do for me?
        how do I use this?
        explain
        menu
    """,
    "HELLO": """
        hi
        hello
        Hey there!
        good morning
        Good evening
        hi bot
        hello again
        how are you?
        howdy
        hey
        Hello!!
        are you there?
    """,
    "THANKS": """
        thanks
        thank you
        thank you so much!
        thx
        thanks a lot
        great, thanks
        that helped
        perfect
        much appreciated
        thanks for everything
        thank you for your help
        awesome
        good job
    """,
    "BYE": """
        bye
        goodbye
        see you
        see you tomorrow
        good night
        talk to you later
        bye for now
        see ya
        take care
        have a nice day
        gotta go
        bye bye
    """,
    "WRITING": """
        I prefer writing
        I'd rather write than call
        I hate calling
        I don't like calling people
        always write
        I prefer emails
        I hate phone calls
        I don't like to call people
        emails only
        I never make phone calls
        no calls for me
        I can't make phone calls
    """,
    "CALLING": """
        I prefer calling
        I'd rather call than write
        I like calling better
        always call
        calls first
        I prefer to call
        I prefer phone calls
        calls only
        phone first
        I want to call again
        I'd rather always call
        I like phone calls more
    """,
    "ASKS": """
        no calls
        they might call
        I haven't called Acme
        should I call Acme?
        did they call?
        applied to Acme but they said no
        I applied to Acme and Bolt
        if they call tomorrow I will be happy
        I hope they call
        I wish I had an interview at Acme
        they never called
        what can I say
        I can't call them
        blue potatoes
        I chose Acme
        I'm tired
        I got fired
        the weather is nice today
        they said they might have something
        my friend got an offer from Acme
        I don't have an interview at Acme
        they haven't rejected me
        not rejected
        I didn't take the job
        don't close Acme
        don't delete Acme
        I would never take the job at Acme
        is Acme closed?
        asdf
        12345
        ???
        my cat called
        they didn't say no
        maybe I should close Acme
        nobody said no
        was I rejected by Acme?
        I lost the number of Acme
    """,
}
SPANISH: Mapping[str, str] = {
    "APPLIED": """
        Apliqué en Acme ayer | Acme | ayer
        mandé mi currículum a Acme el lunes | Acme | el lunes
        Me postulé a Initech | Initech
        Me postulé a Walmart como cajero el viernes | Walmart | el viernes | role=cajero
        ayer apliqué a Globex | Globex | ayer
        envié mi CV a Soriana hace 3 días | Soriana | hace 3 días
        Apliqué al puesto de vendedor en Coppel | Coppel | | role=vendedor
        dejé mi solicitud en La Casa Azul hoy | La Casa Azul | hoy
        ya me postulé en Mercado Libre por LinkedIn | Mercado Libre | | via=LinkedIn
        llené una solicitud en Oxxo antier | Oxxo | antier
        solicité trabajo en Bimbo | Bimbo
        he enviado mi currículum a Telmex | Telmex
        Hola, apliqué a Liverpool el sábado, gracias | Liverpool | el sábado
        solicitud enviada a Femsa | Femsa
        apliqué ayer | | ayer
        me inscribí en Elektra | Elektra
    """,
    "PLANS_TO": """
        quiero aplicar a Initech | Initech
        voy a postularme en Globex | Globex
        vi una vacante en Coppel | Coppel
        encontré un trabajo en Bimbo | Bimbo
        me gustaría trabajar en Telmex | Telmex
        todavía no he aplicado a Initech | Initech
        hay un puesto de cajero en Oxxo | Oxxo | | role=cajero
        Liverpool está contratando | Liverpool
        quiero trabajar en Soriana | Soriana
        pienso mandar mi currículum a Femsa | Femsa
        me quiero postular a Elektra | Elektra
        me interesa la vacante de Walmart | Walmart
    """,
    "SENT_IT": """
        ya lo envié
        ya lo mandé ayer | | ayer
        lo envié
        ya está enviado
        la mandé el lunes | | el lunes
        ya lo envié a Acme | Acme
        ya los mandé
        ya la entregué hoy | | hoy
        lo de Acme ya está enviado | Acme
        ya fue enviado
        lo mandé anoche | | anoche
        ya quedó enviada
    """,
    "CALLED": """
        llamé a Acme | Acme
        ya llamé a Acme ayer | Acme | ayer
        ya los llamé
        llamé
        yo llamé a Bolt | Bolt
        ayer llamé a Bank of America | Bank of America | ayer
        hice la llamada
        les hice una llamada
        acabo de llamar a Acme | Acme
        he llamado a Bolt hoy | Bolt | hoy
        les marqué
        le marqué a Acme el lunes | Acme | el lunes
        acabo de llamarlos
        llamé por teléfono a Bolt | Bolt
    """,
    "VOICEMAIL": """
        dejé un mensaje de voz
        dejé un mensaje de voz en Acme | Acme
        les dejé un mensaje ayer | | ayer
        dejé mensaje en el buzón de Bolt | Bolt
        entró el buzón
        llamé a Acme y dejé un mensaje | Acme
        cayó en el buzón
        me salió la contestadora
        he dejado un mensaje en Acme | Acme
        buzón de voz en Acme | Acme
        le dejé un recado
        acabo de dejar un mensaje de voz
        me mandó a buzón
    """,
    "SPOKE": """
        hablé con Acme por teléfono | Acme
        hablé con alguien de Acme | Acme
        hablé con ellos
        ya hablé con el gerente de Bolt ayer | Bolt | ayer
        platiqué con la reclutadora
        me atendieron
        hablé con recursos humanos
        pude hablar con Acme | Acme
        tuve una llamada con Bolt hoy | Bolt | hoy
        me comuniqué con Bank of America | Bank of America
        acabo de hablar con ellos
        llamé a Acme y hablé con alguien | Acme
    """,
    "NO_ANSWER": """
        nadie contestó
        no contestaron el teléfono
        nadie contestó en Acme | Acme
        llamé a Acme y no contestaron | Acme
        Acme no contesta | Acme
        llamé pero nadie contestó
        no atendió nadie
        no pude comunicarme con Bolt | Bolt
        sonó ocupado
        no hubo respuesta en Bank of America | Bank of America
        nadie atendió
        no contestan el teléfono
        llamé y nada
        la línea estaba ocupada
    """,
    "EMAILED": """
        mandé un correo
        mandé un correo a Acme | Acme
        les envié un correo ayer | | ayer
        escribí un correo a Bolt | Bolt
        le escribí a Acme | Acme
        ya les escribí
        correo enviado
        he enviado un correo a Bank of America | Bank of America
        acabo de mandar un correo a Acme | Acme
        envié un email a Bolt el lunes | Bolt | el lunes
        les mandé un mail
        envié un correo de agradecimiento a Acme | Acme
        mandé a Acme un correo | Acme
    """,
    "TEXTED": """
        mandé un SMS
        mandé un mensaje de texto a Acme | Acme
        les envié un mensaje de texto ayer | | ayer
        envié un sms a Bolt | Bolt
        le mandé un texto a Acme | Acme
        he mandado un mensaje de texto a Bank of America | Bank of America
        mensaje de texto enviado
        acabo de mandar un sms
        les mandé un sms
        mandé a Acme un sms | Acme
        escribí por mensaje de texto a Bolt | Bolt
        ya mandé el sms a Acme | Acme
    """,
    "MESSAGED": """
        mandé un mensaje
        mandé un mensaje a Acme | Acme
        les mandé un WhatsApp ayer | | ayer
        envié un mensaje a Bolt por LinkedIn | Bolt | | via=LinkedIn
        le mandé un mensaje a Acme el lunes | Acme | el lunes
        les escribí por LinkedIn
        he enviado un mensaje a Bank of America | Bank of America
        mensaje enviado
        acabo de mandar un mensaje a Acme | Acme
        mandé un whatsapp a Bolt | Bolt
        envié un mensaje directo a Acme | Acme
        mandé a Bolt un mensaje | Bolt
    """,
    "STOPPED_BY": """
        pasé por Acme | Acme
        pasé por Acme ayer | Acme | ayer
        fui a Bolt en persona | Bolt
        visité Acme | Acme
        fui en persona
        pasé por la tienda
        fui a Acme el sábado | Acme | el sábado
        fui ahí en persona
        he ido a Bank of America | Bank of America
        estuve en Acme | Acme
        acabo de pasar por Acme | Acme
        me di una vuelta por Bolt | Bolt
    """,
    "NO_CALLS": """
        dijeron que no llame
        me dijeron que no llamara
        Acme dijo que no llame | Acme
        no quieren llamadas
        Acme no acepta llamadas | Acme
        nada de llamadas a Bolt | Bolt
        me pidieron que no llame
        el anuncio dice que no llamen
        sin llamadas en Acme | Acme
        no debo llamar a Bolt | Bolt
        Bank of America no quiere llamadas | Bank of America
        ellos no reciben llamadas
    """,
    "NO_CONTACT": """
        dijeron que no los contacte
        me pidieron que no insista
        no quieren contacto
        Acme no quiere contacto | Acme
        nada de contacto con Bolt | Bolt
        Acme pidió que no les escriba | Acme
        dijeron que ellos me contactan
        sin contacto con Bank of America | Bank of America
        no contactar a Acme | Acme
        me dijeron que no los busque
        no quieren que los contacte
        dijeron que ellos llaman
    """,
    "REPLIED": """
        me llamaron
        me respondieron
        me llamaron de Acme | Acme
        Acme me respondió ayer | Acme | ayer
        me escribió la reclutadora
        contestaron
        por fin me contestaron
        recibí respuesta de Bolt | Bolt
        ya me llamaron
        me contactaron de Bank of America hoy | Bank of America | hoy
        me mandaron un correo
        Acme me llamó | Acme
        me han respondido
        tengo noticias de Bolt | Bolt
    """,
    "INTERVIEW": """
        tengo entrevista
        tengo una entrevista en Acme | Acme
        tengo entrevista el viernes | | el viernes
        entrevista en Acme el 10 de noviembre | Acme | el 10 de noviembre
        tengo una entrevista con Bolt el viernes a las 3 de la tarde | Bolt | el viernes a las 3 de la tarde
        me invitaron a una entrevista
        Acme me llamó a una entrevista el lunes | Acme | el lunes
        mi entrevista es el jueves | | el jueves
        entrevista mañana con Bolt | Bolt | mañana
        me van a entrevistar
        conseguí una entrevista en Bank of America | Bank of America
        me dieron una entrevista para el lunes | | para el lunes
        tuve una entrevista ayer | | ayer
    """,
    "PROMISED": """
        prometieron llamar el viernes | | el viernes
        dijeron que me llaman el viernes | | el viernes
        Acme prometió respuesta para el viernes | Acme | para el viernes
        me avisan el lunes | | el lunes
        quedaron en llamarme mañana | | mañana
        van a responder el lunes | | el lunes
        me dijeron que me llamarían el jueves | | el jueves
        el viernes me avisan | | el viernes
        Acme decide el viernes | Acme | el viernes
        tendré respuesta el lunes | | el lunes
        dijeron que van a decidir el 20 de noviembre | | el 20 de noviembre
        Bolt me llama el miércoles | Bolt | el miércoles
    """,
    "REJECTED": """
        me rechazaron
        me dijeron que no
        Acme me rechazó | Acme
        me rechazaron en Acme ayer | Acme | ayer
        no me dieron el trabajo
        no me contrataron
        escogieron a otra persona
        no quedé
        no quedé en Bolt | Bolt
        Bank of America dijo que no | Bank of America
        me descartaron
        eligieron a alguien más
        es un no de Acme | Acme
        recibí un rechazo de Bolt hoy | Bolt | hoy
    """,
    "OFFER": """
        me ofrecieron el trabajo
        tengo una oferta
        tengo una oferta de Acme | Acme
        Acme me ofreció el puesto ayer | Acme | ayer
        me hicieron una oferta
        recibí una oferta de Bolt | Bolt
        oferta de Acme | Acme
        me quieren contratar
        Bank of America me hizo una oferta | Bank of America
        me llegó una oferta hoy | | hoy
        me ofrecieron el puesto en Acme | Acme
        en Bolt me ofrecieron trabajo | Bolt
    """,
    "TOOK": """
        acepté el trabajo
        acepté la oferta
        acepté la oferta de Acme | Acme
        lo acepté
        me contrataron
        me contrataron en Bolt | Bolt
        conseguí trabajo
        ya tengo trabajo
        empiezo en Acme el lunes | Acme | el lunes
        tomé el trabajo en Bank of America | Bank of America
        encontré trabajo
        firmé el contrato con Bolt | Bolt
        Acme me contrató | Acme
    """,
    "SNOOZE": """
        mañana | | mañana
        hoy no
        luego
        el viernes | | el viernes
        la próxima semana | | la próxima semana
        posponer
        pospón Acme | Acme
        pospón Acme hasta el viernes | Acme | hasta el viernes
        recuérdame mañana | | mañana
        recuérdame lo de Bolt el lunes | Bolt | el lunes
        mejor mañana | | mañana
        déjalo para el jueves | | para el jueves
        en 3 días | | en 3 días
        más tarde
        hoy no puedo
        otro día
    """,
    "SKIP": """
        saltar
        sáltalo
        omitir
        salta este paso
        saltar Acme | Acme
        esta vez no
        omite la llamada a Bolt | Bolt
        me lo salto
        paso
        salta Acme esta vez | Acme
        por favor omite este paso
        este no
    """,
    "WRITE": """
        mejor escribo
        prefiero escribir esta vez
        escribir en vez de llamar
        mejor un correo
        no quiero llamar
        no quiero llamar a Acme | Acme
        puedo escribir en vez de llamar
        mejor les escribo a Bolt | Bolt
        me da miedo llamar
        mejor dame un correo para Acme | Acme
        en vez de llamar quiero escribir
        me cuesta llamar
    """,
    "ENOUGH": """
        basta
        basta por hoy
        suficiente por hoy
        es todo por hoy
        ya no más por hoy
        ya terminé por hoy
        por hoy es suficiente
        no más
        deja el resto para mañana
        eso es todo por hoy
        hasta aquí por hoy
        hoy ya no
    """,
    "CLOSE": """
        cierra Acme | Acme
        cerrar Bolt | Bolt
        ciérrala
        por favor cierra Acme | Acme
        olvida Acme | Acme
        ya no me interesa Bolt | Bolt
        cierra Acme porque queda muy lejos | Acme | | text=queda muy lejos
        descarta Bank of America | Bank of America
        puedes cerrar Bolt? | Bolt
        el puesto en Acme ya se ocupó | Acme
        ya no quiero trabajar en Bolt | Bolt
        archiva Acme | Acme
    """,
    "REST": """
        deja descansar Acme | Acme
        deja descansar a Bolt | Bolt
        que descanse Acme | Acme
        pon Acme en pausa | Acme
        deja Bolt en paz | Bolt
        déjala descansar
        deja descansar Acme un tiempo | Acme
        no me recuerdes Acme por ahora | Acme |
        Bolt puede descansar | Bolt
        pon Bank of America en reposo | Bank of America
        un descanso para Acme | Acme
        ponme Bolt en pausa | Bolt
    """,
    "REOPEN": """
        reabre Acme | Acme
        reabrir Bolt | Bolt
        abre Acme otra vez | Acme
        vuelve a abrir Acme | Acme
        reábrela
        reactiva Bolt | Bolt
        recupera Acme | Acme
        quiero retomar Acme | Acme
        intentemos otra vez con Bolt | Bolt
        puedes reabrir Bank of America | Bank of America
        abre de nuevo Acme | Acme
        pon Acme de vuelta | Acme
    """,
    "REMOVE": """
        borra Acme | Acme
        eliminar Bolt | Bolt
        elimina Acme de la lista | Acme
        bórrala
        quita Bank of America de mi lista | Bank of America
        por favor borra Bolt | Bolt
        saca Acme de la lista | Acme
        elimínalo
        quiero borrar Acme | Acme
        borra esa
        quita Bolt | Bolt
        borra Acme por completo | Acme
    """,
    "FORGET": """
        borra todo
        bórralo todo
        elimina todo
        por favor borra todo
        borra todos mis datos
        borra mis datos
        elimina mi cuenta
        borra todas mis solicitudes
        elimina todas las oportunidades
        quiero borrar todo
        olvida todo lo que sabes de mí
        olvídame
        borra todo sobre mí
    """,
    "UNDO": """
        deshacer
        deshaz
        deshazlo
        me equivoqué
        fue un error
        deshaz lo último
        anula eso
        por favor deshaz eso
        revertir
        eso está mal
        fue sin querer
        cancela eso
        deshacer el último cambio
    """,
    "NOTE": """
        nota en Acme: preguntar por María | Acme | | text=preguntar por María
        agrega una nota a Bolt: usan SAP | Bolt | | text=usan SAP
        nota para Acme: la oficina queda en la calle 5 | Acme | | text=la oficina queda en la calle 5
        nota: llamar después de comer | | | text=llamar después de comer
        anota en Acme que el jefe se llama Luis | Acme | | text=el jefe se llama Luis
        apunta que piden dos referencias | | | text=piden dos referencias
        pon una nota en Bolt: cierran a las 4 | Bolt | | text=cierran a las 4
        anota que hay estacionamiento | | | text=hay estacionamiento
        haz una nota sobre Bank of America: bonita oficina | Bank of America | | text=bonita oficina
        recuerda para Acme que piden inglés | Acme | | text=piden inglés
        nota sobre Acme | Acme
        añade una nota: llevar cartas | | | text=llevar cartas
    """,
    "PAUSE": """
        pausa
        pausa hasta el lunes | | hasta el lunes
        pausa por dos semanas | | dos semanas
        necesito un descanso hasta el viernes | | hasta el viernes
        estoy de vacaciones hasta el 20 de noviembre | | hasta el 20 de noviembre
        no me escribas
        no me escribas hasta el lunes | | hasta el lunes
        déjame en paz
        para los avisos hasta la próxima semana | | hasta la próxima semana
        pausa todo
        estoy fuera hasta el viernes | | hasta el viernes
        deja de escribirme
        silencio hasta mañana | | hasta mañana
    """,
    "RESUME": """
        reanudar
        ya volví
        ya regresé
        estoy de vuelta
        continuar
        sigamos
        activa los avisos
        termina la pausa
        puedes volver a escribirme
        vamos a seguir
        empecemos de nuevo
        ya estoy de regreso
    """,
    "ZONE": """
        me mudé a Madrid | | | zone=Madrid
        me mudé
        mi zona horaria es Bogotá | | | zone=Bogotá
        cambiar mi zona horaria
        cambia mi zona horaria a Lima | | | zone=Lima
        vivo en Buenos Aires | | | zone=Buenos Aires
        estoy en Chicago | | | zone=Chicago
        la hora está mal
        me cambié a Monterrey | | | zone=Monterrey
        mi zona horaria está mal
        usa la hora de Madrid | | | zone=Madrid
        ahora vivo en Miami | | | zone=Miami
    """,
    "LESS": """
        menos de esto
        menos mensajes
        demasiados mensajes
        es demasiado
        más despacio
        escríbeme menos
        no tantos
        me escribes mucho
        recibo muchos mensajes
        quiero menos avisos
        menos avisos por favor
        esto es demasiado
        menos seguido
    """,
    "ADD": """
        agregar una solicitud
        nueva solicitud
        tengo una nueva vacante
        agrega un trabajo
        quiero agregar una solicitud
        añadir otra empresa
        guardar un trabajo
        agrega Initech a mi lista | Initech
        cómo agrego una solicitud
        puedes agregar una vacante
        registrar una postulación
        tengo otra vacante
    """,
    "TODAY": """
        qué toca hoy
        ¿qué toca?
        qué sigue
        ¿Qué hago hoy?
        hoy
        a quién llamo
        muéstrame la tarjeta de hoy
        la tarjeta de hoy
        hay algo para hoy?
        qué tengo pendiente
        lo de hoy
        ¿qué tengo que hacer?
        mis pendientes
        solo una
        empecemos
    """,
    "UPCOMING": """
        mis seguimientos
        muestra mis seguimientos
        qué viene esta semana
        ¿qué hay esta semana?
        seguimientos
        lo que viene
        próximos pasos
        cuándo es mi próxima llamada
        qué seguimientos tengo
        mi calendario
        qué tengo esta semana
        qué está planeado
    """,
    "LEADS": """
        mis solicitudes
        muéstrame mis solicitudes
        lista
        mi lista
        qué solicitudes tengo
        ¿dónde he aplicado?
        a qué empresas he aplicado
        ver mis postulaciones
        cuántas solicitudes tengo
        mis vacantes
        qué hay en mi lista
        lista mis trabajos
        puedes mostrar mis solicitudes
    """,
    "SHOW": """
        muestra Acme | Acme
        muéstrame Bolt | Bolt
        qué pasó con Acme | Acme
        cómo va lo de Acme | Acme
        ¿qué sabes de Bolt? | Bolt
        cómo va Bank of America | Bank of America
        háblame de Acme | Acme
        abre Acme | Acme
        ¿y Acme? | Acme |
        quiero ver Bolt | Bolt
        estado de Acme | Acme
        qué hay de nuevo con Bolt | Bolt
        ¿cuándo llamé a Acme? | Acme
    """,
    "SCRIPT": """
        qué digo
        ¿Qué les digo?
        qué digo en Acme | Acme
        qué le digo a Bolt | Bolt
        dame un guion
        dame las palabras para Acme | Acme
        no sé qué decir
        ayúdame a escribir a Bolt | Bolt
        qué les escribo
        guion para Acme | Acme
        cómo empiezo la llamada
        necesito un guion
        qué escribo
        dame un correo para Acme | Acme
    """,
    "SETTINGS": """
        ajustes
        configuración
        mis ajustes
        ver mis ajustes
        cambiar mi horario
        preferencias
        abre la configuración
        cómo cambio mis ajustes
        cambiar mi teléfono
        cambiar el idioma
        habla inglés
        muéstrame mis preferencias
        cambia mi país
    """,
    "HELP": """
        ayuda
        ayúdame
        ¿qué puedes hacer?
        cómo funciona esto
        qué es esto
        necesito ayuda
        ¿quién eres?
        comandos
        no entiendo
        ¿qué haces?
        explícame
        cómo te uso
        para qué sirves
        menú
    """,
    "HELLO": """
        hola
        buenos días
        Buenas tardes
        buenas
        ¿qué tal?
        hola de nuevo
        hola bot
        ¿cómo estás?
        buen día
        saludos
        muy buenas
        ¿estás ahí?
    """,
    "THANKS": """
        gracias
        muchas gracias
        mil gracias
        ¡Muchísimas gracias!
        gracias por todo
        gracias por tu ayuda
        te lo agradezco
        genial
        perfecto, gracias
        excelente
        me sirvió
        gracias de nuevo
    """,
    "BYE": """
        adiós
        chao
        hasta luego
        nos vemos
        hasta pronto
        bye bot
        cuídate
        hasta la próxima
        hablamos luego
        ya me voy
        que descanses
        que tengas buen día
    """,
    "WRITING": """
        prefiero escribir
        no me gusta llamar
        odio llamar
        odio las llamadas
        prefiero los correos
        siempre por escrito
        no quiero hacer llamadas
        no me gustan las llamadas
        prefiero escribir que llamar
        solo correos
        detesto hablar por teléfono
        prefiero por escrito
    """,
    "CALLING": """
        prefiero llamar
        prefiero llamar que escribir
        prefiero las llamadas
        siempre llamar
        solo llamadas
        primero llamar
        me gusta más llamar
        prefiero hablar por teléfono
        prefiero el teléfono
        llamadas primero
        quiero volver a llamar
        me gusta más llamar que escribir
    """,
    "ASKS": """
        nada de llamadas
        me presenté en Bolt hoy
        no puedo llamar a Bolt
        ojalá me llamen
        no he llamado a Acme
        ¿llamo a Acme?
        ¿me llamaron?
        apliqué a Acme pero me dijeron que no
        apliqué a Acme y a Bolt
        si me llaman mañana te aviso
        quizá me llamen
        todavía no me rechazan
        nunca me llamaron
        papas azules
        no cierres Acme
        no borres Acme
        mi primo consiguió trabajo en Acme
        no tengo entrevista en Acme
        no me han rechazado
        no acepté el trabajo
        hace buen tiempo hoy
        me siento raro
        perdí el número de Acme
        ¿ya cerró Acme?
        mi gato llamó
        nadie dijo que no
        aún no sé
    """,
}


class Phrase(NamedTuple):
    """One line of the table; ``more`` are the other things that must be found."""

    said: str
    intent: str
    name: str
    day: str
    more: Mapping[str, str]


def phrases(table: Mapping[str, str]) -> Iterator[Phrase]:
    """Yield the lines of a table."""
    for intent, lines in table.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            said, *rest = [part.strip() for part in line.split("|")]
            plain = [part for part in rest if "=" not in part]
            more = dict(part.split("=", 1) for part in rest if "=" in part)
            name, day, *_ = (*plain, "", "")
            yield Phrase(said, intent, name, day, more)
