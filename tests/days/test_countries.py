"""Countries: which one a zone lies in, and which one a person means."""

from __future__ import annotations

import subprocess
import sys
from importlib import resources
from time import process_time
from zoneinfo import available_timezones

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.days import countries, zones
from bot.days.countries import Country

GEORGIA, GEORGIA_US = Country("GE"), Country("US", "GA")


@pytest.mark.parametrize(
    ("zone", "code"),
    [
        ("America/New_York", "US"),
        ("US/Eastern", "US"),
        ("EST5EDT", "US"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("Europe/Oslo", "NO"),
        ("Atlantic/Reykjavik", "IS"),
        ("Iceland", "IS"),
        ("Africa/Asmera", "ER"),
        ("America/Montreal", "CA"),
        ("Atlantic/Jan_Mayen", "SJ"),
        ("America/Argentina/ComodRivadavia", "AR"),
        ("UTC", ""),
        ("Etc/GMT+5", ""),
        ("CET", ""),
        ("Nowhere/Atlantis", ""),
    ],
)
def test_a_zone_lies_in_its_country(zone: str, code: str) -> None:
    assert countries.of_zone(zone) == code


def test_each_zone_of_the_table_lies_where_the_table_says() -> None:
    table = resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]

    assert {row[2]: countries.of_zone(row[2]) for row in rows} == {row[2]: row[0] for row in rows}


def test_every_zone_that_is_a_place_has_a_country_with_a_calendar() -> None:
    placed = {zone: countries.of_zone(zone) for zone in available_timezones()}
    known = holidays.list_supported_countries(include_aliases=False)

    assert {zone for zone in zones.names() if not placed[zone]} == {"UTC"}
    assert {code for code in placed.values() if code} <= known.keys()


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("US", Country("US")),
        ("usa", Country("US")),
        ("U.S.A.", Country("US")),
        (" united   states ", Country("US")),
        ("estados unidos", Country("US")),
        ("uk", Country("GB")),
        ("The United Kingdom", Country("GB")),
        ("England", Country("GB", "ENG")),
        ("Deutschland", Country("DE")),
        ("DEU", Country("DE")),
        ("españa", Country("ES")),
        ("ESPANA", Country("ES")),
        ("México", Country("MX")),
        ("Perú", Country("PE")),
        ("holland", Country("NL")),
        ("the Netherlands", Country("NL")),
        ("Turkey", Country("TR")),
        ("Türkiye", Country("TR")),
        ("South Korea", Country("KR")),
        ("Korea (South)", Country("KR")),
        ("Côte d’Ivoire", Country("CI")),
        ("St Lucia", Country("LC")),
        ("US-CA", Country("US", "CA")),
        ("us ca", Country("US", "CA")),
        ("California", Country("US", "CA")),
        ("California, USA", Country("US", "CA")),
        ("New York", Country("US", "NY")),
        ("Washington, D.C.", Country("US", "DC")),
        ("Québec", Country("CA", "QC")),
        ("CA", Country("CA")),
        ("Bayern", Country("DE", "BY")),
        ("Bavaria", Country("DE", "BY")),
        ("baviera", Country("DE", "BY")),
        ("DE-BY", Country("DE", "BY")),
        ("Baden-Württemberg", Country("DE", "BW")),
        ("Cataluña", Country("ES", "CT")),
        ("Georgia, US", GEORGIA_US),
        ("Georgia (US-GA)", GEORGIA_US),
        ("GE", GEORGIA),
        ("La Rioja, Spain", Country("ES", "RI")),
        ("Luxembourg", Country("LU")),
        ("Puerto Rico", Country("PR")),
        ("none", Country()),
        ("no holidays", Country()),
        ("ninguno", Country()),
    ],
)
def test_a_name_or_a_code_is_a_country(words: str, country: Country) -> None:
    assert countries.read_country(words) == country


@pytest.mark.parametrize(
    ("words", "nearest"),
    [
        ("Georgia", {GEORGIA, GEORGIA_US}),
        ("La Rioja", {Country("AR", "F"), Country("ES", "RI")}),
        ("Congo", {Country("CD"), Country("CG")}),
        ("germny", {Country("DE")}),
        ("texs", {Country("US", "TX")}),
        ("tx", {Country("US", "TX")}),
        ("mejico", {Country("MX")}),
        ("states", {Country("US")}),
    ],
)
def test_what_is_none_or_several_is_not_guessed_but_the_nearest_are_named(words: str, nearest: set[Country]) -> None:
    found = countries.near(words, 3)

    assert countries.read_country(words) is None
    assert len(found) == 3
    assert nearest <= set(found)


@pytest.mark.parametrize("words", ["", " ", ",", "()", "atlantis", "x" * 10_000, "a, " * 3_000, "(" * 9_999 + ")"])
def test_what_names_no_country_is_refused_quickly(words: str) -> None:
    countries.near("warm", 3)
    start = process_time()

    assert countries.read_country(words) is None
    assert len(countries.near(words, 3)) == 3
    assert process_time() - start < 0.05


@given(st.text(max_size=70))
def test_any_words_are_a_country_that_exists_or_none(words: str) -> None:
    found = countries.read_country(words)

    assert found is None or found == Country() or countries.title(found)


def test_every_country_and_part_with_a_calendar_can_be_written_and_read_back() -> None:
    for code, parts in holidays.list_supported_countries(include_aliases=False).items():
        for country in (Country(code), *(Country(code, part) for part in parts)):
            assert countries.read_country(str(country)) == country
            assert countries.read_country(countries.label(country)) == country


def test_names() -> None:
    assert (countries.name("GB"), countries.name("DE"), countries.name("ZZ")) == ("United Kingdom", "Germany", "ZZ")
    assert countries.title(Country("DE", "BY")) == "Bayern, Germany"
    assert countries.title(Country("DE")) == "Germany"
    assert countries.title(Country()) == ""
    assert countries.label(Country("DE", "Augsburg")) == "Augsburg (DE-Augsburg)"


def test_suggestions_are_usual_countries_then_what_is_typed_with_its_parts() -> None:
    germany = countries.suggest("germany", 25)

    assert {Country("US"), Country("DE"), Country("MX")} <= set(countries.suggest(" ", 25))
    assert Country("US") in countries.suggest("uni", 25)
    assert germany[0] == Country("DE")
    assert Country("DE", "BY") in germany
    assert all(each.code == "DE" for each in germany[:17])
    assert countries.suggest("bavaria", 25)[0] == Country("DE", "BY")
    assert len(countries.suggest("a", 25)) == 25
    assert countries.suggest("qqqqqq", 25) == ()


@pytest.mark.parametrize(("code", "days"), [("IL", {4, 5}), ("AE", {5, 6}), ("US", {5, 6}), ("IR", {4}), ("", {5, 6})])
def test_a_country_has_its_usual_weekend(code: str, days: set[int]) -> None:
    assert countries.weekend(code) == days


def test_nothing_of_the_holidays_is_loaded_before_it_is_needed() -> None:
    loaded = "import sys, bot.days.countries, bot.kinds, bot.commands; print('holidays' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
