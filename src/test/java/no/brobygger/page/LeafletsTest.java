package no.brobygger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page's body becomes a part of a leaflet. */
class LeafletsTest {

    @Test
    void headingsGoDownIdsAreTheChaptersOwnAndLinksStayInTheLeaflet() {
        String page = """
                <h2 id="frist">Frist</h2>
                <p>Se <a href="#frist">frist</a>, <a href="tolk.html">tolk</a>, <a href="tolk.html#be-om" hreflang="nb">be
                om tolk</a>, <a href="index.html">temaet</a>, <a href="../hjelp/tolk.html">hjelp</a> og <a
                href="https://lovdata.no/tolk.html">loven</a>. &lt;h2 id=&quot;x&quot;&gt;</p>
                <div class="wide" tabindex="0" role="group" aria-labelledby="frist"></div>
                <h3 class="law" id="env-plan">§ 12-4</h3>
                <h6>Minst</h6>
                """;

        assertThat(Leaflets.within(page, "mobbing", Set.of("mobbing", "tolk"))).isEqualTo("""
                <h3 id="mobbing.frist">Frist</h3>
                <p>Se <a href="#mobbing.frist">frist</a>, <a href="#tolk">tolk</a>, <a href="#tolk.be-om" hreflang="nb">be
                om tolk</a>, <a href="index.html">temaet</a>, <a href="../hjelp/tolk.html">hjelp</a> og <a
                href="https://lovdata.no/tolk.html">loven</a>. &lt;h2 id=&quot;x&quot;&gt;</p>
                <div class="wide" tabindex="0" role="group" aria-labelledby="mobbing.frist"></div>
                <h4 class="law" id="mobbing.env-plan">§ 12-4</h4>
                <h6>Minst</h6>
                """);
    }
}
