package shanyrak.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.web.Role;

class DeskPageIT {

    private static final Stage STAGE = Stage.shared();

    private final String campaign =
            "d" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final Web web = new Web(STAGE);

    @BeforeEach
    void open() {
        STAGE.play(STAGE.campaigns().opened(campaign));
    }

    @Test
    void a_verifier_finds_what_is_to_be_verified_and_the_form_that_does_it() {
        STAGE.play(entries.picketHeld(entry));
        assertThat(desk(Role.VERIFIER))
                .contains("To be verified", "Picket: London, United Kingdom", "/desk/log/entries/" + entry + "/verify");
        assertThat(desk(Role.RECORDER)).contains("Nothing is waiting for you.").doesNotContain("To be verified");
    }

    @Test
    void all_of_a_long_group_are_on_a_page_of_their_own() {
        for (int n = 0; n < 12; n++) {
            STAGE.play(entries.picketHeld(UUID.randomUUID()));
        }
        String all = "/desk/todo/unverified?campaign=" + campaign;
        assertThat(desk(Role.VERIFIER)).contains("All 12", all);
        String token = inCampaign(Role.VERIFIER);
        assertThat(web.as(token, all).body().split("/verify\"", -1)).hasSize(13);
        assertThat(web.as(token, "/desk/todo/nothing?campaign=" + campaign).body())
                .contains("Nothing is waiting for you.");
        assertThat(web.as(token, "/desk/todo/unverified?campaign=another").statusCode())
                .isEqualTo(404);
    }

    @Test
    void forms_know_where_their_writer_was_last_but_not_where_the_authority_acts() {
        String token = "token " + UUID.randomUUID();
        UUID account = UUID.randomUUID();
        STAGE.letIn(token, account, null, campaign + ":RECORDER");
        assertThat(web.as(token, "/desk").body()).contains("/desk/log/picket?campaign=" + campaign + "\"");
        STAGE.playAs(account, entries.in("DE", "Köln & Bonn").picketHeld(entry));
        STAGE.playAs(account, entries.in("KZ", "Almaty").evictionAttemptReported(UUID.randomUUID()));
        assertThat(web.as(token, "/desk").body())
                .contains("/desk/log/protest?campaign=" + campaign
                        + "&amp;place.country=DE&amp;place.town=K%C3%B6ln%20%26%20Bonn\"")
                .contains("/desk/log/arrest?campaign=" + campaign + "\"");
    }

    @Test
    void each_finds_the_ways_that_are_open_to_them_and_no_other() {
        String letters = "/desk/letters?campaign=" + campaign;
        String setUp = "/desk/log/campaigns/" + campaign + "\"";
        String people = "/accounts/campaigns/" + campaign;
        String form = "/desk/log/picket?campaign=" + campaign;
        assertThat(desk(Role.TRANSLATOR)).contains(letters).doesNotContain(setUp, people, form);
        assertThat(desk(Role.RECORDER)).contains(letters, form).doesNotContain(setUp, people);
        assertThat(desk(Role.EDITOR)).contains(letters, form, setUp).doesNotContain(people);
        assertThat(desk(Role.OWNER)).contains(letters, form, setUp, people).doesNotContain("/desk/log/campaigns/new");
        assertThat(web.as(Stage.OWNER_TOKEN, "/desk").body()).contains("/desk/log/campaigns/new");
    }

    @Test
    void whoever_works_nowhere_is_told_how_that_changes() {
        String token = "token " + UUID.randomUUID();
        STAGE.letIn(token, UUID.randomUUID(), null);
        assertThat(web.as(token, "/desk").body())
                .contains("You do not work for any open campaign yet", "What you log is listed here")
                .doesNotContain(campaign);
    }

    private String desk(Role role) {
        return web.as(inCampaign(role), "/desk").body();
    }

    private String inCampaign(Role role) {
        String token = "token " + UUID.randomUUID();
        STAGE.letIn(token, UUID.randomUUID(), null, campaign + ":" + role);
        return token;
    }
}
