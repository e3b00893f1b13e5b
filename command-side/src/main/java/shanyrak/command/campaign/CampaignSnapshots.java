package shanyrak.command.campaign;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A campaign may go on for years. Its entries are streams of their own and stay short. */
@Configuration(proxyBeanMethods = false)
class CampaignSnapshots {

    static final int EVENTS = 100;

    @Bean
    SnapshotTriggerDefinition campaignSnapshotTrigger(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS);
    }
}
