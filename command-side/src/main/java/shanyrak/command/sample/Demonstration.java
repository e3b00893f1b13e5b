package shanyrak.command.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shanyrak.command.content.EntryBody;
import shanyrak.command.entry.EntryDesk;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.events.entry.Kind;
import shanyrak.log.RecordedCommands;
import shanyrak.web.SignedIn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the commands of an invented campaign that has everything the product can record. A step that is in the log already
 * is passed by, so that a start after the first one, or after a broken one, does only what is missing.
 */
@Component
@Order(2)
@ConditionalOnProperty(name = "shanyrak.sample", havingValue = "full")
class Demonstration implements ApplicationRunner {

    static final String CAMPAIGN = "demonstration";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final CampaignDeed.Doing campaign;
    private final EntryDeed.Doing decisions;
    private final CopyDeed.Doing copies;
    private final EntryDesk entries;
    private final CommandKeys keys;
    private final RecordedCommands recorded;
    private final JsonMapper json;

    Demonstration(
            CampaignDeed.Doing campaign,
            EntryDeed.Doing decisions,
            CopyDeed.Doing copies,
            EntryDesk entries,
            CommandKeys keys,
            RecordedCommands recorded,
            JsonMapper json) {
        this.campaign = campaign;
        this.decisions = decisions;
        this.copies = copies;
        this.entries = entries;
        this.keys = keys;
        this.recorded = recorded;
        this.json = json;
    }

    /** The steps in their order. */
    List<Step> script() throws IOException {
        try (InputStream file = new ClassPathResource("sample/full.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Map<String, UUID> made = new HashMap<>();
        long given = script().stream().filter(step -> isGiven(step, made)).count();
        if (given > 0) {
            LOG.info("The demonstration campaign is there after {} commands", given);
        }
    }

    /** Gives the command, unless it was given before. */
    private boolean isGiven(Step step, Map<String, UUID> made) {
        SignedIn who = Choices.of(Cast.class, step.by()).in(CAMPAIGN);
        Asked asked = new Asked(who, step.name(), "sample/" + CAMPAIGN + "/" + step.name());
        CommandKey key = keys.of(who, asked.idempotencyKey(), asked.address(), "");
        made.put(step.name(), key.subject());
        if (recorded.find(key.command()).isPresent()) {
            return false;
        }
        perform(new Asking(step, CAMPAIGN, asked, made, json));
        return true;
    }

    private void perform(Asking asking) {
        String deed = asking.step().deed();
        Stream.<Optional<Runnable>>of(
                        Choices.find(Kind.class, deed).map(kind -> () -> log(kind, asking)),
                        Choices.find(CampaignDeed.class, deed).map(it -> () -> campaign.perform(it, asking)),
                        Choices.find(EntryDeed.class, deed).map(it -> () -> decisions.perform(it, asking)),
                        Choices.find(CopyDeed.class, deed).map(it -> () -> copies.perform(it, asking)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody knows how to " + deed))
                .run();
    }

    private void log(Kind kind, Asking asking) {
        entries.log(kind, CAMPAIGN, asking.body(EntryBody.class), asking.asked());
    }
}
