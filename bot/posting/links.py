"""Links of a message: which one leads to the posting, and whose it is."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

LONGEST_LINK = 300
_NOTHING = re.compile(
    r"unsubscribe|opt-?out|/preferences|/privacy|/terms|pixel|/track(?:ing)?[/?]|list-manage\.|/wf/click|//click\."
    r"|//(?:[\w-]+\.)?(?:facebook|instagram|twitter|x|youtube|tiktok|giphy|tenor|whatsapp|zoom|calendly)\.(?:com|us)\b"
    r"|//(?:youtu\.be|wa\.me|t\.me|t\.co|maps\.|goo\.gl/maps|maps\.app)|google\.[a-z.]+/maps|/archives/[A-Z0-9]+/p\d"
    r"|discord(?:app)?\.(?:com/channels|gg)|\.(?:png|jpe?g|gif|webp|svg|mp4|ics)(?:$|\?)",
    re.IGNORECASE,
)
"""What is in a message besides the posting: other people's pages, pictures, meetings, ways out of a list."""
_JOB = re.compile(
    r"(?:^|[/_.-])(?:jobs?|careers?|vacanc(?:y|ies)|vacantes?|openings?|positions?|apply|hiring|empleos?|trabajos?"
    r"|trabaja-con-nosotros|ofertas?|postula(?:r|te|cion)?|join-us|work-with-us|requisition)(?:$|[/_.?-])",
    re.IGNORECASE,
)
_FIRST = {
    host: re.compile(r"/(?!jobs?(?:/|$))([\w.%-]{2,60})(?:/|$)")
    for host in (
        *("jobs.lever.co", "jobs.eu.lever.co", "boards.greenhouse.io", "job-boards.greenhouse.io"),
        *("boards.eu.greenhouse.io", "job-boards.eu.greenhouse.io", "jobs.ashbyhq.com", "apply.workable.com"),
        *("jobs.smartrecruiters.com", "careers.smartrecruiters.com", "jobs.jobvite.com"),
    )
}
"""Where employers put postings under their own name, which stands first in the path."""
_BELOW = (
    *("workable.com", "bamboohr.com", "recruitee.com", "teamtailor.com", "breezy.hr", "applytojob.com"),
    *("jobs.personio.com", "jobs.personio.de", "myworkdayjobs.com", "pinpointhq.com", "hiringroom.com"),
)
"""The same, where it stands before the host."""
_MARKETS = re.compile(
    r"(?:^|\.)(?:linkedin|indeed|glassdoor|ziprecruiter|monster|computrabajo|bumeran|infojobs|occ|getonbrd|torre|remoteok"
    r"|weworkremotely|wellfound|angel|dice|simplyhired|usajobs|governmentjobs|jooble|adzuna|craigslist|idealist"
    r"|otta|welcometothejungle|stepstone|seek|reed|talent|jobgether|himalayas|flexjobs|snagajob|jora|careerjet"
    r"|elempleo|zonajobs|laborum|trabajando|empleate|jobstreet|google|notion|github|medium|forms|airtable|typeform|lnkd"
    r"|bit|tinyurl|reddit|ycombinator|substack|wordpress|wixsite|blogspot|docs|dropbox|sharepoint|office|eventbrite"
    r"|greenhouse|lever|ashbyhq|smartrecruiters|jobvite|icims|taleo|successfactors|oraclecloud|workday|paylocity"
    r"|ultipro|adp|rippling|gusto)\.",
    re.IGNORECASE,
)
"""Hosts whose name is no employer's, even where a posting is there."""
_FRONT = frozenset(
    "www careers career jobs job work apply empleos empleo hiring talent join team people rrhh hr".split()  # noqa: SIM905
)
_SECOND = frozenset("com co org net gob gov edu ac go or ne".split())  # noqa: SIM905 - reads as a list
_FEWEST_LABELS = 3
_SLUG = re.compile(r"[a-z][a-z0-9]*(?:[-_.][a-z0-9]+){0,3}", re.IGNORECASE)


def of_posting(links: tuple[str, ...]) -> str:
    """Return the link to the posting, '' where there is none or it could be any of several."""
    fitting = [link for link in links if len(link) <= LONGEST_LINK and not _NOTHING.search(link) and _parts(link).host]
    surest = [link for link in fitting if _leads_to_job(link)] or fitting
    return surest[0] if len({_parts(link).host for link in surest}) == 1 else ""


def _leads_to_job(link: str) -> bool:
    parts = _parts(link)
    known = parts.host in _FIRST or any(parts.host.endswith(f".{below}") for below in _BELOW)
    return known or bool(_JOB.search(parts.path)) or bool(_JOB.search(parts.host))


def company_of(link: str) -> str:
    """Return whose posting a link leads to, as its address says; '' where that is a job board's, or nobody's."""
    parts = _parts(link)
    if parts.host in _FIRST:
        found = _FIRST[parts.host].match(parts.path)
        return _named(found[1]) if found else ""
    below = next((each for each in _BELOW if parts.host.endswith(f".{each}")), "")
    if below:
        return _named(parts.host.split(".")[0])
    if not _leads_to_job(link) or _MARKETS.search(parts.host):
        return ""
    labels = [label for label in parts.host.split(".") if label not in _FRONT]
    if len(labels) >= _FEWEST_LABELS and labels[-2] in _SECOND:
        del labels[-1]
    return _named(labels[-2]) if len(labels) == 2 else ""  # noqa: PLR2004 - a name and its ending


def _named(slug: str) -> str:
    """Return a name as a link writes it: ``acme-foods`` is Acme Foods."""
    if not _SLUG.fullmatch(slug) or _JOB.fullmatch(slug) or sum(map(str.isdigit, slug)) > 2:  # noqa: PLR2004 - an id
        return ""
    words = re.split(r"[-_.]", slug)
    return " ".join(word if any(map(str.isupper, word)) else word.capitalize() for word in words)


class _Parts(NamedTuple):
    host: str
    path: str


def _parts(link: str) -> _Parts:
    """Return the host and the path of a link; the host is '' where a link is broken, or leads to no name."""
    try:
        split = urlsplit(link)
        host = split.hostname or ""
    except ValueError:
        return _Parts("", "")
    return _Parts(host if "." in host and not host.replace(".", "").isdigit() else "", split.path)
