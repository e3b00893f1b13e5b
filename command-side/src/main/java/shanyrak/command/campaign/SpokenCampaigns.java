package shanyrak.command.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.Description;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.values.Text;
import shanyrak.vault.Opener;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultKeys;

/** Opens the words of campaigns from their streams. */
@Component
public class SpokenCampaigns {

    private final Campaigns campaigns;
    private final EventStore log;
    private final Vault vault;

    SpokenCampaigns(Campaigns campaigns, EventStore log, Vault vault) {
        this.campaigns = campaigns;
        this.log = log;
        this.vault = vault;
    }

    /**
     * The campaign's words in a language, or in the first one it has them in.
     *
     * @throws shanyrak.web.Refused if there is no such campaign
     */
    public CampaignWords find(String campaign, String language) {
        campaigns.find(campaign);
        Opener opener = vault.opener(List.of(VaultKeys.ofCampaign(campaign)));
        Description description = null;
        SortedMap<Integer, String> demands = new TreeMap<>();
        SortedMap<Integer, String> addressees = new TreeMap<>();
        DomainEventStream events = log.readEvents(campaign);
        while (events.hasNext()) {
            switch ((CampaignEvent) events.next().getPayload()) {
                case CampaignOpened opened -> description = opened.description();
                case CampaignDescribed described -> description = described.description();
                case DemandRaised raised -> demands.put(raised.demand(), in(language, raised.text(), opener));
                case AddresseeNamed named ->
                    addressees.put(
                            named.addressee(), opener.open(named.office()).orElse(""));
                case DemandReworded reworded -> demands.put(reworded.demand(), in(language, reworded.text(), opener));
                case AddresseeDescribed described ->
                    addressees.put(
                            described.addressee(),
                            opener.open(described.office()).orElse(""));
                case AppealIssued _,
                        CampaignClosed _,
                        CampaignReopened _,
                        DemandAssessed _,
                        DemandClockPaused _,
                        DemandClockResumed _,
                        DemandClockCorrected _,
                        PrecisionPolicySet _ -> {}
            }
        }
        return words(Objects.requireNonNull(description), language, demands, addressees, opener);
    }

    private static CampaignWords words(
            Description description,
            String language,
            Map<Integer, String> demands,
            Map<Integer, String> addressees,
            Opener opener) {
        String title = in(language, description.title(), opener);
        return new CampaignWords(
                title, description.place().country(), description.place().town(), demands, addressees);
    }

    private static String in(String language, List<Text> texts, Opener opener) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .flatMap(text -> opener.open(text.words()))
                .orElse("");
    }
}
