package no.brobygger.exchange;

import java.util.List;
import java.util.Optional;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;

/** Units for tests, with texts that a format could spoil. */
final class Units {

    static final Language NB = language("nb", "norsk bokmål", "bokmål", Direction.LTR);
    static final Language AR = language("ar", "العربية", "arabisk", Direction.RTL);

    /** Texts of the kind that get lost: in markup, in tables, in spreadsheets, between scripts. */
    static final List<String> AWKWARD = List.of(
            "\"Quoted\" and 'quoted', “curly”",
            "first line\\\nsecond line",
            "two\n\nlines and a \ttab",
            " leading and trailing space ",
            "=1+1",
            "+47 00 00 00 00",
            "-1 eller −1",
            "@SUM(A1)",
            "'=already guarded",
            "''doubly",
            "'",
            "\ttab first",
            "\rreturn first",
            "＝full width",
            "\u200Eleft‏right\u2067isolate\u2069",
            "مرحبا **بك** في [المدرسة](../skole/index.md#om)",
            "👩‍👧‍👦 😀 é",
            "]]> and <![CDATA[ and -- and -->",
            "<b>HTML</b> <br> & &amp; &#169; <!-- comment -->",
            "`code ** [x](y)` and ``a ` b``",
            "![picture](../../assets/a.svg \"title\") [§ 12-4](law:env-duty-act)",
            "{school.name} has {count} pupils",
            "{count, plural, one {side} other {# sider}}",
            "unbalanced **strong and [link and `code",
            "**bold *both* ** _under_score_ snake_case ~~gone~~",
            "a;b,c\td",
            "\\*escaped\\* \\[not a link\\](x)",
            "msgid \"x\"\n#~ y",
            "\uFEFFmark first",
            "C:\\n\\t\\\\");

    private Units() {}

    static ExchangeUnit unit(String page, String source, String target, UnitState state) {
        return new ExchangeUnit(
                page,
                Optional.empty(),
                NB,
                source,
                target,
                state,
                state == UnitState.OUTDATED ? Optional.of("before: " + source) : Optional.empty(),
                new ExchangeUnit.About(
                        "paragraph", "Hjem › Skole", Optional.of("note & <b>"), List.of("my = comment", "two"), true));
    }

    static ExchangeFile file(List<ExchangeUnit> units) {
        return new ExchangeFile("Eksempel skole", NB, AR, units);
    }

    private static Language language(String tag, String autonym, String norwegian, Direction direction) {
        return new Language(tag, autonym, norwegian, direction, tag, "latn", "gregory", List.of());
    }
}
