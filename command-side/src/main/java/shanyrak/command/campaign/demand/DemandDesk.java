package shanyrak.command.campaign.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignBodies.Demand;
import shanyrak.command.campaign.CampaignCommand;
import shanyrak.command.campaign.CampaignCommand.AssessDemand;
import shanyrak.command.campaign.CampaignCommand.CorrectDemandClock;
import shanyrak.command.campaign.CampaignCommand.PauseDemandClock;
import shanyrak.command.campaign.CampaignCommand.ResumeDemandClock;
import shanyrak.command.campaign.CampaignCommand.RewordDemand;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.campaign.CampaignSender;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.campaign.demand.DemandBodies.Assessment;
import shanyrak.command.campaign.demand.DemandBodies.ClockCorrection;
import shanyrak.command.campaign.demand.DemandBodies.ClockPause;
import shanyrak.command.campaign.demand.DemandBodies.ClockResumption;
import shanyrak.command.campaign.sheet.CampaignSheets;
import shanyrak.command.campaign.sheet.DemandSheet;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Typed;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.values.When;
import shanyrak.vault.Seal;
import shanyrak.web.Duty;

/** Takes what editors typed about demands, checks it, seals it and sends it as a command. */
@Component
public class DemandDesk {

    private static final int TEXT = 5_000;
    private static final int REASON = 2_000;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final CampaignSender sender;
    private final Campaigns campaigns;
    private final CampaignSheets sheets;
    private final KnownEntries entries;
    private final Clock clock;

    DemandDesk(CampaignSender sender, Campaigns campaigns, CampaignSheets sheets, KnownEntries entries, Clock clock) {
        this.sender = sender;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.entries = entries;
        this.clock = clock;
    }

    /** The same words again lead to nothing. */
    public Decided reword(String campaign, int demand, Demand body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        checks.languages("text", body.text(), TEXT);
        return sender.sendIfAny(campaign, body, editor, checks, seal -> rewording(campaign, demand, body, seal));
    }

    public Decided assess(String campaign, int demand, Assessment body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        if (checks.given("status", body.status())) {
            checks.oneOf("status", body.status(), DemandStatus.class);
        }
        checks.happened("when", Typed.text(body.when()));
        checks.requiredWords("reason", body.reason(), REASON);
        return sender.send(campaign, body, editor, checks, seal -> assessing(campaign, demand, body, seal));
    }

    public Decided pauseClock(String campaign, int demand, ClockPause body, Asked asked) {
        return setClock(
                campaign,
                asked,
                body,
                "from",
                body.from(),
                body.reason(),
                seal -> new PauseDemandClock(campaign, demand, day(body.from()), Typed.required(seal, body.reason())));
    }

    public Decided resumeClock(String campaign, int demand, ClockResumption body, Asked asked) {
        return setClock(
                campaign,
                asked,
                body,
                "on",
                body.on(),
                body.reason(),
                seal -> new ResumeDemandClock(campaign, demand, day(body.on()), Typed.required(seal, body.reason())));
    }

    public Decided correctClock(String campaign, int demand, ClockCorrection body, Asked asked) {
        return setClock(
                campaign,
                asked,
                body,
                "started",
                body.started(),
                body.reason(),
                seal -> new CorrectDemandClock(
                        campaign, demand, day(body.started()), Typed.required(seal, body.reason())));
    }

    private Optional<CampaignCommand> rewording(String campaign, int demand, Demand body, Seal seal) {
        Map<String, String> text = Objects.requireNonNull(body.text());
        DemandSheet now = sheets.find(campaign).demands().get(demand);
        return now != null && now.text().equals(composed(text))
                ? Optional.empty()
                : Optional.of(new RewordDemand(campaign, demand, Typed.languages(seal, text)));
    }

    private AssessDemand assessing(String campaign, int demand, Assessment body, Seal seal) {
        if (body.because() != null && !entries.has(campaign, body.because())) {
            throw new DemandRefusals.EntryOfNoSuchCampaign();
        }
        return new AssessDemand(
                campaign,
                demand,
                Choices.of(DemandStatus.class, Objects.requireNonNull(body.status())),
                When.parse(Objects.requireNonNull(Typed.text(body.when()))),
                Typed.required(seal, body.reason()),
                body.because());
    }

    private Decided setClock(
            String campaign,
            Asked asked,
            Object body,
            String field,
            @Nullable String day,
            @Nullable String reason,
            Function<Seal, CampaignCommand> command) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        day(checks, field, Typed.text(day));
        checks.requiredWords("reason", reason, REASON);
        return sender.send(campaign, body, editor, checks, command);
    }

    private static void day(Checks checks, String field, @Nullable String day) {
        if (day != null && !DAY.matcher(day).matches()) {
            checks.broken(field, "NotOneDay");
        } else {
            checks.happened(field, day);
        }
    }

    private static LocalDate day(@Nullable String checked) {
        return LocalDate.parse(Objects.requireNonNull(Typed.text(checked)));
    }

    private static Map<String, String> composed(Map<String, String> typed) {
        return typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> String.valueOf(Typed.text(it.getValue()))));
    }
}
