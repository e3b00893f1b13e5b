package shanyrak.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.junit.jupiter.api.Test;
import shanyrak.events.EventCatalogue;
import shanyrak.events.Upcast;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.testing.Campaigns;
import shanyrak.log.EventLogSerializer;
import shanyrak.log.EventTypes;

class UpcastsTest {

    private final EventLogSerializer serializer = new EventLogSerializer(EventTypes.of(EventCatalogue.byName()));

    @Test
    void an_upcast_in_the_catalogue_is_all_that_an_old_revision_needs() {
        CampaignClosed today = Campaigns.unopened().closed("shanyrak");
        String old = text(today).replace("\"campaign\"", "\"slug\"");

        assertThat(EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(stored("CampaignClosed", "0", old)),
                        serializer,
                        ViewProcessors.upcasters(
                                List.of(new Upcast("CampaignClosed", "0", "1", UpcastsTest::slugToCampaign)))))
                .singleElement()
                .satisfies(event -> assertThat(event.getPayload()).isEqualTo(today));
    }

    private static Map<String, Object> slugToCampaign(Map<String, Object> payload) {
        Map<String, Object> renamed = new HashMap<>(payload);
        renamed.put("campaign", renamed.remove("slug"));
        return renamed;
    }

    private String text(Object event) {
        return serializer.serialize(event, String.class).getData();
    }

    private static TrackedDomainEventData<String> stored(String name, String revision, String payload) {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(1),
                new GenericDomainEventEntry<>(
                        "stream", "shanyrak", 0, "id", Instant.EPOCH, name, revision, payload, "{}"));
    }
}
