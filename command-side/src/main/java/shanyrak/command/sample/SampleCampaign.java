package shanyrak.command.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignDesk;
import shanyrak.command.content.EntryBody;
import shanyrak.command.entry.DecisionDesk;
import shanyrak.command.entry.EntryDesk;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Dispatch.IdempotencyKeyReused;
import shanyrak.command.sample.SampleScript.SampleEntry;
import shanyrak.events.entry.Kind;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/**
 * Logs the sample at start. Each command has a key of its own, so that a start after the first one, or after a broken
 * one, logs only what is missing.
 */
@Component
@Order(1)
@ConditionalOnProperty("shanyrak.sample")
class SampleCampaign implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCampaign.class);

    /** Nobody's account: no person stands behind the sample. */
    private static final SignedIn NOBODY = new SignedIn(new UUID(0, 0), "sample", Role.OWNER);

    private final CampaignDesk campaigns;
    private final EntryDesk entries;
    private final DecisionDesk decisions;
    private final JsonMapper json;

    SampleCampaign(CampaignDesk campaigns, EntryDesk entries, DecisionDesk decisions, JsonMapper json) {
        this.campaigns = campaigns;
        this.entries = entries;
        this.decisions = decisions;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (InputStream file = new ClassPathResource("sample/shanyrak.json").getInputStream()) {
            log(json.readValue(file, SampleScript.class));
        }
    }

    private void log(SampleScript script) {
        String campaign = String.valueOf(script.opening().campaign());
        try {
            campaigns.open(script.opening(), asked("opening"));
            for (int at = 0; at < script.demands().size(); at++) {
                campaigns.raise(campaign, script.demands().get(at), asked("demand-" + at));
            }
            for (int at = 0; at < script.addressees().size(); at++) {
                campaigns.name(campaign, script.addressees().get(at), asked("addressee-" + at));
            }
            campaigns.issue(campaign, script.appeal(), asked("appeal"));
            Map<String, UUID> logged = new HashMap<>();
            script.entries().forEach(entry -> log(campaign, entry, logged));
        } catch (IdempotencyKeyReused _) {
            LOG.info("The sample campaign is that of an earlier version and stays as it is");
        }
    }

    private void log(String campaign, SampleEntry entry, Map<String, UUID> logged) {
        if (entry.refersTo() != null) {
            entry.refersTo().forEach((field, name) -> entry.body().put(field, String.valueOf(logged.get(name))));
        }
        EntryBody body = json.treeToValue(entry.body(), EntryBody.class);
        UUID id = entries.log(Choices.of(Kind.class, entry.kind()), campaign, body, asked(entry.name()))
                .entry();
        logged.put(entry.name(), id);
        if (entry.outcome() != null) {
            decisions.reportOutcome(campaign, id, entry.outcome(), asked(entry.name() + "-outcome"));
        }
    }

    private static Asked asked(String command) {
        return new Asked(NOBODY, command, "sample/" + command);
    }
}
