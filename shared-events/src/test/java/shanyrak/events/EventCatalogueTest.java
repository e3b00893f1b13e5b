package shanyrak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.selfreport.SelfReportEvent;
import shanyrak.events.testing.Samples;

class EventCatalogueTest {

    @Test
    void every_permitted_event_has_its_name_in_the_catalogue() {
        List<Class<?>> events = Stream.of(CampaignEvent.class, EntryEvent.class, CopyEvent.class, SelfReportEvent.class)
                .flatMap(EventCatalogueTest::permitted)
                .toList();
        assertThat(EventCatalogue.byName().values()).hasSize(events.size()).isSubsetOf((Iterable) events);
    }

    @Test
    void every_event_has_a_revision() {
        EventCatalogue.byName()
                .values()
                .forEach(event -> assertThat(EventCatalogue.revision(event)).matches("[1-9]\\d*"));
    }

    @Test
    void there_is_a_sample_of_every_event() {
        assertThat(Samples.all().stream().map(Record::getClass).toList())
                .containsExactlyElementsOf((Iterable) EventCatalogue.byName().values());
    }

    private static Stream<Class<?>> permitted(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventCatalogueTest::permitted)
                : Stream.of(family);
    }
}
