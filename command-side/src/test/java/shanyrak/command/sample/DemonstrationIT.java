package shanyrak.command.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import shanyrak.command.platform.Choices;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.events.EventCatalogue;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.selfreport.SelfReportEvent;

/** The invented campaign goes through the same desks as what people do, and leaves nothing out. */
@TestPropertySource(properties = "shanyrak.sample=full")
class DemonstrationIT extends CommandSideScene {

    @Autowired
    private Demonstration demonstration;

    /** What strangers say of themselves goes through no desk. */
    @Test
    void every_event_of_the_catalogue_happens_that_a_desk_causes() {
        Set<String> happened = Set.copyOf(
                sql("SELECT DISTINCT name FROM log.event WHERE payload ->> 'campaign' = ?", Demonstration.CAMPAIGN)
                        .query(String.class)
                        .list());
        assertThat(happened)
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.byName().entrySet().stream()
                        .filter(event -> !SelfReportEvent.class.isAssignableFrom(event.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void every_deed_is_done_every_kind_logged_and_every_reason_given() throws IOException {
        List<Step> script = demonstration.script();
        assertThat(script).hasSizeBetween(280, 340);
        assertThat(script.stream().map(Step::deed).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Choices.names(Kind.class),
                                Choices.names(CampaignDeed.class),
                                Choices.names(EntryDeed.class),
                                Choices.names(CopyDeed.class))
                        .flatMap(List::stream)
                        .toList());
        assertThat(script.stream().map(Step::by).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Choices.names(Cast.class)));
        assertThat(sql(
                                "SELECT DISTINCT payload ->> 'reason' FROM log.event"
                                        + " WHERE name = 'EntryRetracted' AND payload ->> 'campaign' = ?",
                                Demonstration.CAMPAIGN)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RetractionReason.values()).map(Enum::name).toList());
    }

    @Test
    void a_second_start_gives_no_command_again() throws IOException {
        long before = head();
        demonstration.run(new DefaultApplicationArguments());
        assertThat(head()).isEqualTo(before);
    }

    private static long head() {
        return sql("SELECT position FROM log.head WHERE '' = ?", "")
                .query(Long.class)
                .single();
    }
}
