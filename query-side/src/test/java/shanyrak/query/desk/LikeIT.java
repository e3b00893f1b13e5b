package shanyrak.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Place;
import shanyrak.events.values.Precision;
import shanyrak.query.desk.DeskCards.Card;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.web.Role;
import shanyrak.web.Roles;
import shanyrak.web.SignedIn;

class LikeIT {

    private static final Stage STAGE = Stage.shared();

    private final String campaign = "like-" + UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final LikeEntries like = STAGE.bean(LikeEntries.class);
    private final SignedIn recorder = new SignedIn(UUID.randomUUID(), "dala", Role.RECORDER);

    @ParameterizedTest
    @CsvSource({
        "2006-04-13, GB, London, true",
        "2006-04-13, GB, london, true",
        "2006-04-13, GB, , true",
        "2006-04-12, GB, London, true",
        "2006-04-14?, GB, London, true",
        "2006-04, GB, London, true",
        "2006-04-01/2006-04-13, GB, London, true",
        "2006-04-15, GB, London, false",
        "2006-04-14/2006-04-20, GB, London, false",
        "2006-04-13, GB, Leeds, false",
        "2006-04-13, IE, London, false",
        "last Thursday, GB, London, false",
        "2006-04-13, , London, false"
    })
    void the_same_kind_at_the_same_time_and_place_looks_like_it(
            String when, String country, String town, boolean alike) {
        STAGE.play(entries.picketHeld(entry));
        Map<String, String> typed = typed("picket", when);
        typed.put("place.country", country == null ? "" : country);
        typed.put("place.town", town == null ? "" : town);
        assertThat(found(typed)).isEqualTo(alike ? List.of(entry) : List.of());
    }

    @Test
    void where_no_town_is_recorded_any_may_be_meant() {
        STAGE.play(inNoTown(entry));
        assertThat(found(typed("picket", "2006-04-13"))).containsExactly(entry);
    }

    @Test
    void a_protest_looks_like_another_of_the_same_channel_and_number() {
        STAGE.play(entries.protestSent(entry, Channel.FAX, 12));
        Map<String, String> typed = typed("protest", "2006-04-13");
        assertThat(found(typed)).isEmpty();
        typed.put("channel", "fax");
        typed.put("items", "12");
        assertThat(found(typed)).containsExactly(entry);
        typed.put("items", "");
        assertThat(found(typed)).isEmpty();
        typed.put("items", "12");
        typed.put("channel", "web-form");
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void the_likest_comes_first_and_what_was_retracted_not_at_all() {
        UUID sameTown = UUID.randomUUID();
        UUID sameDay = UUID.randomUUID();
        UUID retracted = UUID.randomUUID();
        STAGE.play(
                inNoTown(entry),
                entries.on("2006-04-14").picketHeld(sameTown),
                entries.on("2006-04-13").picketHeld(sameDay),
                entries.picketHeld(retracted),
                entries.entryRetracted(retracted));
        assertThat(found(typed("picket", "2006-04-13"))).containsExactly(sameDay, sameTown, entry);
    }

    @Test
    void only_who_works_for_the_campaign_is_told() {
        STAGE.play(entries.picketHeld(entry));
        SignedIn stranger = new SignedIn(UUID.randomUUID(), "dala", Roles.inOneCampaign("another", Role.OWNER), null);
        assertThat(like.of(typed("picket", "2006-04-13"), stranger)).isEmpty();
        String address =
                "/desk/like?campaign=" + campaign + "&kind=picket&when=2006-04-13&place.country=GB&place.town=London";
        Web web = new Web(STAGE);
        assertThat(web.asRecorder(address).body())
                .contains("This looks like", "/campaigns/" + campaign + "/entries/" + entry, "/add-source")
                .doesNotContain("<html");
        assertThat(web.page(address).statusCode()).isEqualTo(303);
    }

    private PicketHeld inNoTown(UUID picket) {
        PicketHeld held = entries.picketHeld(picket);
        Facts facts = held.content().facts();
        Place place = new Place("GB", null, null, null, Precision.COUNTRY);
        return new PicketHeld(
                picket,
                campaign,
                held.publication(),
                new Picket(new Facts(facts.when(), place, List.of(), List.of(), List.of(), null), null, null));
    }

    private Map<String, String> typed(String kind, String when) {
        return new HashMap<>(Map.of(
                "campaign", campaign, "kind", kind, "when", when, "place.country", "GB", "place.town", "London"));
    }

    private List<UUID> found(Map<String, String> typed) {
        return like.of(typed, recorder).stream()
                .map(Card.class::cast)
                .map(card -> card.logged().entry())
                .toList();
    }
}
