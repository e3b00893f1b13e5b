package shanyrak.command.campaign.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;
import shanyrak.command.campaign.setup.Checklist.State;
import shanyrak.command.campaign.sheet.CampaignSheet;
import shanyrak.command.campaign.sheet.DemandSheet;

class ChecklistTest {

    private static final Map<String, String> ENGLISH = Map.of("en", "Stop");
    private static final Map<String, String> ALL = Map.of("en", "Stop", "ru", "Стоп", "kk", "Тоқта");

    @Test
    void a_campaign_that_was_just_opened_lacks_almost_everything() {
        assertThat(Checklist.of(sheet(ENGLISH, List.of(), List.of(), null, null)))
                .isEqualTo(new Checklist(State.PARTLY, State.MISSING, State.MISSING, State.MISSING, State.MISSING));
    }

    @Test
    void what_is_said_in_one_language_or_cannot_be_reached_is_partly_done() {
        Checklist checklist = Checklist.of(sheet(
                ALL, List.of(ALL, ENGLISH), List.of(office("+7 000"), office(null)), new Appeal(ALL, null), null));
        assertThat(checklist)
                .isEqualTo(new Checklist(State.DONE, State.PARTLY, State.PARTLY, State.PARTLY, State.MISSING));
        assertThat(checklist.done()).isEqualTo(1);
        assertThat(checklist.steps()).isEqualTo(5);
    }

    @Test
    void a_campaign_that_says_everything_in_three_languages_is_done() {
        CampaignSheet sheet = sheet(
                ALL,
                List.of(ALL),
                List.of(office("+7 000")),
                new Appeal(ALL, "copies@example.org"),
                new PrecisionPolicy("town", Map.of()));
        assertThat(Checklist.of(sheet).done()).isEqualTo(5);
    }

    private static CampaignSheet sheet(
            Map<String, String> title,
            List<Map<String, String>> demands,
            List<Addressee> addressees,
            @Nullable Appeal appeal,
            @Nullable PrecisionPolicy policy) {
        TreeMap<Integer, DemandSheet> raised = new TreeMap<>();
        demands.forEach(
                text -> raised.put(raised.size() + 1, new DemandSheet(raised.size() + 1, text, List.of(), null, null)));
        TreeMap<Integer, Addressee> named = new TreeMap<>();
        addressees.forEach(addressee -> named.put(named.size() + 1, addressee));
        DescriptionBody description = new DescriptionBody(title, title, null, null, "held");
        return new CampaignSheet("c", List.of(), true, description, raised, named, appeal, policy);
    }

    private static Addressee office(@Nullable String telephone) {
        return new Addressee("The Mayor", null, telephone, null, null, null, null);
    }
}
