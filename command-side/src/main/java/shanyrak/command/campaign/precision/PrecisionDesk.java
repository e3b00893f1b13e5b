package shanyrak.command.campaign.precision;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;
import shanyrak.command.campaign.CampaignCommand.SetPrecisionPolicy;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.campaign.CampaignSender;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.events.campaign.KindPrecision;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;
import shanyrak.web.Duty;

/** Takes an owner's decision on how exactly places are shown, checks it and sends it as a command. */
@Component
public class PrecisionDesk {

    private final CampaignSender sender;
    private final Campaigns campaigns;
    private final Clock clock;

    PrecisionDesk(CampaignSender sender, Campaigns campaigns, Clock clock) {
        this.sender = sender;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Decided set(String campaign, PrecisionPolicy body, Asked asked) {
        Asked owner = asked.as(Duty.GOVERN, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        check(checks, body);
        return sender.send(campaign, body, owner, checks, _ -> setting(campaign, body));
    }

    private static void check(Checks checks, PrecisionPolicy body) {
        if (checks.given("usual", body.usual())) {
            checks.oneOf("usual", body.usual(), Precision.class);
        }
        kinds(body).forEach((kind, finest) -> {
            checks.oneOf("kinds." + kind, kind, Kind.class);
            checks.oneOf("kinds." + kind, finest, Precision.class);
        });
    }

    private static SetPrecisionPolicy setting(String campaign, PrecisionPolicy body) {
        Map<Kind, Precision> finest = kinds(body).entrySet().stream()
                .collect(Collectors.toMap(
                        it -> Choices.of(Kind.class, it.getKey()), it -> Choices.of(Precision.class, it.getValue())));
        List<KindPrecision> kinds = Arrays.stream(Kind.values())
                .filter(finest::containsKey)
                .map(kind -> new KindPrecision(kind, Objects.requireNonNull(finest.get(kind))))
                .toList();
        Precision usual = Choices.of(Precision.class, Objects.requireNonNull(body.usual()));
        return new SetPrecisionPolicy(campaign, usual, kinds);
    }

    private static Map<String, String> kinds(PrecisionPolicy body) {
        @Nullable Map<String, String> kinds = body.kinds();
        return kinds == null ? Map.of() : kinds;
    }
}
