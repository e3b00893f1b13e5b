package shanyrak.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.testing.CommandSideScene;

class CampaignApiIT extends CommandSideScene {

    private static final String OPENING = """
            {'campaign': '%s', 'title': {'en': 'Titleword', 'kk': 'Шаңырақ'}, 'summary': {'en': 'Summaryword'},
             'place': {'country': 'KZ', 'town': 'Almaty'}, 'moreInformation': 'https://moreword.example'}""";

    @Test
    void a_campaign_is_opened_with_its_words_sealed() {
        String campaign = newAddress();
        HttpResponse<String> answer = post("/api/campaigns", OPENING.formatted(campaign));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/campaigns/" + campaign);
        assertThat(events(campaign)).containsExactly("CampaignOpened");
        assertThat(kept(campaign))
                .contains("Almaty", "HELD")
                .doesNotContain("Titleword", "Шаңырақ", "Summaryword", "moreword");
    }

    @Test
    void an_address_is_given_once() {
        String campaign = newAddress();
        posted("/api/campaigns", OPENING.formatted(campaign));
        HttpResponse<String> refused = post("/api/campaigns", OPENING.formatted(campaign));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(rules(refused)).containsExactly("campaign CampaignAddressTaken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "a",
                "Shanyrak",
                "шанырак",
                "a b",
                "a/b",
                "../a",
                "9a",
                "a_b",
                "abcdefab-0000-4000-8000-000000000000"
            })
    void an_address_is_one_that_can_be_typed(String address) {
        assertThat(rules(post("/api/campaigns", OPENING.formatted(address))))
                .containsExactly("campaign NotACampaignAddress");
    }

    @Test
    void a_campaign_says_what_it_needs() {
        assertThat(rules(post("/api/campaigns", "{}")))
                .containsExactlyInAnyOrder(
                        "campaign Missing", "title Missing", "summary Missing", "place.country Missing");
        assertThat(rules(post("/api/campaigns", OPENING.formatted(newAddress()).replace("'kk'", "'de'"))))
                .containsExactly("title.de LanguageUnknown");
    }

    @Test
    void a_campaign_is_run_from_its_opening_to_its_end_and_on() {
        String campaign = newAddress();
        String address = "/api/campaigns/" + campaign;
        posted("/api/campaigns", OPENING.formatted(campaign));
        posted(address + "/descriptions", OPENING.formatted("x").replace("'campaign': 'x', ", ""));
        posted(address + "/demands", "{'text': {'en': 'Demandword'}}");
        posted(address + "/addressees", "{'office': 'Officeword', 'email': 'office@example.org'}");
        posted(address + "/appeals", "{'words': {'en': 'Appealword'}, 'copiesTo': 'copies@example.org'}");
        posted(address + "/closings", "{'reason': 'Closeword'}");
        posted(address + "/reopenings", "{'reason': 'Reopenword'}");
        assertThat(events(campaign))
                .containsExactly(
                        "CampaignOpened",
                        "CampaignDescribed",
                        "DemandRaised",
                        "AddresseeNamed",
                        "AppealIssued",
                        "CampaignClosed",
                        "CampaignReopened");
        assertThat(kept(campaign))
                .doesNotContain("Demandword", "Officeword", "office@", "Appealword", "copies@", "Closeword");
    }

    @Test
    void addresses_of_an_addressee_are_addresses() {
        String campaign = campaign("now");
        assertThat(rules(post(
                        "/api/campaigns/" + campaign + "/addressees",
                        "{'office': 'The Mayor', 'email': 'nowhere', 'website': 'ftp://example.org'}")))
                .containsExactly("email NotAMailAddress", "website NotAWebAddress");
    }

    @Test
    void nobody_opens_a_campaign_without_signing_in() {
        assertThat(visitor().postJson("/api/campaigns", "{}").statusCode()).isEqualTo(401);
    }

    private static String newAddress() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }
}
