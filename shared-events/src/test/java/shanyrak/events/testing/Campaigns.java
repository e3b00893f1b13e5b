package shanyrak.events.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.campaign.Description;
import shanyrak.events.campaign.KindPrecision;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Publication;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Text;
import shanyrak.events.values.When;

/** Events of a campaign. */
public final class Campaigns {

    private final Values values;

    public Campaigns(Values values) {
        this.values = values;
    }

    public static Campaigns unopened() {
        return new Campaigns(Values.unopened());
    }

    /** The vault's key of a campaign. */
    public static UUID key(String campaign) {
        return UUID.nameUUIDFromBytes(("campaign:" + campaign).getBytes(StandardCharsets.UTF_8));
    }

    public CampaignOpened opened(String campaign) {
        return new CampaignOpened(campaign, description(campaign, "Defend " + campaign));
    }

    public CampaignDescribed described(String campaign, String title) {
        return new CampaignDescribed(campaign, description(campaign, title));
    }

    public DemandRaised demandRaised(String campaign, int demand, String text) {
        return new DemandRaised(campaign, demand, values.english(key(campaign), text));
    }

    public AddresseeNamed addresseeNamed(String campaign, int addressee, String office) {
        UUID key = key(campaign);
        return new AddresseeNamed(
                campaign,
                addressee,
                values.words(key, office),
                values.words(key, "1 Square Street"),
                values.words(key, "+7 000"),
                values.words(key, "+7 001"),
                values.words(key, "office@example.org"),
                values.words(key, "https://example.org"));
    }

    public AppealIssued appealIssued(String campaign, String words) {
        UUID key = key(campaign);
        return new AppealIssued(campaign, values.english(key, words), values.words(key, "copies@example.org"));
    }

    public CampaignClosed closed(String campaign) {
        return new CampaignClosed(campaign, values.words(key(campaign), "won"));
    }

    public CampaignReopened reopened(String campaign) {
        return new CampaignReopened(campaign, values.words(key(campaign), "they came back"));
    }

    public DemandReworded demandReworded(String campaign, int demand, String text) {
        return new DemandReworded(campaign, demand, values.english(key(campaign), text));
    }

    /** @param texts by language */
    public DemandReworded demandReworded(String campaign, int demand, Map<String, String> texts) {
        UUID key = key(campaign);
        return new DemandReworded(
                campaign,
                demand,
                texts.entrySet().stream()
                        .map(text -> new Text(text.getKey(), values.words(key, text.getValue())))
                        .toList());
    }

    public DemandAssessed demandAssessed(String campaign, int demand, DemandStatus status, @Nullable UUID because) {
        return new DemandAssessed(
                campaign,
                demand,
                status,
                When.parse("2006-04-20?"),
                values.words(key(campaign), "they said so"),
                because);
    }

    public AddresseeDescribed addresseeDescribed(String campaign, int addressee, String office) {
        UUID key = key(campaign);
        return new AddresseeDescribed(
                campaign,
                addressee,
                values.words(key, office),
                values.words(key, "2 Square Street"),
                null,
                null,
                values.words(key, "new.office@example.org"),
                null,
                15);
    }

    public DemandClockPaused demandClockPaused(String campaign, int demand, String from) {
        return new DemandClockPaused(
                campaign, demand, LocalDate.parse(from), values.words(key(campaign), "they asked for time"));
    }

    public DemandClockResumed demandClockResumed(String campaign, int demand, String on) {
        return new DemandClockResumed(
                campaign, demand, LocalDate.parse(on), values.words(key(campaign), "the time is over"));
    }

    public DemandClockCorrected demandClockCorrected(String campaign, int demand, String started) {
        return new DemandClockCorrected(
                campaign, demand, LocalDate.parse(started), values.words(key(campaign), "it was handed in earlier"));
    }

    public PrecisionPolicySet precisionPolicySet(String campaign, Precision usual) {
        return new PrecisionPolicySet(campaign, usual, List.of());
    }

    public PrecisionPolicySet precisionPolicySet(String campaign, Precision usual, Kind kind, Precision finest) {
        return new PrecisionPolicySet(campaign, usual, List.of(new KindPrecision(kind, finest)));
    }

    private Description description(String campaign, String title) {
        UUID key = key(campaign);
        return new Description(
                values.english(key, title),
                values.english(key, "What it is about"),
                values.town(key, "KZ", "Almaty"),
                values.words(key, "https://example.org/more"),
                Publication.NOW);
    }
}
